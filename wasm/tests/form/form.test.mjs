import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { afterEach, test } from "node:test";
import { becomes, counts, eventually, holds, shows } from "../eventually.mjs";
import {
  asOf,
  choose,
  chooseFile,
  comesFrom,
  load,
  open,
  openExample,
  openFile,
  questions,
  tabTo,
  tabToField,
  unfold,
  violations,
} from "./officer.mjs";

let form;
afterEach(async () => {
  await form?.close();
  assert.deepEqual(form?.errors, [], "nothing goes wrong, and nothing is asked of a network");
});

const REMOTE = "Vụ việc phát sinh ở vùng sâu, vùng xa đi lại khó khăn?";

/** The deadline of the act that a heading names. */
const deadline = (page, act) => page.locator(".deadline", { has: page.locator("h4", { hasText: act }) });

/** A first complaint, as the library has it. */
const COMPLAINT = {
  contents: [{ kind: "complaint", instance: "first", events: [{ kind: "accepted", day: "2026-08-03" }] }],
};

/** The same, as it was judged. */
const STORED = { schema: "kntc.assessment/1", on: "2026-08-20", petition: COMPLAINT };

test("a complaint is entered by keyboard alone, and the answer narrows to a day with its article", async () => {
  form = await open();
  const { page } = form;
  await tabToField(page, "Xem xét vào ngày");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("20/08/2026");
  await shows(asOf(page), "20/08/2026");
  await tabToField(page, "Ngày");
  await page.keyboard.type("27/07/2026");
  const kind = page.locator(".summary dd").first();
  await eventually(async () => assert.ok((await kind.locator(".outcomes li").count()) > 1, "what it still may be"));

  await choose(page, "Người viết yêu cầu điều gì?", "Xem xét lại quyết định, hành vi");
  await choose(page, "Yêu cầu đó nhằm vào cái gì?", "Quyết định hành chính");
  const left = ["Yêu cầu đó nhằm vào cái gì?", "Người viết nói quyền, lợi ích của chính mình bị xâm phạm?"];
  await becomes(() => questions(page), left);
  await choose(page, "Người viết nói quyền, lợi ích của chính mình bị xâm phạm?", "Có");
  await shows(kind.locator("strong"), "Khiếu nại");

  await page.keyboard.press("Control+Home");
  await page.locator("h1").evaluate(() => document.activeElement.blur());
  await tabTo(page, () => document.activeElement?.textContent === "+ Thêm sự kiện");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "kind:events[1]");
  await choose(page, "Sự kiện", "Thụ lý");
  await page.keyboard.press("Tab");
  await page.keyboard.type("03/08/2026");

  const resolve = deadline(page, "Ra quyết định giải quyết khiếu nại");
  await shows(resolve.locator(".due time").first(), "03/09/2026");
  await shows(resolve.locator(".state"), /Đang tính.*còn 14 ngày/);
  await choose(page, REMOTE, "Không");
  await choose(page, "Việc này đã đến đâu?", "Chưa ai giải quyết");
  await shows(resolve.locator(".due time"), ["03/09/2026"]);
  await shows(resolve.locator(".article > summary").first(), "Điều 28 Luật Khiếu nại số 02/2011/QH13");
});

test("the article unfolds to the words of the law", async () => {
  form = await open();
  const { page } = form;
  await load(page, { ...COMPLAINT, contents: [{ ...COMPLAINT.contents[0], remote: false }] }, "20/08/2026");
  const resolve = deadline(page, "Ra quyết định giải quyết khiếu nại");
  await resolve.getByText("Điều 28 Luật Khiếu nại số 02/2011/QH13").first().click();
  const quotes = JSON.parse(await readFile(new URL("../../../core/data/quotes.json", import.meta.url), "utf8"));
  const stored = quotes.find(({ instrument, article }) => instrument === "02/2011/QH13" && article === "28");
  const [line] = stored.text.split("\n");
  await eventually(async () => {
    const words = await resolve.locator("blockquote").first().textContent();
    assert.ok(words.includes(line), words);
  });
});

