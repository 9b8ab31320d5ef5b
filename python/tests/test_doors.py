"""Each door once, on the complaint of the README."""

import copy
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

import kntc
from kntc import (
    Content,
    Coverage,
    DeadlineState,
    Event,
    EventKind,
    HostDay,
    Kntc,
    Petition,
    PetitionKind,
    Term,
    When,
    rulebook_json,
)

TODAY = date(2026, 8, 20)
COMPLAINT = Content(kind="complaint", instance="first", events=[Event("accepted", date(2026, 8, 3))])


def test_assess_answers_with_articles():
    answer = Kntc().assess(Petition(ref="17", contents=[COMPLAINT]), TODAY)
    [content] = answer.contents
    assert answer.on == TODAY and answer.petition.ref == "17" and answer.problems == []
    assert content.coverage == Coverage.ENCODED == "encoded"
    assert content.kind == PetitionKind.COMPLAINT == "complaint"
    assert content.kind.label() == "Khiếu nại" and content.kind.label("en") == "Complaint"
    deadline = answer.earliest_due
    assert (deadline.due, deadline.latest_due, deadline.days_left) == (date(2026, 9, 3), date(2026, 9, 17), 14)
    assert deadline.state is not None and deadline.state == DeadlineState.RUNNING
    assert deadline.starts == [EventKind.ACCEPTED] and deadline.started_on == date(2026, 8, 3)
    assert deadline.article.citation("en").startswith("Article 28")
    assert deadline.bound == "authority"
    assert [str(term) for term in deadline.terms] == ["30 ngày", "45 ngày"]
    assert deadline.terms[0].term == Term.days(30)
    assert answer.next_question.path == "contents[0].remote"
    assert json.loads(answer.to_json())["contents"][0]["kind"]["code"] == "complaint"


def test_a_question_is_answered_with_its_own_option():
    context = Kntc()
    petition = Petition(contents=[COMPLAINT.replace(track="administrative")])
    question = context.assess(petition, TODAY).next_question
    yes = question.options[0]
    assert yes.code == "yes" and yes.text.en == "Yes"
    for answer in (yes, "yes", "có", True, kntc.YesNo.YES):
        petition = context.answer(petition, question, answer)
        assert petition.contents[0].remote is True
        assert context.assess(petition, TODAY).earliest_due.due == date(2026, 9, 17)
    assert context.answer(petition, question, None).contents[0].remote is None
    received = context.answer(petition, "contents[0].events.received", date(2026, 7, 30))
    assert received.contents[0].events[-1] == Event("received", "30/07/2026")


def test_pillars():
    context = Kntc()
    [classification] = context.classify(COMPLAINT, TODAY)
    assert classification.kind == "complaint" and classification.rulings
    [eligibility] = context.eligible(Content(kind="complaint"), TODAY)
    assert eligibility.acceptance is None and eligibility.rulings
    [offices] = context.competent(COMPLAINT, TODAY)
    assert isinstance(offices, list)
    [deadlines] = context.deadlines(COMPLAINT, TODAY)
    assert date(2026, 9, 3) in [deadline.due for deadline in deadlines]
    assert context.validate(COMPLAINT, TODAY) == []


def test_many_in_one_call():
    context = Kntc()
    petitions = [Petition(ref=str(i), contents=[COMPLAINT] * (i % 3)) for i in range(30)]
    answers = context.assess_all(petitions, TODAY)
    assert [len(answer.contents) for answer in answers] == [i % 3 for i in range(30)]
    rows = context.rows(petitions, TODAY)
    assert [row.ref for row in rows] == [str(i) for i in range(30) for _ in range(i % 3)]
    row = rows[1]
    assert (row.ref, row.content, row.kind, row.coverage) == ("2", 0, "complaint", "encoded")
    assert (row.next_step, row.due, row.latest, row.days_left) == (
        "resolve", date(2026, 9, 3), date(2026, 9, 17), 14,
    )  # fmt: skip
    assert (row.state, str(row.article), row.problems) == ("running", "Điều 28 Luật Khiếu nại số 02/2011/QH13", 0)
    [same, _] = json.loads(context.rows_json(f"[{petitions[2].to_json()}]", TODAY))
    assert row.open_questions == same["open_questions"] > 0


def test_what_the_host_assumes_is_shown():
    for assume in (Content(remote=False), {"remote": False}, {"remote": "no"}):
        answer = Kntc(assume=assume).assess(COMPLAINT, TODAY)
        [remote] = [fact for fact in answer.contents[0].facts if fact.fact == "remote"]
        assert (remote.values, remote.origin) == (["no"], kntc.Origin.ASSUMED)
        assert answer.earliest_due.latest_due == date(2026, 9, 3)
    by_word = Kntc(assume={"track": kntc.Track.DISCIPLINARY}).assess(COMPLAINT, TODAY)
    assert [fact.values for fact in by_word.contents[0].facts if fact.fact == "track"] == [["disciplinary"]]


def test_json_doors_give_what_the_typed_ones_give():
    context = Kntc()
    petition = Petition(ref="17", contents=[COMPLAINT])
    text = petition.to_json()
    assert context.assess_json(text, TODAY) == context.assess(petition, TODAY).to_json()
    assert json.loads(context.assess_all_json(f"[{text},{text}]", TODAY)) == [
        json.loads(context.assess_json(text, TODAY))
    ] * 2
    [row] = json.loads(context.rows_json(f"[{text}]", TODAY))
    assert (row["ref"], row["due"]) == ("17", "2026-09-03")
    assert json.loads(context.validate_json(text, TODAY)) == []
    assert json.loads(context.answer_json(text, "contents[0].remote", "no"))["contents"][0]["remote"] is False
    reading = kntc.read_petition(text)
    assert reading.petition == petition and reading.problems == []


