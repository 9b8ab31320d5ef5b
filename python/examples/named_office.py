"""A decision of a district that is gone: who answers for it now, by name, and what decides between two of them?"""

from datetime import date

from kntc import Content, Event, EventKind, FunctionLevel, Gazetteer, Instance, Kntc, OfficeKind, PetitionKind, Place, Track

decided, received = date(2024, 5, 10), date(2026, 8, 15)
kntc = Kntc(gazetteer=Gazetteer.standard())
complaint = Content(
    kind=PetitionKind.COMPLAINT, track=Track.ADMINISTRATIVE, instance=Instance.FIRST,
    target_office=OfficeKind.DISTRICT_CHAIR, target_place=Place("001", decided), matter_place=Place("00007", decided),
    function_level=FunctionLevel.COMMUNE, several_communes=False, events=[Event(EventKind.RECEIVED, received)],
)  # fmt: skip
print(*kntc.competent(complaint, on=received)[0], sep=" / ")
[where] = [question for question in kntc.assess(complaint, on=received).contents[0].questions if question.units]
print(where.text, *where.units, sep=" | ")
[[office]] = kntc.competent(kntc.answer(complaint, where, where.units[1]), on=received)
print(office, office.succeeds, sep=" ← ")
