// Compiled, never run: what a TypeScript user writes must pass `tsc --strict`, and what is wrong must not.
import init, {
  Kntc,
  KntcError,
  article,
  days,
  earliestDue,
  loadQuotes,
  nextQuestion,
  provisions,
  version,
  workingDays,
} from "kntc";
import type { Assessment, BulkRow, Content, DeadlineState, EventKind, FactInfo, Input, Petition, PetitionKind, Problem } from "kntc";

export async function main(): Promise<string> {
  await init();
  const kntc = Kntc.standard();
  const content: Content = { kind: "complaint", remote: false, obstacle_days: 3, learned_on: "2026-07" };
  const petition: Petition = { ref: "7", contents: [content], events: [{ kind: "received", day: "03/08/2026" }] };
  const answer: Assessment = kntc.assess(petition, new Date());
  const problems: Problem[] = kntc.validate(petition, "2026-08-20");
  const question = nextQuestion(answer);
  const next: Petition = question ? kntc.answer(answer.petition, question.path, question.options?.[0]?.code ?? "") : petition;
  const state: DeadlineState | undefined = earliestDue(answer)?.state;
  const kind: PetitionKind = "denunciation_duty";
  const events: EventKind[] = ["accepted", "front_answered"];
  const fact: FactInfo | undefined = kntc.facts().find((fact) => fact.scope === "content" && fact.input === "choice");
  const article: string | undefined = answer.contents[0]?.deadlines[0]?.grounds[0]?.citation_vi;
  const ways: Input[] = answer.contents.flatMap((it) => it.questions.map((q) => q.input));
  try {
    return kntc.explain(answer, "vi") + version();
  } catch (error) {
    if (error instanceof KntcError) return `${error.code} ${error.path} ${error.vi}`;
    throw error;
  }
  console.log(problems, next, state, kind, events, fact, article, ways);
}

/** A context with choices of the host, the rows of a register, the calendar, the words behind a rule. */
export async function more(): Promise<string[]> {
  const kntc = Kntc.builder()
    .assume("remote", false)
    .assume("kind", "complaint")
    .conventions({ event_day: "counted" })
    .dayOff({ day: "2026-11-20", kind: "holiday", name_vi: "Ngày hội", name_en: "Festival" })
    .build();
  const rows: BulkRow[] = kntc.rows([{ contents: [{ instance: "first" }] }], "2026-08-20");
  const rule = article(earliestDue(kntc.assess({}, "2026-08-20")));
  const quotes = await loadQuotes();
  const words = rule ? provisions(rule).flatMap((provision) => quotes.lookup(provision, "2026-08-20")) : [];
  const state = kntc.dueSuspended("2026-10-05", days(30), [{ from: "2026-10-15", resumed: null }]);
  const due = state.state === "stands" ? `${state.remaining}` : state.due.day;
  return [due, kntc.due("2026-08-24", workingDays(7), "authority").day, ...rows.map(({ due = "" }) => due), ...words.map(({ text }) => text)];
}

// @ts-expect-error a fact that nobody enters
export const derivedFact = () => Kntc.builder().assume("acceptance", "accept");
// @ts-expect-error a value that does not fit the fact
export const unfitValue = () => Kntc.builder().assume("remote", "no");
// @ts-expect-error a reading that the point has not
export const wrongReading = () => Kntc.builder().conventions({ event_day: "sometimes" });
// @ts-expect-error a unit of time that the law does not count in
export const wrongUnit = (kntc: Kntc) => kntc.due("2026-08-24", { unit: "hours", count: 1 });
// @ts-expect-error a word that is no kind of petition
export const wrongWord: Content = { kind: "complain" };
// @ts-expect-error a field that no content has
export const unknownField: Content = { colour: "red" };
// @ts-expect-error a number where a yes or no belongs
export const wrongType: Content = { remote: 1 };
// @ts-expect-error an event without its day
export const noDay: Petition = { events: [{ kind: "received" }] };
// @ts-expect-error a language that the library has not
export const wrongLanguage = (kntc: Kntc, answer: Assessment) => kntc.explain(answer, "fr");
// @ts-expect-error the context is built by `standard`
export const notBuilt = () => new Kntc();
