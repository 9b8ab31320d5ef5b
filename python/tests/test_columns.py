"""Whole registers and columns of days by way of Arrow."""

import json
from datetime import date, timedelta

import kntc
import numpy as np
import pyarrow as pa
import pytest
from kntc import Content, Conventions, Event, Kntc, KntcError, Petition

TODAY = date(2026, 8, 20)
KINDS = ["complaint", "Khiếu nại", None, "", "denunciation_duty"]


def petitions(count: int) -> list[Petition]:
    return [
        Petition(
            ref=str(i),
            channel="post",
            contents=[
                Content(
                    kind=KINDS[i % 5],
                    instance="first" if i % 2 else "second",
                    remote=[True, False, None][i % 3],
                    obstacle_days=i % 4,
                    learned_on=date(2026, 1, 1) + timedelta(days=i % 200),
                    events=[Event("accepted", date(2026, 5, 1) + timedelta(days=i % 90))] if i % 7 else [],
                )
            ],
        )
        for i in range(count)
    ]


def table(count: int) -> pa.Table:
    """The same in columns."""
    return pa.table(
        {
            "ref": [str(i) for i in range(count)],
            "channel": pa.array(["post"] * count).dictionary_encode(),
            "kind": [KINDS[i % 5] for i in range(count)],
            "instance": ["first" if i % 2 else "second" for i in range(count)],
            "remote": [[True, False, None][i % 3] for i in range(count)],
            "obstacle_days": pa.array([i % 4 for i in range(count)], pa.int8()),
            "learned_on": pa.array([date(2026, 1, 1) + timedelta(days=i % 200) for i in range(count)], pa.date32()),
            "accepted": [date(2026, 5, 1) + timedelta(days=i % 90) if i % 7 else None for i in range(count)],
            "ghi chú": ["…"] * count,
        }
    )


def plain(rows: pa.Table) -> list[dict]:
    return rows.to_pylist()


def expected(count: int) -> list[dict]:
    return [
        {
            "ref": row.ref,
            "content": row.content,
            "kind": row.kind.code if row.kind else None,
            "coverage": row.coverage.code,
            "next_step": row.next_step,
            "due": row.due,
            "latest": row.latest,
            "state": row.state.code if row.state else None,
            "days_left": row.days_left,
            "article": row.article.citation() if row.article else None,
            "open_questions": row.open_questions,
            "problems": row.problems,
        }
        for row in Kntc().rows(petitions(count), TODAY)
    ]


def without_list(rows: list[dict]) -> list[dict]:
    return [{name: value for name, value in row.items() if name != "problem_list"} for row in rows]


def test_columns_give_what_lists_give():
    rows = Kntc().rows_arrow(table(600), TODAY)
    assert rows.not_understood == ["ghi chú"] and len(rows) == 600
    assert without_list(plain(pa.table(rows))) == expected(600)


def entered(record: type, name: str) -> list:
    """Values that can be entered under a fact: those of its vocabulary, or of its kind."""
    public = [getattr(kntc, name) for name in kntc.__all__]
    classes = [words for words in public if callable(getattr(words, "values", None))]
    words = ([value.code for value in words.values()] for words in classes)
    for values in ([True, False], [1, 7], [date(2026, 8, 3)], ["00007@2024-05-10"], *words):
        try:
            for value in values:
                record(**{name: value})
            return values
        except KntcError:
            continue
    raise AssertionError(name)


def fields(record: type) -> list[str]:
    names = [name for name in vars(record) if type(vars(record)[name]).__name__ == "getset_descriptor"]
    return [name for name in names if name not in ("ref", "events", "contents")]


def row_of(petition: Petition | Content) -> tuple:
    [row] = Kntc().rows([petition], TODAY)
    kind = row.kind.code if row.kind else None
    return (kind, row.coverage.code, row.next_step, row.due, row.open_questions, row.problems)


def test_every_fact_and_every_event_is_a_column():
    want = []
    columns = []
    for name in fields(Content):
        for value in entered(Content, name):
            want.append(row_of(Content(**({"kind": "complaint"} | {name: value}))))
            columns.append({"kind": "complaint"} | {name: value})
    for name in fields(Petition):
        for value in entered(Petition, name):
            want.append(row_of(Petition(**{name: value}, contents=[Content(kind="complaint")])))
            columns.append({"kind": "complaint", name: value})
    for kind in kntc.EventKind.values():
        want.append(row_of(Content(kind="complaint", events=[Event(kind, date(2026, 8, 3))])))
        columns.append({"kind": "complaint", kind.code: date(2026, 8, 3)})
    names = sorted({name for row in columns for name in row})
    assert len(names) > 150
    rows = Kntc().rows_arrow(pa.table({name: [row.get(name) for row in columns] for name in names}), TODAY)
    assert rows.not_understood == []
    seen = ("kind", "coverage", "next_step", "due", "open_questions", "problems")
    assert [tuple(row[name] for name in seen) for row in plain(pa.table(rows))] == want


