// What must be done by which day, how that day was counted, and what the law says of it.
import type { Deadline, Label } from "kntc";
import { Counting } from "./counting";
import { printDay } from "./days";
import { HangsOn } from "./hangs-on";
import { Article, RuleOf } from "./rule";
import { useSpeech } from "./words";

export interface Vocabularies {
  states: Label[];
  events: Label[];
}

export function DeadlineOf({ deadline, vocabularies }: { deadline: Deadline; vocabularies: Vocabularies }) {
  const { words, say } = useSpeech();
  const { due, latest_due: latestDue, started_on: started, state } = deadline;
  const label = vocabularies.states.find(({ code }) => code === state);
  const terms = deadline.terms.map(say).join(` ${words.or} `);
  const starts = deadline.starts.flatMap((code) => {
    const kind = vocabularies.events.find((event) => event.code === code);
    return kind ? [say(kind)] : [];
  });
  return (
    <li class={`deadline ${state} ${deadline.certain ? "" : "uncertain"}`}>
      <h4>{say(deadline.text)}</h4>
      <p class="state">
        {label && <span class="chip">{say(label)}</span>}
        {deadline.days_left !== undefined && state !== "due_today" && (
          <span class="left">{words.daysLeft(deadline.days_left)}</span>
        )}
        {deadline.met_on && (
          <span class="left">
            {words.metOn} {printDay(deadline.met_on)}
          </span>
        )}
      </p>
      {due && (
        <p class="due">
          <time dateTime={due}>{printDay(due)}</time>
          {latestDue && latestDue !== due && (
            <>
              {" "}
              <span class="note">{words.orUntil}</span> <time dateTime={latestDue}>{printDay(latestDue)}</time>
            </>
          )}
        </p>
      )}
      <p class="note">
        {terms && `${terms} ${started ? `${words.fromDay} ${printDay(started)}` : words.from}`}
        {starts.length > 0 && (started ? ` (${starts.join(` ${words.or} `)})` : ` “${starts.join(`” ${words.or} “`)}”`)}
        {" · "}
        {say(deadline.actor)}
      </p>
      {deadline.grounds.length === 1 ? (
        <Article rule={deadline.grounds[0]!} on={started} says />
      ) : (
        deadline.grounds.map((rule) => <RuleOf key={rule.id} rule={rule} on={started} />)
      )}
      {due && started && <Counting deadline={deadline} due={due} started={started} />}
      {(deadline.readings ?? []).map((reading) => (
        <details class="reading" key={reading.rule.id}>
          <summary>
            {words.otherReading}: {say(reading.outcome)}
            {reading.due && `, ${printDay(reading.due)}`}
          </summary>
          <RuleOf rule={reading.rule} on={started} />
        </details>
      ))}
      <HangsOn paths={deadline.hangs_on ?? []} />
    </li>
  );
}
