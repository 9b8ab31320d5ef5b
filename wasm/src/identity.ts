// What a field check may say of identity, phone, tax and procedure numbers. Nothing here ever repeats a number, or tells what
// its digits stand for: numbers are personal data.
import { calling, text, word } from "./border.js";
import { KntcError } from "./error.js";
import type { Asked, Day, Finding, InitInput, Paper, Purpose, Sex, Text, When } from "./kntc_wasm.js";
import { check as checkText, isoDay, procedure as procedureText, renewed_phone, start } from "./lookup.js";

export { KntcError } from "./error.js";
export type { Asked, Day, Finding, FindingWeight, InitInput, Paper, Problem, Purpose, Sex, Status, Text, When } from "./kntc_wasm.js";

/**
 * Loads the module; to be awaited before anything else is called, unless a `Gazetteer` was loaded before.
 *
 * A browser finds the module beside this file. Elsewhere (Node.js, a page without a server) hand over the bytes of
 * `kntc_lookup_bg.wasm`.
 */
export default async function init(module?: InitInput | Promise<InitInput>): Promise<void> {
  await start(module);
}

/** What else is known of the person and the record. A number is compared only with what is given. */
export interface Known {
  /** When the person was born: a day, a month or a year. */
  born?: When;
  sex?: Sex;
  /** The day on which the petition was filed or the number taken down. */
  on?: Day | Date;
}

/** One check of many: what is checked, and what goes with it. */
export type Check =
  | ({ op: "paper"; paper: Paper; number: string } & Known)
  | { op: "phone" | "tax_number"; number: string; on?: Day | Date }
  | { op: "email"; address: string }
  | { op: "procedure"; code: string; on?: Day | Date };

/** What one check of many found, or why it could not be made. */
export interface Checked {
  findings: Finding[];
  error?: KntcError;
}

/** Checks the number of an identity paper. Nothing is found in a blank one. */
export function check(paper: Paper, number: string, known: Known = {}): Finding[] {
  return findings({ ...known, op: "paper", paper, number });
}

/** Checks a phone number given on a day. */
export function checkPhone(number: string, on?: Day | Date): Finding[] {
  return findings({ op: "phone", number, on });
}

/** Checks a tax number, which is the number of an enterprise too, given on a day. */
export function checkTaxNumber(number: string, on?: Day | Date): Finding[] {
  return findings({ op: "tax_number", number, on });
}

/** Checks an e-mail address. */
export function checkEmail(address: string): Finding[] {
  return findings({ op: "email", address });
}

/** Checks the code of an administrative procedure used on a day. */
export function checkProcedure(code: string, on?: Day | Date): Finding[] {
  return findings({ op: "procedure", code, on });
}

/** Many checks, in their order. One that cannot be made never fails the rest. */
export function checkAll(checks: readonly Check[]): Checked[] {
  return Array.from(checks, (one) => {
    try {
      return { findings: findings(one) };
    } catch (error) {
      if (error instanceof KntcError) return { findings: [], error };
      throw error;
    }
  });
}

/** Which number the law asks for on a day; none where no text of that time is held. */
export function asked(purpose: Purpose, on: Day | Date): Asked | undefined {
  return answer<{ asked: Asked | null }>({ op: "asked", purpose, on }).asked ?? undefined;
}

/** What a mobile number of 11 digits became on 15/09/2018, to be offered beside what was entered. */
export function renewedPhone(number: string): string | undefined {
  return renewed_phone(word(number));
}

/** What a procedure on petitions is, by its code. */
export function procedure(code: string): Text | undefined {
  return JSON.parse(procedureText(word(code))) ?? undefined;
}

/** A check as JSON text, or `asked`. Same input, same bytes, in every language. */
export function checkJson(request: string): string {
  return calling(() => checkText(word(request)));
}

function findings(request: Check): Finding[] {
  return answer<{ findings: Finding[] }>(request).findings;
}

function answer<Answer>(request: Check | { op: "asked"; purpose: Purpose; on: Day | Date }): Answer {
  return JSON.parse(checkJson(text({ ...request, on: isoDay(Object(request).on) })));
}
