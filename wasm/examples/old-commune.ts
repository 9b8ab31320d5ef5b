// A commune as somebody typed it from an old letter: what it was, and which communes answer for its land today.
import { Gazetteer } from "kntc/gazetteer";
import type { Unit } from "kntc/gazetteer";
import { checkPhone, renewedPhone } from "kntc/identity";

export function oldCommune(gazetteer: Gazetteer, typed: string): string[] {
  const [commune] = gazetteer.find(typed, { level: "commune", on: "2026-08-15", limit: 1 });
  if (!commune) return ["không tìm thấy"];
  const { outcome, candidates } = gazetteer.succession(commune, "2026-08-15");
  const titles = candidates.map(({ unit }: { unit: Unit }) => unit.title);
  return [commune.address, `${outcome}: ${titles.join(", ")}`];
}

export function phone(typed: string): string {
  const [finding] = checkPhone(typed, "2026-08-15");
  return finding ? `${finding.vi} ${renewedPhone(typed) ?? ""}` : "";
}
