// The law on petitions in Vietnam, computed: the package that TypeScript and JavaScript call.
import start, { Engine, explain as explainStored, version, vocabulary as vocabularyText } from "./kntc_wasm.js";
import type {
  Assessment,
  Day,
  Deadline,
  FactInfo,
  InitInput,
  Language,
  Petition,
  Problem,
  Question,
  Vocabulary,
} from "./kntc_wasm.js";

export type * from "./kntc_wasm.js";
export { version };

/**
 * Loads the module; to be awaited once before anything else is called.
 *
 * A browser finds the module beside this file. Elsewhere (Node.js, a page without a server) hand over its bytes.
 */
export default async function init(module?: InitInput | Promise<InitInput>): Promise<void> {
  await start(module === undefined ? undefined : { module_or_path: module });
}

/** Why a call has no answer. No text repeats what was typed. */
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
  constructor(fault: { code: string; path: string; vi: string; en: string; problems: Problem[] }) {
    super(fault.en);
    this.code = fault.code;
    this.path = fault.path;
    this.vi = fault.vi;
    this.problems = fault.problems;
  }
}

/** The law, a calendar, and what the host chose: ready to answer. Built once, used for every petition. */
export class Kntc {
  readonly #engine: Engine;

  private constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The law with the calendar of this library and no assumptions. */
  static standard(): Kntc {
    return new Kntc(Engine.standard());
  }

  /**
   * Everything the law says on a petition, as it stands on the day `on`. Events after `on` are ignored.
   *
   * What cannot be read is among the `problems`; the rest is assessed. A `Date` means its day in Vietnam.
   */
  assess(petition: Petition, on: Day | Date): Assessment {
    return calling(() => JSON.parse(this.#engine.assess(text(petition), day(on))));
  }

  /** What is wrong with a petition, and what the law requires of such a one. Blank is neither. */
  validate(petition: Petition, on: Day | Date): Problem[] {
    return calling(() => JSON.parse(this.#engine.validate(text(petition), day(on))));
  }

  /**
   * The petition with one question answered: `path` is the question's own; the answer is the word of one of its options,
   * or a number or a day as text. Empty takes an earlier answer back.
   */
  answer(petition: Petition, path: string, answer: string): Petition {
    return calling(() => JSON.parse(this.#engine.answer(text(petition), word(path), word(answer))));
  }

  /** What an assessment says, as a paragraph for the file. One that was stored will do. */
  explain(assessment: Assessment, language: Language): string {
    return calling(() => explainStored(text(assessment), word(language)));
  }

  /** The words of this library with their labels: enough to draw any question and to label any answer. */
  vocabulary(): Vocabulary {
    return JSON.parse(vocabularyText());
  }

  /** Every fact, in order, with the question that an officer is asked and its values. */
  facts(): FactInfo[] {
    return this.vocabulary().facts;
  }
}

/** The deadline of an authority that runs and ends first. */
export function earliestDue(assessment: Assessment): Deadline | undefined {
  const running = ["running", "due_today", "overdue"];
  return assessment.contents
    .flatMap((content) => content.deadlines)
    .filter((deadline) => deadline.certain && deadline.bound === "authority" && running.includes(deadline.state))
    .reduce<Deadline | undefined>((first, next) => (next.due && !(first?.due && first.due <= next.due) ? next : first), undefined);
}

/** What to ask next: the first question that may still decide something, or else the first. */
export function nextQuestion(assessment: Assessment): Question | undefined {
  const questions = assessment.contents.flatMap((content) => content.questions);
  return questions.find((question) => question.decides) ?? questions[0];
}

/** Makes an error of what the module throws as text. */
function calling<T>(call: () => T): T {
  try {
    return call();
  } catch (thrown) {
    throw typeof thrown === "string" ? new KntcError(JSON.parse(thrown)) : thrown;
  }
}

/** The JSON text of a record. */
function text(record: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(record, plain);
  } catch {
    // A circle, a bigint: said below, as of what JSON has no word for at all (undefined, a function).
  }
  if (json !== undefined) return json;
  const [vi, en] = ["Không ghi được dưới dạng JSON.", "It cannot be written as JSON."];
  throw new KntcError({ code: "not_json", path: "", vi, en, problems: [] });
}

/** Days are days, not points in time: a `Date` inside a record is its day in Vietnam. */
function plain(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const given = this[key];
  return given instanceof Date ? day(given) : value;
}

const VIETNAM = 7 * 3_600_000;

function day(given: Day | Date): string {
  if (!(given instanceof Date)) return word(given);
  const there = new Date(given.getTime() + VIETNAM);
  return Number.isNaN(there.getTime()) ? "" : there.toISOString().slice(0, 10);
}

/** Anything but a text is no word: the library says so, whatever it is. */
function word(given: string): string {
  return typeof given === "string" ? given : "\u{0}";
}
