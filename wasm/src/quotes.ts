// The words of the provisions, loaded only when they are asked for.
import { KntcError } from "./error.js";
import type { Day, Provision, Status } from "./kntc_wasm.js";

/** The words of a provision, as they stood for a time. */
export interface Quote {
  /** Number and symbol of the instrument. */
  instrument: string;
  article: string;
  /** The clause (khoản); none for an article without clauses, or the sentence that opens it. */
  clause: string | null;
  /** The point (điểm), where a rule names one. */
  point: string | null;
  /** `original`, or the number of the instrument that gave these words. */
  wording: string;
  /** The first day on which they applied, if known. */
  from: Day | null;
  /** The last day, if there is one. */
  to: Day | null;
  /** The words in Vietnamese, as printed, one paragraph a line. */
  text: string;
  /** What was read. */
  status: Status;
}

/** The provisions whose words are held. */
export class Quotes {
  readonly #quotes: readonly Quote[];

  /** From the entries of `quotes.json`, where `loadQuotes` cannot fetch it. */
  constructor(quotes: readonly Quote[]) {
    this.#quotes = quotes;
  }

  /**
   * The words of a provision on a day: one quote for a point or a clause, every clause in order for an article. Empty if
   * they are not held.
   */
  lookup(provision: Provision, on: Day): Quote[] {
    const { instrument, article, clause, point, amended_by: wording } = provision;
    const within = (quote: Quote) =>
      quote.instrument === instrument &&
      quote.article === article &&
      (clause === undefined ? quote.point === null : quote.clause === clause && quote.point === (point ?? null));
    const found = this.#quotes.filter(within);
    // A rule that names the amending instrument means its words, even if they did not apply yet on that day.
    const since = found.find((quote) => quote.wording === wording)?.from ?? on;
    const day = since > on ? since : on;
    const held = found.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
    if (held.length > 0 || point === undefined) return held;
    // The words of a point stand within its clause.
    return this.lookup({ ...provision, point: undefined }, on);
  }
}

/** Loads the words of the provisions: `quotes.json` of this package, or the copy at `url`. */
export async function loadQuotes(url: URL | string = new URL("./quotes.json", import.meta.url)): Promise<Quotes> {
  const answer = await fetch(url);
  if (!answer.ok) {
    const [vi, en] = ["Không tải được lời văn của các quy định.", "The words of the provisions could not be loaded."];
    throw new KntcError({ code: "quotes_not_loaded", vi, en });
  }
  return new Quotes(await answer.json());
}
