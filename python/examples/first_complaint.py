"""A complaint of which an old system knows three things: when it is due, by which article, and what to ask next."""

from datetime import date

from kntc import Content, Event, EventKind, Instance, Kntc, PetitionKind

complaint = Content(
    kind=PetitionKind.COMPLAINT,
    instance=Instance.FIRST,
    events=[Event(EventKind.ACCEPTED, date(2026, 8, 3))],
)
answer = Kntc().assess(complaint, on=date(2026, 8, 20))
if deadline := answer.earliest_due:
    print(deadline.due, deadline.article)
if question := answer.next_question:
    print(question.text)