test("the days counted and skipped are shown", async () => {
  form = await open();
  const { page } = form;
  await load(page, { ...COMPLAINT, contents: [{ ...COMPLAINT.contents[0], remote: false }] }, "20/08/2026");
  const resolve = deadline(page, "Ra quyết định giải quyết khiếu nại");
  await resolve.getByText("Cách tính ngày").click();
  await shows(resolve.locator(".counting"), /02\/09\/2026.*Quốc khánh/);
  await shows(resolve.locator(".calendar .last"), "3/9");
  await counts(resolve.locator(".calendar .off"), 1);
});

test("working days are numbered, and the days between them skipped", async () => {
  form = await open();
  const { page } = form;
  const received = { kind: "received", day: "2026-08-27" };
  await load(page, { events: [received], contents: [{ kind: "complaint", track: "administrative" }] }, "28/08/2026");
  const accept = deadline(page, "Thụ lý hoặc thông báo không thụ lý");
  await accept.getByText("Cách tính ngày").click();
  const days = () =>
    accept
      .locator(".calendar > :not(.weekday, .start)")
      .evaluateAll((days) => days.map((day) => [day.firstChild.textContent, day.querySelector("sub")?.textContent]));
  const counted = async () => (await days()).filter(([, number]) => number);
  // 31/08 to 02/09: a day swapped for a Saturday worked, and National Day with the day before it.
  await becomes(counted, [
    ["28", "1"],
    ["3", "2"],
    ["4", "3"],
    ["7", "4"],
    ["8", "5"],
    ["9", "6"],
    ["10/9", "7"],
  ]);
  await becomes(async () => (await days()).filter(([, number]) => !number).length, 7);
});

test("an error stands beside its field while it is typed, and what is typed stays", async () => {
  form = await open();
  const { page } = form;
  const day = page.getByLabel("Ngày", { exact: true });
  const invalid = () => day.getAttribute("aria-invalid");
  await day.pressSequentially("31/0");
  await holds(day, "31/0");
  await counts(page.locator(".event .problems .hint"), 1);
  await becomes(invalid, "false", "it may yet become a day");
  await day.pressSequentially("2/2026");
  const problem = page.locator(".event .problems .wrong");
  await shows(problem, "Lịch không có ngày này.");
  await becomes(invalid, "true");
  await becomes(
    () => day.evaluate((input) => document.getElementById(input.getAttribute("aria-describedby")).textContent),
    "Lịch không có ngày này.",
  );
  await holds(day, "31/02/2026");
  await becomes(() => day.evaluate((input) => input === document.activeElement), true);
  await day.fill("28/02/2026");
  await becomes(invalid, "false");
  await counts(problem, 0);
});

