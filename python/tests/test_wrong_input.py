"""What cannot be used raises one error with every problem, and never repeats what was given."""

import json
from datetime import date, datetime, timezone

import pytest

import kntc
from kntc import Content, Event, HostDay, HostDayKind, Kntc, KntcError, Petition, Term

TODAY = date(2026, 8, 20)
SECRET = "Nguyễn Văn Bí Mật"


def problems(call) -> list[tuple[str, str]]:
    with pytest.raises(KntcError) as caught:
        call()
    error = caught.value
    assert isinstance(error, ValueError) and error.vi and error.en and str(error) == error.en
    assert SECRET not in error.vi + error.en + repr(error.problems)
    assert error.code == error.problems[0].code
    return [(problem.path, problem.code.code) for problem in error.problems]


def test_every_wrong_field_is_reported_at_once():
    assert problems(
        lambda: Content(
            kind=SECRET, track=7, remote="maybe", learned_on="31/02/2026", obstacle_days=-1, events=[SECRET]
        )
    ) == [
        ("events[0]", "wrong_type"),
        ("kind", "unknown_value"),
        ("track", "wrong_type"),
        ("remote", "unknown_value"),
        ("learned_on", "no_such_day"),
        ("obstacle_days", "not_a_count"),
    ]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("hôm qua", "not_a_day"),
        ("31/02/2026", "no_such_day"),
        (date(1066, 8, 3), "year_out_of_range"),
        ("2026-08-05..2026-08-03", "reversed_stretch"),
        (datetime(2026, 8, 3, tzinfo=timezone.utc), "not_a_day"),
        (20260803, "wrong_type"),
        (SECRET, "not_a_day"),
    ],
)
def test_bad_days(given, code):
    assert problems(lambda: Event("accepted", given)) == [("day", code)]


@pytest.mark.parametrize(
    ("given", "code"), [(True, "wrong_type"), (2.5, "not_a_count"), (10**30, "not_a_count"), ([], "wrong_type")]
)
def test_bad_numbers(given, code):
    assert problems(lambda: Content(obstacle_days=given)) == [("obstacle_days", code)]


def test_wrong_arguments_of_doors():
    context = Kntc()
    assert problems(lambda: context.assess({"contents": []}, "z")) == [("petition", "wrong_type"), ("on", "not_a_day")]
    assert problems(lambda: context.assess(Petition(), "08/2026")) == [("on", "not_a_day")]
    assert problems(lambda: context.assess_all([Content(), 5, SECRET], TODAY)) == [
        ("petitions[1]", "wrong_type"),
        ("petitions[2]", "wrong_type"),
    ]
    assert problems(lambda: context.assess_all(5, TODAY)) == [("petitions", "wrong_type")]
    assert problems(lambda: Petition(contents="abc")) == [("contents", "wrong_type")]
    assert problems(lambda: Content().replace(remote=True, nonsense=1)) == [("", "unknown_key")]
    assert problems(lambda: context.assess(Content(), TODAY).explain("fr")) == [("language", "unknown_value")]


def test_a_field_that_there_is_not_is_refused_as_python_does():
    for record in (Content, Petition):
        with pytest.raises(TypeError):
            record(nonsense=1)


def test_unknown_assumptions():
    for assume in ({"nonsense": True}, {"remote": "nonsense"}, {"remote": 5}, {"time_bar": "expired"}, {5: True}):
        with pytest.raises(KntcError) as caught:
            Kntc(assume=assume)
        assert caught.value.code == "unknown_assumption"
    assert problems(lambda: Kntc(assume=5)) == [("assume", "wrong_type")]


