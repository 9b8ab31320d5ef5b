// The questions of the assessment, in its order: first those that may decide something, the rest folded.
import type { Problem, Question } from "kntc";
import { useContentName } from "./contents";
import { entry, reportedAt } from "./draft";
import type { Draft, Entry } from "./draft";
import { Field } from "./field";
import { useSpeech } from "./words";

/** So many questions stand open at once; those after them are folded. */
const AT_ONCE = 5;

interface QuestionsProps {
  draft: Draft;
  questions: Question[];
  /** The path of the question that is being answered. */
  held: string | undefined;
  problems: (path: string) => Problem[];
  put: (path: string, value: Entry) => void;
  /** Whether all questions that may decide something stand open, and not only the first. */
  unfolded: boolean;
  setUnfolded: (unfolded: boolean) => void;
}

export function Questions({ draft, questions, held, problems, put, unfolded, setUnfolded }: QuestionsProps) {
  const { words } = useSpeech();
  // Which of several units it is decides who is competent.
  const isDeciding = ({ decides, units }: Question) => decides || units !== undefined;
  const deciding = questions.filter(isDeciding);
  const completing = questions.filter((question) => !isDeciding(question));
  // The one being answered stays open, though others may have come before it.
  const open = Math.max(AT_ONCE, deciding.findIndex(({ path }) => path === held) + 1);
  const further = deciding.length - open;
  const of = useContentName(draft);
  const list = (listed: Question[]) =>
    listed.map((question) => (
      <Field
        key={question.path}
        asked={{ ...question, options: question.options ?? [] }}
        value={entry(draft, question.path)}
        problems={problems(reportedAt(draft, question.path))}
        of={of(question.path)}
        put={(value) => put(question.path, value)}
      />
    ));
  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{words.questions}</h2>
      {deciding.length === 0 && <p class="note">{words.noQuestions}</p>}
      {/* One list, folded or not, so that the field somebody is in stays the same element as others come and go. */}
      <div>{list(unfolded ? deciding : deciding.slice(0, open))}</div>
      {further > 0 && (
        <button type="button" class="fold" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {words.furtherQuestions} <span class="count">{further}</span>
        </button>
      )}
      {completing.length > 0 && (
        <details class="completing">
          <summary>
            {words.completing} <span class="count">{completing.length}</span>
          </summary>
          {list(completing)}
        </details>
      )}
    </section>
  );
}

/**
 * The questions to show: those of the assessment, and in its old place the one being answered, though it is settled. It
 * keeps the answers it offered, but for the units, which an answer may narrow.
 */
export function withHeld(questions: Question[], shown: Question[], held: string | undefined): Question[] {
  const place = shown.findIndex(({ path }) => path === held);
  if (place < 0) return questions;
  const others = questions.filter(({ path }) => path !== held);
  const before = new Set(shown.slice(0, place).map(({ path }) => path));
  const at = others.findLastIndex(({ path }) => before.has(path)) + 1;
  const units = questions.find(({ path }) => path === held)?.units;
  return [...others.slice(0, at), { ...shown[place]!, ...(units && { units }) }, ...others.slice(at)];
}
