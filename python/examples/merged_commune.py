"""A commune as it is typed from an old paper: which one is meant, and what has become of it?"""

from datetime import date

from kntc import Gazetteer

gazetteer = Gazetteer.standard()
received = date(2026, 8, 15)

[meant] = gazetteer.find("p. cong vi, ha noi", on=received, limit=1)
print(meant.unit.address)

became = gazetteer.succession(meant.unit, on=received)
print(became.outcome.text)
for to in became.candidates:
    print(f"{to.unit.title}: {to.scope.text}")
