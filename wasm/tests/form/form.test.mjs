import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterEach, test } from "node:test";
import { choose, open, questions, tabTo, tabToField, unfold } from "./officer.mjs";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

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

async function load(page, petition, on) {
  await page.setInputFiles("input[type=file]", {
    name: "petition.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(petition)),
  });
  await page.getByLabel("Xem xét vào ngày").fill(on);
}

test("a complaint is entered by keyboard alone, and the answer narrows to a day with its article", async () => {
  form = await open();
  const { page } = form;
  await tabToField(page, "Xem xét vào ngày");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("20/08/2026");
  await tabToField(page, "Ngày");
  await page.keyboard.type("27/07/2026");
  assert.ok((await page.locator(".summary dd").first().locator(".outcomes li").count()) > 1, "what it still may be");

  await choose(page, "Người viết yêu cầu điều gì?", "Xem xét lại quyết định, hành vi");
  await choose(page, "Yêu cầu đó nhằm vào cái gì?", "Quyết định hành chính");
  const left = await questions(page);
  assert.deepEqual(left, ["Yêu cầu đó nhằm vào cái gì?", "Người viết nói quyền, lợi ích của chính mình bị xâm phạm?"]);
  await choose(page, "Người viết nói quyền, lợi ích của chính mình bị xâm phạm?", "Có");
  assert.equal(await page.locator(".summary dd").first().locator("strong").textContent(), "Khiếu nại");

  await page.keyboard.press("Control+Home");
  await page.locator("h1").evaluate(() => document.activeElement.blur());
  await tabTo(page, () => document.activeElement?.textContent === "+ Thêm sự kiện");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "kind:events[1]");
  await choose(page, "Sự kiện", "Thụ lý");
  await page.keyboard.press("Tab");
  await page.keyboard.type("03/08/2026");

  const resolve = deadline(page, "Ra quyết định giải quyết khiếu nại");
  assert.equal(await resolve.locator(".due time").first().textContent(), "03/09/2026");
  assert.match(await resolve.locator(".state").textContent(), /Đang tính.*còn 14 ngày/);
  await choose(page, REMOTE, "Không");
  await choose(page, "Việc này đã đến đâu?", "Chưa ai giải quyết");
  assert.deepEqual(await resolve.locator(".due time").allTextContents(), ["03/09/2026"]);
  assert.equal(
    await resolve.locator(".article > summary").first().textContent(),
    "Điều 28 Luật Khiếu nại số 02/2011/QH13",
  );
});

test("the article unfolds to the words of the law", async () => {
  form = await open();
  const { page } = form;
  await load(page, { ...COMPLAINT, contents: [{ ...COMPLAINT.contents[0], remote: false }] }, "20/08/2026");
  const resolve = deadline(page, "Ra quyết định giải quyết khiếu nại");
  await resolve.getByText("Điều 28 Luật Khiếu nại số 02/2011/QH13").first().click();
  const words = await resolve.locator("blockquote").first().textContent();
  const quotes = JSON.parse(await readFile(new URL("../../../core/data/quotes.json", import.meta.url), "utf8"));
  const stored = quotes.find(({ instrument, article }) => instrument === "02/2011/QH13" && article === "28");
  assert.ok(words.includes(stored.text.split("\n")[0]), words);
});

test("the days counted and skipped are shown", async () => {
  form = await open();
  const { page } = form;
  await load(page, { ...COMPLAINT, contents: [{ ...COMPLAINT.contents[0], remote: false }] }, "20/08/2026");
  const resolve = deadline(page, "Ra quyết định giải quyết khiếu nại");
  await resolve.getByText("Cách tính ngày").click();
  assert.match(await resolve.locator(".counting").textContent(), /02\/09\/2026.*Quốc khánh/);
  assert.equal(await resolve.locator(".calendar .last").textContent(), "3/9");
  assert.equal(await resolve.locator(".calendar .off").count(), 1);
});

