import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { afterEach, test } from "node:test";
import { becomes, counts, holds, shows } from "../eventually.mjs";
import { load, open, openExample, tabToField } from "./officer.mjs";

let form;
afterEach(async () => {
  await form?.close();
  assert.deepEqual(form?.errors, [], "nothing goes wrong, and nothing is asked of a network");
});

const SEAT = "Người, cơ quan đó thuộc đơn vị hành chính nào?";
const MATTER = "Vụ việc phát sinh, hoặc đất, nhà, công trình nằm ở xã, phường, đặc khu nào?";
const offered = (page) => page.locator("[role=listbox] [role=option]");
const combobox = (page, label) => page.getByRole("combobox", { name: label, exact: true });

/** A complaint about a decision of a former district's chair, before it is said of which district. */
const DISTRICT_COMPLAINT = {
  events: [{ kind: "received", day: "2026-08-10" }],
  contents: [{ kind: "complaint", track: "administrative", instance: "first", target_office: "district_chair" }],
};

/** Counts from the first moment on how often the page starts a module of WebAssembly. */
async function countModules(page) {
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    globalThis.started = 0;
    WebAssembly.instantiate = (...given) => {
      globalThis.started += 1;
      return instantiate(...given);
    };
  });
  await page.reload();
  await page.waitForSelector("#answer");
  return () => page.evaluate(() => started);
}

test("the units are unpacked when a place is first asked for, and not before", async () => {
  form = await open();
  const { page } = form;
  const started = await countModules(page);
  await openExample(page, 1);
  assert.equal(await started(), 1, "the law alone");
  await page.getByLabel("Ghi thêm điều đã biết").selectOption({ label: MATTER });
  await page.waitForFunction(() => document.activeElement?.id === "field:contents[0].matter_place");
  await becomes(started, 2);
});

test("a petition with places shows its units as it is opened, and is saved as it was", async () => {
  form = await open();
  const { page } = form;
  const started = await countModules(page);
  const [content] = DISTRICT_COMPLAINT.contents;
  const petition = {
    ...DISTRICT_COMPLAINT,
    contents: [{ ...content, target_place: "001@2024-05-10", function_level: "province" }],
  };
  await load(page, petition, "15/08/2026");
  await becomes(started, 2);
  await holds(combobox(page, SEAT), "quận Ba Đình, thành phố Hà Nội");
  await shows(page.locator(".known .of-place > .note"), "đến 30/06/2025");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu đơn" }).click(),
  ]);
  assert.deepEqual(JSON.parse(await readFile(await download.path(), "utf8")), petition);
});

test("what is typed is kept until a unit is chosen, by mouse too; the list is closed by Escape", async () => {
  form = await open();
  const { page } = form;
  await load(page, DISTRICT_COMPLAINT, "15/08/2026");
  const seat = combobox(page, SEAT);
  await seat.pressSequentially("huyện ba vi");
  await shows(offered(page), ["huyện Ba Vì, thành phố Hà Nội (đến 30/06/2025)"]);
  await becomes(() => seat.getAttribute("aria-expanded"), "true");
  await seat.press("Escape");
  await counts(offered(page), 0);
  await becomes(() => seat.getAttribute("aria-expanded"), "false");
  await holds(seat, "huyện ba vi");
  await seat.blur();
  const problem = page.locator(".of-place .problems .wrong");
  await shows(problem, "Chọn một đơn vị trong danh sách.");
  await holds(seat, "huyện ba vi");
  await seat.focus();
  await seat.press("ArrowDown");
  await offered(page).first().click();
  await holds(seat, "huyện Ba Vì, thành phố Hà Nội");
  await counts(problem, 0);
  await becomes(() => seat.evaluate((input) => input === document.activeElement), true);
});


test("a unit is found by keyboard, by an old name without accents, and the petition keeps its code with a day", async () => {
  form = await open();
  const { page } = form;
  const [content] = DISTRICT_COMPLAINT.contents;
  await load(page, { ...DISTRICT_COMPLAINT, contents: [{ ...content, target_on: "2024-05-10" }] }, "15/08/2026");
  await tabToField(page, SEAT);
  await page.keyboard.type("ba dinh");
  await shows(offered(page), ["quận Ba Đình, thành phố Hà Nội (đến 30/06/2025)"]);
  await page.keyboard.press("ArrowDown");
  await becomes(() => offered(page).getAttribute("aria-selected"), "true");
  await page.keyboard.press("Enter");
  await holds(combobox(page, SEAT), "quận Ba Đình, thành phố Hà Nội");
  await page.getByLabel("Ghi thêm điều đã biết").selectOption({ label: MATTER });
  await page.waitForFunction(() => document.activeElement?.id === "field:contents[0].matter_place");
  await page.keyboard.type("p. cong vi");
  await shows(offered(page), [
    "phường Cống Vị, quận Ba Đình, thành phố Hà Nội (đến 30/06/2025; nay: phường Ngọc Hà, phường Giảng Võ)",
  ]);
  await page.keyboard.press("Enter");
  await counts(offered(page), 0);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu đơn" }).click(),
  ]);
  const saved = JSON.parse(await readFile(await download.path(), "utf8"));
  const { target_place: seat, matter_place: matter } = saved.contents[0];
  assert.deepEqual([seat, matter], ["001@2024-05-10", "00007@2025-06-30"]);
});
