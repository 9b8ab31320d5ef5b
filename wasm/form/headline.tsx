// The answer in one line: said to screen readers as it changes, and at the foot of a phone's screen.
import type { Assessment, Deadline } from "kntc";
import { printDay } from "./days";
import { useSpeech } from "./words";

export function Headline({ assessment, due }: { assessment: Assessment; due: Deadline | undefined }) {
  const { words, say } = useSpeech();
  const [content] = assessment.contents;
  const questions = assessment.contents.flatMap(({ questions }) => questions);
  const left = due?.days_left === undefined ? "" : `, ${words.daysLeft(due.days_left)}`;
  const parts = [
    content?.kind ? say(content.kind) : words.open,
    content?.acceptance && say(content.acceptance),
    due?.due && `${words.firstDue}: ${printDay(due.due)}${left}`,
    words.questionsLeft(questions.filter(({ decides }) => decides).length),
  ];
  return (
    <div class="headline">
      <p role="status">{parts.filter(Boolean).join(" · ")}</p>
      <button type="button" class="link" onClick={() => document.getElementById("answer")?.scrollIntoView()}>
        {words.seeAnswer}
      </button>
    </div>
  );
}
