import assert from "node:assert/strict";
import { test } from "node:test";
import { gazetteer, kntc } from "./package.mjs";

const { Kntc, KntcError } = kntc;
const ON = "2026-08-15";
const naming = Kntc.builder().gazetteer(gazetteer).build();

/** A decision of the chair of a district that is gone, on a task that is the commune's now. */
const PETITION = {
  events: [{ kind: "received", day: "2026-08-10" }],
  contents: [
    {
      kind: "complaint",
      track: "administrative",
      instance: "first",
      target_office: "district_chair",
      target_place: "001@2024-05-10",
      function_level: "commune",
      several_communes: false,
      matter_place: "00007@2024-05-10",
    },
  ],
};

const named = (offices) => offices.map(({ name }) => name);

test("offices are named, and the answer to where the matter lies leaves one", () => {
  const [content] = naming.assess(PETITION, ON).contents;
  const both = ["Chủ tịch UBND phường Ngọc Hà, thành phố Hà Nội", "Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội"];
  assert.deepEqual(named(content.competent), both);
  const { path, units } = content.questions.find(({ input }) => input === "place");
  assert.deepEqual(units.map(({ place }) => place).at(-1), "00025@2026-08-15");
  const answered = naming.answer(PETITION, path, units.at(-1).place);
  const assessment = naming.assess(answered, new Date("2026-08-15T03:00:00Z"));
  const [office] = assessment.contents[0].competent;
  assert.equal(office.name, both[1]);
  assert.equal(office.succeeds, "Chủ tịch UBND quận Ba Đình, thành phố Hà Nội");
  assert.equal(assessment.gazetteer, gazetteer.edition);
  assert.match(naming.explain(assessment, "vi"), /phường Giảng Võ, thành phố Hà Nội, thay cho Chủ tịch UBND quận Ba Đình/);
});

test("every door knows the places, for one petition and for many", () => {
  const both = named(naming.competent(PETITION, ON)[0]);
  assert.equal(both.length, 2);
  const other = { ...PETITION, contents: [{ ...PETITION.contents[0], function_level: "province" }] };
  const all = naming.assessAll([PETITION, other, PETITION], ON).map(({ contents }) => named(contents[0].competent));
  assert.deepEqual(all, [both, ["Chủ tịch UBND thành phố Hà Nội"], both]);
  assert.equal(naming.assessAllJson(JSON.stringify([PETITION]), ON), `[${naming.assessJson(JSON.stringify(PETITION), ON)}]`);
  assert.equal(naming.rows([PETITION, other], ON).length, 2);
  const [{ competent }] = Kntc.standard().assess(PETITION, ON).contents;
  assert.equal(competent[0].name, undefined, "without a gazetteer there is no name");
});

test("a code that is none, or needs its day, is a problem with its path", () => {
  const place = (target_place) => naming.validate({ ...PETITION, contents: [{ ...PETITION.contents[0], target_place }] }, ON);
  const found = ["99999", "00004", "4"].map((code) => place(code).map(({ path, code }) => `${path} ${code}`));
  const at = "contents[0].target_place";
  assert.deepEqual(found, [[`${at} unknown_value`], [`${at} missing_key`], [`${at} not_a_place`]]);
  assert.throws(() => naming.assess(PETITION, "x"), (error) => error instanceof KntcError && error.code === "not_a_day");
  assert.throws(() => naming.rows({}, ON), KntcError);
  for (const none of [undefined, null, "gazetteer.pack", {}]) {
    assert.throws(() => Kntc.builder().gazetteer(none), (error) => error instanceof KntcError && error.code === "not_a_gazetteer");
  }
});
