// What is asserted of a page: it draws when it comes to it, so an assertion waits.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

/** How long an assertion may take to come true, in milliseconds: far longer than any machine needs. */
export const PATIENCE = 15_000;

const BETWEEN = 25;

/** Runs a check again and again until it holds, and returns what it returns; its last error is thrown at the end. */
export async function eventually(check) {
  for (const end = performance.now() + PATIENCE; ; await pause(BETWEEN)) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
  }
}

/** The page comes to show a text, a text that matches, or, of all elements found, the texts of a list. */
export function shows(locator, expected) {
  return eventually(async () => {
    if (Array.isArray(expected)) assert.deepEqual(await locator.allTextContents(), expected);
    else if (expected instanceof RegExp) assert.match(await locator.textContent(), expected);
    else assert.equal(await locator.textContent(), expected);
  });
}

/** The page comes to have so many elements. */
export function counts(locator, expected) {
  return eventually(async () => assert.equal(await locator.count(), expected));
}

/** A field comes to hold a value. */
export function holds(locator, expected) {
  return eventually(async () => assert.equal(await locator.inputValue(), expected));
}

/** What is found out in the page comes to be equal to what is expected. */
export function becomes(find, expected, message) {
  return eventually(async () => assert.deepEqual(await find(), expected, message));
}
