// The answer as it narrows: what the petition is, whether it is accepted, who is competent, what is due when.
import type { Assessment, ContentAssessment, Deadline, Event, FactUsed, Label, Ruling, Vocabulary } from "kntc";
import type { ComponentChildren } from "preact";
import { printDay } from "./days";
import { DeadlineOf } from "./deadline";
import { HangsOn } from "./hangs-on";
import { OfficesOf } from "./offices";
import { Articles, RuleOf } from "./rule";
import { Grounds, Outcomes, RulingOf } from "./ruling";
import { useSpeech } from "./words";

/** The rulings that say why a content is not to be accepted. */
const REFUSAL = ["grounds", "outside-competence"];

interface AnswerProps {
  assessment: Assessment;
  vocabulary: Vocabulary;
}

export function Answer({ assessment, vocabulary }: AnswerProps) {
  const { words } = useSpeech();
  const warnings = assessment.warnings ?? [];
  return (
    <>
      {warnings.length > 0 && (
        <Part title={words.warnings}>
          {warnings.map(({ rule, path }) => (
            <RuleOf key={path + rule.id} rule={rule} />
          ))}
        </Part>
      )}
      {(assessment.rulings ?? []).map((ruling) => (
        <RulingOf key={ruling.question} ruling={ruling} states={vocabulary.ruling_states} />
      ))}
      {assessment.contents.map((content, i) => (
        <div key={i}>
          {assessment.contents.length > 1 && (
            <h3 class="content">
              {words.content} {i + 1}
            </h3>
          )}
          <ContentOf content={content} events={eventsOf(assessment, i)} vocabulary={vocabulary} />
        </div>
      ))}
    </>
  );
}

/** What must be done, told and written at each step of the case, behind or ahead. */
function Steps({ rulings, vocabulary }: { rulings: Ruling[]; vocabulary: Vocabulary }) {
  const { words, say } = useSpeech();
  const steps = vocabulary.facts.find(({ name }) => name === "step")?.options ?? [];
  const behindOrAhead = steps.filter(({ code }) => rulings.some(({ step }) => step === code));
  if (behindOrAhead.length === 0) return null;
  return (
    <Part title={words.steps}>
      {behindOrAhead.map((step) => (
        <Rulings
          key={step.code}
          title={say(step)}
          rulings={rulings.filter((ruling) => ruling.step === step.code)}
          states={vocabulary.ruling_states}
        />
      ))}
    </Part>
  );
}

function Rulings({ title, rulings, states }: { title: string; rulings: Ruling[]; states: Label[] }) {
  return (
    <details class="reasons">
      <summary>
        {title} <span class="count">{rulings.length}</span>
      </summary>
      {rulings.map((ruling) => (
        <RulingOf key={ruling.question} ruling={ruling} states={states} />
      ))}
    </details>
  );
}

/** The events of a content and of the petition as a whole, up to the day of assessment. */
function eventsOf({ petition, on }: Assessment, content: number): Event[] {
  const events = [...(petition.events ?? []), ...(petition.contents?.[content]?.events ?? [])];
  return events.filter(({ day }) => day <= on).sort((a, b) => a.day.localeCompare(b.day));
}

interface ContentProps {
  content: ContentAssessment;
  events: Event[];
  vocabulary: Vocabulary;
}

function ContentOf({ content, events, vocabulary }: ContentProps) {
  const { words, say } = useSpeech();
  const refusal = content.rulings.filter(({ question }) => REFUSAL.includes(question));
  const speaks = ({ grounds, possible, readings }: Ruling) =>
    grounds.length + (possible ?? []).length + (readings ?? []).length > 0;
  return (
    <>
      <Summary content={content} events={events} vocabulary={vocabulary} />
      <Deadlines deadlines={content.deadlines} vocabulary={vocabulary} />
      {refusal.some(speaks) && (
        <Part title={words.refusal}>
          {refusal.filter(speaks).map((ruling) => (
            <div class="refusal" key={ruling.question}>
              <h4>{say(ruling.text)}</h4>
              <Grounds ruling={ruling} />
            </div>
          ))}
        </Part>
      )}
      <Steps rulings={content.rulings} vocabulary={vocabulary} />
      <Rulings
        title={words.reasons}
        rulings={content.rulings.filter(({ step }) => step === undefined)}
        states={vocabulary.ruling_states}
      />
    </>
  );
}

/** The outcome by which another office stands in the place of the one that is gone. */
const SUCCESSOR = "successor";

/** Events by which it was decided whether a content is accepted. */
const ACCEPTANCE = ["accepted", "refused"];

