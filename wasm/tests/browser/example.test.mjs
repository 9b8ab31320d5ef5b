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
