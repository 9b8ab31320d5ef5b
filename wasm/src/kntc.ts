// The law on petitions in Vietnam, computed: the package that TypeScript and JavaScript call.
import { calling, day, text, word } from "./border.js";
import { KntcError } from "./error.js";
import type { Gazetteer } from "./gazetteer.js";
import start, {
  Builder,
  Engine,
  explain as explainText,
  places_asked,
  places_asked_of_all,
  provisions as provisionsText,
  rulebook as rulebookText,
  version,
  vocabulary as vocabularyText,
} from "./kntc_wasm.js";
import type {
  Assessment,
  Bound,
  BulkRow,
  Classification,
  Content,
  Conventions,
  Day,
  DayInfo,
  Deadline,
  Due,
  Eligibility,
  FactInfo,
  HostDay,
  InitInput,
  Judgement,
  Language,
  Office,
  Petition,
  Problem,
  Provision,
  Question,
  RuleEntry,
  SuspendedTerm,
  Suspension,
  Term,
  Vocabulary,
} from "./kntc_wasm.js";

export { KntcError } from "./error.js";
export type * from "./kntc_wasm.js";
export { loadQuotes, Quotes } from "./quotes.js";
export type { Quote } from "./quotes.js";
export { version };

/**
 * Loads the module; to be awaited once before anything else is called.
 *
 * A browser finds the module beside this file. Elsewhere (Node.js, a page without a server) hand over its bytes.
 */
export default async function init(module?: InitInput | Promise<InitInput>): Promise<void> {
  await start(module === undefined ? undefined : { module_or_path: module });
}

/** One question to the module: the text of petitions, and the day. */
type Door = (engine: Engine, petitions: string, on: string) => string;

/** Every fact that a petition or a content can state. */
export type Facts = Omit<Petition, "ref" | "events" | "contents"> & Omit<Content, "events">;

/** Builds a context with the host's own choices. What cannot be chosen throws a `KntcError` at once. */
export class KntcBuilder {
  readonly #builder = new Builder();
  #gazetteer: Gazetteer | undefined;

  /** @internal */
  constructor() {}

