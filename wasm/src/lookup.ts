// The module beside the law, started once however many ask for it.
import load, { Units, check, iso_day, procedure, renewed_phone } from "./kntc_lookup.js";
import type { InitInput } from "./kntc_wasm.js";

export { Units, check, iso_day, procedure, renewed_phone };

let started: Promise<unknown> | undefined;

/** Loads the module. One that could not be loaded may be asked for again. */
export async function start(module?: InitInput | Promise<InitInput>): Promise<void> {
  started ??= load(module === undefined ? undefined : { module_or_path: module }).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  await started;
}
