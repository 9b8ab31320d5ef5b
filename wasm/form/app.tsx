// The page: what is known and what is asked on one side, the answer on the other.
import { Kntc, earliestDue } from "kntc";
import type { Language, Petition, Vocabulary } from "kntc";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Answer, Part } from "./answer";
import { Basis } from "./basis";
import { Contents } from "./contents";
import { printDay } from "./days";
import * as drafts from "./draft";
import { Events, dayId } from "./events";
import examples from "./examples.json";
import { DayField, Problems } from "./field";
import { focusField, useSteadyFocus } from "./focus";
import { OnTheWay } from "./hangs-on";
import { Headline } from "./headline";
import { Known } from "./known";
import type { Law } from "./law";
import { Paragraph } from "./paragraph";
import { knownFields, usePetition } from "./petition";
import type { PetitionState } from "./petition";
import { Questions } from "./questions";
import { OnShelf } from "./rule";
import { Toolbar } from "./toolbar";
import { UnitsAtHand, searchFor, statesPlaces, useGazetteer } from "./units";
import { InLanguage, speech, useSpeech } from "./words";

interface AppProps {
  law: Law;
  vocabulary: Vocabulary;
}

export function App({ law, vocabulary }: AppProps) {
  const [language, setLanguage] = useState<Language>(location.hash === "#en" ? "en" : "vi");
  const [unfolded, setUnfolded] = useState(false);
  const { gazetteer, want } = useGazetteer();
  const kntc = useMemo(
    () => (gazetteer ? Kntc.builder().gazetteer(gazetteer).build() : Kntc.standard()),
    [gazetteer],
  );
  const petition = usePetition(kntc, vocabulary);
  const { assessment, questions, events } = petition;
  const speaking = speech(language);
  const { words } = speaking;
  useSteadyFocus();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
    history.replaceState(null, "", language === "en" ? "#en" : "#");
  }, [language]);

  const placed = statesPlaces(petition.draft, vocabulary.facts);
  useEffect(() => {
    if (placed) want();
  }, [placed, want]);

  const { on } = assessment;
  const units = { gazetteer, want, on, searchFor: (path: string) => searchFor(petition.draft, path, on) };
  const signpost = {
    textOf: (path: string) => questions.find((question) => question.path === path)?.text ?? textOf(vocabulary, path),
    goTo: (path: string) => {
      const row = events.find((placed) => drafts.answers(placed, path));
      if (row) return document.getElementById(dayId(row.path))?.focus();
      if (questions.some((question) => question.path === path)) setUnfolded(true);
      else petition.openField(path);
      requestAnimationFrame(() => focusField(path));
    },
  };
  const skip = (event: Event) => {
    event.preventDefault();
    document.getElementById("answer")?.focus();
  };

  return (
    <InLanguage.Provider value={speaking}>
      <OnShelf.Provider value={{ law, statuses: vocabulary.statuses }}>
        <OnTheWay.Provider value={signpost}>
          <UnitsAtHand.Provider value={units}>
            <a class="skip" href="#answer" onClick={skip}>
              {words.skip}
            </a>
            <Heading petition={petition} setLanguage={setLanguage} />
            <main>
              <form class="entry" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
                <WhatIsKnown petition={petition} vocabulary={vocabulary} />
                <Questions
                  draft={petition.draft}
                  questions={questions}
                  held={petition.held}
                  problems={petition.problemsAt}
                  put={petition.answer}
                  unfolded={unfolded}
                  setUnfolded={setUnfolded}
                />
              </form>
              <article id="answer" tabIndex={-1} aria-labelledby="answer-title" class={petition.fault ? "stale" : ""}>
                <Toolbar
                  draft={petition.draft}
                  openFile={petition.openFile}
                  opened={petition.opened}
                  unreadable={petition.unreadable}
                  saved={petition.saved}
                  startOver={petition.startOver}
                />
                <h2 id="answer-title">{words.answer}</h2>
                <p class="note">
                  {words.asOf} <time dateTime={assessment.on}>{printDay(assessment.on)}</time>
                </p>
                <Basis
                  draft={petition.draft}
                  events={drafts.events(petition.draft)}
                  known={knownFields(petition.draft, vocabulary.facts)}
                  kinds={vocabulary.events}
                />
                <Answer assessment={assessment} vocabulary={vocabulary} />
                <Part title={words.paragraph}>
                  <Paragraph text={kntc.explain(assessment, language)} />
                </Part>
              </article>
            </main>
            <Headline assessment={assessment} due={earliestDue(assessment)} />
            <footer>
              <p>{words.foot}</p>
              <p class="note">
                kntc {assessment.library} · {printDay(assessment.law)}
              </p>
            </footer>
          </UnitsAtHand.Provider>
        </OnTheWay.Provider>
      </OnShelf.Provider>
    </InLanguage.Provider>
  );
}

function Heading({ petition, setLanguage }: { petition: PetitionState; setLanguage: (language: Language) => void }) {
  const { language, words } = useSpeech();
  const other = language === "vi" ? "en" : "vi";
  return (
    <header>
      <div>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p class="examples">
          {words.examples}:
          {examples.map((example) => (
            <button
              key={example.vi}
              type="button"
              class="link"
              onClick={() => petition.load(example.petition as Petition, example.on)}
            >
              {example[language]}
            </button>
          ))}
        </p>
      </div>
      <button type="button" class="quiet" lang={other} onClick={() => setLanguage(other)}>
        {words.otherLanguage}
      </button>
    </header>
  );
}

function WhatIsKnown({ petition, vocabulary }: { petition: PetitionState; vocabulary: Vocabulary }) {
  const { words } = useSpeech();
  const { draft, on, setOn, fault, problemsAt, change, elsewhere } = petition;
  return (
    <section aria-labelledby="known-title">
      <h2 id="known-title">{words.known}</h2>
      <div class="field on-day">
        <label for="on">{words.onDay}</label>
        <DayField id="on" value={on} problems={fault ? [fault] : []} put={setOn} />
      </div>
      <Events draft={draft} kinds={vocabulary.events} events={petition.events} problems={problemsAt} change={change} />
      <Known
        draft={draft}
        known={petition.known}
        facts={vocabulary.facts}
        problems={problemsAt}
        put={petition.correct}
        remove={(path) => change(drafts.put(draft, path, ""))}
        open={(path) => {
          petition.openField(path);
          requestAnimationFrame(() => focusField(path));
        }}
      />
      <Contents draft={draft} change={change} />
      {elsewhere.length > 0 && (
        <div class="elsewhere" role="group" aria-label={words.problems}>
          <Problems problems={elsewhere} paths />
        </div>
      )}
    </section>
  );
}

function textOf(vocabulary: Vocabulary, path: string) {
  const name = drafts.nameOf(path);
  return (
    vocabulary.facts.find((fact) => fact.name === name) ??
    vocabulary.events.find((event) => `events.${event.code}` === name)
  );
}
