// A rule of law: what it says, its article, and the words of the provision when somebody unfolds it.
import type { Day, Doubt, Status, Text } from "kntc";
import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import { printDay } from "./days";
import type { Law, Passage } from "./law";
import { useSpeech } from "./words";

export interface Shelf {
  law: Law;
  statuses: (Text & { code: string })[];
}

export const OnShelf = createContext<Shelf>(null as unknown as Shelf);

interface RuleLike extends Text {
  id: string;
  citation_vi: string;
  citation_en: string;
  status?: Status;
  doubt?: Doubt;
}

export function RuleOf({ rule, on }: { rule: RuleLike; on?: Day | undefined }) {
  const { say } = useSpeech();
  return (
    <div class="rule">
      <p>{say(rule)}</p>
      <Article rule={rule} on={on} />
    </div>
  );
}

interface ArticleProps {
  rule: RuleLike;
  on?: Day | undefined;
  says?: boolean;
}

/** The citation, which unfolds to the words of the provision, and what is doubtful about them. */
export function Article(props: ArticleProps) {
  return (
    <>
      <Cited {...props} />
      {props.rule.doubt && <DoubtOf doubt={props.rule.doubt} />}
    </>
  );
}

/** The citations of several rules on one point, and what is doubtful about them, each once. */
export function Articles({ rules }: { rules: RuleLike[] }) {
  const doubts = rules.flatMap(({ doubt }) => doubt ?? []);
  return (
    <>
      {rules.map((rule) => (
        <Cited key={rule.id} rule={rule} says />
      ))}
      {doubts
        .filter(({ vi }, i) => doubts.findIndex((other) => other.vi === vi) === i)
        .map((doubt) => (
          <DoubtOf key={doubt.vi} doubt={doubt} />
        ))}
    </>
  );
}

function Cited({ rule, on, says = false }: ArticleProps) {
  const { language, say } = useSpeech();
  const citation = language === "vi" ? rule.citation_vi : rule.citation_en;
  // That the law is silent is read in no provision.
  if (citation === "") return says ? <p>{say(rule)}</p> : null;
  return <Unfolding citation={citation} rule={rule} on={on} says={says} />;
}

function DoubtOf({ doubt }: { doubt: Doubt }) {
  const { words, say } = useSpeech();
  return (
    <p class="doubt">
      <strong>{words.doubt}.</strong> {say(doubt)}
    </p>
  );
}

interface UnfoldingProps {
  citation: string;
  rule: RuleLike;
  on: Day | undefined;
  says: boolean;
}

function Unfolding({ citation, rule, on, says }: UnfoldingProps) {
  const { say } = useSpeech();
  const { law, statuses } = useContext(OnShelf);
  const [open, setOpen] = useState(false);
  const status = rule.status !== "verified" && statuses.find(({ code }) => code === rule.status);
  return (
    <details class="article" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{citation}</summary>
      {open && (
        <>
          {says && <p>{say(rule)}</p>}
          {law.provisions(rule.id, on).map((provision) => (
            <figure key={provision.vi}>
              <figcaption>{say(provision)}</figcaption>
              <Words passages={provision.passages} />
            </figure>
          ))}
          {status && <p class="note">{say(status)}</p>}
        </>
      )}
    </details>
  );
}

function Words({ passages }: { passages: Passage[] }) {
  const { words } = useSpeech();
  if (passages.length === 0) return <p class="note">{words.noWords}</p>;
  // Where wordings of several periods stand together, each says of which it is.
  const several = new Set(passages.map(({ from, to }) => `${from}..${to}`)).size > 1;
  return (
    <>
      {passages.map((passage) => (
        <blockquote key={`${passage.from}${passage.text}`} lang="vi">
          {several && passage.from && (
            <p class="period">
              {words.wordsFrom} {printDay(passage.from)} {words.wordsTo}{" "}
              {passage.to ? printDay(passage.to) : words.wordsNow}
            </p>
          )}
          {passage.text.split("\n").map((line) => (
            <p key={line}>{line}</p>
          ))}
        </blockquote>
      ))}
    </>
  );
}
