import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { after, before, test } from "node:test";
import { vectorFiles } from "../shared-vectors.mjs";
import { open } from "./chromium.mjs";

const out = process.env.KNTC_VECTORS_OUT;

let browser;
before(async () => {
  browser = await open();
});
after(() => browser?.close());

test("every vector is answered in a browser", async () => {
  const files = await vectorFiles();
  const lines = await browser.page.evaluate(async (files) => {
    const [kntc, { Gazetteer }, identity, { answers }] = await Promise.all([
      import("/kntc.js"),
      import("/gazetteer.js"),
      import("/identity.js"),
      import("/vectors.mjs"),
    ]);
    await kntc.default();
    return answers(kntc, await Gazetteer.load(), identity, files);
  }, files);
  assert.equal(lines.length, files.flatMap(({ vectors }) => vectors).length);
  if (out) {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, lines.join(""));
  }
});
