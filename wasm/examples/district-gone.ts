// A decision of a district that is gone: who answers for it today, in whose place, once it is known where the matter lies.
import { Kntc } from "kntc";
import type { Petition } from "kntc";
import type { Gazetteer } from "kntc/gazetteer";

/** `gazetteer` is what `await Gazetteer.load()` gives. */
export function districtGone(gazetteer: Gazetteer, today: string): string[] {
  const kntc = Kntc.builder().gazetteer(gazetteer).build();
  const gone = { target_office: "district_chair", target_place: "001@2024-05-10" } as const;
  const task = { track: "administrative", instance: "first", function_level: "commune", several_communes: false } as const;
  const petition: Petition = {
    events: [{ kind: "received", day: today }],
    contents: [{ kind: "complaint", ...task, ...gone, matter_place: "00007@2024-05-10" }],
  };
  const where = kntc.assess(petition, today).contents[0]?.questions.find(({ units }) => units);
  const answered = where?.units ? kntc.answer(petition, where.path, where.units[1]!.place) : petition;
  const offices = [petition, answered].flatMap((one) => kntc.competent(one, today)[0]!);
  return offices.map(({ name, succeeds }) => `${name} ← ${succeeds}`);
}
