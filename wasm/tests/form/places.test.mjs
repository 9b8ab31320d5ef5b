import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { afterEach, test } from "node:test";
import { becomes, counts, eventually, holds, shows } from "../eventually.mjs";
import { asOf, choose, load, open, openExample, questions, tabToField, violations } from "./officer.mjs";

let form;
afterEach(async () => {
  await form?.close();
  assert.deepEqual(form?.errors, [], "nothing goes wrong, and nothing is asked of a network");
});

const OFFICE = "Ai đã ra quyết định, có hành vi, hoặc quản lý người có hành vi?";
const SEAT = "Người, cơ quan đó thuộc đơn vị hành chính nào?";
const TASK = "Nhiệm vụ này của cấp huyện trước đây nay thuộc cấp nào?";
const SEVERAL = "Vụ việc nằm trên địa bàn nhiều xã, phường, đặc khu?";
const MATTER = "Vụ việc phát sinh, hoặc đất, nhà, công trình nằm ở xã, phường, đặc khu nào?";
const DISTRICT = "Chủ tịch UBND quận Ba Đình, thành phố Hà Nội";
const WARD = "phường Giảng Võ, thành phố Hà Nội";
const ANSWER = `Chủ tịch UBND ${WARD}, thay cho ${DISTRICT}`;

const office = (page) => page.locator(".office");
const offered = (page) => page.locator("[role=listbox] [role=option]");
const combobox = (page, label) => page.getByRole("combobox", { name: label, exact: true });

/** A complaint about a decision of a former district's chair, before it is said of which district. */
const DISTRICT_COMPLAINT = {
  events: [{ kind: "received", day: "2026-08-10" }],
  contents: [{ kind: "complaint", track: "administrative", instance: "first", target_office: "district_chair" }],
};

