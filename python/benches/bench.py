"""Times the bulk doors beside numpy, and prints a line of JSON for each measure. The answers are compared first."""

import json
import time
from datetime import date, timedelta

import numpy as np
import pyarrow as pa

from kntc import Check, Content, Conventions, Event, Gazetteer, Kntc, Petition, check_arrow

TODAY = date(2026, 8, 20)
ROUNDS = 7


def best(work) -> float:
    """The shortest of several rounds, in seconds: what the machine can do when nothing else runs."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def show(name: str, value: float, unit: str) -> None:
    print(json.dumps({"id": name, "value": round(value, 2), "unit": unit}), flush=True)


def register(count: int) -> pa.Table:
    """What an old system holds: complaint, instance, accepted on. Some know whether the area is remote."""
    accepted = [TODAY - timedelta(days=i % 60) for i in range(count)]
    return pa.table(
        {
            "ref": [str(i) for i in range(count)],
            "kind": pa.array(["complaint"] * count).dictionary_encode(),
            "instance": pa.array(["second" if i % 3 == 0 else "first" for i in range(count)]).dictionary_encode(),
            "remote": [(None, True, False)[i % 3] for i in range(count)],
            "received": [day - timedelta(days=5) for day in accepted],
            "accepted": accepted,
        }
    )


def rows() -> None:
    kntc = Kntc()
    table = register(1_000_000)
    assert pa.table(kntc.rows_arrow(table, TODAY)).column("due").null_count == 0
    show("python-arrow-row-of-1000000", best(lambda: kntc.rows_arrow(table, TODAY)) / 1_000_000 * 1e9, "ns")
    complaints = [
        Petition(
            ref=str(i),
            contents=[
                Content(
                    kind="complaint",
                    instance="second" if i % 3 == 0 else "first",
                    remote=(None, True, False)[i % 3],
                    events=[
                        Event("received", TODAY - timedelta(days=i % 60 + 5)),
                        Event("accepted", TODAY - timedelta(days=i % 60)),
                    ],
                )
            ],
        )
        for i in range(20_000)
    ]
    assert all(row.due for row in kntc.rows(complaints, TODAY))
    show("python-register-of-20000", best(lambda: kntc.rows(complaints, TODAY)) * 1e3, "ms")
    show("python-assess", best(lambda: [kntc.assess(complaints[0], TODAY) for _ in range(200)]) / 200 * 1e9, "ns")


def offices() -> None:
    # Decisions of districts that are gone; the matter lies in old communes, of which some were split.
    kntc = Kntc(gazetteer=Gazetteer.standard())
    count, decided = 20_000, date(2024, 5, 10)
    old = [unit for unit in Gazetteer.standard().all() if unit.district and unit.exists_on(decided)]
    table = pa.table(
        {
            "kind": ["complaint"] * count,
            "track": ["administrative"] * count,
            "instance": ["first"] * count,
            "target_office": ["district_chair"] * count,
            "target_place": [f"{old[i % len(old)].district}@{decided}" for i in range(count)],
            "matter_place": [f"{old[i % len(old)].code}@{decided}" for i in range(count)],
            "function_level": ["commune"] * count,
            "several_communes": [False] * count,
            "received": [TODAY] * count,
        }
    )
    found = pa.table(kntc.competent_arrow(table, TODAY))
    assert found["name"].null_count < count // 2
    show("python-competent-arrow", best(lambda: kntc.competent_arrow(table, TODAY)) / count * 1e9, "ns")


def working_days() -> None:
    # numpy cannot say that a Saturday is worked, so swaps are left out.
    calendar = Kntc(conventions=Conventions(swapped_days="ignored")).calendar
    weekdays_off = (day.day for year in range(2012, 2031) for day in calendar.days_off(year))
    numpy_calendar = np.busdaycalendar(holidays=np.array(sorted(weekdays_off), dtype="datetime64[D]"))
    days = np.datetime64("2012-01-02") + np.arange(1_000_000) * 7919 % 6700

    def ours():
        return calendar.add_working_days_to(days, 7)

    def theirs():
        return np.busday_offset(days, 7, roll="backward", busdaycal=numpy_calendar)

    assert (ours() == theirs()).all()
    own, peer = best(ours), best(theirs)
    show("python-working-days-of-1000000", own * 1e3, "ms")
    show("python-working-days-numpy", peer * 1e3, "ms")
    show("python-working-days-times-numpy", peer / own, "times")


def units() -> None:
    gazetteer = Gazetteer.standard()
    # No look-up is the same twice in a row.
    held = gazetteer.all()[::3]
    codes, titles = [unit.code for unit in held], [unit.title for unit in held[:1_000]]
    assert sum(gazetteer.unit(code, TODAY) is not None for code in codes) > 1_000
    found = [gazetteer.find(title, on=TODAY, limit=10) for title in titles]
    assert all(match[0].whole_name for match in found)
    by_code = best(lambda: [gazetteer.unit(code, TODAY) for code in codes])
    show("python-unit-by-code", by_code / len(codes) * 1e9, "ns")
    by_name = best(lambda: [gazetteer.find(title, on=TODAY, limit=10) for title in titles])
    show("python-unit-by-name", by_name / len(titles) * 1e9, "ns")
    became = best(lambda: gazetteer.successions(held, TODAY))
    show("python-succession-of-list", became / len(held) * 1e9, "ns")
    count = 200_000
    days = [date(2025, 6, 30) if i % 2 else TODAY for i in range(count)]
    table = pa.table({"code": [codes[i % len(codes)] for i in range(count)], "on": days})
    assert pa.table(gazetteer.units_arrow(table))["name"].null_count < count
    show("python-unit-by-code-arrow", best(lambda: gazetteer.units_arrow(table)) / count * 1e9, "ns")


def checks() -> None:
    count = 200_000
    numbers = [f"{1 + i % 2:03}{i % 4}{i % 100:02}{i:06}" for i in range(count)]
    phones = [f"09{i:08}" for i in range(count)]
    table = pa.table({"number": numbers, "phone": phones, "sex": ["male"] * count, "on": [TODAY] * count})
    first = pa.table(check_arrow(table.slice(0, 100), paper="identity_card")).to_pylist()
    for row, number, phone in zip(first, numbers, phones):
        single = Check.paper("identity_card", number, sex="male", on=TODAY)
        assert row["number_findings"] == [finding.code for finding in single.findings]
        assert row["phone_findings"] == [finding.code for finding in Check.phone(phone, on=TODAY).findings]
    show("python-check-arrow", best(lambda: check_arrow(table, paper="identity_card")) / count * 1e9, "ns")
    one = best(lambda: [Check.phone(phone, on=TODAY).findings for phone in phones[:2_000]])
    show("python-check", one / 2_000 * 1e9, "ns")


rows()
offices()
working_days()
units()
checks()
