"""Offices by name, from the places of a petition."""

import json
from datetime import date

import pyarrow
import pytest

from kntc import Content, Event, Gazetteer, Kntc, KntcError, Petition, Place, read_register

GAZETTEER = Gazetteer.standard()
NAMING, PLAIN = Kntc(gazetteer=GAZETTEER), Kntc()
DECIDED, NOW = date(2024, 5, 10), date(2026, 8, 15)


def complaint(office: str, place: object, **more: object) -> Content:
    return Content(
        kind="complaint",
        track="administrative",
        instance="first",
        target_office=office,
        target_place=place,
        events=[Event("received", NOW)],
        **more,
    )


SPLIT = complaint("district_chair", "001@2024-05-10", function_level="commune", several_communes=False)


def problems(call) -> list[tuple[str, str]]:
    with pytest.raises(KntcError) as caught:
        call()
    assert "Bí Mật" not in caught.value.vi + caught.value.en
    return [(problem.path, problem.code.code) for problem in caught.value.problems]


def test_every_door_names_the_office():
    content = complaint("commune_chair", "00004@2024-05-10")
    name = "Chủ tịch UBND phường Ba Đình, thành phố Hà Nội"
    [[office]] = NAMING.competent(content, NOW)
    assert (office.name, office.code, office.unit) == (name, "00004", "phường Ba Đình, thành phố Hà Nội")
    assert office.succeeds == "Chủ tịch UBND phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội"
    assert office.status == "reported" and str(office) == name and name in repr(office)
    answer = NAMING.assess(content, NOW)
    assert answer.contents[0].competent == [office] and answer.gazetteer == GAZETTEER.edition
    assert [one.contents[0].competent for one in NAMING.assess_all([content, Content()], NOW)] == [[office], []]
    assert json.loads(answer.to_json())["contents"][0]["competent"][0]["name"] == name
    stored = Petition(contents=[content]).to_json()
    assert NAMING.assess_json(stored, NOW) == answer.to_json()
    assert json.loads(NAMING.assess_all_json(f"[{stored}]", NOW)) == [json.loads(answer.to_json())]


def test_without_a_gazetteer_the_kind_is_all_that_is_known():
    assert (PLAIN.gazetteer, NAMING.gazetteer.edition) == (None, GAZETTEER.edition)
    assert Kntc.standard().gazetteer is None and Kntc(gazetteer=None).gazetteer is None
    [[office]] = PLAIN.competent(complaint("commune_chair", "00004@2024-05-10"), NOW)
    assert (office.name, office.code, office.succeeds, str(office)) == (None, None, None, office.title.vi)
    assert PLAIN.assess(Content(), NOW).gazetteer is None
    assert GAZETTEER.edition in repr(NAMING) and "gazetteer" not in repr(PLAIN)


def test_a_place_is_made_of_a_code_and_a_day_of_text_or_of_a_unit():
    place = Place("00007", DECIDED)
    assert place == Place("00007@2024-05-10") == Place("00007", of="10/05/2024") == Place(place)
    assert (place.code, place.of, str(place), Place("01").of) == ("00007", DECIDED, "00007@2024-05-10", None)
    unit = GAZETTEER.unit("00007", DECIDED)
    assert Content(target_place=unit) == Content(target_place=unit.place) and Place(unit) == unit.place
    assert Place(unit, DECIDED) == place
    assert Content(target_place=place).target_place == place == Content(target_place=str(place)).target_place
    for of in (place, unit):
        [[office]] = NAMING.competent(complaint("commune_chair", "00004", target_on=DECIDED), NOW)
        assert office.code == "00004"
        assert len(NAMING.competent(SPLIT.replace(matter_place=of), NOW)[0]) == 2


