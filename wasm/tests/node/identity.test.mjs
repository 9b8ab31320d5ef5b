import assert from "node:assert/strict";
import { test } from "node:test";
import { identity, kntc } from "./package.mjs";

const { asked, check, checkAll, checkEmail, checkJson, checkPhone, checkProcedure, checkTaxNumber, procedure, renewedPhone } =
  identity;
const { KntcError } = kntc;
const codes = (findings) => findings.map(({ code }) => code);

function thrown(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof KntcError && error.message && error.vi, String(error));
    assert.ok(!`${error.message} ${error.vi} ${error.stack}`.includes("001185"), "a number is repeated");
    return `${error.path} ${error.code}`;
  }
  return assert.fail("nothing was thrown");
}

test("each check says what it finds, with a sentence that repeats nothing", () => {
  const found = check("identity_card", "001185123457", { born: "05/1990", sex: "male", on: new Date("2026-08-15") });
  assert.deepEqual(codes(found), ["personal_number_year", "personal_number_sex"]);
  for (const { weight, status, vi, en } of found) assert.ok(weight === "warning" && status === "reported" && vi && en);
  assert.doesNotMatch(JSON.stringify(found), /001185|1985|1990/);
  assert.deepEqual(check("passport", " "), []);
  assert.deepEqual(codes(check("old_card", "012345678", { on: "01/01/2025" })), ["old_card_ended"]);
  assert.deepEqual(codes(checkPhone("01203456789", "2026-08-15")), ["phone_old"]);
  assert.deepEqual(checkPhone("01203456789", "2018-11-14"), []);
  assert.deepEqual(codes(checkTaxNumber("0100109107")), ["tax_check_digit"]);
  assert.deepEqual(codes(checkProcedure("2.002500", "2026-08-15")), ["procedure_ended"]);
  assert.equal(renewedPhone("0120 345 6789"), "0703456789");
  assert.equal(renewedPhone("0703456789"), undefined);
  assert.equal(procedure("2.002407.H05").en, "First complaint, province");
  assert.equal(procedure("9.999999"), undefined);
});

test("what the law asks for on a day", () => {
  assert.equal(asked("reception", "2026-06-30").number, false);
  assert.equal(asked("reception", "2026-07-01").papers.length, 4);
  assert.equal(asked("complaint_forms", "2026-06-30"), undefined);
});

test("addresses are held to what they are held to elsewhere, though a browser knows international names itself", () => {
  const right = ["a@b", "a@b.vn", "a.b+c@thử-nghiệm.vn", "a@例え。テスト", "a@BÜCHER.example", "a@[192.0.2.1]", "a@[2001:db8::1]"];
  for (const address of [...right, `a@${"b".repeat(63)}.vn`, "a@xn--bcher-kva.example", "a@１２７.0.0.1"]) {
    assert.deepEqual(checkEmail(address), [], address);
  }
  const wrong = ["a", "@b", "a@", "a b@c", "á@b", "a@b..vn", "a@-b.vn", "a@b-.vn", "a@b_c.vn", "a@é_c.vn", "a@[999.0.0.1]", "a@[b]"];
  for (const address of [...wrong, `a@${"b".repeat(64)}.vn`, `${"a".repeat(65)}@b.vn`, "a@é%41.vn", "a@é/b.vn", "a@é:80", "a@b.vn."]) {
    assert.deepEqual(codes(checkEmail(address)), ["email_form"], address);
  }
});

test("many checks in one call; one that cannot be made never fails the rest", () => {
  const found = checkAll([
    { op: "phone", number: "0912345678" },
    { op: "paper", paper: "identity_card", number: "001185123457", born: "31/02/1990" },
    { op: "tax_number", number: "1", on: "tomorrow" },
    { op: "handwriting", number: "001185123457" },
    undefined,
    { op: "email", address: "x" },
  ]);
  assert.deepEqual(found.map(({ findings }) => codes(findings)), [[], [], [], [], [], ["email_form"]]);
  const errors = found.map(({ error }) => error && thrown(() => { throw error; }));
  assert.deepEqual(errors, [undefined, "born no_such_day", "on not_a_day", " wrong_type", " wrong_type", undefined]);
});

test("a check that is none is an error with a code", () => {
  assert.equal(thrown(() => check("library_card", "001185123457")), " wrong_type");
  assert.equal(thrown(() => check("passport", 1185123457)), " wrong_type");
  assert.equal(thrown(() => check("passport", "001185123457", { born: "001185" })), "born not_a_day");
  assert.equal(thrown(() => check("passport", "001185123457", { sex: "001185" })), " wrong_type");
  assert.equal(thrown(() => checkPhone("001185123457", "001185")), "on not_a_day");
  assert.equal(thrown(() => asked("curiosity", "2026-08-15")), " wrong_type");
  assert.equal(thrown(() => asked("reception")), " wrong_type");
  assert.equal(thrown(() => checkJson("{")), " not_json");
  assert.equal(thrown(() => checkJson(7)), " not_json");
});

test("the door for JSON text says the same", () => {
  const { findings } = JSON.parse(checkJson('{"op": "phone", "number": "01203456789", "on": "2026-08-15"}'));
  assert.deepEqual(findings, checkPhone("01203456789", "2026-08-15"));
});
