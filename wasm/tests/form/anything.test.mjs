// Whatever is entered, in whatever order, the page bears it. The choices are drawn from a seed, so a failure can be seen
// again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PATIENCE } from "../eventually.mjs";
import { open, openExample } from "./officer.mjs";

const TYPED = ["03/08/2026", "31/02/2026", "2", "x", "", "08/2026", "2026", "-5", "10/11/2026", "ba dinh"];
const STEPS = 60;

for (const [seed, width, example] of [
  [2, 1280, 1],
  [4, 1280, 1],
  [3, 375, 1],
  [5, 1280, 3],
]) {
  test(`the page bears anything (seed ${seed}, ${width} pixels)`, async () => {
    const { page, errors, close } = await open({ width });
    await openExample(page, example);
    const random = numbers(seed);
    for (let step = 0; step < STEPS; step += 1) {
      const happened = await page.evaluate(enter, {
        draw: random(),
        choice: random(),
        typed: TYPED,
        patience: PATIENCE,
      });
      assert.ok(happened.focused, `step ${step}: the focus was lost after ${happened.what}`);
      assert.ok(happened.steady, `step ${step}: the field went elsewhere on the screen after ${happened.what}`);
      assert.ok(happened.fits, `step ${step}: the page is wider than the screen after ${happened.what}`);
    }
    assert.deepEqual(errors, []);
    await close();
  });
}

/** Numbers from 0 to 1, the same for the same seed. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Enters something into some field, as a person would, and says what became of the field. */
async function enter({ draw, choice, typed, patience }) {
  const fields = [...document.querySelectorAll(".entry select, .entry input:not(.behind), .entry button:not(.icon)")];
  const visible = fields.filter((field) => field.checkVisibility());
  const field = visible[Math.floor(draw * visible.length)];
  const what = `${field.tagName} ${field.id || field.name || field.getAttribute("aria-label") || field.textContent}`;
  // These lead elsewhere by their nature.
  const leads = field.tagName === "BUTTON" || field.id === "add-fact" || field.className === "place";
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: "center" });
  const top = field.getBoundingClientRect().top;
  if (field.tagName === "SELECT") {
    field.selectedIndex = Math.floor(choice * field.options.length);
    field.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (field.tagName === "BUTTON" || field.type === "radio") {
    field.click();
  } else {
    field.value = typed[Math.floor(choice * typed.length)];
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // What was entered is drawn before the first frame, and the focus has gone where it leads before the second.
  await frame();
  await frame();
  for (const end = performance.now() + patience; ; await frame()) {
    const happened = {
      what,
      focused: leads ? document.activeElement !== document.body : document.activeElement === field,
      steady: leads || Math.abs(field.getBoundingClientRect().top - top) <= 1,
      fits: document.documentElement.scrollWidth <= innerWidth,
    };
    if ((happened.focused && happened.steady && happened.fits) || performance.now() > end) return happened;
  }
}
