// The petition as it stands in the fields, unfinished typing and all: the library reads it leniently and says by path
// what is wrong with it. The functions here return a new draft and leave the old one alone.
import type { Petition } from "kntc";

/** What a field holds: text as typed, or a plain yes or no. */
export type Entry = string | boolean;

export interface DraftEvent {
  kind: string;
  day: string;
  document?: string;
}

interface Facts {
  [name: string]: unknown;
  events?: DraftEvent[];
}

export interface Draft extends Facts {
  contents: Facts[];
}

/** Events stand with the petition, or with one of its contents. */
export type Place = "petition" | number;

export interface PlacedEvent {
  place: Place;
  index: number;
  /** Where the library finds it: `contents[0].events[1]`. */
  path: string;
  event: DraftEvent;
}

/** An officer starts with the day of receipt. */
export const EMPTY: Draft = { events: [{ kind: "received", day: "" }], contents: [{}] };

/** A petition of the library, in fields. */
export function draftOf(petition: Petition): Draft {
  const { contents = [], ...facts } = petition as unknown as Draft;
  return { ...facts, contents: contents.length > 0 ? contents : [{}] };
}

/** What stands under the path of a question. */
export function entry(draft: Draft, path: string): Entry {
  const { facts, name } = resolve(draft, path);
  const found = name.startsWith(EVENT)
    ? facts?.events?.find((event) => EVENT + event.kind === name)?.day
    : facts?.[name];
  return typeof found === "boolean" ? found : found === undefined || found === null ? "" : String(found);
}

/** The draft with something else under the path of a question; an empty text takes it out. */
export function put(draft: Draft, path: string, value: Entry): Draft {
  const { place, name } = resolve(draft, path);
  return change(draft, place, (facts) => {
    if (!name.startsWith(EVENT)) return value === "" ? without(facts, name) : { ...facts, [name]: value };
    const kind = name.slice(EVENT.length);
    const events = facts.events ?? [];
    const at = events.findIndex((event) => event.kind === kind);
    const changed = at < 0 ? [...events, { kind, day: "" }] : events;
    const day = String(value);
    return {
      ...facts,
      events: changed.flatMap((event) => (event.kind !== kind ? [event] : day === "" ? [] : [{ ...event, day }])),
    };
  });
}

/** The paths of all facts that are entered, in the order of `names`. */
export function entered(draft: Draft, names: readonly string[]): string[] {
  const of = (facts: Facts, prefix: string) =>
    names.filter((name) => facts[name] !== undefined).map((name) => prefix + name);
  return [...of(draft, ""), ...draft.contents.flatMap((facts, i) => of(facts, `contents[${i}].`))];
}

/** Every event, those of the whole petition first. */
export function events(draft: Draft): PlacedEvent[] {
  const of = (facts: Facts, place: Place, prefix: string) =>
    (facts.events ?? []).map((event, index) => ({ place, index, path: `${prefix}events[${index}]`, event }));
  return [...of(draft, "petition", ""), ...draft.contents.flatMap((facts, i) => of(facts, i, `contents[${i}].`))];
}

/** The name of the fact at the end of a path. */
export function nameOf(path: string): string {
  return resolve({ contents: [] }, path).name;
}

/** The content in which the path of a question lies. */
export function contentOf(path: string): number | undefined {
  const { place } = resolve({ contents: [] }, path);
  return place === "petition" ? undefined : place;
}

export function addContent(draft: Draft): Draft {
  return { ...draft, contents: [...draft.contents, {}] };
}

export function removeContent(draft: Draft, content: number): Draft {
  return { ...draft, contents: draft.contents.filter((_, i) => i !== content) };
}

/** What is worth saving: everything but rows in which nothing stands yet. */
export function worthSaving(draft: Draft): Draft {
  const filled = <F extends Facts>({ events, ...facts }: F) => {
    const kept = events?.filter(({ day }) => day !== "") ?? [];
    return (kept.length > 0 ? { ...facts, events: kept } : facts) as F;
  };
  return { ...filled(draft), contents: draft.contents.map(filled) };
}

/** The draft with one more event, or a row for one. */
export function addEvent(draft: Draft, event: DraftEvent = { kind: "", day: "" }, place: Place = "petition"): Draft {
  return change(draft, place, (facts) => ({ ...facts, events: [...(facts.events ?? []), event] }));
}

/** The path of the event that `addEvent` adds. */
export function nextEvent(draft: Draft, place: Place = "petition"): string {
  const [prefix, facts] = place === "petition" ? ["", draft] : [`contents[${place}].`, draft.contents[place]];
  return `${prefix}events[${facts?.events?.length ?? 0}]`;
}

export function changeEvent(draft: Draft, { place, index }: PlacedEvent, changes: Partial<DraftEvent>): Draft {
  return change(draft, place, (facts) => ({
    ...facts,
    events: (facts.events ?? []).map((event, i) => (i === index ? { ...event, ...changes } : event)),
  }));
}

export function removeEvent(draft: Draft, { place, index }: PlacedEvent): Draft {
  return change(draft, place, (facts) => ({ ...facts, events: (facts.events ?? []).filter((_, i) => i !== index) }));
}

/** Whether the day of an event is the answer to a question. Events of the petition are those of all its contents. */
export function answers({ place, event }: PlacedEvent, path: string | undefined): boolean {
  if (path === undefined) return false;
  const asked = resolve({ contents: [] }, path);
  return EVENT + event.kind === asked.name && (place === "petition" || place === asked.place);
}

/** Where the library reports on the answer to a question: days of events are asked by kind, and lie in a list. */
export function reportedAt(draft: Draft, path: string): string {
  const { place, name } = resolve(draft, path);
  const found =
    name.startsWith(EVENT) && events(draft).find(({ place: at, event }) => at === place && EVENT + event.kind === name);
  return found ? `${found.path}.day` : path;
}

const EVENT = "events.";

function resolve(draft: Draft, path: string): { place: Place; facts: Facts | undefined; name: string } {
  const match = /^contents\[(\d+)\]\.(.+)$/.exec(path);
  if (!match) return { place: "petition", facts: draft, name: path };
  const place = Number(match[1]);
  return { place, facts: draft.contents[place], name: match[2]! };
}

function change(draft: Draft, place: Place, to: (facts: Facts) => Facts): Draft {
  if (place === "petition") return to(draft) as Draft;
  return { ...draft, contents: draft.contents.map((facts, i) => (i === place ? to(facts) : facts)) };
}

function without(facts: Facts, name: string): Facts {
  const { [name]: _, ...rest } = facts;
  return rest;
}
