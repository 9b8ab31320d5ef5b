import assert from "node:assert/strict";
import { test } from "node:test";
import { kntc } from "./package.mjs";

const { Kntc, KntcError } = kntc;
const standard = Kntc.standard();
const ON = "2026-08-20";
const SECRET = "Nguyễn Văn Kín";

/** The paths and codes of what is wrong with a petition; nothing of it may be repeated. */
function problems(petition) {
  const found = standard.validate(petition, ON);
  assert.deepEqual(standard.assess(petition, ON).problems ?? [], found);
  for (const problem of found) {
    assert.ok(problem.vi && problem.en, problem.code);
    assert.ok(!JSON.stringify(problem).includes(SECRET), problem.code);
  }
  return found.map(({ path, code }) => `${path} ${code}`);
}

function thrown(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof KntcError && error instanceof Error, String(error));
    assert.equal(error.name, "KntcError");
    assert.ok(error.message && error.vi, error.code);
    assert.ok(!`${error.message} ${error.vi} ${error.stack}`.includes(SECRET), error.code);
    return error;
  }
  return assert.fail("nothing was thrown");
}

test("a good petition has no problem, and a blank one neither", () => {
  assert.deepEqual(problems({ contents: [{ kind: "complaint" }] }), []);
  assert.deepEqual(problems({}), []);
});

test("every wrong field is reported at once, and the rest is kept", () => {
  const petition = {
    contents: [
      {
        kind: SECRET,
        instance: "first",
        remote: 3,
        learned_on: "31/02/2026",
        [SECRET]: "x",
        events: [
          { kind: "accepted", day: "2026-08-03" },
          { kind: "received", day: "2026-08-05" },
          { kind: "decided", day: SECRET },
        ],
      },
    ],
  };
  assert.deepEqual(problems(petition).sort(), [
    "contents[0] unknown_key",
    "contents[0].events[0].day event_order",
    "contents[0].events[2].day not_a_day",
    "contents[0].kind unknown_value",
    "contents[0].learned_on no_such_day",
    "contents[0].remote wrong_type",
  ]);
  assert.equal(standard.assess(petition, ON).petition.contents[0].instance, "first");
});

test("what is no petition at all is a problem of the whole record", () => {
  for (const wrong of [7, SECRET, [], [SECRET], true]) {
    assert.deepEqual(problems(wrong), [" wrong_type"], String(wrong));
  }
});

test("too much and too deep is refused in words", () => {
  assert.deepEqual(problems({ contents: [{ kind: "x".repeat(10_000_000) }] }), [" input_too_long"]);
  const many = standard.validate({ contents: Array.from({ length: 1000 }, () => ({ kind: "complaint" })) }, ON);
  assert.ok(many.some(({ path, code }) => path === "contents" && code === "too_many"));
  let deep = [];
  for (let i = 0; i < 1000; i += 1) deep = [deep];
  assert.deepEqual(problems({ contents: [{ remote: deep }] }), ["contents[0].remote too_deep"]);
});

test("what JSON cannot write is an error with a code", () => {
  const circular = {};
  circular.contents = [circular];
  assert.equal(thrown(() => standard.assess(circular, ON)).code, "not_json");
  for (const wrong of [undefined, () => SECRET, Symbol(SECRET), { ref: 1n }]) {
    assert.equal(thrown(() => standard.assess(wrong, ON)).code, "not_json");
  }
});

test("a day of assessment that is none is an error with a code", () => {
  for (const wrong of ["", "2026-08", "31/02/2026", SECRET, undefined, null, 20260820, {}, new Date(NaN)]) {
    assert.equal(thrown(() => standard.assess({}, wrong)).code, "not_a_day", String(wrong));
    assert.equal(thrown(() => standard.validate({}, wrong)).code, "not_a_day", String(wrong));
  }
});