test("working days are numbered, and the days between them skipped", async () => {
  form = await open();
  const { page } = form;
  const received = { kind: "received", day: "2026-08-27" };
  await load(page, { events: [received], contents: [{ kind: "complaint", track: "administrative" }] }, "28/08/2026");
  const accept = deadline(page, "Thụ lý hoặc thông báo không thụ lý");
  await accept.getByText("Cách tính ngày").click();
  const days = await accept
    .locator(".calendar > :not(.weekday, .start)")
    .evaluateAll((days) => days.map((day) => [day.firstChild.textContent, day.querySelector("sub")?.textContent]));
  const counted = days.filter(([, number]) => number);
  // 31/08 to 02/09: a day swapped for a Saturday worked, and National Day with the day before it.
  assert.deepEqual(
    counted.map(([day]) => day),
    ["28", "3", "4", "7", "8", "9", "10/9"],
  );
  assert.deepEqual(
    counted.map(([, number]) => number),
    ["1", "2", "3", "4", "5", "6", "7"],
  );
  assert.equal(days.length - counted.length, 7);
});

test("an error stands beside its field while it is typed, and what is typed stays", async () => {
  form = await open();
  const { page } = form;
  const day = page.getByLabel("Ngày", { exact: true });
  await day.pressSequentially("31/0");
  assert.equal(await day.inputValue(), "31/0");
  assert.equal(await day.getAttribute("aria-invalid"), "false", "it may yet become a day");
  await day.pressSequentially("2/2026");
  const problem = page.locator(".event .problems .wrong");
  assert.equal(await problem.textContent(), "Lịch không có ngày này.");
  assert.equal(await day.getAttribute("aria-invalid"), "true");
  assert.equal(
    await day.evaluate((input) => document.getElementById(input.getAttribute("aria-describedby")).textContent),
    "Lịch không có ngày này.",
  );
  assert.equal(await day.evaluate((input) => input === document.activeElement), true);
  await day.fill("28/02/2026");
  assert.equal(await problem.count(), 0);
});

test("a day is typed in digits alone, or picked from a calendar", async () => {
  form = await open();
  const { page } = form;
  const day = page.getByLabel("Ngày", { exact: true });
  await day.pressSequentially("03082026");
  assert.equal(await day.inputValue(), "03/08/2026");
  const calendar = page.locator(".event input[type=date]");
  assert.equal(await calendar.inputValue(), "2026-08-03", "it opens at the day that is typed");
  await calendar.evaluate((input) => {
    input.value = "2026-08-10";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  assert.equal(await day.inputValue(), "10/08/2026");
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
  assert.equal(await page.locator(".event .problems .wrong").count(), 1);
});

test("what the law requires is told apart from what is wrong", async () => {
  form = await open();
  const { page } = form;
  await load(page, { signature: "none", contents: [{ kind: "complaint" }] }, "20/08/2026");
  assert.match(await page.locator(".known .problems .required").textContent(), /^Theo luật, .*ký tên hoặc điểm chỉ/);
});

test("a day of assessment that cannot be read leaves the last answer, and says so beside the field", async () => {
  form = await open();
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  await page.getByLabel("Xem xét vào ngày").fill("x");
  assert.equal(await page.locator(".on-day .problems").count(), 1);
  assert.match(await page.locator("#answer").textContent(), /Xem xét ngày 20\/08\/2026/);
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
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await stands(), ["Có", top]);
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await stands(), ["Không", top]);
  assert.ok((await questions(page)).includes(capacity), "its question stays, though it is answered");
  await choose(page, "Việc này đã đến đâu?", "Chưa ai giải quyết");
  assert.ok(!(await questions(page)).includes(capacity));
  assert.ok(
    (await page.locator(".known legend").allTextContents()).includes(capacity),
    "it is among what is known once another is answered",
  );
});

