import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { launch, open } from "./chromium.mjs";

const { KNTC_WASM_PKG: pkg, KNTC_WASM_COMPILED: compiled } = process.env;
const EXAMPLE = [
  "phường Cống Vị, quận Ba Đình, thành phố Hà Nội",
  "place_decides: phường Ngọc Hà, phường Giảng Võ",
];

let browser;
before(async () => {
  browser = await open();
});
after(() => browser?.close());

test("the gazetteer is loaded when it is asked for, and not before; the module of the law not at all", async () => {
  const [before, lines, loaded] = await browser.page.evaluate(async () => {
    const files = () => performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1));
    const { Gazetteer } = await import("/gazetteer.js");
    const { oldCommune } = await import("/examples/old-commune.js");
    const before = files();
    const [gazetteer] = await Promise.all([Gazetteer.load(), Gazetteer.load()]);
    return [before, oldCommune(gazetteer, "p. cong vi, ha noi"), files()];
  });
  assert.deepEqual(lines, EXAMPLE);
  for (const file of ["gazetteer.pack", "kntc_lookup_bg.wasm"]) {
    assert.ok(!before.includes(file) && loaded.includes(file), `${file}: ${loaded.join()}`);
  }
  assert.ok(!loaded.includes("kntc_wasm_bg.wasm"));
  assert.equal(loaded.filter((file) => file === "kntc_lookup_bg.wasm").length, 1, "started once for all who ask for it");
});

test("numbers are checked with the same module, without the units", async () => {
  await browser.page.reload();
  const [number, address, loaded] = await browser.page.evaluate(async () => {
    const { default: init, check, checkEmail } = await import("/identity.js");
    await init();
    const codes = (findings) => findings.map(({ code }) => code);
    const number = codes(check("identity_card", "001185123457", { born: "1990" }));
    const address = ["a@thử-nghiệm.vn", "a@é_b.vn"].map((it) => codes(checkEmail(it)));
    return [number, address, performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".pack"))];
  });
  assert.deepEqual([number, address, loaded], [["personal_number_year"], [[], ["email_form"]], false]);
});

test("errors are of the one class of the library, and what failed to load may be asked for again", async () => {
  await browser.page.reload();
  const found = await browser.page.evaluate(async () => {
    const [{ KntcError }, { Gazetteer }] = await Promise.all([import("/kntc.js"), import("/gazetteer.js")]);
    const code = async (call) => {
      try {
        await call();
      } catch (error) {
        return error instanceof KntcError ? error.code : error.name;
      }
      return "nothing was thrown";
    };
    const pack = "/gazetteer.pack";
    return [
      await code(() => Gazetteer.load(pack, "/nowhere.wasm")),
      await code(() => Gazetteer.load("/nowhere.pack")),
      await code(() => Gazetteer.load("/package.json")),
      await code(async () => (await Gazetteer.load(fetch(pack))).unit("x", "2026-08-15")),
    ];
  });
  assert.notEqual(found[0], "nothing was thrown");
  assert.deepEqual(found.slice(1), ["gazetteer_not_loaded", "not_a_gazetteer", "wrong_type"]);
});

test("a page in one file, opened from disk, carries the gazetteer with it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kntc-"));
  const alias = { "kntc/gazetteer": join(pkg, "gazetteer.js"), "kntc/identity": join(pkg, "identity.js") };
  const contents = `
    import { Gazetteer } from "kntc/gazetteer";
    import { oldCommune } from "./examples/old-commune.js";
    const part = (id) => {
      const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));
      return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
    };
    const gazetteer = await Gazetteer.load(part("pack"), part("module").arrayBuffer());
    document.body.textContent = oldCommune(gazetteer, "p. cong vi, ha noi").join("|");`;
  const stdin = { contents, resolveDir: compiled };
  const { outputFiles } = await build({ stdin, alias, bundle: true, format: "esm", minify: true, write: false });
  const packed = async (name) => gzipSync(await readFile(join(pkg, name))).toString("base64");
  const html = `<!doctype html><meta charset=utf-8><body>
    <script type="text/plain" id="pack">${await packed("gazetteer.pack")}</script>
    <script type="text/plain" id="module">${await packed("kntc_lookup_bg.wasm")}</script>
    <script type="module">${outputFiles[0].text.replace(/<\/(script)/gi, "<\\/$1")}</script>`;
  const file = join(folder, "page.html");
  await writeFile(file, html);
  const chromium = await launch();
  try {
    const page = await chromium.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.getByText(EXAMPLE.join("|")).waitFor();
  } finally {
    await chromium.close();
    await rm(folder, { recursive: true });
  }
});
