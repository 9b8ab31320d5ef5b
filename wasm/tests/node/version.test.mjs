import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";

const pkg = process.env.KNTC_WASM_PKG;
const { default: init, version } = await import(pathToFileURL(join(pkg, "kntc.js")));

before(async () => {
  await init({ module_or_path: await readFile(join(pkg, "kntc_bg.wasm")) });
});

test("the module is of the release that the package is of", async () => {
  const manifest = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));
  assert.equal(version(), manifest.version);
});
