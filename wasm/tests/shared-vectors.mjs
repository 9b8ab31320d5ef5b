// The vectors that all languages share, read from the repository.
import { readFile, readdir } from "node:fs/promises";

const directory = new URL("../../tests/vectors/", import.meta.url);

/** The files in the order of their names. */
export async function vectorFiles() {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name) => ({ name, ...JSON.parse(await readFile(new URL(name, directory), "utf8")) })),
  );
}
