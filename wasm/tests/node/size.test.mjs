import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { directory } from "./package.mjs";

const gzipped = (name) =>
  execFileSync("gzip", ["-9", "--stdout", join(directory, name)], { maxBuffer: 1 << 24 }).length;

const sizes = (names) => names.reduce((sum, name) => sum + gzipped(name), 0);

test("what a browser downloads for the law stays small", () => {
  const size = gzipped("kntc_wasm_bg.wasm");
  assert.ok(size < 300_000, `${size} bytes gzipped`);
});

test("what a browser downloads for the gazetteer stays small", () => {
  const size = sizes(["kntc.js", "gazetteer.js", "lookup.js", "kntc_lookup_bg.wasm", "gazetteer.pack"]);
  assert.ok(size < 250_000, `${size} bytes gzipped`);
});