  /** Takes a fact for granted wherever nothing is known of it; shown as assumed in every answer. */
  assume<Fact extends keyof Facts>(fact: Fact, value: NonNullable<Facts[Fact]>): this {
    calling(() => this.#builder.assume(word(fact), value));
    return this;
  }

  /** Counts by these readings where the law is silent or disputed; the others stay as they are. */
  conventions(conventions: Conventions): this {
    for (const [point, reading] of Object.entries(conventions)) {
      calling(() => this.#builder.choose(point, word(reading)));
    }
    return this;
  }

  /** Adds a day off, or a Saturday worked, of the host's own. */
  dayOff({ day: on, kind, name_vi: vi, name_en: en, basis = "" }: HostDay): this {
    calling(() => this.#builder.day_off(day(on), word(kind), word(vi), word(en), word(basis)));
    return this;
  }

  /** Says that the added days are all the days off of a year that the library only projects. */
  announced(year: number): this {
    calling(() => this.#builder.announced(year));
    return this;
  }

  /** Names offices by the places of a petition, and knows what became of them: what `Gazetteer.load()` of `kntc/gazetteer` gives. */
  gazetteer(gazetteer: Gazetteer): this {
    if (typeof gazetteer?.places !== "function") {
      const [vi, en] = ["Cần dữ liệu đơn vị hành chính đã tải.", "It must be a loaded gazetteer."];
      throw new KntcError({ code: "not_a_gazetteer", vi, en });
    }
    this.#gazetteer = gazetteer;
    return this;
  }

  /** The context; throws a `KntcError` if the added days do not fit the calendar. */
  build(): Kntc {
    return Kntc.over(calling(() => this.#builder.build()), this.#gazetteer);
  }
}

/**
 * The law, a calendar, and what the host chose: ready to answer. Built once, used for every petition.
 *
 * Where a door asks for a day, a `Date` means its day in Vietnam; days within a petition are texts. What cannot be answered at all throws a `KntcError`;
 * what is wrong within a petition is among the `problems` of its answer.
 */
export class Kntc {
  readonly #engine: Engine;
  readonly #gazetteer: Gazetteer | undefined;

  private constructor(engine: Engine, gazetteer?: Gazetteer) {
    this.#engine = engine;
    this.#gazetteer = gazetteer;
  }

  /** @internal */
  static over(engine: Engine, gazetteer?: Gazetteer): Kntc {
    return new Kntc(engine, gazetteer);
  }

  /** The law with the calendar of this library and no assumptions. */
  static standard(): Kntc {
    return Kntc.builder().build();
  }

  /** A context with choices of the host. */
  static builder(): KntcBuilder {
    return new KntcBuilder();
  }

  /**
   * Everything the law says on a petition, as it stands on the day `on`. Events after `on` are ignored.
   *
   * What cannot be read is among the `problems`; the rest is assessed.
   */
  assess(petition: Petition, on: Day | Date): Assessment {
    return JSON.parse(this.assessJson(text(petition), on));
  }

  /** Many petitions in one call, in their order. */
  assessAll(petitions: readonly Petition[], on: Day | Date): Assessment[] {
    return JSON.parse(this.assessAllJson(text(petitions), on));
  }

  /** What a register shows of each content of many petitions. A bad petition never fails the rest. */
  rows(petitions: readonly Petition[], on: Day | Date): BulkRow[] {
    const { rules, rows } = JSON.parse(this.#askAll(text(petitions), on, (engine, asked, day) => engine.packed_rows(asked, day)));
    for (const row of rows) {
      if (row.article !== undefined) row.article = rules[row.article];
    }
    return rows;
  }

  /** What is wrong with a petition, and what the law requires of such a one. Blank is neither. */
  validate(petition: Petition, on: Day | Date): Problem[] {
    return JSON.parse(this.validateJson(text(petition), on));
  }

  /** What each content of a petition is. */
  classify(petition: Petition, on: Day | Date): Classification[] {
    return JSON.parse(this.#ask(text(petition), on, (engine, asked, day) => engine.classify(asked, day)));
  }

  /** Whether each content is to be accepted, and on which grounds it is not. */
  eligible(petition: Petition, on: Day | Date): Eligibility[] {
    return JSON.parse(this.#ask(text(petition), on, (engine, asked, day) => engine.eligible(asked, day)));
  }

  /** Who is competent for each content in its instance: one office, or every one still possible. */
  competent(petition: Petition, on: Day | Date): Office[][] {
    return JSON.parse(this.#ask(text(petition), on, (engine, asked, day) => engine.competent(asked, day)));
  }

  /** What must be done by when, for each content. */
  deadlines(petition: Petition, on: Day | Date): Deadline[][] {
    return JSON.parse(this.#ask(text(petition), on, (engine, asked, day) => engine.deadlines(asked, day)));
  }

  /**
   * The petition with one question answered: `path` is the question's own; the answer is the word of one of its options,
   * or a number or a day as text. Empty takes an earlier answer back.
   */
  answer(petition: Petition, path: string, answer: string): Petition {
    return JSON.parse(this.answerJson(text(petition), path, answer));
  }

  /** What an assessment says, as a paragraph for the file. One that was stored will do, as record or as text. */
  explain(assessment: Assessment | string, language: Language): string {
    const stored = typeof assessment === "string" ? assessment : text(assessment);
    return calling(() => explainText(stored, word(language)));
  }

  /** One question of law for one content (from 0), row by row, with the reason why a row does not hold. */
  why(petition: Petition, on: Day | Date, content: number, question: string): Judgement | undefined {
    const why = this.#ask(text(petition), on, (engine, asked, day) => engine.why(asked, day, content, word(question)));
    return JSON.parse(why) ?? undefined;
  }

  /** One question of the rulebook put to facts by themselves. A fact not named is not known. */
  judge(question: string, facts: Record<string, boolean | string>): Judgement {
    return JSON.parse(this.judgeJson(question, text(facts)));
  }

  /** The words of this library with their labels: enough to draw any question and to label any answer. */
  vocabulary(): Vocabulary {
    return JSON.parse(vocabularyText());
  }

  /** Every fact, in order, with the question that an officer is asked and its values. */
  facts(): FactInfo[] {
    return this.vocabulary().facts;
  }

  /** Every rule with its question, period, citation and status, in the order of the law. */
  rulebook(): RuleEntry[] {
    return JSON.parse(rulebookText());
  }

  /** The last day of a period that starts with the event of a day. */
  due(start: Day | Date, term: Term, bound: Bound = "person"): Due {
    return this.#count({ op: "due", start, term, bound });
  }

  /** The last day for what must be done so long before an event. */
  dueBefore(event: Day | Date, term: Term): Due {
    return this.#count({ op: "due_before", start: event, term });
  }

  /** The last day of a period with the extensions that are added on to it. */
  dueExtended(start: Day | Date, term: Term, extensions: readonly Term[], bound: Bound = "person"): Due {
    return this.#count({ op: "due_extended", start, term, extensions, bound });
  }

  /** A period that stood still for a time, as far as it has come. */
  dueSuspended(start: Day | Date, term: Term, suspensions: readonly Suspension[], bound: Bound = "person"): SuspendedTerm {
    return this.#count({ op: "due_suspended", start, term, suspensions, bound });
  }

  /** The day on which what was issued takes legal effect, so many days after. */
  inForceAfter(issued: Day | Date, days: number): Day {
    return this.#count<{ day: Day }>({ op: "in_force_after", start: issued, days }).day;
  }

  /** The day so many calendar days later, or earlier. Nothing is shifted. */
  addDays(from: Day | Date, days: number): Day {
    return calling(() => this.#engine.add_days(day(from), days));
  }

  /** The n-th working day after a day; the day itself for 0. */
  addWorkingDays(from: Day | Date, days: number): Day {
    return calling(() => this.#engine.add_working_days(day(from), days));
  }

  /** How many working days lie after the first day, up to and including the second. */
  countWorkingDays(after: Day | Date, to: Day | Date): number {
    return calling(() => this.#engine.count_working_days(day(after), day(to)));
  }

  /** Whether state bodies work on a day. */
  isWorking(on: Day | Date): boolean {
    return calling(() => this.#engine.is_working(day(on)));
  }

  /** The holidays, days in lieu, swapped days and make-up Saturdays of a year. Ordinary weekends are not listed. */
  daysOff(year: number): DayInfo[] {
    return JSON.parse(calling(() => this.#engine.days_off(year)));
  }

  /** `assess` for petition and answer as JSON text. Same input, same bytes, in every language. */
  assessJson(petition: string, on: Day | Date): string {
    return this.#ask(word(petition), on, (engine, asked, day) => engine.assess(asked, day));
  }

  /** `assessAll` for JSON text. */
  assessAllJson(petitions: string, on: Day | Date): string {
    return this.#askAll(word(petitions), on, (engine, asked, day) => engine.assess_all(asked, day));
  }

  /** `rows` for JSON text. */
  rowsJson(petitions: string, on: Day | Date): string {
    return this.#askAll(word(petitions), on, (engine, asked, day) => engine.rows(asked, day));
  }

  /** `validate` for JSON text. */
  validateJson(petition: string, on: Day | Date): string {
    return this.#ask(word(petition), on, (engine, asked, day) => engine.validate(asked, day));
  }

  /** `answer` for JSON text. */
  answerJson(petition: string, path: string, answer: string): string {
    return calling(() => this.#engine.answer(word(petition), word(path), word(answer)));
  }

  /** `judge` for JSON text. */
  judgeJson(question: string, facts: string): string {
    return calling(() => this.#engine.judge(word(question), word(facts)));
  }

  /** A question of counting as JSON text; where the calendar has no answer, the text is `{"error", "vi", "en"}`. */
  countJson(request: string): string {
    return calling(() => this.#engine.count(word(request)));
  }

  /** Puts one petition, or many, to the module, which is told what the gazetteer knows of their places, if there is one. */
  #ask(petitions: string, on: Day | Date, door: Door, places = places_asked): string {
    return calling(() => {
      const then = day(on);
      if (!this.#gazetteer) return door(this.#engine, petitions, then);
      const told = this.#engine.with_places(this.#gazetteer.places(places(petitions, then), then));
      try {
        return door(told, petitions, then);
      } finally {
        told.free();
      }
    });
  }

  #askAll(petitions: string, on: Day | Date, door: Door): string {
    return this.#ask(petitions, on, door, places_asked_of_all);
  }

  #count<Answer>(request: { op: string; start: Day | Date; [key: string]: unknown }): Answer {
    const answer = JSON.parse(this.countJson(text({ ...request, start: day(request.start) })));
    if ("error" in answer) throw new KntcError({ ...answer, code: answer.error });
    return answer;
  }
}

/** So many calendar days ("ngày"): rest days inside count. */
export const days = (count: number): Term => ({ unit: "days", count });

/** So many working days ("ngày làm việc"). */
export const workingDays = (count: number): Term => ({ unit: "working_days", count });

/** So many months: the same day of the month, or its last day. */
export const months = (count: number): Term => ({ unit: "months", count });

/** So many years: the same day and month. */
export const years = (count: number): Term => ({ unit: "years", count });

/** The deadline of an authority that runs and ends first. */
export function earliestDue(assessment: Assessment): Deadline | undefined {
  const running = ["running", "due_today", "overdue"];
  return assessment.contents
    .flatMap((content) => content.deadlines)
    .filter(({ certain, bound, state, due }) => certain && bound === "authority" && running.includes(state) && due)
    .reduce<Deadline | undefined>((first, next) => (first && first.due! <= next.due! ? first : next), undefined);
}

/** The rule that gives the earliest day of a deadline, with its article. */
export function article(deadline: Deadline | undefined): Deadline["grounds"][number] | undefined {
  return deadline?.grounds[0];
}

/** What to ask next: the first question that may still decide something, or else the first. */
export function nextQuestion(assessment: Assessment): Question | undefined {
  const questions = assessment.contents.flatMap((content) => content.questions);
  return questions.find((question) => question.decides) ?? questions[0];
}

/** The provisions that a rule rests on, as `Quotes` looks them up. None if there is no such rule. */
export function provisions(rule: { id: string }): Provision[] {
  return JSON.parse(provisionsText(word(rule.id)));
}
