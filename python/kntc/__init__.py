"""The law on petitions in Vietnam, computed, with the article for every answer.

Build a context once, hand it a petition and a day, and read the answer::

    from datetime import date
    from kntc import Content, Event, EventKind, Instance, Kntc, PetitionKind

    complaint = Content(
        kind=PetitionKind.COMPLAINT,
        instance=Instance.FIRST,
        events=[Event(EventKind.ACCEPTED, date(2026, 8, 3))],
    )
    answer = Kntc().assess(complaint, on=date(2026, 8, 20))

What is not known stays empty. Wherever a value of a closed set is expected, its stable word does as well
(``kind="complaint"``), and a value is equal to its word. What cannot be used raises `KntcError`, once for everything
that is wrong.
"""

from kntc._kntc import *  # noqa: F403
from kntc._kntc import __all__ as __all__
