// How values go over the border to the module, and errors come back.
import { KntcError } from "./error.js";
import type { Day } from "./kntc_wasm.js";

/** Makes an error of what the module throws as text. */
export function calling<T>(call: () => T): T {
  try {
    return call();
  } catch (thrown) {
    throw typeof thrown === "string" ? new KntcError(JSON.parse(thrown)) : thrown;
  }
}

/** The JSON text of a record. */
export function text(record: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(record);
  } catch {
    // A circle, a bigint: said below, as of what JSON has no word for at all (undefined, a function).
  }
  if (json !== undefined) return json;
  throw new KntcError({ code: "not_json", vi: "Không ghi được dưới dạng JSON.", en: "It cannot be written as JSON." });
}

const VIETNAM = 7 * 3_600_000;

/** A day as text; of a `Date` its day in Vietnam. */
export function day(given: Day | Date): string {
  if (!(given instanceof Date)) return word(given);
  const there = new Date(given.getTime() + VIETNAM);
  return Number.isNaN(there.getTime()) ? "" : there.toISOString().slice(0, 10);
}

/** Anything but a text is no word: the library says so, whatever it is. */
export function word(given: string): string {
  return typeof given === "string" ? given : "\u{0}";
}
