import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { directory } from "./package.mjs";

const MOST = 300_000;

test("what a browser downloads stays small", () => {
  const file = join(directory, "kntc_wasm_bg.wasm");
  const size = execFileSync("gzip", ["-9", "--stdout", file], { maxBuffer: 1 << 24 }).length;
  assert.ok(size < MOST, `${size} bytes gzipped`);
});