def test_codes_of_the_host_are_texts_or_numbers_and_no_row_has_those_of_another():
    long = "S" * 10_000
    table = pa.table({"unit": [7, None, 8], "target_unit": ["  ", long, None], "kind": ["complaint"] * 3})
    out = pa.table(Kntc().rows_arrow(table, TODAY))
    assert out["problems"].to_pylist() == [0, 1, 0]
    [problem] = json.loads(out["problem_list"][1].as_py())
    assert (problem["path"], problem["code"]) == ("contents[0].target_unit", "text_too_long")
    with pytest.raises(KntcError) as caught:
        Kntc().rows_arrow(pa.table({"unit": [1.5]}), TODAY)
    assert [(problem.path, problem.code) for problem in caught.value.problems] == [("unit", "wrong_type")]


def test_many_rows_are_judged_in_shares_and_come_out_in_their_order():
    base = table(40_000)
    rows = pa.table(Kntc().rows_arrow(base, TODAY))
    one_by_one = pa.concat_tables([base.slice(start, 8_000) for start in range(0, 40_000, 8_000)])
    assert rows.column("ref").to_pylist() == [str(i) for i in range(40_000)]
    assert plain(rows) == plain(pa.table(Kntc().rows_arrow(one_by_one, TODAY)))
    for name in ("kind", "coverage", "next_step", "state", "article"):
        words = rows.column(name).chunk(0).dictionary.to_pylist()
        assert len(words) == len(set(words)), name


def test_however_they_are_stored():
    base = table(50)
    texts, days = ["channel", "kind", "instance", "ref"], ["accepted", "learned_on"]
    base = changed(base, texts, lambda column: column.cast(pa.string()))
    want = plain(pa.table(Kntc().rows_arrow(base, TODAY)))
    words = {True: "có", False: "Không", None: None}
    variants = {
        "large": changed(base, texts, lambda column: column.cast(pa.large_string())),
        "view": changed(base, texts, lambda column: column.cast(pa.string_view())),
        "dictionary": changed(base, texts[:3], lambda column: column.dictionary_encode()),
        "small keys": changed(base, texts[:3], lambda column: column.cast(pa.dictionary(pa.int8(), pa.large_string()))),
        "timestamp": changed(base, days, lambda column: column.cast(pa.timestamp("us"))),
        "date64": changed(base, days, lambda column: column.cast(pa.date64())),
        "text days": changed(base, days, lambda column: column.cast(pa.string())),
        "float": changed(base, ["obstacle_days"], lambda column: column.cast(pa.float64())),
        "number as ref": changed(base, ["ref"], lambda column: column.cast(pa.int64())),
        "words": changed(base, ["remote"], lambda column: pa.array([words[yes] for yes in column.to_pylist()])),
        "in chunks": pa.concat_tables([base.slice(0, 7), base.slice(7, 0), base.slice(7, 43)]),
        "one batch": base.combine_chunks().to_batches()[0],
    }
    for name, variant in variants.items():
        assert plain(pa.table(Kntc().rows_arrow(variant, TODAY))) == want, name


def changed(base: pa.Table, names: list[str], change) -> pa.Table:
    return pa.table({name: change(base[name]) if name in names else base[name] for name in base.column_names})


def test_a_bad_cell_is_a_problem_of_its_row_and_fails_no_other():
    rows = plain(
        pa.table(
            Kntc().rows_arrow(
                pa.table(
                    {
                        "ref": ["a", "b", "c"],
                        "kind": ["complaint", "Nguyễn Văn Bí Mật", "complaint"],
                        "accepted": ["03/08/2026", "31/02/2026", "03/08/2026"],
                        "received": [None, None, date(2026, 8, 5).isoformat()],
                        "obstacle_days": [1, -1, None],
                    }
                ),
                TODAY,
            )
        )
    )
    assert [row["problems"] for row in rows] == [0, 3, 1]
    assert rows[0]["due"] == rows[2]["due"] == date(2026, 9, 3) and rows[0]["problem_list"] is None
    listed = [(problem["path"], problem["code"]) for problem in json.loads(rows[1]["problem_list"])]
    assert listed == [("kind", "unknown_value"), ("accepted", "no_such_day"), ("obstacle_days", "not_a_count")]
    assert "Bí Mật" not in rows[1]["problem_list"]
    assert [problem["code"] for problem in json.loads(rows[2]["problem_list"])] == ["event_order"]