test("an answer is changed and taken back", async () => {
  form = await open();
  const { page } = form;
  await load(page, { contents: [{ ...COMPLAINT.contents[0], track: "administrative", remote: true }] }, "20/08/2026");
  const due = deadline(page, "Ra quyết định giải quyết khiếu nại").locator(".due time");
  assert.deepEqual(await due.allTextContents(), ["17/09/2026"]);
  await page.getByRole("group", { name: REMOTE }).getByLabel("Không", { exact: true }).check();
  assert.deepEqual(await due.allTextContents(), ["03/09/2026"]);
  await page.getByRole("button", { name: `Xóa: ${REMOTE}` }).click();
  assert.deepEqual(await due.allTextContents(), ["03/09/2026", "17/09/2026"]);
  assert.ok((await questions(page)).includes(REMOTE));
  assert.notEqual(await page.evaluate(() => document.activeElement.tagName), "BODY");
});

test("a fact that is not asked can be entered, and what an answer hangs on leads to its field", async () => {
  form = await open();
  const { page } = form;
  await page.getByLabel("Ghi thêm điều đã biết").selectOption({ label: "Văn bản trong hồ sơ xác định là loại nào?" });
  await page.waitForFunction(() => document.activeElement?.id === "field:contents[0].kind");
  await page
    .getByLabel("Văn bản trong hồ sơ xác định là loại nào?", { exact: true })
    .selectOption({ label: "Khiếu nại" });
  assert.equal(await page.locator(".summary dd strong").first().textContent(), "Khiếu nại");
  const refusal = page.locator(".part", { has: page.locator("h3", { hasText: "Trường hợp không được thụ lý" }) });
  await refusal.locator(".hangs-on > summary").first().click();
  await refusal.getByRole("button", { name: "Người đứng tên có đủ năng lực hành vi dân sự?" }).click();
  await page.waitForFunction(() => document.activeElement.type === "radio");
  assert.equal(
    await page.evaluate(() => document.activeElement.closest("fieldset").querySelector("legend").textContent),
    "Người đứng tên có đủ năng lực hành vi dân sự?",
  );
});

test("English is a switch away, and the answer is the same", async () => {
  form = await open();
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  await page.getByRole("button", { name: "English" }).click();
  assert.equal(await page.getAttribute("html", "lang"), "en");
  const resolve = deadline(page, "Decide the complaint");
  assert.equal(await resolve.locator(".due time").first().textContent(), "03/09/2026");
  assert.match(await resolve.textContent(), /Article 28, Law on Complaints No\. 02\/2011\/QH13/);
  await page.reload();
  await page.waitForSelector("#answer");
  assert.equal(await page.getAttribute("html", "lang"), "en", "the address keeps it");
});

test("the answer is copied as a paragraph for the file", async () => {
  form = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  await page.getByRole("button", { name: "Sao chép đoạn văn" }).click();
  await page.getByText("Đã sao chép.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(
    copied,
    /^Xem xét ngày 20\/08\/2026\. Loại đơn: Khiếu nại\..*03\/09\/2026.*Điều 28 Luật Khiếu nại số 02\/2011\/QH13/,
  );
});

test("what cannot be read of a file is said, and the rest is opened", async () => {
  form = await open();
  const { page } = form;
  await load(page, { ...COMPLAINT, channel: "pigeon", signature: "none" }, "20/08/2026");
  const alert = page.locator(".toolbar [role=alert]");
  assert.match(await alert.textContent(), /channel: Giá trị không có trong danh sách của trường này\.$/);
  assert.equal(await deadline(page, "Ra quyết định giải quyết khiếu nại").count(), 1);
  assert.match(
    await page.locator(".known .problems").textContent(),
    /^Theo luật/,
    "what the law requires stands beside its field",
  );
});

test("a stored assessment is opened as the petition it judged, on its day", async () => {
  form = await open();
  const { page } = form;
  await page.setInputFiles("input[type=file]", {
    name: "assessment.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ schema: "kntc.assessment/1", on: "2026-08-20", petition: COMPLAINT })),
  });
  assert.match(await page.locator("#answer").textContent(), /Xem xét ngày 20\/08\/2026/);
});