def test_the_units_left_are_the_answers_to_the_question():
    split = SPLIT.replace(matter_place=Place("00007", DECIDED))
    [where] = [found for found in NAMING.assess(split, NOW).contents[0].questions if found.units]
    assert (where.path, where.input, where.options) == ("contents[0].matter_place", "place", [])
    assert [(str(unit), str(unit.place)) for unit in where.units] == [
        ("phường Ngọc Hà, thành phố Hà Nội", "00008@2026-08-15"),
        ("phường Giảng Võ, thành phố Hà Nội", "00025@2026-08-15"),
    ]
    meant = where.units[1]
    for given in (meant, meant.place, str(meant.place), GAZETTEER.unit("00025", NOW)):
        answered = NAMING.answer(split, where, given)
        assert answered.contents[0].matter_place.code == "00025" and answered.contents[0].matter_place.of
        [[office]] = NAMING.competent(answered, NOW)
        assert office.name == "Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội"
        assert not any(question.units for question in NAMING.assess(answered, NOW).contents[0].questions)
    assert NAMING.answer(split, where, None).contents[0].matter_place is None


def test_whose_a_petition_is_follows_from_the_places():
    content = complaint("commune_chair", GAZETTEER.unit("00025", NOW))
    for kind, place, relation in [("commune", "00025", "own"), ("province", "01", "direct_subordinate")]:
        petition = Petition(unit_kind=kind, unit_place=Place(place, NOW), contents=[content])
        [used] = [fact for fact in NAMING.assess(petition, NOW).contents[0].facts if fact.fact == "relation"]
        assert used.values == [relation]


def test_a_code_that_is_none_and_one_without_its_day_are_problems():
    for content, found in [
        (complaint("commune_chair", "99999"), ("contents[0].target_place", "unknown_value")),
        (complaint("commune_chair", "00004"), ("contents[0].target_place", "missing_key")),
    ]:
        for listed in (NAMING.validate(content, NOW), NAMING.assess(content, NOW).problems):
            assert [(problem.path, problem.code) for problem in listed] == [found]
        assert [row.problems for row in NAMING.rows([content], NOW)] == [1]
        assert PLAIN.validate(content, NOW) == []
        [[office]] = NAMING.competent(content, NOW)
        assert office.name is None
    table = pyarrow.table({"target_place": ["00004@2024-05-10", "00004", "99999", "Bí Mật", "001"]}).append_column(
        "kind", [["complaint"] * 5]
    )
    out = pyarrow.table(NAMING.rows_arrow(table, NOW))
    assert out["problems"].to_pylist() == [0, 1, 1, 1, 0]
    assert "Bí Mật" not in "".join(filter(None, out["problem_list"].to_pylist()))


def test_what_is_wrong_is_raised_at_once():
    for given in (5, "standard", True, GAZETTEER.edition, Gazetteer):
        assert problems(lambda given=given: Kntc(gazetteer=given)) == [("gazetteer", "wrong_type")]
    assert problems(lambda: Kntc(gazetteer=5, announced=["x"])) == [
        ("announced[0]", "not_a_count"),
        ("gazetteer", "wrong_type"),
    ]
    for given in ("Bí Mật", "0003", "", "00004@", "00004@31/02/2024", 4, 4.0, True, None, b"00004", ("00004", DECIDED)):
        assert problems(lambda given=given: Place(given)) == [("code", "not_a_place")]
    assert problems(lambda: Place("Bí Mật", "hôm qua")) == [("code", "not_a_place"), ("of", "not_a_day")]
    assert problems(lambda: Place("00004", "08/2026")) == [("of", "not_a_day")]
    assert problems(lambda: Content(target_place=4, matter_place="Bí Mật")) == [
        ("target_place", "not_a_place"),
        ("matter_place", "not_a_place"),
    ]
    assert problems(lambda: Petition(unit_place=["01"])) == [("unit_place", "not_a_place")]
    for given in ("Bí Mật", 5, True, DECIDED):
        asked = ("contents[0].matter_place", "not_a_place")
        assert problems(lambda given=given: NAMING.answer(SPLIT, asked[0], given)) == [asked]


