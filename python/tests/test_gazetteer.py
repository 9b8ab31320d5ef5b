"""Administrative units by date."""

import json
import pickle
from datetime import date

import kntc
import pytest
from kntc import AdministrativeUnit, Gazetteer, KntcError, Problem, Succession, SuccessionOutcome, UnitLevel

GAZETTEER = Gazetteer.standard()
NOW = date(2026, 8, 15)
LAST = date(2025, 6, 30)


def unit(code: str, on: date) -> AdministrativeUnit:
    found = GAZETTEER.unit(code, on)
    assert found
    return found


def test_a_code_stands_for_what_bore_it_on_the_day():
    old, new = unit("00004", LAST), unit("00004", NOW)
    assert (old.title, new.title) == ("phường Trúc Bạch", "phường Ba Đình")
    assert (old.district, old.until, old.since) == ("001", LAST, None)
    assert (new.district, new.until, new.since, new.since_or_earlier) == (None, None, date(2025, 7, 1), False)
    assert unit("001", LAST).since == date(2012, 7, 1) and unit("001", LAST).since_or_earlier
    assert new.level == UnitLevel.COMMUNE and new.kind == "ward" and new.kind.text.vi == "phường"
    assert new.address == "phường Ba Đình, thành phố Hà Nội" and str(new) == new.title
    assert GAZETTEER.unit("99999", NOW) is None
    assert new == unit("00004", date(2026, 1, 1)) and hash(new) == hash(unit("00004", NOW)) and new != old
    assert new.exists_on("15/08/2026") and not new.exists_on(LAST)
    assert unit("75", NOW).kind == "city" and unit("75", date(2026, 4, 29)).ended_by == "Nghị quyết 30/2026/QH16"
    bearers = GAZETTEER.bearers("00004")
    assert bearers.ambiguous and bearers.units == [old, new]


def test_a_unit_is_the_place_of_a_petition():
    assert str(unit("00007", date(2024, 5, 10)).place) == "00007@2025-06-30"
    for held in GAZETTEER.all()[::97]:
        assert held.place.code == held.code and held.place.of and GAZETTEER.unit(held.code, held.place.of) == held
    assert kntc.Content(target_place=unit("00004", NOW).place).target_place == kntc.Place("00004", GAZETTEER.known_to)


def test_every_unit_is_in_the_list_of_all():
    units = GAZETTEER.all()
    assert len({unit.code for unit in units if unit.exists_on(NOW) and unit.level == "commune"}) == 3_321
    assert len(set(units)) == len(units)
    inside = GAZETTEER.inside(unit("001", LAST), LAST)
    assert unit("00004", LAST) in inside and {found.district for found in inside} == {"001"}
    assert inside == GAZETTEER.inside("001", LAST)


def test_a_search_is_narrowed_by_keywords():
    assert GAZETTEER.find("truc bach", limit=1)[0].unit == unit("00004", LAST)
    assert GAZETTEER.find("trúc bạch", on=NOW, only_existing=True) == []
    [district] = GAZETTEER.find("Ba Đình", on=LAST, level="district")
    assert (district.unit.code, district.exists, district.whole_name) == ("001", True, True)
    [found] = GAZETTEER.find("thành công", on=LAST, within=district.unit, only_existing=True)
    assert found.unit.code == "00034"


def test_what_became_of_a_unit():
    became = GAZETTEER.succession("00007", NOW)
    assert became.outcome == SuccessionOutcome.PLACE_DECIDES == "place_decides"
    assert [(to.unit.code, to.scope, to.note) for to in became.candidates] == [
        ("00008", "part", "Nhập một phần"),
        ("00025", "part", "Nhập một phần"),
    ]
    assert became.of.code == "00007" and became.on == NOW and "Ủy ban Thường vụ Quốc hội" in became.basis
    assert [doubt.id for doubt in became.doubts] == ["gazetteer-start-not-recorded", "gazetteer-beyond-sources"]
    weak = GAZETTEER.succession("00010", NOW)
    assert weak.outcome == "suggested" and weak.candidates[0].status == "inferred"
    assert weak.candidates[0].via == unit("00004", LAST)
    assert GAZETTEER.succession(unit("00004", LAST), NOW).candidates[0].unit == unit("00004", NOW)


def test_many_at_once_and_one_that_is_wrong_fails_no_other():
    named = GAZETTEER.units(["00004", "4", "99999", 5, "00001"], LAST)
    assert [getattr(found, "title", None) for found in named] == [
        "phường Trúc Bạch", None, None, None, "phường Phúc Xá"
    ]  # fmt: skip
    problems = [found for found in named if isinstance(found, Problem)]
    assert [(problem.path, problem.code) for problem in problems] == [
        ("codes[1]", "wrong_type"),
        ("codes[3]", "wrong_type"),
    ]
    became = GAZETTEER.successions([unit("00004", LAST), "00007", "00004", "99999", None], NOW)
    assert [found.outcome for found in became if isinstance(found, Succession)] == ["one", "place_decides"]
    assert [(found.path, found.code) for found in became if isinstance(found, Problem)] == [
        ("units[2]", "missing_key"),
        ("units[3]", "unknown_value"),
        ("units[4]", "wrong_type"),
    ]


def test_what_is_wrong_is_raised_at_once_with_its_path():
    for call, problems in [
        (lambda: GAZETTEER.unit("4", "hôm qua"), [("code", "wrong_type"), ("on", "not_a_day")]),
        (lambda: GAZETTEER.inside(4, NOW), [("unit", "wrong_type")]),
        (lambda: GAZETTEER.succession("00004", NOW), [("of", "missing_key")]),
        (lambda: GAZETTEER.succession("02", NOW, of=NOW), [("unit", "unknown_value")]),
        (
            lambda: GAZETTEER.find(b"x", on="?", only_existing="?", level="làng", within="Bí Mật", limit=-1),
            [
                ("text", "wrong_type"),
                ("on", "not_a_day"),
                ("only_existing", "unknown_value"),
                ("level", "unknown_value"),
                ("within", "wrong_type"),
                ("limit", "not_a_count"),
            ],
        ),
        (lambda: GAZETTEER.answer_json('{"op": "code", "code": "Bí Mật"}'), [("code", "wrong_type")]),
    ]:
        with pytest.raises(KntcError) as caught:
            call()
        assert [(problem.path, problem.code) for problem in caught.value.problems] == problems
        assert "Bí Mật" not in str(caught.value) + caught.value.vi + caught.value.en


def test_words_are_those_of_json():
    asked = json.loads(GAZETTEER.answer_json('{"op": "succession", "code": "00007", "on": "2026-08-15"}'))
    became = GAZETTEER.succession("00007", NOW)
    assert asked["outcome"] == became.outcome and asked["of"]["kind"] == became.of.kind
    assert [to["scope"] for to in asked["candidates"]] == [to.scope for to in became.candidates]
    for words in (kntc.UnitLevel, kntc.AdministrativeUnitKind, kntc.SuccessionOutcome, kntc.SuccessionScope):
        for word in words.values():
            assert words(word.code) == word == word.code and words(word.text.vi).text == word.text
            assert pickle.loads(pickle.dumps(word)) == word and word.text.en
