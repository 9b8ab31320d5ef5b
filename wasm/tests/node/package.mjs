// The built package, loaded under Node.js.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const directory = process.env.KNTC_WASM_PKG;

const load = (name) => import(pathToFileURL(join(directory, name)));
export const kntc = await load("kntc.js");
export const { Gazetteer } = await load("gazetteer.js");
export const identity = await load("identity.js");

/** The bytes of a file of the package: the module of the law, if no other is named. */
export const bytes = (name = "kntc_wasm_bg.wasm") => readFile(join(directory, name));

await kntc.default(await bytes());
export const gazetteer = await Gazetteer.load(bytes("gazetteer.pack"), bytes("kntc_lookup_bg.wasm"));