test("an answer to no question, or that does not fit it, is an error with the path", () => {
  const petition = { contents: [{ kind: "complaint" }] };
  const wrong = (path, answer) => {
    const { code, path: where } = thrown(() => standard.answer(petition, path, answer));
    return [code, where];
  };
  assert.deepEqual(wrong("contents[0].remote", SECRET), ["unknown_value", "contents[0].remote"]);
  assert.deepEqual(wrong("contents[0].learned_on", "31/02/2026"), ["no_such_day", "contents[0].learned_on"]);
  assert.deepEqual(wrong("contents[0].obstacle_days", "-1"), ["not_a_count", "contents[0].obstacle_days"]);
  assert.equal(wrong("contents[9].remote", "yes")[0], "unknown_key");
  assert.equal(wrong("contents[0].colour", "yes")[0], "unknown_key");
  assert.equal(wrong(undefined, "yes")[0], "unknown_key");
  assert.equal(wrong("contents[0].remote", { yes: true })[0], "unknown_value");
});

test("a list that is none is an error; a bad petition in it never fails the rest", () => {
  assert.equal(thrown(() => standard.rows({}, ON)).code, "wrong_type");
  assert.equal(thrown(() => standard.assessAll(SECRET, ON)).code, "wrong_type");
  assert.equal(thrown(() => standard.rowsJson('[{"ref": "1"}, ', ON)).code, "not_json");
  assert.equal(standard.assessAll([{ contents: [{ kind: SECRET }] }, {}], ON).length, 2);
});

test("a choice that cannot be made is an error with a code", () => {
  const code = (choose) => thrown(() => choose(Kntc.builder()).build()).code;
  const holiday = { day: "2027-03-01", kind: "holiday", name_vi: "Ngày hội", name_en: "Festival" };
  assert.equal(code((builder) => builder.assume(SECRET, true)), "unknown_assumption");
  assert.equal(code((builder) => builder.assume("remote", SECRET)), "unknown_assumption");
  assert.equal(code((builder) => builder.assume("remote", 1)), "unknown_assumption");
  assert.equal(code((builder) => builder.assume("remote", undefined)), "unknown_assumption");
  assert.equal(code((builder) => builder.assume("acceptance", "accept")), "unknown_assumption");
  assert.equal(code((builder) => builder.conventions({ [SECRET]: "counted" })), "unknown_convention");
  assert.equal(code((builder) => builder.conventions({ event_day: SECRET })), "unknown_convention");
  assert.equal(code((builder) => builder.dayOff({ ...holiday, kind: SECRET })), "unknown_day_kind");
  assert.equal(code((builder) => builder.dayOff({ ...holiday, day: SECRET })), "not_a_day");
  assert.equal(code((builder) => builder.dayOff({ ...holiday, name_vi: "" })), "host_day_blank");
  assert.equal(code((builder) => builder.dayOff(holiday).dayOff(holiday)), "host_day_duplicate");
  assert.equal(code((builder) => builder.announced(2026)), "host_year_not_projected");
  assert.equal(code((builder) => builder.announced(SECRET)), "not_a_count");
});

test("a question of law that is none, or facts that are none, is an error with a code", () => {
  assert.equal(thrown(() => standard.judge(SECRET, {})).code, "unknown_value");
  assert.equal(thrown(() => standard.judge("track", { [SECRET]: true })).code, "unknown_key");
  assert.equal(thrown(() => standard.judge("track", SECRET)).code, "wrong_type");
  assert.equal(thrown(() => standard.judgeJson("track", "{")).code, "not_json");
  assert.equal(thrown(() => standard.why({}, ON, -1, "track")).code, "not_a_count");
});

test("an explanation needs an assessment and a language", () => {
  const answer = standard.assess({}, ON);
  assert.equal(thrown(() => standard.explain({ about: SECRET }, "vi")).code, "not_an_assessment");
  assert.equal(thrown(() => standard.explain(7, "vi")).code, "not_an_assessment");
  assert.equal(thrown(() => standard.explain(answer, SECRET)).code, "unknown_language");
  assert.equal(thrown(() => standard.explain(answer)).code, "unknown_language");
});
