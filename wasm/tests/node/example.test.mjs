import assert from "node:assert/strict";
import { mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { bytes, directory } from "./package.mjs";

const compiled = process.env.KNTC_WASM_COMPILED;

test("the example of the README runs as it stands", async () => {
  // As `npm install kntc` would put it.
  const installed = join(compiled, "node_modules/kntc");
  await mkdir(join(compiled, "node_modules"), { recursive: true });
  await rm(installed, { recursive: true, force: true });
  await symlink(directory, installed, "junction");

  const { firstComplaint } = await import(pathToFileURL(join(compiled, "examples/first-complaint.js")));
  assert.deepEqual(await firstComplaint(await bytes()), [
    "2026-09-03, Điều 28 Luật Khiếu nại số 02/2011/QH13",
    "Vụ việc phát sinh ở vùng sâu, vùng xa đi lại khó khăn?",
  ]);
});