def test_many_at_once_are_answered_as_one():
    contents = [
        complaint("commune_chair", "00004@2024-05-10"),
        SPLIT.replace(matter_place="00007@2024-05-10"),
        complaint("province_chair", "02@2024-05-10"),
        complaint("commune_chair", "00004"),
        Content(),
    ]
    single = [NAMING.competent(content, NOW) for content in contents]
    assert NAMING.competent_all(contents, NOW) == single and NAMING.competent_all([], NOW) == []
    stored = f"[{','.join(Petition(contents=[content]).to_json() for content in contents)}]"
    listed = json.loads(NAMING.competent_all_json(stored, NOW))
    assert [[[one.get("name") for one in offices] for offices in row["competent"]] for row in listed] == [
        [[one.name for one in offices] for offices in of] for of in single
    ]
    assert [row["problems"] for row in listed] == [0, 0, 0, 1, 0]
    assert problems(lambda: NAMING.competent_all([5], "?")) == [("petitions[0]", "wrong_type"), ("on", "not_a_day")]
    assert problems(lambda: NAMING.competent_all_json("{}", NOW))[0][0] == ""


def test_a_table_of_petitions_gets_its_offices():
    rows = [
        complaint("commune_chair", "00004@2024-05-10"),
        SPLIT.replace(matter_place="00007@2024-05-10"),
        complaint("commune_chair", "00004"),
        Content(),
    ]
    table = pyarrow.table({
        "ref": ["a", "b", "c", "d"],
        **{
            name: [getattr(row, name) and str(getattr(row, name)) for row in rows]
            for name in ("target_place", "matter_place")
        },
        **{
            name: [getattr(row, name) and getattr(row, name).code for row in rows]
            for name in ("kind", "track", "instance", "target_office", "function_level")
        },
        "several_communes": [None, False, None, None],
        "received": [NOW, NOW, NOW, None],
        "unheard_of": [1, 2, 3, 4],
    })  # fmt: skip
    columns = NAMING.competent_arrow(table, NOW)
    assert columns.not_understood == ["unheard_of"]
    out = pyarrow.table(columns).to_pylist()
    assert [(row["ref"], row["offices"], row["problems"]) for row in out] == [
        ("a", 1, 0),
        ("b", 2, 0),
        ("c", 1, 1),
        ("d", 0, 0),
    ]
    for row, content in zip(out, rows):
        [offices] = NAMING.competent(content, NOW)
        only = offices[0] if len(offices) == 1 else None
        for name in ("kind", "name", "code", "unit", "succeeds", "status"):
            assert row[name] == getattr(only, name, None)
        left = json.loads(row["office_list"]) if row["office_list"] else []
        assert [one["name"] for one in left] == [one.name for one in offices if not only]
    assert json.loads(out[2]["problem_list"])[0]["path"] == "contents[0].target_place"
    # Enough for two shares, of which the second ends with the same rows.
    many = pyarrow.concat_tables([table.slice(3)] * 16_384 + [table]).combine_chunks()
    again = pyarrow.table(NAMING.competent_arrow(many, NOW))
    assert again.slice(16_384).to_pylist() == out and not any(again["offices"].to_pylist()[:16_384])
    assert problems(lambda: NAMING.competent_arrow(table, "?")) == [("on", "not_a_day")]
    assert problems(lambda: NAMING.competent_arrow(5, NOW)) == []


def test_a_register_has_places_by_name():
    rows = [["Ngày nhận", "Loại đơn", "Nơi xảy ra vụ việc"], [NOW, "Khiếu nại", "phường Giảng Võ, Hà Nội"]]
    names = {"Nơi xảy ra vụ việc": "matter_place"}
    [named] = read_register(rows, names=names, gazetteer=GAZETTEER).petitions
    assert named.petition.contents[0].matter_place.code == "00025" and named.problems == []
    [unnamed] = read_register(rows, names=names).petitions
    assert unnamed.petition.contents[0].matter_place is None and len(unnamed.problems) == 1
    assert problems(lambda: read_register(rows, gazetteer="Bí Mật")) == [("gazetteer", "wrong_type")]