def test_explanations():
    answer = Kntc().assess(COMPLAINT, TODAY)
    vietnamese = answer.explain()
    assert "Điều 28 Luật Khiếu nại số 02/2011/QH13" in vietnamese and "03/09/2026" in vietnamese
    assert kntc.explain(answer) == vietnamese == kntc.explain(answer.to_json(), "vi")
    assert "Article 28" in kntc.explain(answer, "en")


def test_the_calendar_counts_as_the_law_does():
    calendar = Kntc().calendar
    due = calendar.due(date(2026, 10, 5), Term.days(30))
    assert due.day == date(2026, 11, 4) and due.code == "code2015"
    assert calendar.add_working_days("28/08/2026", 3) == date(2026, 9, 7)
    assert calendar.count_working_days(date(2026, 8, 28), date(2026, 9, 7)) == 3
    assert not calendar.is_working(date(2026, 9, 2))
    assert calendar.kind_of(date(2026, 9, 2)).kind == kntc.DayKind.HOLIDAY
    assert date(2026, 9, 2) in [day.day for day in calendar.days_off(2026)]
    assert calendar.year_state(2029) == "projected"
    assert calendar.add_days(date(2026, 8, 3), 30) == date(2026, 9, 2)


def test_the_host_chooses_how_to_count_and_adds_days_off():
    counted = Kntc(conventions=kntc.Conventions(event_day="counted")).calendar
    assert counted.due(date(2026, 10, 5), Term.days(30)).day == date(2026, 11, 3)
    own = HostDay(date(2026, 11, 4), kntc.HostDayKind.HOLIDAY, "Ngày của tỉnh", "Day of the province")
    assert Kntc(days_off=[own]).calendar.due(date(2026, 10, 5), Term.days(30)).day == date(2026, 11, 5)


@pytest.mark.parametrize("given", [date(2026, 8, 3), "2026-08-03", "03/08/2026", "ngày 3 tháng 8 năm 2026"])
def test_days_as_officers_write_them(given):
    content = Content(learned_on=given)
    assert content.learned_on == date(2026, 8, 3) == content.learned_on.day
    assert hash(content.learned_on) == hash(date(2026, 8, 3))


def test_a_month_is_a_stretch_of_days():
    month = Content(learned_on="08/2026").learned_on
    assert (month.first, month.last, month.day) == (date(2026, 8, 1), date(2026, 8, 31), None)
    assert str(month) == "2026-08" and month == When("2026-08") != date(2026, 8, 1)


def test_gaps_are_not_known():
    class NAType:
        """As pandas names the class of its gap."""

    for gap in (None, "", " \u00a0", float("nan"), NAType()):
        content = Content(kind=gap, remote=gap, obstacle_days=gap, learned_on=gap)
        assert content == Content()


def test_values_and_their_words():
    assert PetitionKind("Khiếu nại") is not None and PetitionKind("complaint") == PetitionKind.COMPLAINT
    assert {PetitionKind.COMPLAINT: 1}["complaint"] == 1
    assert PetitionKind.COMPLAINT != "first" and PetitionKind.COMPLAINT != kntc.Instance.FIRST
    assert PetitionKind.COMPLAINT.text.vi == "Khiếu nại" and f"{PetitionKind.COMPLAINT}" == "complaint"
    assert PetitionKind.values()[0] == "complaint"
    assert pickle.loads(pickle.dumps(PetitionKind.COMPLAINT)) == PetitionKind.COMPLAINT


def test_records_are_changed_by_making_another():
    content = COMPLAINT.replace(remote=True, kind=None)
    assert (content.remote, content.kind, COMPLAINT.remote) == (True, None, None)
    assert content.replace(remote=None, kind="complaint") == COMPLAINT
    assert eval(repr(COMPLAINT), vars(kntc)) == COMPLAINT
    with pytest.raises(AttributeError):
        content.remote = False


def test_petitions_go_to_other_processes():
    events = [Event("received", "08/2026", document="12/KN"), Event("accepted", date(2026, 8, 3))]
    petition = Petition(ref="17", channel="post", contents=[COMPLAINT.replace(events=events, learned_on="07/2026")])
    assert pickle.loads(pickle.dumps(petition)) == petition == copy.deepcopy(petition)
    assert pickle.loads(pickle.dumps(petition)).contents[0].events[0].document == "12/KN"


def test_threads_share_a_context():
    context = Kntc()
    petitions = [COMPLAINT.replace(learned_on=date(2026, 1, 1 + i % 28)) for i in range(40)]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda petition: context.assess(petition, TODAY).to_json(), petitions))
    assert answers == [context.assess(petition, TODAY).to_json() for petition in petitions]


def test_a_rule_has_the_words_of_its_provisions():
    due = Kntc().assess(Content(kind="complaint", instance="first", events=[Event("accepted", date(2026, 8, 3))]), TODAY)
    quotes = due.earliest_due.article.quotes
    assert [quote.article for quote in quotes] == ["28"]
    assert "không quá 30 ngày, kể từ ngày thụ lý" in quotes[0].text and str(quotes[0]) == quotes[0].text
    assert quotes[0].instrument == "02/2011/QH13" and quotes[0].applied_from == date(2012, 7, 1)


def test_the_rulebook_holds_every_rule():
    book = json.loads(rulebook_json())
    rules = {rule["id"]: rule for rule in book["rules"]}
    assert rules["resolve-first"]["citation"] == "Điều 28 Luật Khiếu nại số 02/2011/QH13"
    assert len(rules) == len(book["rules"]) > 900 and book["not_encoded"] == []
