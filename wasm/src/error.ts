// The one error of this package.
import type { Problem } from "./kntc_wasm.js";

/** Why a call has no answer. No text repeats what was typed, but for days. */
export class KntcError extends Error {
  override readonly name = "KntcError";
  /** The stable word for what is wrong. */
  readonly code: string;
  /** The field it concerns, in the spelling of JSON; empty for the whole. */
  readonly path: string;
  /** The message in Vietnamese; `message` is in English. */
  readonly vi: string;
  /** Everything that is wrong, where the input was a record. */
  readonly problems: readonly Problem[];

  /** @internal */
  constructor(fault: { code: string; path?: string; vi: string; en: string; problems?: Problem[] }) {
    super(fault.en);
    this.code = fault.code;
    this.path = fault.path ?? "";
    this.vi = fault.vi;
    this.problems = fault.problems ?? [];
  }
}
