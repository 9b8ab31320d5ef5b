// A commune as it stands in an old letter: what it was, and which communes its land belongs to today; and the number below it.
import type { Gazetteer } from "kntc/gazetteer";
import { checkPhone, renewedPhone } from "kntc/identity";

const TODAY = "2026-08-15";

/** `gazetteer` is what `await Gazetteer.load()` gives. */
export function oldCommune(gazetteer: Gazetteer, typed: string): string[] {
  const [commune] = gazetteer.find(typed, { on: TODAY, level: "commune", limit: 1 });
  if (!commune) return [];
  const { outcome, candidates } = gazetteer.succession(commune, TODAY);
  return [commune.address, `${outcome}: ${candidates.map((to) => to.unit.title).join(", ")}`];
}

export function phone(typed: string): string {
  const [finding] = checkPhone(typed, TODAY);
  return finding ? `${finding.vi} ${renewedPhone(typed) ?? ""}` : typed;
}
