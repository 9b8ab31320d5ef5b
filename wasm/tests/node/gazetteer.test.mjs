import assert from "node:assert/strict";
import { test } from "node:test";
import { Gazetteer, bytes, gazetteer, kntc } from "./package.mjs";

const { KntcError } = kntc;
const ON = "2026-08-15";

function thrown(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof KntcError && error.message && error.vi, String(error));
    return `${error.path} ${error.code}`;
  }
  return assert.fail("nothing was thrown");
}

test("a code stands for another unit on another day", () => {
  assert.equal(gazetteer.unit("00004", "30/06/2025").address, "phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội");
  assert.equal(gazetteer.unit("00004", new Date("2025-06-30T17:00:00Z")).title, "phường Ba Đình");
  assert.equal(gazetteer.unit("99999", ON), undefined);
  const { units, ambiguous } = gazetteer.bearers("00004");
  assert.deepEqual([units.map(({ name }) => name), ambiguous], [["Trúc Bạch", "Ba Đình"], true]);
  assert.equal(gazetteer.bearers("06").ambiguous, false);
});

test("a unit is held once, and cannot be changed", () => {
  const unit = gazetteer.unit("00004", ON);
  assert.equal(gazetteer.unit("00004", ON), unit);
  assert.throws(() => (unit.name = "x"), TypeError);
});

test("units are found as people type them, with where they lay", () => {
  const [first] = gazetteer.find("p. cong vi, ha noi", { on: ON, limit: 5 });
  assert.equal(first.address, "phường Cống Vị, quận Ba Đình, thành phố Hà Nội");
  assert.deepEqual([first.whole_name, first.exists], [true, false]);
  const typed = gazetteer.find("Ba Đi", { on: ON, only_existing: true, level: "commune", within: "01" });
  assert.deepEqual(typed.map(({ title, whole_name, exists }) => [title, whole_name, exists]), [["phường Ba Đình", false, true]]);
  assert.equal(gazetteer.find("t", { limit: 3 }).length, 3);
  assert.deepEqual(gazetteer.find("không có ở đâu"), []);
});

test("what became of a unit, with every candidate where it was split", () => {
  const became = gazetteer.succession(gazetteer.unit("00007", "2025-06-30"), ON);
  assert.equal(became.outcome, "place_decides");
  assert.deepEqual(became.candidates.map(({ unit }) => unit.title), ["phường Ngọc Hà", "phường Giảng Võ"]);
  assert.match(became.basis, /16\/06\/2025/);
  const found = gazetteer.find("ba dinh", { on: ON, limit: 1 });
  assert.equal(gazetteer.succession(found[0], ON).outcome, "exists");
});

test("many codes, and many units, in one call", () => {
  const units = gazetteer.unitsOn(["00007", " 001 ", "00000", "0\n1", "x", 7, "01"], "2025-06-30");
  assert.deepEqual(units.map((unit) => unit?.name), ["Cống Vị", "Ba Đình", undefined, undefined, undefined, undefined, "Hà Nội"]);
  const became = gazetteer.successions(units, ON);
  assert.deepEqual(became.map((it) => it?.outcome), ["place_decides", "place_decides", ...Array(4), "one"]);
  assert.deepEqual(gazetteer.unitsOn([], ON), []);
});

test("every unit is found again by its code and last day, and lies in the unit above it", () => {
  const units = gazetteer.units();
  assert.ok(units.length > 15_000, `${units.length}`);
  for (const unit of units) assert.equal(gazetteer.unit(unit.code, unit.until ?? gazetteer.knownTo), unit, unit.address);
  const inside = gazetteer.inside("01", ON);
  assert.ok(inside.length > 100 && inside.every(({ province, level }) => province === "01" && level === "commune"));
  assert.ok(gazetteer.inside("001", "2025-06-30").every(({ district }) => district === "001"));
});

test("the door for JSON text says the same", () => {
  const { edition, known_to, units } = JSON.parse(gazetteer.answerJson(`{"op": "code", "code": "00004", "on": "${ON}"}`));
  assert.deepEqual([edition, known_to], [gazetteer.edition, gazetteer.knownTo]);
  const { title, address, ...record } = gazetteer.unit("00004", ON);
  assert.deepEqual(units, [record]);
});

test("a question that is none is an error with the field and a code", async () => {
  assert.equal(thrown(() => gazetteer.unit("1", ON)), "code wrong_type");
  assert.equal(thrown(() => gazetteer.unit(4, ON)), "code wrong_type");
  assert.equal(thrown(() => gazetteer.unit("00004", "31/02/2026")), "on not_a_day");
  assert.equal(thrown(() => gazetteer.unit("00004")), "on not_a_day");
  assert.equal(thrown(() => gazetteer.unitsOn(["00004"], "2026-08")), "on not_a_day");
  assert.equal(thrown(() => gazetteer.bearers("x")), "code wrong_type");
  assert.equal(thrown(() => gazetteer.inside("x", ON)), "code wrong_type");
  assert.equal(thrown(() => gazetteer.find(7)), " wrong_type");
  assert.equal(thrown(() => gazetteer.find("x", { on: "tomorrow" })), "on not_a_day");
  assert.equal(thrown(() => gazetteer.find("x", { on: "" })), "on not_a_day");
  assert.equal(thrown(() => gazetteer.find("x", { within: "x" })), "within wrong_type");
  assert.equal(thrown(() => gazetteer.find("x", { level: "village" })), " wrong_type");
  assert.equal(thrown(() => gazetteer.find("x", { limit: -1 })), " wrong_type");
  assert.equal(thrown(() => gazetteer.find("x", { colour: "red" })), " wrong_type");
  assert.equal(thrown(() => gazetteer.find("x".repeat(20_000))), " input_too_long");
  assert.equal(thrown(() => gazetteer.succession({ code: "00000", until: null }, ON)), "code unknown_value");
  assert.equal(thrown(() => gazetteer.succession(undefined, ON)), "code wrong_type");
  assert.equal(thrown(() => gazetteer.answerJson("{")), " not_json");
});

test("bytes that are no pack, or come from another place, are an error with a code", async () => {
  const pack = await bytes("gazetteer.pack");
  const code = async (given) => {
    try {
      await Gazetteer.load(given);
    } catch (error) {
      assert.ok(error instanceof KntcError && error.message && error.vi, String(error));
      return error.code;
    }
    return "loaded";
  };
  assert.equal(await code(new Uint8Array()), "not_a_gazetteer");
  assert.equal(await code(pack.subarray(0, pack.length - 1)), "not_a_gazetteer");
  assert.equal(await code(new Response("", { status: 404 })), "gazetteer_not_loaded");
  assert.equal(await code(new Response(pack)), "loaded");
  assert.equal(await code(Uint8Array.from(pack).buffer), "loaded");
});
