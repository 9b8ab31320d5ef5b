// Compiled, never run: what a TypeScript user writes must pass `tsc --strict`.
import init, { version } from "kntc";

export async function main(): Promise<string> {
  await init();
  return version();
}
