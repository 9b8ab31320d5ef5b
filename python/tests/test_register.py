"""Registers as officers keep them."""

from datetime import date

import pytest

from kntc import Kntc, KntcError, read_register

ROWS = [
    ["SỔ TIẾP CÔNG DÂN", None, None, None],
    ["Ngày thụ lý đơn", "Loại đơn", "Lần", "Cột lạ"],
    [date(2026, 8, 3), "KN", "lần I", 5],
    ["31/02/2026", "KN", "lần I", float("nan")],
    [None, None, None, None],
]


def test_rows_become_petitions():
    register = read_register(ROWS)
    assert [row.row for row in register.petitions] == [3, 4]
    assert register.not_understood == [(3, "Cột lạ")] and register.problems == []
    assert (0, "accepted") in register.columns and (2, "instance") in register.columns
    assert register.skipped == [(1, "title"), (2, "header"), (5, "empty")]
    good, bad = register.petitions
    assert good.problems == []
    assert [(problem.path, problem.code) for problem in bad.problems] == [("columns[0]", "no_such_day")]
    [row, _] = Kntc().rows([good.petition, bad.petition], date(2026, 8, 20))
    assert row.due == date(2026, 9, 3)


def test_the_host_names_its_own_columns():
    register = read_register(ROWS, names={"Cột lạ": "obstacle_days"}, false_is_no=["Cột lạ"])
    assert register.not_understood == []
    assert register.petitions[0].petition.contents[0].obstacle_days == 5


def test_what_is_no_register():
    for rows, path in ((5, "rows"), ("abc", "rows"), ([5], "rows[0]"), ([["a", object()]], "rows[0][1]")):
        with pytest.raises(KntcError) as caught:
            read_register(rows)
        assert (caught.value.problems[0].path, caught.value.code) == (path, "wrong_type")
    with pytest.raises(KntcError) as caught:
        read_register(ROWS, names={"Cột lạ": "nonsense"})
    assert caught.value.code == "unknown_value"
    assert [problem.code for problem in read_register([["x", "y"]]).problems] == ["no_header"]
