"""Times the bulk doors beside numpy, and prints a line of JSON for each measure. The answers are compared first."""

import json
import time
from datetime import date, timedelta

import numpy as np
import pyarrow as pa

from kntc import Content, Conventions, Event, Kntc, Petition

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


rows()
working_days()
