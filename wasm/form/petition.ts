// The petition in the fields, the answer to it, and which fields there are: all that the page shows follows from these.
import { KntcError } from "kntc";
import type { Assessment, Day, FactInfo, Kntc, Petition, Problem, Question, Vocabulary } from "kntc";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { printDay, today } from "./days";
import * as drafts from "./draft";
import type { Draft, Entry, PlacedEvent } from "./draft";
import type { Asked } from "./field";
import { withHeld } from "./questions";
import { seatQuestions } from "./units";

/** The field edited last. It stays where it is, though its question may be settled, until another one is edited. */
interface Held {
  path: string;
  where: "question" | "known";
}

/** The file from which the petition comes. */
export interface OpenedFile {
  name: string;
  /** What could not be read of it. */
  leftOut: Problem[];
}

export interface PetitionState {
  draft: Draft;
  /** The day of assessment as typed. */
  on: string;
  setOn: (on: string) => void;
  assessment: Assessment;
  /** What is wrong with the day of assessment. */
  fault: Problem | undefined;
  /** The questions to show, in the order of the assessment. */
  questions: Question[];
  /** The path of the question that is being answered. */
  held: string | undefined;
  /** The facts that are entered. */
  known: Asked[];
  /** The events that have a row of their own. */
  events: PlacedEvent[];
  problemsAt: (path: string) => Problem[];
  /** Problems that stand beside no field. */
  elsewhere: Problem[];
  opened: OpenedFile | undefined;
  /** Whether the file chosen last is nothing that the library reads. */
  unreadable: boolean;
  answer: (path: string, value: Entry) => void;
  correct: (path: string, value: Entry) => void;
  /** Shows an empty field for a fact that was not asked. */
  openField: (path: string) => void;
  change: (draft: Draft) => void;
  load: (petition: Petition, on: Day) => void;
  openFile: (file: File) => void;
  startOver: () => void;
  /** To be told when the petition has been saved. */
  saved: () => void;
}

