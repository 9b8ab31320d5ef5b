import assert from "node:assert/strict";
import { test } from "node:test";
import { kntc } from "./package.mjs";

const { Kntc, article, earliestDue, nextQuestion, provisions } = kntc;
const standard = Kntc.standard();
const ON = "2026-08-20";
const complaint = () => ({
  ref: "12/SKN",
  contents: [{ kind: "complaint", instance: "first", events: [{ kind: "accepted", day: "2026-08-03" }] }],
});

test("an assessment carries its petition, so that it can be stored and replayed", () => {
  const first = standard.assess(complaint(), ON);
  assert.equal(first.schema, "kntc.assessment/1");
  assert.equal(first.petition.ref, "12/SKN");
  assert.deepEqual(standard.assess(first.petition, first.on), first);
});

test("answering the question that decides leaves one due day", () => {
  const open = standard.assess(complaint(), ON);
  const due = earliestDue(open);
  assert.deepEqual([due.due, due.latest_due], ["2026-09-03", "2026-09-17"]);
  const question = nextQuestion(open);
  assert.equal(question.input, "yes_no");
  const answered = standard.answer(open.petition, question.path, "no");
  const settled = earliestDue(standard.assess(answered, ON));
  assert.deepEqual([settled.due, settled.latest_due], ["2026-09-03", "2026-09-03"]);
  assert.deepEqual(standard.answer(answered, question.path, ""), open.petition);
});

test("every question can be drawn, and every fact labelled, from the vocabulary", () => {
  const facts = new Map(standard.facts().map((fact) => [fact.name, fact]));
  const content = standard.assess(complaint(), ON).contents[0];
  for (const used of content.facts) assert.ok(facts.get(used.fact).vi, used.fact);
  for (const { path, input, text, options = [] } of content.questions) {
    const fact = facts.get(path.replace(/^contents\[0\]\./, ""));
    if (!path.includes("events.")) {
      assert.deepEqual([fact.input, fact.vi], [input, text.vi], path);
      for (const { code } of options) assert.ok(fact.options.some((option) => option.code === code), `${path} ${code}`);
    }
  }
  const vocabulary = standard.vocabulary();
  assert.deepEqual(
    vocabulary.events.find((event) => event.code === "accepted"),
    { code: "accepted", vi: "Thụ lý", en: "Accepted" },
  );
});

test("a paragraph for the file, in both languages, from a stored assessment too", () => {
  const stored = JSON.parse(JSON.stringify(standard.assess(complaint(), ON)));
  assert.match(standard.explain(stored, "vi"), /chậm nhất ngày 03\/09\/2026 .*theo Điều 28 Luật Khiếu nại số 02\/2011\/QH13/);
  assert.match(standard.explain(stored, "en"), /by 3 September 2026 .*under Article 28/);
});

test("a Date means its day in Vietnam, wherever the program runs; within a petition it is no day", () => {
  const lateThere = new Date("2026-08-19T17:00:00Z");
  assert.equal(standard.assess(complaint(), lateThere).on, ON);
  const petition = complaint();
  petition.contents[0].events[0].day = lateThere;
  assert.deepEqual(standard.validate(petition, ON).map(({ code }) => code), ["not_a_day"]);
});

test("each door alone says what the wide one says", () => {
  const petition = complaint();
  petition.contents.push({ asks: "propose_or_inform" });
  const whole = standard.assess(petition, ON);
  const of = (field) => whole.contents.map((content) => content[field]);
  assert.deepEqual(standard.competent(petition, ON), of("competent"));
  assert.deepEqual(standard.deadlines(petition, ON), of("deadlines"));
  assert.deepEqual(standard.classify(petition, ON).map(({ kind }) => kind), of("kind"));
  assert.deepEqual(standard.eligible(petition, ON).map(({ acceptance }) => acceptance), of("acceptance"));
  assert.ok(standard.classify(petition, ON)[0].rulings.some(({ question }) => question === "definition"));
});

test("many petitions in one call: in full, and as the rows of a register", () => {
  const bad = { ref: "bad", contents: [{ kind: "no such kind" }] };
  const list = [complaint(), bad, complaint()];
  assert.deepEqual(standard.assessAll(list, ON), list.map((petition) => standard.assess(petition, ON)));
  const rows = standard.rows(list, ON);
  assert.deepEqual(rows.map(({ ref, problems }) => [ref, problems]), [["12/SKN", 0], ["bad", 1], ["12/SKN", 0]]);
  const { kind, coverage, next_step, due, latest, state, days_left, article } = rows[0];
  assert.deepEqual(
    [kind, coverage, next_step, due, latest, state, days_left, article.citation_vi],
    ["complaint", "encoded", "resolve", "2026-09-03", "2026-09-17", "running", 14, "Điều 28 Luật Khiếu nại số 02/2011/QH13"],
  );
});

test("why a row does not hold: for a content, and for facts by themselves", () => {
  const petition = complaint();
  petition.contents[0].remote = false;
  const found = standard.why(petition, ON, 0, "resolution-term") ?? assert.fail();
  assert.ok(found.fails.some(({ because = [] }) => because.some(({ fact }) => fact === "remote")));
  assert.equal(standard.why(petition, ON, 7, "resolution-term"), undefined);
  assert.equal(standard.why(petition, ON, 0, "no such question"), undefined);
  const track = standard.judge("track", { received_on: "2012-07-01", target: "admin_decision" });
  assert.deepEqual(track.outcomes.map(({ code }) => code), ["administrative"]);
});

test("the doors for JSON text answer as the typed ones do", () => {
  const petition = JSON.stringify(complaint());
  const list = `[${petition}]`;
  const same = (text, typed) => assert.deepEqual(JSON.parse(text), typed);
  same(standard.assessJson(petition, ON), standard.assess(complaint(), ON));
  same(standard.assessAllJson(list, ON), standard.assessAll([complaint()], ON));
  same(standard.rowsJson(list, ON), standard.rows([complaint()], ON));
  same(standard.validateJson(petition, ON), standard.validate(complaint(), ON));
  same(standard.answerJson(petition, "contents[0].remote", "yes"), standard.answer(complaint(), "contents[0].remote", "yes"));
  same(standard.judgeJson("track", "{}"), standard.judge("track", {}));
  const stored = standard.assessJson(petition, ON);
  assert.equal(standard.explain(stored, "vi"), standard.explain(JSON.parse(stored), "vi"));
});

test("what the host assumes decides, and is shown as assumed", () => {
  const plains = Kntc.builder().assume("remote", false).build();
  const answer = plains.assess(complaint(), ON);
  assert.equal(earliestDue(answer).latest_due, "2026-09-03");
  const { origin, values } = answer.contents[0].facts.find(({ fact }) => fact === "remote");
  assert.deepEqual([origin, values], ["assumed", ["no"]]);
});

test("the rulebook holds the rule of a deadline, with its provisions", () => {
  const rule = article(earliestDue(standard.assess(complaint(), ON)));
  const entry = standard.rulebook().find(({ id }) => id === rule.id);
  assert.equal(entry.citation, rule.citation_vi);
  assert.deepEqual(provisions(rule), [{ instrument: "02/2011/QH13", article: "28" }]);
  assert.deepEqual(provisions({ id: "no such rule" }), []);
});
