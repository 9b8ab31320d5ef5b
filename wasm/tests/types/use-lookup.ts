// Compiled, never run: the gazetteer and the identity formats as a TypeScript user writes them.
import { Kntc, KntcError } from "kntc";
import type { Office, Place, Question, UnitOption } from "kntc";
import { Gazetteer } from "kntc/gazetteer";
import type { AdministrativeUnitKind, Bearers, FindOptions, Match, Succession, SuccessionOutcome, SuccessionScope, Unit, UnitLevel } from "kntc/gazetteer";
import init, { asked, check, checkAll, checkEmail, checkPhone, checkProcedure, checkTaxNumber, procedure } from "kntc/identity";
import type { Check, Checked, Finding, Paper } from "kntc/identity";

export async function units(): Promise<string[]> {
  const gazetteer: Gazetteer = await Gazetteer.load();
  const options: FindOptions = { on: new Date(), only_existing: true, within: "01", limit: 5 };
  const found: Match[] = gazetteer.find("ba dinh", options);
  const unit: Unit | undefined = gazetteer.unit("00004", "2026-08-15");
  const bearers: Bearers = gazetteer.bearers("00004");
  const inside: Unit[] = gazetteer.inside("01", "2026-08-15");
  const level: UnitLevel | undefined = unit?.level;
  const kind: AdministrativeUnitKind | undefined = unit?.kind;
  const became: Succession | undefined = unit && gazetteer.succession(unit, "2026-08-15");
  const scopes: SuccessionScope[] = became?.candidates.map(({ scope }) => scope) ?? [];
  const outcome: SuccessionOutcome = became?.outcome ?? "unknown";
  const many = gazetteer.successions(gazetteer.unitsOn(["00004", "00008"], "2025-06-30"), "2026-08-15");
  const rest = [level, kind, outcome, ...scopes, many.length, bearers.ambiguous, unit?.until, unit?.since, unit?.ended_earlier];
  return [...found, ...inside].map(({ address, title }) => address + title).concat(rest.map(String));
}

export async function numbers(): Promise<Finding[]> {
  await init();
  const paper: Paper = "identity_card";
  const one: Check = { op: "paper", paper, number: "", born: "1990", sex: "female", on: "2026-08-15" };
  const many: Checked[] = checkAll([one, { op: "email", address: "" }, { op: "tax_number", number: "", on: new Date() }]);
  const errors: (KntcError | undefined)[] = many.map(({ error }) => error);
  const text = [procedure("2.002407")?.vi, asked("reception", "2026-08-15")?.papers.join(), ...errors.map((it) => it?.vi)];
  const all = [check(paper, "", { born: "05/1990" }), checkPhone(""), checkTaxNumber(""), checkEmail(""), checkProcedure("")];
  return text.length > 0 ? all.flat() : [];
}

export function offices(gazetteer: Gazetteer, question: Question, office: Office): (string | undefined)[] {
  const kntc: Kntc = Kntc.builder().gazetteer(gazetteer).build();
  const place: Place = "00007@2024-05-10";
  const units: UnitOption[] = question.units ?? [];
  const answered = kntc.answer({ contents: [{ target_place: place, matter_place: place }] }, question.path, units[0]!.place);
  const { gazetteer: edition } = kntc.assess(answered, "2026-08-15");
  return [office.name, office.succeeds, office.status, office.code, office.unit, answered.unit_place, edition];
}

// @ts-expect-error the context takes the gazetteer itself, not its bytes
export const packAlone = (pack: Uint8Array) => Kntc.builder().gazetteer(pack);
// @ts-expect-error a gazetteer is loaded
export const notLoaded = () => new Gazetteer();
// @ts-expect-error a tier that there is not
export const wrongLevel = (gazetteer: Gazetteer) => gazetteer.find("x", { level: "village" });
// @ts-expect-error a code needs its day
export const noDay = (gazetteer: Gazetteer) => gazetteer.unit("00004");
// @ts-expect-error a paper that there is not
export const wrongPaper = () => check("library_card", "1");
// @ts-expect-error a purpose that there is not
export const wrongPurpose = () => asked("curiosity", "2026-08-15");
