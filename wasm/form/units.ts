// Administrative units as the page speaks of them: which facts are places, how a unit is named with what became of it,
// and the gazetteer, unpacked only once a place is asked for or stated.
import { Gazetteer } from "kntc/gazetteer";
import type { Unit, UnitLevel } from "kntc/gazetteer";
import type { Content, Day, FactInfo, Petition, Question, UnitOption } from "kntc";
import { createContext } from "preact";
import { useCallback, useContext, useRef, useState } from "preact/hooks";
import { printDay, typedDay } from "./days";
import { entered, entry, nameOf } from "./draft";
import type { Draft } from "./draft";
import { embedded } from "./embedded";
import { useSpeech } from "./words";
import type { Speech } from "./words";

/** The place of an office or unit, beside the fact that says of what kind it is, which tells its tier. */
interface SeatOf<Kind extends string> {
  of: string;
  place: string;
  level: Partial<Record<Kind, UnitLevel>>;
}

const OFFICE: SeatOf<NonNullable<Content["target_office"]>> = {
  of: "target_office",
  place: "target_place",
  level: {
    commune_chair: "commune",
    commune_unit_head: "commune",
    commune_staff: "commune",
    district_agency_head: "district",
    district_chair: "district",
    sub_department_head: "province",
    department_head: "province",
    province_chair: "province",
  },
};

const RECEIVER: SeatOf<NonNullable<Petition["unit_kind"]>> = {
  of: "unit_kind",
  place: "unit_place",
  level: {
    commune: "commune",
    district: "district",
    district_board: "district",
    province: "province",
    province_board: "province",
    provincial_agency: "province",
  },
};

const SEATS: SeatOf<string>[] = [OFFICE, RECEIVER];

/** A matter lies in a commune. */
const MATTER = "matter_place";

/** What narrows the search for a place: the day on which it bore its name, and its tier. */
interface Search {
  on: Day;
  level: UnitLevel | undefined;
}

/** The tier and day of the unit that a path asks for. */
export function searchFor(draft: Draft, path: string, on: Day): Search {
  const name = nameOf(path);
  const beside = (other: string) => entry(draft, path.slice(0, path.length - name.length) + other);
  const seat = SEATS.find(({ place }) => place === name);
  // The office complained of is one of the day of its decision.
  const then = name === OFFICE.place ? asDay(String(beside("target_on"))) : "";
  return {
    on: then !== "" && then < on ? then : on,
    level: name === MATTER ? "commune" : seat?.level[String(beside(seat.of))],
  };
}

/** What the page asks of its own: in which unit an office or a receiver is, once its kind is entered. */
export function seatQuestions(draft: Draft, facts: FactInfo[]): Question[] {
  return SEATS.flatMap(({ of, place, level }) => {
    const fact = facts.find(({ name }) => name === place);
    const kinds = entered(draft, [of]).filter((path) => level[String(entry(draft, path))]);
    return kinds.flatMap((path) => {
      const text = path.slice(0, path.length - of.length) + place;
      return fact ? [{ path: text, text: fact, input: fact.input, matters_for: [], decides: true }] : [];
    });
  });
}

/** Whether any place is stated. */
export function statesPlaces(draft: Draft, facts: FactInfo[]): boolean {
  return entered(draft, facts.filter(({ input }) => input === "place").map(({ name }) => name)).length > 0;
}

/** The gazetteer, if it is unpacked already, and how to search it. */
export interface Units {
  gazetteer: Gazetteer | undefined;
  /** Unpacks it. */
  want: () => void;
  /** The day on which the petition is judged. */
  on: Day;
  searchFor: (path: string) => Search;
}

export const UnitsAtHand = createContext<Units>(null as unknown as Units);

export function useGazetteer(): Pick<Units, "gazetteer" | "want"> {
  const [gazetteer, setGazetteer] = useState<Gazetteer>();
  const wanted = useRef(false);
  const want = useCallback(async () => {
    if (wanted.current) return;
    wanted.current = true;
    const [pack, module] = await Promise.all([embedded("gazetteer"), embedded("lookup")]);
    setGazetteer(await Gazetteer.load(pack, module.arrayBuffer()));
  }, []);
  return { gazetteer, want };
}

