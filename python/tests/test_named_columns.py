"""Codes and numbers in columns, by way of Arrow."""

import json
from datetime import date

import pyarrow as pa
import pytest
from kntc import Check, Gazetteer, KntcError, check_arrow

GAZETTEER = Gazetteer.standard()
NOW = date(2026, 8, 15)
LAST = date(2025, 6, 30)


def test_codes_and_days_give_what_single_calls_give():
    units = GAZETTEER.all()[::7]
    days = [unit.until or NOW for unit in units]
    codes = [unit.code for unit in units]
    out = pa.table(GAZETTEER.units_arrow(pa.table({"ref": range(len(codes)), "code": codes, "on": days}))).to_pylist()
    assert len(out) == len(units) > 1_000
    for place, (row, unit, day) in enumerate(zip(out, units, days)):
        found = GAZETTEER.unit(unit.code, day)
        assert found and row == {
            "ref": str(place),
            "code": found.code,
            "name": found.name,
            "kind": found.kind.code,
            "title": found.title,
            "address": found.address,
            "province": found.province,
            "district": found.district,
            "until": found.until,
            "problems": 0,
            "problem_list": None,
        }


def test_however_codes_are_stored():
    codes = pa.array(["00004", None, "00001", "00004"])
    want = ["Trúc Bạch", None, "Phúc Xá", "Trúc Bạch"]
    for column in (codes, codes.dictionary_encode(), codes.cast(pa.large_string()), codes.cast(pa.string_view())):
        assert pa.table(GAZETTEER.units_arrow(pa.table({"code": column}), LAST))["name"].to_pylist() == want
    chunks = pa.concat_tables([pa.table({"code": codes})] * 2)
    assert pa.table(GAZETTEER.units_arrow(chunks, LAST))["name"].to_pylist() == want * 2
    nothing = pa.table(GAZETTEER.units_arrow(pa.table({"code": pa.nulls(2)}), LAST))
    assert nothing["name"].null_count == 2 and nothing["problems"].to_pylist() == [0, 0]


def test_a_bad_cell_is_a_problem_of_its_row():
    table = pa.table(
        {"code": ["00004", "4", "00004", "00004"], "on": ["30/06/2025", "30/06/2025", "06/2025", None], "?": [1] * 4}
    )
    columns = GAZETTEER.units_arrow(table, on=NOW)
    assert columns.not_understood == ["?"]
    out = pa.table(columns)
    assert out["name"].to_pylist() == ["Trúc Bạch", None, None, "Ba Đình"]
    listed = [json.loads(problems) if problems else [] for problems in out["problem_list"].to_pylist()]
    assert [[(problem["path"], problem["code"]) for problem in problems] for problems in listed] == [
        [], [("code", "wrong_type")], [("on", "not_a_day")], []
    ]  # fmt: skip


def test_a_table_that_cannot_be_used_is_refused_whole():
    for table, problems in [
        ({"name": ["x"]}, [("code", "missing_key"), ("on", "missing_key")]),
        ({"code": [4], "on": [True]}, [("code", "wrong_type"), ("on", "wrong_type")]),
    ]:
        with pytest.raises(KntcError) as caught:
            GAZETTEER.units_arrow(pa.table(table))
        assert [(problem.path, problem.code) for problem in caught.value.problems] == problems
        assert "{}" not in caught.value.vi + caught.value.en
    for wrong in ({"number": ["1"]}, {"number": ["1"], "paper": [7]}):
        with pytest.raises(KntcError) as caught:
            check_arrow(pa.table(wrong))
        assert [problem.path for problem in caught.value.problems] == ["paper"]
    with pytest.raises(KntcError) as caught:
        check_arrow(pa.array(["0912345678"]))
    assert caught.value.code == "wrong_type"


def test_columns_of_numbers_give_what_single_checks_give():
    table = {
        "number": ["001185123457", "001 085 000001", "", None, "x"],
        "paper": ["identity_card", "Hộ chiếu", "passport", "passport", None],
        "born": ["05/1990", "1985", None, None, None],
        "sex": ["Nam", "female", None, None, None],
        "on": [NOW, NOW, None, LAST, date(2025, 1, 1)],
        "phone": ["01203456789", "0912345678", None, "x", ""],
        "tax_number": ["0100109107", None, "0100109106", "1", None],
        "email": [None, "x", "a@example.gov.vn", None, None],
        "procedure": [None, None, "2.002500", "2.002500", "2.002407"],
    }
    out = pa.table(check_arrow(pa.table(table), paper="old_card")).to_pylist()
    weights = []
    for row, typed in zip(out, pa.table(table).to_pylist()):
        on = typed["on"]
        checks = {
            "phone": lambda number: Check.phone(number, on=on),
            "tax_number": lambda number: Check.tax_number(number, on=on),
            "email": Check.email,
            "procedure": lambda number: Check.procedure(number, on=on),
            "number": lambda number: Check.paper(
                typed["paper"] or "old_card", number, born=typed["born"], sex=typed["sex"], on=on
            ),
        }
        found = {name: check(typed[name]).findings if typed[name] is not None else None for name, check in checks.items()}
        for name, findings in found.items():
            assert row[f"{name}_findings"] == (None if findings is None else [finding.code for finding in findings])
        met = {finding.weight.code for findings in found.values() for finding in findings or []}
        weights.append(next((weight for weight in ("error", "warning", "hint") if weight in met), None))
        assert row["problems"] == 0
    assert [row["weight"] for row in out] == weights == ["warning", "hint", "warning", "error", "error"]


def test_nothing_of_what_was_typed_comes_out():
    table = {"number": ["001185123457"] * 2, "paper": ["Nguyễn Văn A", None], "sex": ["Nguyễn Văn A", None]}
    out = pa.table(check_arrow(pa.table(table)))
    assert [
        [(problem["path"], problem["code"]) for problem in json.loads(problems)]
        for problems in out["problem_list"].to_pylist()
    ] == [[("sex", "unknown_value"), ("paper", "unknown_value")], [("paper", "unknown_value")]]
    assert "001185123457" not in str(out) and "Nguyễn" not in str(out)
