import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open } from "./chromium.mjs";

let browser;
before(async () => {
  browser = await open();
});
after(() => browser?.close());

test("the example of the README runs in a browser as it stands", async () => {
  const lines = await browser.page.evaluate(async () => {
    const { firstComplaint } = await import("/examples/first-complaint.js");
    return firstComplaint();
  });
  assert.deepEqual(lines, [
    "2026-09-03, Điều 28 Luật Khiếu nại số 02/2011/QH13",
    "Vụ việc phát sinh ở vùng sâu, vùng xa đi lại khó khăn?",
  ]);
});

test("the example of a district that is gone runs in a browser as it stands", async () => {
  const lines = await browser.page.evaluate(async () => {
    const [{ default: init }, { Gazetteer }] = await Promise.all([import("/kntc.js"), import("/gazetteer.js")]);
    const [gazetteer] = await Promise.all([Gazetteer.load(), init()]);
    const { districtGone } = await import("/examples/district-gone.js");
    return districtGone(gazetteer, "2026-08-15");
  });
  assert.equal(lines.length, 3, "both wards, and the one that the answer leaves");
  assert.equal(
    lines.at(-1),
    "Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội ← Chủ tịch UBND quận Ba Đình, thành phố Hà Nội",
  );
});