export function usePetition(kntc: Kntc, vocabulary: Vocabulary): PetitionState {
  const [draft, setDraft] = useState<Draft>(drafts.EMPTY);
  const [on, setOn] = useState(() => printDay(today()));
  const [held, setHeld] = useState<Held>();
  const [opened, setOpened] = useState<OpenedFile>();
  const [unreadable, setUnreadable] = useState(false);
  const [kept, setKept] = useState<Draft>(drafts.EMPTY);
  useLeavingAsked(draft !== kept);
  const { assessment, fault } = useAssessment(kntc, draft, on);
  const asOf = useRef<Day>(assessment.on);
  asOf.current = assessment.on;
  /** A file that is being read: what is opened after it takes its place, and a day typed after it was chosen stays. */
  const reading = useRef<{ dayTyped: boolean } | undefined>(undefined);

  const heldKnown = held?.where === "known" ? held.path : undefined;
  const heldQuestion = held?.where === "question" ? held.path : undefined;
  // An event has one field: its row, but for the one being entered as the answer to a question.
  const events = drafts.events(draft).filter((placed) => !drafts.answers(placed, heldQuestion));
  const shown = useRef<Question[]>([]);
  const raised = assessment.contents.flatMap(({ questions }) => questions);
  // Where an office is comes before all else: only then can it be named.
  const seats = seatQuestions(draft, vocabulary.facts).filter(({ path }) => drafts.entry(draft, path) === "");
  const asked = [...seats, ...raised.filter(({ units }) => units), ...raised.filter(({ units }) => !units)].filter(
    ({ path }, i, all) =>
      path !== heldKnown &&
      !events.some((placed) => drafts.answers(placed, path)) &&
      // One fact of the whole petition may be asked for each of its contents.
      all.findIndex((other) => other.path === path) === i,
  );
  const questions = withHeld(asked, shown.current, heldQuestion);
  shown.current = questions;
  const inQuestions = new Set(questions.map(({ path }) => path));
  const known = knownFields(draft, vocabulary.facts, heldKnown).filter(({ path }) => !inQuestions.has(path));

  const problems = assessment.problems ?? [];
  const placed = new Set([
    ...questions.map(({ path }) => drafts.reportedAt(draft, path)),
    ...known.map(({ path }) => path),
    ...events.flatMap(({ path }) => [path, `${path}.kind`, `${path}.day`]),
  ]);

  const put = (path: string, value: Entry, where: Held["where"]) => {
    setHeld({ path, where });
    setDraft(drafts.put(draft, path, value));
  };
  const change = (next: Draft) => {
    setHeld(undefined);
    setDraft(next);
  };
  const typeDay = (text: string) => {
    if (reading.current) reading.current.dayTyped = true;
    setOn(text);
  };
  const replace = (next: Draft, file?: OpenedFile) => {
    reading.current = undefined;
    change(next);
    setKept(next);
    setOpened(file);
    setUnreadable(false);
  };
  const load = (next: Draft, day: Day) => {
    replace(next);
    setOn(printDay(day));
  };
  const openFile = async (file: File) => {
    const mine = { dayTyped: false };
    reading.current = mine;
    const found: unknown = await file.text().then(JSON.parse).catch(() => undefined);
    if (reading.current !== mine) return;
    try {
      const { petition = found, on: stored = asOf.current } = isStored(found) ? found : {};
      const day = mine.dayTyped ? asOf.current : stored;
      const judged = kntc.assess(petition as Petition, day);
      // What is still wrong with the petition as it was read stands beside its field.
      const still = kntc.validate(judged.petition, day);
      const isLost = ({ code, vi }: Problem) => !still.some((problem) => problem.code === code && problem.vi === vi);
      replace(drafts.draftOf(judged.petition), { name: file.name, leftOut: (judged.problems ?? []).filter(isLost) });
      if (!mine.dayTyped) setOn(printDay(judged.on));
    } catch (error) {
      if (!(error instanceof KntcError)) throw error;
      reading.current = undefined;
      setUnreadable(true);
    }
  };

  return {
    draft,
    on,
    setOn: typeDay,
    assessment,
    fault,
    questions,
    held: heldQuestion,
    known,
    events,
    problemsAt: (path) => problems.filter((problem) => problem.path === path),
    elsewhere: problems.filter(({ path }) => !placed.has(path)),
    opened,
    unreadable,
    answer: (path, value) => put(path, value, "question"),
    correct: (path, value) => put(path, value, "known"),
    openField: (path) => setHeld({ path, where: "known" }),
    change,
    load: (petition, day) => load(drafts.draftOf(petition), day),
    openFile,
    startOver: () => load(drafts.EMPTY, today()),
    saved: () => setKept(draft),
  };
}

/** The answer to what stands in the fields. While the day of assessment cannot be read, the last day stays. */
function useAssessment(kntc: Kntc, draft: Draft, on: string): { assessment: Assessment; fault: Problem | undefined } {
  const last = useRef<Day>(today());
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

/** Before the page is left, the browser asks whether what is not saved may be lost. */
function useLeavingAsked(unsaved: boolean): void {
  useLayoutEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [unsaved]);
}

/** Fields for the facts that are entered, and for one that somebody is about to enter. */
export function knownFields(draft: Draft, facts: FactInfo[], held?: string): Asked[] {
  const names = facts.map(({ name }) => name);
  const paths = drafts.entered(draft, names);
  if (held !== undefined && !paths.includes(held)) paths.push(held);
  return paths.flatMap((path) => {
    const fact = facts.find(({ name }) => name === drafts.nameOf(path));
    return fact ? [{ path, text: fact, input: fact.input, options: fact.options }] : [];
  });
}

/** An assessment that was stored; other files hold a petition alone. */
function isStored(file: unknown): file is Pick<Assessment, "petition" | "on"> {
  return typeof file === "object" && file !== null && "schema" in file && "petition" in file && "on" in file;
}