def test_a_column_of_the_wrong_type_is_refused_whole():
    wrong = pa.table({"kind": [1, 2], "accepted": [True, False], "remote": [1.5, 2.5], "nonsense": [1, 2]})
    with pytest.raises(KntcError) as caught:
        Kntc().rows_arrow(wrong, TODAY)
    assert [problem.path for problem in caught.value.problems] == ["kind", "accepted", "remote"]
    with pytest.raises(KntcError) as caught:
        Kntc().rows_arrow([1, 2], TODAY)
    assert caught.value.code == "not_arrow"
    with pytest.raises(KntcError) as caught:
        Kntc().rows_arrow(pa.array([1, 2]), TODAY)
    assert caught.value.code == "wrong_type"


class Offers:
    """Offers whatever it is given, as often as it is asked."""

    def __init__(self, **offers):
        for name, offer in offers.items():
            setattr(self, name, lambda offer=offer: offer)


def test_what_only_looks_like_columns_is_refused():
    batch = table(3).to_batches()[0]
    schema, array = batch.__arrow_c_array__()
    used = Offers(__arrow_c_array__=(schema, array))
    assert len(Kntc().rows_arrow(used, TODAY)) == 3
    stream = Offers(__arrow_c_stream__=table(3).__arrow_c_stream__())
    assert len(Kntc().rows_arrow(stream, TODAY)) == 3
    for offered in (used, stream, Offers(__arrow_c_stream__=5), Offers(__arrow_c_stream__=schema),
                    Offers(__arrow_c_array__=5), Offers(__arrow_c_array__=(array, schema))):  # fmt: skip
        with pytest.raises(KntcError) as caught:
            Kntc().rows_arrow(offered, TODAY)
        assert caught.value.code == "not_arrow"


def test_no_rows_and_no_columns():
    assert len(Kntc().rows_arrow(table(0), TODAY)) == 0
    assert pa.table(Kntc().rows_arrow(table(3).select([]), TODAY)).num_rows == 3
    assert pa.table(Kntc().rows_arrow(table(5), TODAY)).schema.names[:3] == ["ref", "content", "kind"]


def days_off(calendar) -> list[date]:
    years = range(2012, 2031)
    return [day.day for year in years for day in calendar.days_off(year) if not calendar.is_working(day.day)]


def test_working_days_in_columns_are_those_of_numpy():
    # numpy cannot say that a Saturday is worked, so swaps are left out.
    calendar = Kntc(conventions=Conventions(swapped_days="ignored")).calendar
    holidays = np.array(days_off(calendar), dtype="datetime64[D]")
    days = np.arange("2012-01-02", "2030-06-01", dtype="datetime64[D]")
    for count in (1, 5, 10, 90):
        want = np.busday_offset(days, count, roll="backward", holidays=holidays)
        assert (calendar.add_working_days_to(days, count) == want).all()
        assert (calendar.add_working_days_to(days[::-3], count) == want[::-3]).all()
        column = pa.array(calendar.add_working_days_to(pa.array(days), count))
        assert (column.to_numpy(zero_copy_only=False) == want).all() and column.type == pa.date32()
        chunked = pa.chunked_array([pa.array(days[:9]), pa.array(days[9:20])])
        assert pa.array(calendar.add_working_days_to(chunked, count)).to_pylist() == want[:20].tolist()


def test_gaps_in_columns_of_days_stay_gaps():
    calendar = Kntc().calendar
    days = np.array(["2026-08-03", "NaT", "1999-01-01", "2030-12-31"], dtype="datetime64[D]")
    assert np.isnat(calendar.add_working_days_to(days, 5)).tolist() == [False, True, True, True]
    column = calendar.add_working_days_to(pa.array([date(2026, 8, 3), None]), 5)
    assert pa.array(column).to_pylist() == [date(2026, 8, 10), None] and len(column) == 2
    for wrong in (np.array([1, 2]), pa.array(["x"]), [date(2026, 8, 3)], np.array(["2026-08-03T00"], "datetime64[h]")):
        with pytest.raises(KntcError) as caught:
            calendar.add_working_days_to(wrong, 5)
        assert caught.value.code == "wrong_type"
