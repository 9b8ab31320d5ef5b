import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open } from "./chromium.mjs";

let browser;
before(async () => {
  browser = await open();
});
after(() => browser?.close());

test("the module runs in a browser and is of the release that the package is of", async () => {
  const [found, expected] = await browser.page.evaluate(async () => {
    const { default: init, version } = await import("/kntc.js");
    await init();
    const manifest = await (await fetch("/package.json")).json();
    return [version(), manifest.version];
  });
  assert.equal(found, expected);
});