test("a day is typed in digits alone, or picked from a calendar", async () => {
  form = await open();
  const { page } = form;
  const day = page.getByLabel("Ngày", { exact: true });
  await day.pressSequentially("03082026");
  await holds(day, "03/08/2026");
  const calendar = page.locator(".event input[type=date]");
  await becomes(() => calendar.inputValue(), "2026-08-03", "it opens at the day that is typed");
  await calendar.evaluate((input) => {
    input.value = "2026-08-10";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await holds(day, "10/08/2026");
});

test("events out of order are an error at the event", async () => {
  form = await open();
  const { page } = form;
  await load(
    page,
    {
      events: [
        { kind: "received", day: "2026-08-10" },
        { kind: "accepted", day: "2026-08-03" },
      ],
      contents: [{ kind: "complaint" }],
    },
    "20/08/2026",
  );
  await counts(page.locator(".event .problems .wrong"), 1);
});

test("what the law requires is told apart from what is wrong", async () => {
  form = await open();
  const { page } = form;
  await load(page, { signature: "none", contents: [{ kind: "complaint" }] }, "20/08/2026");
  await shows(page.locator(".known .problems .required"), /^Theo luật, .*ký tên hoặc điểm chỉ/);
});

test("a day of assessment that cannot be read leaves the last answer, and says so beside the field", async () => {
  form = await open();
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  await page.getByLabel("Xem xét vào ngày").fill("x");
  await counts(page.locator(".on-day .problems"), 1);
  await shows(page.locator("#answer"), /Xem xét ngày 20\/08\/2026/);
});

test("the focus stays in the field that is answered, and the field where it is on the screen", async () => {
  form = await open();
  const { page } = form;
  await load(
    page,
    { events: [{ kind: "received", day: "2026-08-10" }], contents: [{ kind: "complaint" }] },
    "20/08/2026",
  );
  await page.getByRole("button", { name: "Các câu tiếp theo" }).click();
  const capacity = "Người đứng tên có đủ năng lực hành vi dân sự?";
  await tabToField(page, capacity);
  const stands = () =>
    page.evaluate(() => [
      document.activeElement.labels[0].textContent,
      Math.round(document.activeElement.closest(".field").getBoundingClientRect().top),
    ]);
  const [, top] = await stands();
  const refusal = page.locator(".refusal");
  const before = await refusal.allTextContents();
  await page.keyboard.press("ArrowDown");
  await becomes(stands, ["Có", top]);
  await page.keyboard.press("ArrowDown");
  await eventually(async () => assert.notDeepEqual(await refusal.allTextContents(), before, "it is answered"));
  await becomes(stands, ["Không", top]);
  await eventually(async () => assert.ok((await questions(page)).includes(capacity), "its question stays, though"));
  await choose(page, "Việc này đã đến đâu?", "Chưa ai giải quyết");
  const known = page.locator(".known legend").filter({ hasText: capacity });
  await counts(known, 1);
  await eventually(async () => assert.ok(!(await questions(page)).includes(capacity), "it is known once"));
});

test("an answer is changed and taken back", async () => {
  form = await open();
  const { page } = form;
  await load(page, { contents: [{ ...COMPLAINT.contents[0], track: "administrative", remote: true }] }, "20/08/2026");
  const due = deadline(page, "Ra quyết định giải quyết khiếu nại").locator(".due time");
  await shows(due, ["17/09/2026"]);
  await page.getByRole("group", { name: REMOTE }).getByLabel("Không", { exact: true }).check();
  await shows(due, ["03/09/2026"]);
  await page.getByRole("button", { name: `Xóa: ${REMOTE}` }).click();
  await shows(due, ["03/09/2026", "17/09/2026"]);
  await eventually(async () => assert.ok((await questions(page)).includes(REMOTE)));
  await eventually(async () => assert.notEqual(await page.evaluate(() => document.activeElement.tagName), "BODY"));
});

test("a fact that is not asked can be entered, and what an answer hangs on leads to its field", async () => {
  form = await open();
  const { page } = form;
  await page.getByLabel("Ghi thêm điều đã biết").selectOption({ label: "Văn bản trong hồ sơ xác định là loại nào?" });
  await page.waitForFunction(() => document.activeElement?.id === "field:contents[0].kind");
  await page
    .getByLabel("Văn bản trong hồ sơ xác định là loại nào?", { exact: true })
    .selectOption({ label: "Khiếu nại" });
  await shows(page.locator(".summary dd strong").first(), "Khiếu nại");
  const refusal = page.locator(".part", { has: page.locator("h3", { hasText: "Trường hợp không được thụ lý" }) });
  await refusal.locator(".hangs-on > summary").first().click();
  await refusal.getByRole("button", { name: "Người đứng tên có đủ năng lực hành vi dân sự?" }).click();
  await becomes(
    () => page.evaluate(() => document.activeElement.closest("fieldset").querySelector("legend").textContent),
    "Người đứng tên có đủ năng lực hành vi dân sự?",
  );
});

test("English is a switch away, and the answer is the same", async () => {
  form = await open();
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  await page.getByRole("button", { name: "English" }).click();
  await becomes(() => page.getAttribute("html", "lang"), "en");
  const resolve = deadline(page, "Decide the complaint");
  await shows(resolve.locator(".due time").first(), "03/09/2026");
  await shows(resolve, /Article 28, Law on Complaints No\. 02\/2011\/QH13/);
  await page.reload();
  await shows(page.locator("#answer > h2"), "The answer");
  await becomes(() => page.getAttribute("html", "lang"), "en", "the address keeps it");
});

test("the answer is copied as a paragraph for the file", async () => {
  form = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  await page.getByRole("button", { name: "Sao chép đoạn văn" }).click();
  await page.getByText("Đã sao chép.").waitFor();
  // The clipboard is written before the page says so.
  assert.match(
    await page.evaluate(() => navigator.clipboard.readText()),
    /^Xem xét ngày 20\/08\/2026\. Loại đơn: Khiếu nại\..*03\/09\/2026.*Điều 28 Luật Khiếu nại số 02\/2011\/QH13/,
  );
});

test("what cannot be read of a file is said, and the rest is opened", async () => {
  form = await open();
  const { page } = form;
  await load(page, { ...COMPLAINT, channel: "pigeon", signature: "none" }, "20/08/2026");
  const alert = page.locator(".toolbar [role=alert]");
  await shows(alert, /channel: Giá trị không có trong danh sách của trường này\.$/);
  await counts(deadline(page, "Ra quyết định giải quyết khiếu nại"), 1);
  // What the law requires stands beside its field.
  await shows(page.locator(".known .problems"), /^Theo luật/);
});

test("a stored assessment is opened as the petition it judged, on its day", async () => {
  form = await open();
  const { page } = form;
  await openFile(page, STORED);
  await shows(asOf(page), "20/08/2026");
  await holds(page.getByLabel("Xem xét vào ngày"), "20/08/2026");
  await counts(deadline(page, "Ra quyết định giải quyết khiếu nại"), 1);
});

/** From now on the page reads a file that is called slow.json only once the function returned is called. */
async function holdBack(page) {
  await page.evaluate(() => {
    const { text } = Blob.prototype;
    const released = new Promise((resolve) => (globalThis.release = resolve));
    Blob.prototype.text = async function () {
      if (this.name !== "slow.json") return text.call(this);
      await released;
      globalThis.read = text.call(this);
      return globalThis.read;
    };
  });
  return () =>
    page.evaluate(async () => {
      release();
      // Once a frame is drawn after the file has been read, the page has done with it what it does.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await read;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
}

for (const [what, text] of [
  ["a petition", JSON.stringify({ contents: [{ kind: "denunciation" }] })],
  ["no petition", "no"],
]) {
  test(`the file chosen last stands, though an earlier one is read after it (${what})`, async () => {
    form = await open();
    const { page } = form;
    const release = await holdBack(page);
    await chooseFile(page, "slow.json", text);
    await openFile(page, STORED);
    const kind = page.locator(".summary dd strong").first();
    await shows(kind, "Khiếu nại");
    await release();
    await shows(kind, "Khiếu nại");
    await shows(asOf(page), "20/08/2026");
    await shows(page.locator(".toolbar [role=alert]"), "");
  });
}

for (const [what, file] of [
  ["a petition", COMPLAINT],
  ["a stored assessment", STORED],
]) {
  test(`a day that is typed while a file is read stays (${what})`, async () => {
    form = await open();
    const { page } = form;
    const release = await holdBack(page);
    await chooseFile(page, "slow.json", JSON.stringify(file));
    await page.getByLabel("Xem xét vào ngày").fill("25/08/2026");
    await shows(asOf(page), "25/08/2026");
    await release();
    await comesFrom(page, "slow.json");
    await shows(deadline(page, "Ra quyết định giải quyết khiếu nại").locator(".state"), /còn 9 ngày/);
    await shows(asOf(page), "25/08/2026");
    await holds(page.getByLabel("Xem xét vào ngày"), "25/08/2026");
  });
}

test("who starts over while a file is read has an empty page", async () => {
  form = await open();
  const { page } = form;
  const release = await holdBack(page);
  await load(page, COMPLAINT, "20/08/2026");
  await chooseFile(page, "slow.json", JSON.stringify(STORED));
  await page.getByRole("button", { name: "Làm lại" }).click();
  await shows(page.locator(".toolbar [role=status]"), "");
  await release();
  await counts(page.locator(".deadline"), 0);
  await shows(page.locator(".toolbar [role=status]"), "");
});

test("each content has its own answer", async () => {
  form = await open();
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  await page.getByRole("button", { name: "Thêm nội dung" }).click();
  await shows(page.locator("#answer h3.content"), ["Nội dung 1", "Nội dung 2"]);
  await page.getByLabel("Ghi thêm điều đã biết").selectOption("contents[1].kind");
  await page
    .getByLabel("Văn bản trong hồ sơ xác định là loại nào? (Nội dung 2)", { exact: true })
    .selectOption("recommendation_reflection");
  const kinds = page.locator(".summary > div:first-child dd > strong");
  await shows(kinds, ["Khiếu nại", "Kiến nghị, phản ánh"]);
  await page.getByRole("button", { name: "Xóa: Nội dung 1" }).click();
  await shows(kinds, ["Kiến nghị, phản ánh"]);
});

test("a petition is saved, opened again, and started over", async () => {
  form = await open();
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu đơn" }).click(),
  ]);
  const saved = JSON.parse(await readFile(await download.path(), "utf8"));
  assert.deepEqual(saved, COMPLAINT);
  const resolve = deadline(page, "Ra quyết định giải quyết khiếu nại");
  await counts(resolve, 1);
  await page.getByRole("button", { name: "Làm lại" }).click();
  await counts(page.locator(".deadline"), 0);
  await load(page, saved, "20/08/2026");
  await counts(resolve, 1);
});

test("nothing that is not saved is lost without a question", async () => {
  form = await open();
  const { page } = form;
  const asks = () => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  await becomes(asks, false);
  await page.getByLabel("Ngày", { exact: true }).fill("03/08/2026");
  await becomes(asks, true);
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lưu đơn" }).click()]);
  await becomes(asks, false);
});

test("a file that is no petition is refused in words", async () => {
  form = await open();
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  const alert = page.locator(".toolbar [role=alert]");
  await chooseFile(page, "a.json", "no");
  await shows(alert, "Không đọc được tệp này.");
  await counts(deadline(page, "Ra quyết định giải quyết khiếu nại"), 1);
  await page.getByRole("button", { name: "Làm lại" }).click();
  await shows(alert, "");
});

test("on paper there is the answer, with what it rests on", async () => {
  form = await open();
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  const basis = page.locator(".basis");
  const resolve = deadline(page, "Ra quyết định giải quyết khiếu nại");
  const visible = (locator, expected) => becomes(() => locator.isVisible(), expected);
  await visible(resolve, true);
  await visible(basis, false);
  await page.emulateMedia({ media: "print" });
  await eventually(async () =>
    assert.match(
      await basis.innerText(),
      /Thụ lý\s+03\/08\/2026\s+Văn bản trong hồ sơ xác định là loại nào\?\s+Khiếu nại/,
    ),
  );
  await visible(resolve, true);
  await visible(page.locator(".entry"), false);
  await visible(page.getByRole("button", { name: "In kết quả" }), false);
});

for (const language of ["vi", "en"]) {
  test(`a phone's screen is wide enough (${language})`, async () => {
    form = await open({ language, width: 375, height: 812 });
    const { page } = form;
    await openExample(page, 1);
    await shows(page.locator(".headline"), /03\/09\/2026/);
    await becomes(() => page.locator(".headline").isVisible(), true);
    await unfold(page);
    await becomes(() => page.evaluate(() => document.documentElement.scrollWidth), 375);
    const fields = page.locator("input:not([type=radio]):not(.behind), select");
    const sizes = () => fields.evaluateAll((all) => all.map((field) => parseFloat(getComputedStyle(field).fontSize)));
    await eventually(async () => assert.ok(Math.min(...(await sizes())) >= 16, "or a phone zooms in"));
  });
}

for (const scheme of ["light", "dark"]) {
  test(`everybody can read and use it: WCAG 2.2 AA as far as a program can tell (${scheme})`, async () => {
    form = await open();
    const { page } = form;
    await page.emulateMedia({ colorScheme: scheme });
    await openExample(page, 2);
    await page.getByLabel("Xem xét vào ngày").fill("31/02/2026");
    await counts(page.locator(".on-day .problems"), 1);
    await unfold(page);
    await becomes(() => violations(page), []);
  });
}