test("who answers for a decision of a district that is gone is found by keyboard alone", async () => {
  form = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = form;
  await tabToField(page, "Xem xét vào ngày");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("15/08/2026");
  await shows(asOf(page), "15/08/2026");
  await tabToField(page, "Ngày");
  await page.keyboard.type("10/08/2026");
  await choose(page, "Người viết yêu cầu điều gì?", "Xem xét lại quyết định, hành vi");
  await choose(page, "Yêu cầu đó nhằm vào cái gì?", "Quyết định hành chính");
  await choose(page, "Người viết nói quyền, lợi ích của chính mình bị xâm phạm?", "Có");
  await choose(page, OFFICE, "Chủ tịch UBND cấp huyện");

  // In which unit it is, is asked next; and it is found by its name.
  await becomes(async () => (await questions(page)).slice(0, 2), [OFFICE, SEAT]);
  await page.keyboard.press("Tab");
  await tabToField(page, SEAT);
  await page.keyboard.type("ba dinh");
  await shows(offered(page), ["quận Ba Đình, thành phố Hà Nội (đến 30/06/2025)"]);
  await page.keyboard.press("ArrowDown");
  await becomes(() => offered(page).getAttribute("aria-selected"), "true");
  await page.keyboard.press("Enter");
  await holds(combobox(page, SEAT), "quận Ba Đình, thành phố Hà Nội");
  await counts(offered(page), 0);

  await choose(page, TASK, "Cấp xã");
  await choose(page, SEVERAL, "Không");
  await page.getByRole("button", { name: "Các câu tiếp theo" }).click();
  await choose(page, "Việc này đã đến đâu?", "Chưa ai giải quyết");
  await eventually(async () => assert.ok((await page.locator(".summary .outcomes li").count()) > 1, "who it may be"));

  // Where the matter lies narrows it to the two wards into which the old one went, and then to one of them.
  await eventually(async () => assert.ok((await questions(page)).includes(MATTER)));
  await page.locator("h1").evaluate(() => document.activeElement.blur());
  await tabToField(page, MATTER);
  await page.keyboard.type("cong vi");
  await shows(offered(page), [
    "phường Cống Vị, quận Ba Đình, thành phố Hà Nội (đến 30/06/2025; nay: phường Ngọc Hà, phường Giảng Võ)",
  ]);
  await page.keyboard.press("Enter");
  const wards = page.getByRole("radiogroup", { name: "Một trong các nơi sau" });
  await shows(wards.locator("label"), ["phường Ngọc Hà, thành phố Hà Nội", WARD]);
  await shows(page.locator(".summary .outcomes li"), [
    "Chủ tịch UBND phường Ngọc Hà, thành phố Hà Nội",
    `Chủ tịch UBND ${WARD}`,
  ]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await shows(office(page), ANSWER);
  const line = page.locator(".summary > div", { has: office(page) });
  await eventually(async () => {
    const articles = await line.locator(".article > summary").allTextContents();
    const cited = "khoản 8 Điều 54 Luật Tổ chức chính quyền địa phương";
    assert.ok(articles.some((article) => article.includes(cited)), articles.join());
  });
  await shows(line.locator(".doubt"), /^Điểm luật chưa rõ\. Cấp huyện kết thúc ngày 01\/07\/2025/);

  await page.getByRole("button", { name: "Sao chép đoạn văn" }).click();
  await page.getByText("Đã sao chép.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.includes(`Người có thẩm quyền giải quyết: ${ANSWER}`), copied);
  await page.emulateMedia({ media: "print" });
  await becomes(() => office(page).isVisible(), true);
  await becomes(() => line.locator(".doubt").isVisible(), true);
  await eventually(async () =>
    assert.match(await page.locator(".basis").innerText(), /quận Ba Đình, thành phố Hà Nội[^]*phường Giảng Võ/),
  );
});

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

test("a petition with places names its offices as it is opened, and is saved as it was", async () => {
  form = await open();
  const { page } = form;
  const started = await countModules(page);
  const [content] = DISTRICT_COMPLAINT.contents;
  const petition = {
    ...DISTRICT_COMPLAINT,
    contents: [{ ...content, target_place: "001@2024-05-10", function_level: "province" }],
  };
  await load(page, petition, "15/08/2026");
  await shows(office(page), `Chủ tịch UBND thành phố Hà Nội, thay cho ${DISTRICT}`);
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

test("an old commune is found, and the day of assessment tells what it is now", async () => {
  form = await open();
  const { page } = form;
  const content = { ...DISTRICT_COMPLAINT.contents[0], target_office: "commune_chair", target_on: "2024-05-10" };
  await load(page, { ...DISTRICT_COMPLAINT, contents: [content] }, "15/08/2026");
  const seat = combobox(page, SEAT);
  await seat.pressSequentially("truc bach");
  await shows(offered(page), [
    "phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội (đến 30/06/2025; nay: phường Ba Đình)",
  ]);
  await seat.press("Enter");
  const old = "Chủ tịch UBND phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội";
  await shows(office(page), `Chủ tịch UBND phường Ba Đình, thành phố Hà Nội, thay cho ${old}`);
  await page.getByLabel("Xem xét vào ngày").fill("10/06/2024");
  await shows(office(page), old);
  await counts(page.locator(".of-place > .note"), 0);
});

test("a unit is found by an old name without accents, and the petition keeps its code with a day", async () => {
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

test("of more units than stand open at once, those that the question leaves come first", async () => {
  form = await open();
  const { page } = form;
  // Đông Anh went to six communes, all of them choices; a text finds those among them before any other.
  const [content] = DISTRICT_COMPLAINT.contents;
  const known = { target_place: "017@2024-05-10", function_level: "commune", several_communes: false };
  await load(page, { ...DISTRICT_COMPLAINT, contents: [{ ...content, ...known }] }, "15/08/2026");
  const choices = page.getByRole("radiogroup", { name: "Một trong các nơi sau" }).locator("label");
  const commune = "xã Phúc Thịnh, thành phố Hà Nội";
  await eventually(async () => assert.ok((await choices.allTextContents()).includes(commune)));
  await combobox(page, MATTER).pressSequentially("phuc th");
  await becomes(async () => (await offered(page).allTextContents())[0], commune);
});

test("the list fits a phone, and everybody can use it", async () => {
  form = await open({ width: 375, height: 812 });
  const { page } = form;
  await openExample(page, 3);
  await shows(page.locator(".summary .outcomes li").first(), "Chủ tịch UBND phường Ngọc Hà, thành phố Hà Nội");
  await combobox(page, MATTER).fill("giang vo");
  await becomes(() => offered(page).count(), 2);
  await page.keyboard.press("ArrowDown");
  await becomes(() => offered(page).first().getAttribute("aria-selected"), "true");
  await becomes(() => page.evaluate(() => document.documentElement.scrollWidth), 375);
  const heights = await offered(page).evaluateAll((options) => options.map((option) => option.offsetHeight));
  assert.ok(Math.min(...heights) >= 44, "a finger finds it");
  await becomes(() => violations(page), []);
  await offered(page).first().tap();
  await shows(office(page), ANSWER);
  await becomes(() => violations(page), []);
});