def test_bad_paths_of_answers():
    context = Kntc()
    petition = Petition(contents=[Content()])
    for path in ("", "nonsense", "contents[7].remote", "contents[0].nonsense", "contents[x].remote", SECRET):
        with pytest.raises(KntcError) as caught:
            context.answer(petition, path, "yes")
        assert caught.value.code == "unknown_key"
    assert problems(lambda: context.answer(petition, "contents[0].remote", SECRET)) == [
        ("contents[0].remote", "unknown_value")
    ]
    assert problems(lambda: context.answer(petition, [], "yes")) == [("question", "wrong_type")]


def test_events_out_of_order_are_a_problem_of_the_petition():
    content = Content(
        kind="complaint", events=[Event("accepted", date(2026, 8, 3)), Event("received", date(2026, 8, 5))]
    )
    found = Kntc().validate(content, TODAY)
    assert [(problem.path, problem.code) for problem in found] == [("contents[0].events[0].day", "event_order")]
    assert Kntc().assess(content, TODAY).problems == found
    assert all(problem.vi and problem.en and problem.severity == "wrong" for problem in found)


def test_huge_and_deep_json():
    context = Kntc()
    huge = json.dumps({"contents": [{"kind": "complaint"}] * 1000})
    answer = json.loads(context.assess_json(huge, TODAY))
    assert len(answer["contents"]) == 200
    assert "too_many" in [problem["code"] for problem in answer["problems"]]
    long = '{"ref": "' + "x" * 10_000_000 + '"}'
    assert [problem["code"] for problem in json.loads(context.validate_json(long, TODAY))] == ["input_too_long"]
    deep = '{"contents": ' + "[" * 100_000 + "]" * 100_000 + "}"
    assert [problem["code"] for problem in json.loads(context.validate_json(deep, TODAY))] == ["too_deep"]
    for text in ("", "{", "[]", "5", '{"nonsense": 1}', SECRET):
        found = context.validate_json(text, TODAY)
        assert SECRET not in found and len(json.loads(found)) == 1
    assert problems(lambda: context.assess_all_json("{}", TODAY)) == [("", "wrong_type")]
    assert problems(lambda: context.rows_json("[{}", TODAY)) == [("", "not_json")]


def test_many_contents_are_a_problem_and_not_a_crash():
    found = Kntc().validate(Petition(contents=[Content(kind="complaint")] * 1000), TODAY)
    assert ("contents", "too_many") in [(problem.path, problem.code) for problem in found]


def test_wrong_stored_assessments():
    for text in ("{}", "x", SECRET, "[]"):
        with pytest.raises(KntcError) as caught:
            kntc.explain(text)
        assert caught.value.code == "not_an_assessment" and SECRET not in str(caught.value)


def test_days_outside_the_calendar():
    calendar = Kntc().calendar
    for call in (
        lambda: calendar.add_days(date(2026, 1, 1), 100_000),
        lambda: calendar.add_working_days(date(2026, 1, 1), 2**31 - 1),
        lambda: calendar.due(date(1999, 1, 1), Term.days(30)),
        lambda: calendar.days_off(1999),
        lambda: calendar.count_working_days(date(2026, 1, 2), date(2026, 1, 1)),
    ):
        with pytest.raises(KntcError) as caught:
            call()
        assert caught.value.code.startswith("calendar_")
    assert problems(lambda: Term.days(70_000)) == [("count", "number_out_of_range")]
    assert problems(lambda: calendar.due(SECRET, 30)) == [("start", "not_a_day"), ("term", "wrong_type")]


def test_wrong_choices_of_the_host():
    assert problems(lambda: kntc.Conventions(event_day=SECRET, nonsense="x")) == [
        ("event_day", "unknown_value"),
        ("", "unknown_key"),
    ]
    on_a_sunday = HostDay(date(2026, 8, 2), HostDayKind.SUBSTITUTE_DAY_OFF, "x", "x")
    with pytest.raises(KntcError) as caught:
        Kntc(days_off=[on_a_sunday])
    assert caught.value.code == "host_day_not_a_weekday"
    assert problems(lambda: kntc.PetitionKind(SECRET)) == [("word", "unknown_value")]