function Summary({ content, events, vocabulary }: ContentProps) {
  const { words, say } = useSpeech();
  const coverage = vocabulary.coverage.find(({ code }) => code === content.coverage);
  const ruling = (question: string) => content.rulings.find((ruling) => ruling.question === question);
  const instance = content.facts.find(({ fact }) => fact === "instance")?.values ?? [];
  const competence = (instance.length === 1 && ruling(`${instance[0]}-competent`)) || ruling("instance");
  // Where a district has ended, the rule leads on to who stands in its place.
  const leadsOn = competence?.outcomes?.some(({ code }) => code === SUCCESSOR);
  const succession = leadsOn ? ruling("district-successor") : undefined;
  const decisive = [competence, succession].filter((ruling) => ruling !== undefined);
  const open = content.coverage === "open";
  const kind = ruling("kind");
  const assumed = content.facts.filter(({ origin }) => origin === "assumed");
  const accepted = events.findLast(({ kind }) => ACCEPTANCE.includes(kind));
  const event = vocabulary.events.find(({ code }) => code === accepted?.kind);
  return (
    <dl class="summary">
      <Line term={words.kind} ruling={content.kind && kind?.state === "open" ? undefined : kind}>
        {content.kind ? <strong>{say(content.kind)}</strong> : <em>{words.open}</em>}
      </Line>
      {content.coverage !== "encoded" && !open && coverage && <Line term={words.coverage}>{say(coverage)}</Line>}
      {content.coverage === "encoded" && (
        <>
          <Line term={words.acceptance} ruling={content.acceptance ? ruling("grounds") : undefined}>
            {content.acceptance && <strong>{say(content.acceptance)}</strong>}
            {accepted && event && (
              <p>
                {say(event)}, <time dateTime={accepted.day}>{printDay(accepted.day)}</time>
              </p>
            )}
            {!content.acceptance && !accepted && <em>{words.open}</em>}
          </Line>
          <Line term={words.competent} ruling={decisive.find(({ state }) => state === "open")}>
            <OfficesOf offices={content.competent} />
            {content.competent.length > 0 && <Articles rules={decisive.flatMap(({ grounds }) => grounds)} />}
          </Line>
        </>
      )}
      {assumed.length > 0 && (
        <Line term={words.assumed}>
          <Assumptions assumed={assumed} vocabulary={vocabulary} />
        </Line>
      )}
    </dl>
  );
}

/** What was taken without being entered: a default is never silent. */
function Assumptions({ assumed, vocabulary }: { assumed: FactUsed[]; vocabulary: Vocabulary }) {
  const { say } = useSpeech();
  return (
    <ul>
      {assumed.flatMap(({ fact: name, values }) => {
        const fact = vocabulary.facts.find((fact) => fact.name === name);
        const labels = values.flatMap((value) => fact?.options.find(({ code }) => code === value) ?? []);
        return fact ? [<li key={name}>{`${say(fact)} ${labels.map(say).join(", ")}`}</li>] : [];
      })}
    </ul>
  );
}

function Line({ term, ruling, children }: { term: string; ruling?: Ruling | undefined; children: ComponentChildren }) {
  const { words } = useSpeech();
  const open = ruling?.state === "open";
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {ruling && open && <Outcomes ruling={ruling} />}
        {ruling && open && <HangsOn paths={ruling.hangs_on ?? []} />}
        {ruling && !open && ruling.grounds.length > 0 && (
          <details class="grounds">
            <summary>{words.grounds}</summary>
            {ruling.grounds.map((rule) => (
              <RuleOf key={rule.id} rule={rule} />
            ))}
          </details>
        )}
      </dd>
    </div>
  );
}

const ACTIVE = ["overdue", "due_today", "running", "suspended", "not_countable"];
const WAITING = ["not_started"];

function Deadlines({ deadlines, vocabulary }: { deadlines: Deadline[]; vocabulary: Vocabulary }) {
  const { words } = useSpeech();
  const sure = deadlines.filter(({ certain }) => certain);
  const byDue = (a: Deadline, b: Deadline) => (a.due ?? "9").localeCompare(b.due ?? "9");
  const active = sure.filter(({ state }) => ACTIVE.includes(state)).sort(byDue);
  const waiting = sure.filter(({ state }) => WAITING.includes(state));
  const done = sure.filter(({ state }) => !ACTIVE.includes(state) && !WAITING.includes(state)).sort(byDue);
  const list = (of: Deadline[]) => (
    <ul class="deadlines">
      {of.map((deadline) => (
        <DeadlineOf
          key={deadline.id}
          deadline={deadline}
          vocabularies={{ states: vocabulary.deadline_states, events: vocabulary.events }}
        />
      ))}
    </ul>
  );
  const folded = (title: string, of: Deadline[]) =>
    of.length > 0 && (
      <details class="folded" key={title}>
        <summary>
          {title} <span class="count">{of.length}</span>
        </summary>
        {list(of)}
      </details>
    );
  if (deadlines.length === 0) return null;
  return (
    <Part title={words.due}>
      {active.length > 0 ? list(active) : <p class="note">{words.noDeadline}</p>}
      {folded(words.waiting, waiting)}
      {folded(words.done, done)}
      {folded(
        words.maybe,
        deadlines.filter(({ certain }) => !certain),
      )}
    </Part>
  );
}

export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
