// The days from the event that starts a period to its end, each counted or skipped, as a small calendar.
import type { Day, Deadline } from "kntc";
import { daysBetween, printDay, weekday } from "./days";
import { useSpeech } from "./words";

/** Beyond this the calendar would be a wall; the list of days skipped says it all. */
const MOST_DAYS = 100;

export function Counting({ deadline, due, started }: { deadline: Deadline; due: Day; started: Day }) {
  const { words } = useSpeech();
  const { nominal, earliest, latest } = deadline;
  const skipped = deadline.skipped ?? [];
  return (
    <details class="counting">
      <summary>{words.reckoning}</summary>
      {nominal && nominal !== due && (
        <p>
          {words.lastCounted}: <time dateTime={nominal}>{printDay(nominal)}</time>, {words.movedTo},{" "}
          <time dateTime={due}>{printDay(due)}</time>.
        </p>
      )}
      <DaysOf deadline={deadline} due={due} started={started} />
      {skipped.length > 0 && <Skipped deadline={deadline} />}
      {earliest && latest && earliest !== latest && (
        <p>
          {words.anyReading} <time dateTime={earliest}>{printDay(earliest)}</time>, {words.latest}{" "}
          <time dateTime={latest}>{printDay(latest)}</time>.
        </p>
      )}
      {deadline.provisional && <p class="doubt">{words.provisional}</p>}
    </details>
  );
}

function Skipped({ deadline }: { deadline: Deadline }) {
  const { words, language } = useSpeech();
  return (
    <>
      <h5>{words.skipped}</h5>
      <ul class="skipped">
        {(deadline.skipped ?? []).map((day) => (
          <li key={day.day}>
            <time dateTime={day.day}>{printDay(day.day)}</time> {language === "vi" ? day.name_vi : day.name_en}{" "}
            <span class="note">{day.basis}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Monday to Sunday, week under week. What it shows is said in words beside it, so it is hidden from screen readers. */
function DaysOf({ deadline, due, started }: { deadline: Deadline; due: Day; started: Day }) {
  const { words } = useSpeech();
  const days = daysBetween(started, due);
  if (days.length === 0 || days.length > MOST_DAYS) return null;
  const skipped = new Set((deadline.skipped ?? []).map(({ day }) => day));
  const numbers = numbersOf(deadline, days, skipped);
  return (
    <div class="calendar" aria-hidden="true">
      {words.week.map((name) => (
        <span class="weekday" key={name}>
          {name}
        </span>
      ))}
      <span
        class="start"
        style={{ gridColumn: weekday(started) + 1 }}
        title={`${printDay(started)}: ${words.dayOfStart}`}
      >
        {dayAndMonth(started)}
      </span>
      {days.map((day) => (
        <span
          key={day}
          class={day === due ? "last" : skipped.has(day) ? "off" : "on"}
          title={printDay(day)}
          style={{ gridColumn: weekday(day) + 1 }}
        >
          {day.endsWith("-01") || day === due ? dayAndMonth(day) : Number(day.slice(8))}
          {numbers.has(day) && <sub>{numbers.get(day)}</sub>}
        </span>
      ))}
    </div>
  );
}

function dayAndMonth(day: Day): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
}

/** The place of each day in the count, where the days that are not skipped make up the period as the law states it. */
function numbersOf(deadline: Deadline, days: Day[], skipped: Set<Day>): Map<Day, number> {
  const [term, another] = deadline.terms;
  const unit = term?.term?.unit;
  if (another || (unit !== "days" && unit !== "working_days")) return new Map();
  const counted = days.filter((day) => !skipped.has(day)).slice(0, term!.term!.count);
  // The last day of a period in days is counted even where it is a day off; the end then moves past it.
  const until = unit === "days" ? days.slice(0, term!.term!.count) : counted;
  return until.length === term!.term!.count ? new Map(until.map((day, i) => [day, i + 1])) : new Map();
}
