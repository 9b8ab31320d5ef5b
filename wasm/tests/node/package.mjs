// The built package, loaded under Node.js.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const directory = process.env.KNTC_WASM_PKG;
export const kntc = await import(pathToFileURL(join(directory, "kntc.js")));

/** The bytes of the module. */
export const bytes = () => readFile(join(directory, "kntc_wasm_bg.wasm"));

await kntc.default(await bytes());
