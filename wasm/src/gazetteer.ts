// The administrative units of Vietnam by date: what a code or a name stood for on a day, and what became of it.
import { calling, day, text, word } from "./border.js";
import { KntcError } from "./error.js";
import type { Bearers, Day, InitInput, Match, Succession, Unit, UnitLevel } from "./kntc_wasm.js";
import { Units, isoDay, start } from "./lookup.js";

export { KntcError } from "./error.js";
export type {
  AdministrativeUnitKind,
  Bearers,
  Day,
  Doubt,
  InitInput,
  Match,
  Problem,
  Status,
  Succession,
  SuccessionOutcome,
  SuccessionScope,
  Successor,
  Text,
  Unit,
  UnitLevel,
  When,
} from "./kntc_wasm.js";

/** The bytes of `gazetteer.pack`, an answer that carries them, or where they are to be fetched. */
export type Pack = URL | string | Response | BufferSource;

/** What narrows a search. */
export interface FindOptions {
  /** The day on which those that existed come first; otherwise those that exist as far as is known. */
  on?: Day | Date;
  /** Only those that existed. */
  only_existing?: boolean;
  /** Only units of this tier. */
  level?: UnitLevel;
  /** Only units that lie, or lay, in the province or district with this code. */
  within?: string;
  /** At most so many: 20 if nothing is said, never more than 100. */
  limit?: number;
}

/**
 * The units with every name and kind they had since 01/07/2012, and what became of them.
 *
 * A unit is what bore a code, a name and a kind from one day to another: codes were used again, so a code means nothing
 * without a day. Where a day is asked for, a `Date` means its day in Vietnam. What cannot be answered throws a `KntcError`.
 */
export class Gazetteer {
  /** A word for the state of the data. */
  readonly edition: string;
  /** The day to which the sources reach: a change after it is not known. */
  readonly knownTo: Day;
  readonly #units: Units;
  /** The units asked for so far, by their rows. */
  readonly #held: Unit[] = [];

  private constructor(units: Units) {
    this.#units = units;
    this.edition = units.edition();
    this.knownTo = units.known_to();
  }

  /**
   * Loads the gazetteer: a browser finds the pack and the module beside this file. Elsewhere (Node.js, a page without a
   * server) hand over the bytes of `gazetteer.pack` and of `kntc_lookup_bg.wasm`. Loaded once, it is kept and shared.
   */
  static async load(
    pack: Pack | Promise<Pack> = new URL("./gazetteer.pack", import.meta.url),
    module?: InitInput | Promise<InitInput>,
  ): Promise<Gazetteer> {
    const [bytes] = await Promise.all([bytesOf(await pack), start(module)]);
    return new Gazetteer(calling(() => Units.read(bytes)));
  }

  /** Every unit with every name and kind it had: provinces, districts, communes, by code and day. */
  units(): Unit[] {
    return Array.from({ length: this.#units.count() }, (_, row) => this.#at(row));
  }

  /** The unit that bore a code on a day: two digits for a province, three for a district, five for a commune. */
  unit(code: string, on: Day | Date): Unit | undefined {
    const row = calling(() => this.#units.unit(word(code), day(on)));
    return row === undefined ? undefined : this.#at(row);
  }

  /** The same for many codes, in their order. A text that is no code stands for no unit. */
  unitsOn(codes: readonly string[], on: Day | Date): (Unit | undefined)[] {
    const rows = calling(() => this.#units.units_on(text(Array.from(codes, word)), day(on)));
    return Array.from(rows, (row) => (row < 0 ? undefined : this.#at(row)));
  }

  /** Every unit that ever bore a code, the earliest first. */
  bearers(code: string): Bearers {
    const units = this.#all(calling(() => this.#units.bearers(word(code))));
    return { units, ambiguous: units.length > 1 };
  }

  /** The units that lay in a province or district on a day, one tier or more below it, by code. */
  inside(code: string, on: Day | Date): Unit[] {
    return this.#all(calling(() => this.#units.inside(word(code), day(on))));
  }

  /**
   * Units by name, the likeliest first: with accents or without, with the word for the kind in front or not, abbreviated or
   * not, with the names of the units in which they lie behind commas: `p. cong vi, ha noi`. Those that have ended are found
   * by their old names.
   */
  find(name: string, { on, ...options }: FindOptions = {}): Match[] {
    const asked = { ...options, op: "find", text: name, on: isoDay(on) };
    const found = calling(() => this.#units.find(text(asked)));
    return Array.from(found, (one) => ({
      ...this.#at(one & 0xffff),
      whole_name: (one & 0x1_0000) !== 0,
      exists: (one & 0x2_0000) !== 0,
    }));
  }

  /** What became of a unit by a day. */
  succession(of: Unit, on: Day | Date): Succession {
    const last = of?.until ?? this.knownTo;
    const found = JSON.parse(calling(() => this.#units.succession(word(of?.code), word(last), day(on))));
    found.of = this.#at(found.of);
    for (const to of found.candidates) {
      to.unit = this.#at(to.unit);
      if (to.via !== undefined) to.via = this.#at(to.via);
    }
    return found;
  }

  /** The same for many units, in their order; what is no unit has no succession. */
  successions(of: readonly (Unit | undefined)[], on: Day | Date): (Succession | undefined)[] {
    return Array.from(of, (unit) => unit && this.succession(unit, on));
  }

  /** A question as JSON text, `code`, `find` or `succession`. Same input, same bytes, in every language. */
  answerJson(request: string): string {
    return calling(() => this.#units.answer(word(request)));
  }

  /** @internal What is known by a day of the places that the module of the law asks for. */
  places(asked: string, on: Day): string {
    return calling(() => this.#units.places(asked, on));
  }

  #all(rows: ArrayLike<number>): Unit[] {
    return Array.from(rows, (row) => this.#at(row));
  }

  #at(row: number): Unit {
    return (this.#held[row] ??= Object.freeze(JSON.parse(this.#units.at(row))));
  }
}

async function bytesOf(pack: Pack): Promise<Uint8Array> {
  if (pack instanceof ArrayBuffer) return new Uint8Array(pack);
  if (ArrayBuffer.isView(pack)) return new Uint8Array(pack.buffer, pack.byteOffset, pack.byteLength);
  const answer = pack instanceof Response ? pack : await fetch(pack);
  if (!answer.ok) {
    const [vi, en] = ["Không tải được dữ liệu đơn vị hành chính.", "The gazetteer could not be loaded."];
    throw new KntcError({ code: "gazetteer_not_loaded", vi, en });
  }
  return new Uint8Array(await answer.arrayBuffer());
}
