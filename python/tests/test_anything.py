"""Whatever a script hands in is used, or refused with the one error; nothing else comes out, least of all a panic."""

import datetime
import decimal

import pytest
from kntc import (
    Content,
    Conventions,
    Event,
    HostDay,
    Kntc,
    KntcError,
    Petition,
    PetitionKind,
    Term,
    When,
    explain,
    read_petition,
    read_register,
)

ON = "2026-08-20"

ANYTHING = [
    ON, None, "", "x", "complaint", "\ud800", "\0", "1" * 100_000, "2026-13-01..", "9999-12-31", "[]", "{}",
    "contents[99999999999999999999].remote", "contents[0].events.x", 1, -1, 2**70, 1.5, float("inf"), float("nan"),
    True, b"x", [], {}, (), {"remote": 5}, object(), range(3), datetime.date.max, datetime.date.min,
    datetime.datetime.max, datetime.time(), decimal.Decimal(1), Event("accepted", "2026-08-03"), Content(), Petition(),
    PetitionKind.COMPLAINT, Kntc,
]  # fmt: skip

KNTC = Kntc()
CALENDAR = KNTC.calendar
ONE = Petition(contents=[Content()])

CALLS = {
    "assess": lambda a, b: KNTC.assess(a, b),
    "assess a content": lambda a, b: KNTC.assess(Content(events=[Event("accepted", a)]), b).to_json(),
    "validate": lambda a, b: KNTC.validate(a, b),
    "assess_all": lambda a, b: KNTC.assess_all(a, b),
    "rows": lambda a, b: KNTC.rows([a], b),
    "rows_arrow": lambda a, b: KNTC.rows_arrow(a, b),
    "answer": lambda a, b: KNTC.answer(ONE, a, b),
    "answer one": lambda a, b: KNTC.answer(a, "contents[0].remote", b),
    "context": lambda a, b: Kntc(assume=a, days_off=b),
    "context too": lambda a, b: Kntc(announced=a, conventions=b),
    "content": lambda a, b: Content(kind=a, remote=a, obstacle_days=a, learned_on=b, events=b),
    "replace": lambda a, b: Content().replace(kind=a, events=b),
    "petition": lambda a, b: Petition(ref=a, contents=b),
    "event": lambda a, b: Event(a, b, document=a),
    "host day": lambda a, b: HostDay(a, b, a, b),
    "when": lambda a, b: (When(a), PetitionKind(b)),
    "conventions": lambda a, b: Conventions(event_day=a, extension=b),
    "assess_json": lambda a, b: KNTC.assess_json(a, b),
    "rows_json": lambda a, b: KNTC.rows_json(a, ON),
    "answer_json": lambda a, b: KNTC.answer_json(a, b, a),
    "judge_json": lambda a, b: KNTC.judge_json(a, b),
    "judge_json of a question": lambda a, b: KNTC.judge_json("kind", a),
    "count_json": lambda a, b: KNTC.count_json(a),
    "explain": lambda a, b: explain(a, b),
    "read_petition": lambda a, b: read_petition(a),
    "read_register": lambda a, b: read_register([[a, b]], false_is_no=a),
    "read_register of": lambda a, b: read_register(a),
    "due": lambda a, b: CALENDAR.due(a, Term.days(30), bound=b),
    "term": lambda a, b: CALENDAR.due(ON, Term.months(a)),
    "add_days": lambda a, b: CALENDAR.add_days(a, b),
    "add_working_days": lambda a, b: CALENDAR.add_working_days(a, b),
    "add_working_days_to": lambda a, b: CALENDAR.add_working_days_to(a, b),
    "count_working_days": lambda a, b: CALENDAR.count_working_days(a, b),
    "days_off": lambda a, b: CALENDAR.days_off(a),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_only_the_one_error_comes_out(call):
    refused = 0
    for a in ANYTHING:
        for b in ANYTHING:
            try:
                call(a, b)
            except KntcError as error:
                assert error.code and error.vi and error.en
                refused += 1
    assert refused > 0
