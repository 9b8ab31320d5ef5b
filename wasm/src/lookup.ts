// The module beside the law, started once however many ask for it.
import { calling, day } from "./border.js";
import load, { Units, check, iso_day, procedure, renewed_phone } from "./kntc_lookup.js";
import type { Day, InitInput } from "./kntc_wasm.js";

export { Units, check, procedure, renewed_phone };

let started: Promise<unknown> | undefined;

/** Loads the module. One that could not be loaded may be asked for again. */
export async function start(module?: InitInput | Promise<InitInput>): Promise<void> {
  started ??= load(module === undefined ? undefined : { module_or_path: module }).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  await started;
}

/** The day of a request as JSON holds it, if there is one. */
export function isoDay(on: Day | Date | null | undefined): Day | undefined {
  return on === undefined || on === null ? undefined : calling(() => iso_day(day(on)));
}
