import assert from "node:assert/strict";
import { test } from "node:test";
import { vectorFiles } from "../shared-vectors.mjs";
import { answers } from "../vectors.mjs";
import { gazetteer, identity, kntc } from "./package.mjs";

test("every vector is answered, and a whole petition as the text says", async () => {
  const files = await vectorFiles();
  const lines = answers(kntc, gazetteer, identity, files);
  assert.equal(lines.length, files.flatMap(({ vectors }) => vectors).length);
  assert.ok(lines.length > 500);
  const first = lines.find((line) => line.startsWith("assess-complaint.json\tfirst-2026-10-05\t"));
  const resolve = JSON.parse(first.split("\t")[2]).contents[0].deadlines.find(({ id }) => id === "resolve");
  assert.equal(resolve.due, "2026-11-04");
});
