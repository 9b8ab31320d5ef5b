"""The host's own directory: its bodies by its own codes."""

import json
from datetime import date

import pytest

from kntc import BodyKind, Content, Directory, Event, Gazetteer, HostBody, Kntc, KntcError, Petition, Place

NOW = date(2026, 8, 15)
PROVINCE = [
    HostBody("T22", "UBND tỉnh Quảng Ninh", BodyKind.PROVINCE_COMMITTEE, place="22"),
    HostBody("SXD", "Sở Xây dựng tỉnh Quảng Ninh", "province_agency", superior="T22"),
    HostBody("SNN", "Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh", "province_agency", superior="T22"),
    HostBody(
        "X1", "UBND phường Bãi Cháy", "commune_committee", place="06673", superior="T22", from_=date(2025, 7, 1)
    ),
]
KNTC = Kntc(directory=Directory(PROVINCE))


def petition(unit: str, target: str, instance: str = "first") -> Petition:
    content = Content(kind="complaint", track="administrative", instance=instance, target_unit=target)
    return Petition(unit=unit, events=[Event("received", NOW)], contents=[content])


def problems(call) -> list[tuple[str, str]]:
    with pytest.raises(KntcError) as caught:
        call()
    assert "Bí Mật" not in caught.value.vi + caught.value.en
    assert caught.value.code == caught.value.problems[0].code and all(one.vi and one.en for one in caught.value.problems)
    return [(problem.path, problem.code.code) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("target", "instance", "name", "body"),
    [
        ("SXD", "first", "Giám đốc Sở Xây dựng tỉnh Quảng Ninh", "SXD"),
        ("SXD", "second", "Chủ tịch UBND tỉnh Quảng Ninh", "T22"),
        ("X1", "first", "Chủ tịch UBND phường Bãi Cháy", "X1"),
    ],
)
def test_the_office_goes_by_the_name_of_the_host(target, instance, name, body):
    [[office]] = KNTC.competent(petition("T22", target, instance), NOW)
    assert (office.name, office.body) == (name, body)


@pytest.mark.parametrize(
    ("unit", "target", "relation"),
    [
        ("SXD", "SXD", "own"),
        ("T22", "SXD", "direct_subordinate"),
        ("T22", "X1", "direct_subordinate"),
        ("SNN", "SXD", "other_administrative"),
    ],
)
def test_whose_a_petition_is_follows_from_the_superiors(unit, target, relation):
    answer = KNTC.assess(petition(unit, target), NOW)
    [used] = [fact for fact in answer.contents[0].facts if fact.fact == "relation"]
    assert (used.values, answer.problems) == ([relation], [])


def test_a_code_that_no_body_bears_is_a_problem():
    found = [(problem.path, problem.code) for problem in KNTC.assess(petition("Bí Mật", "X2"), NOW).problems]
    assert found == [("unit", "unknown_value"), ("contents[0].target_unit", "unknown_value")]
    assert Kntc().assess(petition("Bí Mật", "X2"), NOW).problems == []


def test_everything_wrong_with_a_directory_is_raised_at_once():
    wrong = [
        *PROVINCE,
        HostBody("SXD", "Bí Mật", "province_agency", superior="T22"),
        HostBody("A", "Bí Mật", "province_agency", superior="Bí Mật"),
        HostBody("B", "Bí Mật", "public_unit", from_="01/01/2025", to=date(2024, 1, 1)),
    ]
    expected = [
        ("bodies[4].code", "duplicate_code"),
        ("bodies[5].superior", "unknown_superior"),
        ("bodies[6].to", "reversed_stretch"),
    ]
    assert sorted(problems(lambda: Directory(wrong))) == expected
    text = [
        {"code": "SXD", "name": "Bí Mật", "kind": "Bí Mật"},
        {"code": "A", "name": "Bí Mật", "kind": "province_agency", "superior": "Bí Mật", "Bí Mật": 1},
    ]
    assert sorted(problems(lambda: Directory.from_json(json.dumps(text)))) == [
        ("bodies[0].kind", "unknown_value"),
        ("bodies[1]", "unknown_key"),
        ("bodies[1].superior", "unknown_superior"),
    ]


def test_what_is_of_another_type_is_a_problem_too():
    assert problems(lambda: HostBody(1.5, "Sở", "Bí Mật", place="Bí Mật", from_="Bí Mật")) == [
        ("code", "wrong_type"),
        ("kind", "unknown_value"),
        ("place", "not_a_place"),
        ("from", "not_a_day"),
    ]
    assert problems(lambda: Directory([PROVINCE[0], "Bí Mật"], gazetteer=1)) == [
        ("bodies[1]", "wrong_type"),
        ("gazetteer", "wrong_type"),
    ]
    assert problems(lambda: Directory.from_json("{")) == [("", "not_json")]
    assert problems(lambda: Kntc(directory=PROVINCE)) == [("directory", "wrong_type")]


def test_json_text_gives_the_same_directory():
    text = """[
        {"code": "T22", "name": "UBND tỉnh Quảng Ninh", "kind": "Ủy ban nhân dân cấp tỉnh", "place": "22"},
        {"code": "SXD", "name": "Sở Xây dựng tỉnh Quảng Ninh", "kind": "province_agency", "superior": "T22"}
    ]"""
    directory = Directory.from_json(text)
    assert directory == Directory.from_json('{"bodies": %s}' % text) == Directory(PROVINCE[:2]) != Directory(PROVINCE)
    assert (len(directory), directory.bodies) == (2, PROVINCE[:2])


def test_a_body_is_read_back_and_found_on_its_days():
    body = KNTC.directory.find("X1", NOW)
    assert body == PROVINCE[3] and "X1" in repr(body)
    assert (body.code, body.name, body.kind) == ("X1", "UBND phường Bãi Cháy", BodyKind.COMMUNE_COMMITTEE)
    assert (body.place, body.superior, body.from_, body.to) == (Place("06673"), "T22", date(2025, 7, 1), None)
    assert KNTC.directory.find("X1", date(2025, 6, 30)) is None
    assert Kntc().directory is None and Kntc.standard().directory is None and Kntc(directory=None).directory is None


def test_a_gazetteer_checks_the_places_and_finds_the_rest_of_the_name():
    gazetteer = Gazetteer.standard()
    nowhere = HostBody("X", "UBND xã", "commune_committee", place="99999")
    assert Directory([nowhere]).bodies == [nowhere]
    assert problems(lambda: Directory([nowhere], gazetteer=gazetteer)) == [("bodies[0].place", "unknown_value")]
    text = '[{"code": "X", "name": "UBND xã", "kind": "commune_committee", "place": "99999"}]'
    assert problems(lambda: Directory.from_json(text, gazetteer=gazetteer)) == [("bodies[0].place", "unknown_value")]
    naming = Kntc(gazetteer=gazetteer, directory=Directory(PROVINCE, gazetteer=gazetteer))
    [[office]] = naming.competent(petition("T22", "X1"), NOW)
    assert (office.name, office.code) == ("Chủ tịch UBND phường Bãi Cháy, tỉnh Quảng Ninh", "06673")
