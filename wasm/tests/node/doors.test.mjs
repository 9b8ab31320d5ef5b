import assert from "node:assert/strict";
import { test } from "node:test";
import { kntc } from "./package.mjs";

const { Kntc, earliestDue, nextQuestion } = kntc;
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
  assert.match(standard.explain(stored, "en"), /by 2026-09-03 .*under Article 28/);
});

test("a Date means its day in Vietnam, wherever the program runs", () => {
  const lateThere = new Date("2026-08-19T17:00:00Z");
  assert.equal(standard.assess(complaint(), lateThere).on, ON);
  const petition = complaint();
  petition.contents[0].events[0].day = new Date("2026-08-02T17:00:00Z");
  assert.equal(standard.assess(petition, ON).petition.contents[0].events[0].day, "2026-08-03");
});
