import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { directory, kntc } from "./package.mjs";

test("the module is of the release that the package is of", async () => {
  const manifest = JSON.parse(await readFile(join(directory, "package.json"), "utf8"));
  assert.equal(kntc.version(), manifest.version);
});
