// The page: what is known on one side, the answer on the other, and the questions between them.
import { earliestDue, KntcError } from "kntc";
import type { Assessment, FactInfo, Kntc, Language, Petition, Problem, Question, Vocabulary } from "kntc";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Answer, Part, useHeadline } from "./answer";
import { printDay, today } from "./days";
import * as drafts from "./draft";
import type { Draft, Entry } from "./draft";
import { Events } from "./events";
import examples from "./examples.json";
import { DayField, fieldId, Problems } from "./field";
import type { Asked } from "./field";
import { OnTheWay } from "./hangs-on";
import { Known } from "./known";
import type { Law } from "./law";
import { Paragraph } from "./paragraph";
import { Questions, withHeld } from "./questions";
import { OnShelf } from "./rule";
import { Toolbar } from "./toolbar";
import { InLanguage, speech } from "./words";

interface AppProps {
  kntc: Kntc;
  law: Law;
  vocabulary: Vocabulary;
}

/** The field that was edited last. It stays where it is, though its question may be settled, until another one is edited. */
interface Held {
  path: string;
  where: "question" | "known";
}

export function App({ kntc, law, vocabulary }: AppProps) {
  const [language, setLanguage] = useState<Language>(location.hash === "#en" ? "en" : "vi");
  const [draft, setDraft] = useState<Draft>(drafts.EMPTY);
  const [on, setOn] = useState(() => printDay(today()));
  const [held, setHeld] = useState<Held>();
  const { assessment, fault } = useAssessment(kntc, draft, on);
  const shown = useRef<Question[]>([]);
  const speaking = useMemo(() => speech(language), [language]);
  const { words } = speaking;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
    history.replaceState(null, "", language === "en" ? "#en" : "#");
  }, [language]);
  useSteadyFocus();

  const heldKnown = held?.where === "known" ? held.path : undefined;
  const heldQuestion = held?.where === "question" ? held.path : undefined;
  // An event has one field: its row, but for the one being entered as the answer to a question.
  const events = drafts.events(draft).filter((placed) => !drafts.answers(placed, heldQuestion));
  const asked = assessment.contents.flatMap(({ questions }) => questions).filter(
    ({ path }, i, all) =>
      path !== heldKnown &&
      !events.some((placed) => drafts.answers(placed, path)) &&
      // One fact of the whole petition may be asked for each of its contents.
      all.findIndex((other) => other.path === path) === i,
  );
  shown.current = withHeld(asked, shown.current, heldQuestion);
  const questions = shown.current;

  const facts = vocabulary.facts.filter(({ scope }) => scope !== "derived");
  const inQuestions = new Set(questions.map(({ path }) => path));
  const known = knownFields(draft, facts, inQuestions, heldKnown);

  const problems = assessment.problems ?? [];
  const problemsAt = (path: string) => problems.filter((problem) => problem.path === path);
  const placed = new Set([
    ...questions.map(({ path }) => drafts.reportedAt(draft, path)),
    ...known.map(({ path }) => path),
    ...events.flatMap(({ path }) => [path, `${path}.kind`, `${path}.day`]),
  ]);
  const elsewhere = problems.filter(({ path }) => !placed.has(path));

  const put = (path: string, value: Entry, where: Held["where"]) => {
    setHeld({ path, where });
    setDraft(drafts.put(draft, path, value));
  };
  const replace = (next: Draft, day = on) => {
    shown.current = [];
    setHeld(undefined);
    setDraft(next);
    setOn(day);
  };
  const signpost = {
    textOf: (path: string) => questions.find((question) => question.path === path)?.text ?? textOf(vocabulary, path),
    goTo: (path: string) => {
      const row = events.find((placed) => drafts.answers(placed, path));
      if (row) document.getElementById(`day:${row.path}`)?.focus();
      else goTo(path, () => setHeld({ path, where: "known" }));
    },
  };
  const due = earliestDue(assessment);

  return (
    <InLanguage.Provider value={speaking}>
      <OnShelf.Provider value={{ law, statuses: vocabulary.statuses }}>
        <OnTheWay.Provider value={signpost}>
          <a class="skip" href="#answer" onClick={(event) => (event.preventDefault(), document.getElementById("answer")?.focus())}>
            {words.skip}
          </a>
          <header>
            <div>
              <h1>{words.title}</h1>
              <p>{words.lead}</p>
              <p class="examples">
                {words.examples}:{" "}
                {examples.map((example) => (
                  <button key={example.vi} type="button" class="link" onClick={() => replace(drafts.draftOf(example.petition as Petition), printDay(example.on))}>
                    {example[language]}
                  </button>
                ))}
              </p>
            </div>
            <button type="button" class="quiet" lang={language === "vi" ? "en" : "vi"} onClick={() => setLanguage(language === "vi" ? "en" : "vi")}>
              {words.otherLanguage}
            </button>
          </header>
          <main>
            <form class="entry" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
              <section aria-labelledby="known-title">
                <h2 id="known-title">{words.known}</h2>
                <div class="field on-day">
                  <label for="on">{words.onDay}</label>
                  <DayField id="on" about={fault && "on:problems"} value={on} problems={fault ? [fault] : []} put={setOn} />
                </div>
                <Events
                  draft={draft}
                  kinds={vocabulary.events}
                  events={events}
                  problems={problemsAt}
                  change={(next) => {
                    setHeld(undefined);
                    setDraft(next);
                  }}
                />
                <Known
                  draft={draft}
                  known={known}
                  facts={facts}
                  problems={problemsAt}
                  put={(path, value) => put(path, value, "known")}
                  remove={(path) => {
                    setHeld(undefined);
                    setDraft(drafts.put(draft, path, ""));
                  }}
                  open={(path) => {
                    setHeld({ path, where: "known" });
                    requestAnimationFrame(() => focusField(path));
                  }}
                />
                {elsewhere.length > 0 && (
                  <div class="elsewhere" role="group" aria-label={words.problems}>
                    <Problems problems={elsewhere} />
                  </div>
                )}
              </section>
              <Questions draft={draft} questions={questions} problems={problemsAt} put={(path, value) => put(path, value, "question")} />
            </form>
            <article id="answer" tabIndex={-1} aria-labelledby="answer-title" class={fault ? "stale" : ""}>
              <Toolbar
                draft={draft}
                open={(petition: Petition) => replace(drafts.draftOf(kntc.assess(petition, assessment.on).petition))}
                startOver={() => replace(drafts.EMPTY, printDay(today()))}
              />
              <h2 id="answer-title">{words.answer}</h2>
              <p class="note as-of">
                {words.asOf} <time dateTime={assessment.on}>{printDay(assessment.on)}</time>
              </p>
              <Answer assessment={assessment} vocabulary={vocabulary} />
              <Part title={words.paragraph}>
                <Paragraph text={kntc.explain(assessment, language)} />
              </Part>
            </article>
          </main>
          <Headline assessment={assessment} due={due} />
          <footer>
            <p>{words.foot}</p>
            <p class="note">
              kntc {assessment.library} · {printDay(assessment.law)}
            </p>
          </footer>
        </OnTheWay.Provider>
      </OnShelf.Provider>
    </InLanguage.Provider>
  );
}

