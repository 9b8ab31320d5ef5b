import assert from "node:assert/strict";
import { test } from "node:test";
import { kntc } from "./package.mjs";

const { Kntc, KntcError, days, workingDays, months } = kntc;
const standard = Kntc.standard();

test("a period is counted, and shows how", () => {
  const due = standard.due("2026-10-05", days(30));
  assert.deepEqual([due.nominal, due.day, due.days_counted, due.code], ["2026-11-04", "2026-11-04", 30, "code2015"]);
  const skipped = standard.due("2026-08-24", workingDays(7)).skipped.map(({ day, kind }) => `${day} ${kind}`);
  assert.ok(skipped.includes("2026-09-02 holiday"), skipped.join());
  assert.equal(standard.due("2026-01-31", months(1)).nominal, "2026-02-28");
});

test("the other questions of counting", () => {
  assert.equal(standard.dueBefore("2026-08-20", days(10)).day, "2026-08-10");
  assert.equal(standard.dueExtended("2026-10-05", days(30), [days(30)]).nominal, "2026-12-04");
  const suspension = { from: "2026-10-15", resumed: null };
  const { state, used, remaining } = standard.dueSuspended("2026-10-05", days(30), [suspension]);
  assert.deepEqual([state, used, remaining], ["stands", 9, 21]);
  assert.equal(standard.inForceAfter("2026-08-03", 30), "2026-09-03");
});

test("days", () => {
  assert.equal(standard.addDays("2026-08-20", -20), "2026-07-31");
  // The Saturday in between, 22 August, is worked for 31 August.
  assert.equal(standard.addWorkingDays("2026-08-20", 3), "2026-08-24");
  assert.equal(standard.countWorkingDays("2026-08-20", "2026-08-24"), 3);
  assert.equal(standard.isWorking("2026-09-02"), false);
  assert.equal(standard.isWorking(new Date("2026-09-02T17:00:00Z")), true);
  assert.ok(standard.daysOff(2026).some(({ day, name_vi }) => day === "2026-09-02" && name_vi === "Quốc khánh 2/9"));
});

test("the host's readings and its own days off are counted with, and named", () => {
  const counted = Kntc.builder().conventions({ event_day: "counted" }).build();
  assert.equal(counted.due("2026-10-05", days(30)).nominal, "2026-11-03");
  const festival = { day: "2026-08-21", kind: "holiday", name_vi: "Ngày hội", name_en: "Festival", basis: "Quyết định" };
  const local = Kntc.builder().dayOff(festival).build();
  assert.equal(local.isWorking("2026-08-21"), false);
  assert.notEqual(local.assess({}, "2026-08-20").calendar, standard.assess({}, "2026-08-20").calendar);
});

test("what cannot be counted is an error with the code of the calendar", () => {
  const code = (call) => {
    try {
      call();
    } catch (error) {
      assert.ok(error instanceof KntcError && error.message && error.vi, String(error));
      return error.code;
    }
    return "nothing was thrown";
  };
  assert.equal(code(() => standard.addDays("2030-12-31", 1)), "calendar_out_of_range");
  assert.equal(code(() => standard.isWorking("2011-12-31")), "calendar_before_coverage");
  assert.equal(code(() => standard.countWorkingDays("2026-08-20", "2026-08-19")), "calendar_reversed");
  assert.equal(code(() => standard.daysOff(2031)), "calendar_year_not_held");
  assert.equal(code(() => standard.due("2026-10-05", { unit: "no_figure" })), "calendar_no_figure");
  assert.equal(code(() => standard.due("2026-10-05", { unit: "moons", count: 1 })), "wrong_type");
  assert.equal(code(() => standard.due("2026-10-05", days(-1))), "wrong_type");
  assert.equal(code(() => standard.due("tomorrow", days(1))), "wrong_type");
  for (const wrong of [1.5, -1, 70_000, NaN, Infinity, undefined, "x"]) {
    assert.equal(code(() => standard.addWorkingDays("2026-08-20", wrong)), "not_a_count", String(wrong));
  }
  assert.equal(code(() => standard.isWorking("2026-08")), "not_a_day");
});
