// The form page as an officer has it: opened from disk, without a network, and used by keyboard.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "../browser/chromium.mjs";
import { becomes, shows } from "../eventually.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Opens the page from disk. Whatever it asks of a network, and whatever goes wrong inside it, is kept. */
export async function open({ language = "vi", width = 1280, height = 900, permissions = [] } = {}) {
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, permissions, hasTouch: width < 500, reducedMotion: "reduce" });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => request.url().startsWith("http") && errors.push(`asked for ${request.url()}`));
  await page.goto(pathToFileURL(process.env.KNTC_FORM).href + (language === "en" ? "#en" : ""));
  await page.waitForSelector("#answer");
  return { page, errors, close: () => context.close() };
}

/** Chooses a file, and lets the page read it in its own time. */
export function chooseFile(page, name, text) {
  return page.setInputFiles("input[type=file]", { name, mimeType: "application/json", buffer: Buffer.from(text) });
}

let filesOpened = 0;

/** Opens a file, and waits until the page says that the petition is that of this file. */
export async function openFile(page, content) {
  filesOpened += 1;
  const name = `petition ${filesOpened}.json`;
  await chooseFile(page, name, JSON.stringify(content));
  await comesFrom(page, name);
}

/** Waits until the page says that the petition is that of a file. */
export function comesFrom(page, name) {
  return shows(page.locator(".toolbar [role=status]"), `Đơn từ tệp: ${name}`);
}

/** The day on which the petition is judged, as the answer says it. */
export function asOf(page) {
  return page.locator("#answer > .note time");
}

/** Opens a petition and has it judged on a day. */
export async function load(page, petition, on) {
  await openFile(page, petition);
  await page.getByLabel("Xem xét vào ngày").fill(on);
  await shows(asOf(page), on);
}

/** Opens one of the examples of the page, and waits for its answer. */
export async function openExample(page, example) {
  const examples = JSON.parse(await readFile(new URL("../../form/examples.json", import.meta.url), "utf8"));
  const { on, petition } = examples[example];
  const events = [...petition.events, ...petition.contents.flatMap(({ events = [] }) => events)];
  const print = (day) => day.split("-").reverse().join("/");
  await page.locator(".examples button").nth(example).click();
  await shows(asOf(page), print(on));
  const days = page.locator(".event .day > input:not(.behind)");
  await becomes(() => days.evaluateAll((fields) => fields.map(({ value }) => value)), events.map(({ day }) => print(day)));
}

/** Presses Tab until the element has the focus that `find`, run in the page, looks for. */
export async function tabTo(page, find, argument) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate(find, argument)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached what ${find} looks for in ${JSON.stringify(argument)}`);
}

/** Goes by keyboard to the field that a text labels: a control, or one of the buttons of a group. */
export function tabToField(page, label) {
  return tabTo(
    page,
    (label) => {
      const active = document.activeElement;
      const labels = [...(active?.labels ?? []), active?.closest("fieldset.field")?.querySelector("legend")];
      return labels.some((found) => found?.textContent.trim() === label);
    },
    label,
  );
}

/** Chooses by arrow keys, as an officer without a mouse does. */
export async function choose(page, label, option) {
  await tabToField(page, label);
  for (let presses = 0; presses < 60; presses += 1) {
    const chosen = await page.evaluate(() => {
      const active = document.activeElement;
      return active instanceof HTMLSelectElement
        ? active.selectedOptions[0].text
        : active.checked && active.labels[0].textContent.trim();
    });
    if (chosen === option) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`${label} offers no ${option}`);
}

/** Unfolds everything, and what is found inside. */
export function unfold(page) {
  return page.evaluate(async () => {
    for (let folded; (folded = [...document.querySelectorAll("details:not([open])")]).length > 0;) {
      // The page fills a fold in once it is told that the fold is open.
      const told = folded.map((fold) => new Promise((resolve) => fold.addEventListener("toggle", resolve)));
      for (const fold of folded) fold.open = true;
      await Promise.all(told);
    }
  });
}

/** The questions as they stand, in their order. */
export function questions(page) {
  return page
    .locator(".questions > div > .field")
    .evaluateAll((fields) => fields.map((field) => field.querySelector("label, legend").textContent.trim()));
}

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What keeps somebody from reading or using the page, as far as a program can tell. */
export async function violations(page) {
  // By the debugger's way, which no policy of the page forbids.
  await page.evaluate(await readFile(AXE, "utf8"));
  const found = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), LEVELS);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html)}`);
}