test("each content has its own answer", async () => {
  form = await open();
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  await page.getByRole("button", { name: "Thêm nội dung" }).click();
  assert.deepEqual(await page.locator("#answer h3.content").allTextContents(), ["Nội dung 1", "Nội dung 2"]);
  await page.getByLabel("Ghi thêm điều đã biết").selectOption("contents[1].kind");
  await page
    .getByLabel("Văn bản trong hồ sơ xác định là loại nào? (Nội dung 2)", { exact: true })
    .selectOption("recommendation_reflection");
  const kinds = page.locator(".summary > div:first-child dd > strong");
  assert.deepEqual(await kinds.allTextContents(), ["Khiếu nại", "Kiến nghị, phản ánh"]);
  await page.getByRole("button", { name: "Xóa: Nội dung 1" }).click();
  assert.deepEqual(await kinds.allTextContents(), ["Kiến nghị, phản ánh"]);
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
  await page.getByRole("button", { name: "Làm lại" }).click();
  assert.equal(await page.locator(".deadline").count(), 0);
  await load(page, saved, "20/08/2026");
  assert.equal(await deadline(page, "Ra quyết định giải quyết khiếu nại").count(), 1);
});

test("nothing that is not saved is lost without a question", async () => {
  form = await open();
  const { page } = form;
  // The page takes note of a change only once it has drawn it.
  const comesToAsk = (expected) =>
    page.waitForFunction(
      (expected) => dispatchEvent(new Event("beforeunload", { cancelable: true })) !== expected,
      expected,
    );
  await comesToAsk(false);
  await page.getByLabel("Ngày", { exact: true }).fill("03/08/2026");
  await comesToAsk(true);
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lưu đơn" }).click()]);
  await comesToAsk(false);
});

test("a file that is no petition is refused in words", async () => {
  form = await open();
  const { page } = form;
  await page.setInputFiles("input[type=file]", {
    name: "a.json",
    mimeType: "application/json",
    buffer: Buffer.from("no"),
  });
  await page.getByText("Không đọc được tệp này.").waitFor();
});

test("on paper there is the answer, with what it rests on", async () => {
  form = await open();
  const { page } = form;
  await load(page, COMPLAINT, "20/08/2026");
  assert.equal(await page.locator(".basis").isVisible(), false);
  await page.emulateMedia({ media: "print" });
  assert.match(
    await page.locator(".basis").innerText(),
    /Thụ lý\s+03\/08\/2026\s+Văn bản trong hồ sơ xác định là loại nào\?\s+Khiếu nại/,
  );
  assert.equal(await page.locator(".entry").isVisible(), false);
  assert.equal(await page.getByRole("button", { name: "In kết quả" }).isVisible(), false);
  assert.equal(await deadline(page, "Ra quyết định giải quyết khiếu nại").isVisible(), true);
});

for (const language of ["vi", "en"]) {
  test(`a phone's screen is wide enough (${language})`, async () => {
    form = await open({ language, width: 375, height: 812 });
    const { page } = form;
    await page.locator(".examples button").nth(1).click();
    await unfold(page);
    const { wide, small } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      small: [...document.querySelectorAll("input:not([type=radio]):not(.behind), select")].filter(
        (field) => parseFloat(getComputedStyle(field).fontSize) < 16,
      ).length,
    }));
    assert.equal(wide, 375);
    assert.equal(small, 0, "text of 16 pixels, or a phone zooms in");
    assert.match(await page.locator(".headline").textContent(), /03\/09\/2026/);
    assert.equal(await page.locator(".headline").isVisible(), true);
  });
}

for (const scheme of ["light", "dark"]) {
  test(`everybody can read and use it: WCAG 2.2 AA as far as a program can tell (${scheme})`, async () => {
    form = await open();
    const { page } = form;
    await page.emulateMedia({ colorScheme: scheme });
    await page.locator(".examples button").nth(2).click();
    await page.getByLabel("Xem xét vào ngày").fill("31/02/2026");
    await unfold(page);
    // By the debugger's way, which no policy of the page forbids.
    await page.evaluate(await readFile(AXE, "utf8"));
    const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), levels);
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html)}`),
      [],
    );
  });
}
