import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { directory, kntc } from "./package.mjs";

const { Kntc, Quotes, provisions } = kntc;
const quotes = new Quotes(JSON.parse(await readFile(join(directory, "quotes.json"), "utf8")));

test("an article is quoted as it stood on the day", () => {
  const definition = { instrument: "02/2011/QH13", article: "2", clause: "1" };
  const [before] = quotes.lookup(definition, "2026-06-30");
  const [since] = quotes.lookup(definition, "2026-07-01");
  assert.match(before.text, /^1\. Khiếu nại là việc công dân, cơ quan/);
  assert.match(since.text, /^1\. Khiếu nại là việc cơ quan, tổ chức, cá nhân/);
  assert.deepEqual(quotes.lookup({ instrument: "02/2011/QH13", article: "999" }, "2026-07-01"), []);
});

test("a rule that names an amending instrument is quoted in its words, on any day", () => {
  const amended = { instrument: "02/2011/QH13", article: "2", clause: "1", amended_by: "136/2025/QH15" };
  assert.equal(quotes.lookup(amended, "2020-01-01")[0].wording, "136/2025/QH15");
});

test("nothing is quoted twice, and most rules can be", () => {
  const rules = Kntc.standard().rulebook();
  let held = 0;
  for (const { id, from } of rules) {
    const found = provisions({ id }).map((provision) => quotes.lookup(provision, from ?? "2026-07-01"));
    for (const list of found) {
      const places = list.map(({ clause, point }) => `${clause} ${point}`);
      assert.equal(new Set(places).size, places.length, id);
    }
    if (found.some((list) => list.length > 0)) held += 1;
  }
  assert.ok(held > rules.length / 2, `${held} of ${rules.length}`);
});
