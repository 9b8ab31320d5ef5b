import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { bytes } from "./package.mjs";

const MOST = 300_000;

test("what a browser downloads stays small", async () => {
  const size = gzipSync(await bytes(), { level: 9 }).length;
  assert.ok(size < MOST, `${size} bytes gzipped`);
});