/** A unit to be chosen. */
export interface Choice {
  /** The answer as the petition holds it. */
  place: string;
  address: string;
  /** From or to when it existed, and what became of it. */
  note: string;
}

const PLACE = /^(\d{2}|\d{3}|\d{5})(?:@(\d{4}-\d\d-\d\d))?$/;

/** How many are offered at once. */
const OFFERED = 8;

/** How many successors are named. */
const NAMED = 3;

/** What the page does with units, in its language and on its day. */
export interface UnitsSpeech {
  /** What is offered for a text: of the units that a question leaves, those that fit; otherwise all that fit. */
  offer: (path: string, text: string, left: UnitOption[]) => Choice[];
  /** The unit of a place. */
  unitOf: (path: string, place: string) => Choice | undefined;
}

export function useUnits(): UnitsSpeech & Pick<Units, "gazetteer" | "want"> {
  const { gazetteer, want, on, searchFor } = useContext(UnitsAtHand);
  const { words } = useSpeech();
  const choice = (unit: Unit, then: Day): Choice => ({
    place: `${unit.code}@${dayOf(gazetteer!, unit, then)}`,
    address: unit.address,
    note: fate(gazetteer!, unit, on, words),
  });
  const offer = (path: string, text: string, left: UnitOption[]) => {
    const typed = text.trim();
    if (typed === "") return left.map(({ place, address }) => ({ place, address, note: "" }));
    if (!gazetteer) return [];
    const { on: then, level } = searchFor(path);
    if (PLACE.test(typed)) return gazetteer.bearers(typed.split("@")[0]!).units.map((unit) => choice(unit, then));
    const find = (narrowed: object) => gazetteer.find(typed, { on: then, limit: 100, ...narrowed });
    const places = new Set(left.map(({ place }) => place));
    const found = level ? find({ level }) : [];
    const units = found.length > 0 ? found : find({});
    const fitting = units.slice(0, OFFERED).map((unit) => choice(unit, then));
    const first = places.size === 0 ? [] : units.map((unit) => ({ unit, place: `${unit.code}@${on}` }));
    const isLeft = ({ unit, place }: (typeof first)[number]) => unit.exists && places.has(place);
    const leading = first.filter(isLeft).map(({ unit }) => choice(unit, on));
    return [...leading, ...fitting.filter(({ place }) => !leading.some((other) => other.place === place))];
  };
  const unitOf = (path: string, place: string) => {
    const [, code, day] = PLACE.exec(place.trim()) ?? [];
    if (!gazetteer || code === undefined) return undefined;
    const { units, ambiguous } = gazetteer.bearers(code);
    const then = day ?? searchFor(path).on;
    const unit = day || ambiguous ? gazetteer.unit(code, then) : units[0];
    return unit && choice(unit, then);
  };
  return { offer, unitOf, gazetteer, want };
}

/** A day on which the unit bore its code: the one asked about, or else its last. */
function dayOf(gazetteer: Gazetteer, unit: Unit, then: Day): Day {
  const bearer = gazetteer.unit(unit.code, then);
  const same = bearer?.name === unit.name && bearer.until === unit.until;
  return same ? then : (unit.until ?? gazetteer.knownTo);
}

/** `đến 30/06/2025; nay: phường Ngọc Hà, phường Giảng Võ`; nothing of a unit that stands as it stood. */
function fate(gazetteer: Gazetteer, unit: Unit, on: Day, words: Speech["words"]): string {
  if (unit.until === null || unit.until >= on) return "";
  const last = `${words.unitUntil} ${printDay(unit.until)}`;
  // What lay in a district is too much to be named beside it.
  if (unit.level === "district") return last;
  const { outcome, candidates } = gazetteer.succession(unit, on);
  if (candidates.length === 0) return last;
  const names = candidates.slice(0, NAMED).map(({ unit: { title } }) => title);
  const more = candidates.length - names.length;
  const listed = names.join(", ") + (more > 0 ? words.moreUnits(more) : "");
  return `${last}; ${outcome === "suggested" ? words.unitPerhaps : words.unitNow}: ${listed}`;
}

function asDay(text: string): Day | "" {
  const day = typedDay(text) || text;
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : "";
}
