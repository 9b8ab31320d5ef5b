// The form page as an officer has it: opened from disk, without a network, and used by keyboard.
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "../browser/chromium.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Opens the page from disk. Whatever it asks of a network, and whatever goes wrong inside it, is kept. */
export async function open({ language = "vi", width = 1280, height = 900, permissions = [] } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, permissions });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => request.url().startsWith("http") && errors.push(`asked for ${request.url()}`));
  await page.goto(pathToFileURL(process.env.KNTC_FORM).href + (language === "en" ? "#en" : ""));
  await page.waitForSelector("#answer");
  return { page, errors, close: () => context.close() };
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
    for (let folded; (folded = document.querySelectorAll("details:not([open])")).length > 0;) {
      for (const fold of folded) fold.open = true;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });
}

/** The questions as they stand, in their order. */
export function questions(page) {
  return page
    .locator(".questions > div > .field")
    .evaluateAll((fields) => fields.map((field) => field.querySelector("label, legend").textContent.trim()));
}