function Headline({ assessment, due }: { assessment: Assessment; due: ReturnType<typeof earliestDue> }) {
  const headline = useHeadline(assessment, due);
  return (
    <p class="headline" role="status">
      {headline}
    </p>
  );
}

/** The answer to what stands in the fields. While the day of assessment cannot be read, the last answer stays. */
function useAssessment(kntc: Kntc, draft: Draft, on: string): { assessment: Assessment; fault: Problem | undefined } {
  const last = useRef<string>(today());
  return useMemo(() => {
    const petition = draft as unknown as Petition;
    try {
      const assessment = kntc.assess(petition, on);
      last.current = assessment.on;
      return { assessment, fault: undefined };
    } catch (error) {
      if (!(error instanceof KntcError)) throw error;
      const fault: Problem = { path: "on", code: "not_a_day", severity: "wrong", vi: error.vi, en: error.message };
      return { assessment: kntc.assess(petition, last.current), fault };
    }
  }, [kntc, draft, on]);
}

/** Fields for the facts that are entered, and for one that somebody is about to enter. */
function knownFields(draft: Draft, facts: FactInfo[], inQuestions: Set<string>, held: string | undefined): Asked[] {
  const names = facts.map(({ name }) => name);
  const paths = drafts.entered(draft, names).filter((path) => !inQuestions.has(path));
  if (held !== undefined && !paths.includes(held)) paths.push(held);
  return paths.flatMap((path) => {
    const fact = facts.find(({ name }) => name === path.replace(CONTENT, ""));
    return fact ? [{ path, text: fact, input: fact.input, options: fact.options }] : [];
  });
}

const CONTENT = /^contents\[\d+\]\./;

function textOf(vocabulary: Vocabulary, path: string) {
  const name = path.replace(CONTENT, "");
  return (
    vocabulary.facts.find((fact) => fact.name === name) ??
    vocabulary.events.find((event) => `events.${event.code}` === name)
  );
}

/** Goes to the field of a fact, unfolding what hides it; `open` makes a field where there is none. */
function goTo(path: string, open: () => void): void {
  if (!focusField(path)) {
    open();
    requestAnimationFrame(() => focusField(path));
  }
}

function focusField(path: string): boolean {
  const field = document.getElementById(fieldId(path));
  for (let fold = field?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  const target = field?.querySelector<HTMLElement>("input") ?? field;
  target?.focus();
  return field !== null;
}

/** Redrawing moves neither the focus nor, on the screen, the field that has it. */
function useSteadyFocus(): void {
  const before = useRef<{ element: Element; top: number } | undefined>(undefined);
  const active = document.activeElement;
  if (active && active !== document.body) before.current = { element: active, top: active.getBoundingClientRect().top };
  else before.current = undefined;
  useLayoutEffect(() => {
    if (!before.current?.element.isConnected) return;
    const { element, top } = before.current;
    if (element !== document.activeElement) (element as HTMLElement).focus({ preventScroll: true });
    const moved = () => element.getBoundingClientRect().top - top;
    const back = () => scrollBy({ top: moved(), behavior: "instant" });
    if (moved() !== 0) back();
    if (moved() > 0) {
      // The page has become too short to scroll so far.
      const main = element.closest("main");
      if (main) main.style.minHeight = `${main.offsetHeight + moved()}px`;
      back();
    }
  });
}
