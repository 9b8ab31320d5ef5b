"""A number as it is typed at the counter: is one asked for at all, and what may be wrong with it?"""

from datetime import date

from kntc import Check, Paper, Purpose, Sex, number_asked

received = date(2026, 8, 15)
if asked := number_asked(Purpose.RECEPTION, on=received):
    print(asked.number, asked.basis)

typed = Check.paper(Paper.IDENTITY_CARD, "001 085 000001", born="1985", sex=Sex.FEMALE, on=received)
for finding in typed.findings:
    print(f"{finding.weight}: {finding.text}")
