import assert from "node:assert/strict";
import { mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { bytes, directory, gazetteer } from "./package.mjs";

const compiled = process.env.KNTC_WASM_COMPILED;

const example = (name) => import(pathToFileURL(join(compiled, "examples", name)));

before(async () => {
  // As `npm install kntc` would put it.
  const installed = join(compiled, "node_modules/kntc");
  await mkdir(join(compiled, "node_modules"), { recursive: true });
  await rm(installed, { recursive: true, force: true });
  await symlink(directory, installed, "junction");
});

test("the example of the README runs as it stands", async () => {
  const { firstComplaint } = await example("first-complaint.js");
  assert.deepEqual(await firstComplaint(await bytes()), [
    "2026-09-03, Điều 28 Luật Khiếu nại số 02/2011/QH13",
    "Vụ việc phát sinh ở vùng sâu, vùng xa đi lại khó khăn?",
  ]);
});

test("the example of units and numbers runs as it stands", async () => {
  const { oldCommune, phone } = await example("old-commune.js");
  assert.deepEqual(oldCommune(gazetteer, "p. cong vi, ha noi"), [
    "phường Cống Vị, quận Ba Đình, thành phố Hà Nội",
    "place_decides: phường Ngọc Hà, phường Giảng Võ",
  ]);
  assert.equal(phone("0120 345 6789"), "Số di động 11 chữ số đã đổi thành 10 chữ số từ ngày 15/09/2018. 0703456789");
});

test("the example of a district that is gone runs as it stands", async () => {
  const { districtGone } = await example("district-gone.js");
  const [ngocHa, giangVo] = ["Ngọc Hà", "Giảng Võ"].map((ward) => `Chủ tịch UBND phường ${ward}, thành phố Hà Nội`);
  const gone = "Chủ tịch UBND quận Ba Đình, thành phố Hà Nội";
  const either = [ngocHa, giangVo].map((office) => `${office} ← ${gone}`);
  assert.deepEqual(districtGone(gazetteer, "2026-08-15"), [...either, `${giangVo} ← ${gone}`]);
});
