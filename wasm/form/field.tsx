// One field for one fact, drawn from how the library says it is asked. No fact has code of its own.
import type { Input, Label, Problem, Text, UnitOption } from "kntc";
import { useRef, useState } from "preact/hooks";
import { mayBecomeDay, printDay, typedDay, withStrokes } from "./days";
import type { Entry } from "./draft";
import { fieldId } from "./focus";
import { PlaceField } from "./place";
import { useSpeech } from "./words";

/** A fact to be asked: a question of an assessment, or a fact of the vocabulary. */
export interface Asked {
  path: string;
  text: Text;
  input: Input;
  options: Label[];
  /** The units left, where a place is asked for. */
  units?: UnitOption[] | undefined;
}

interface FieldProps {
  asked: Asked;
  value: Entry;
  problems: Problem[];
  /** Of which content it is asked, where there are several. */
  of?: string | undefined;
  put: (value: Entry) => void;
}

export function Field({ asked, value, problems, of, put }: FieldProps) {
  const { say } = useSpeech();
  const id = fieldId(asked.path);
  const about = problems.length > 0 ? `${id}:problems` : undefined;
  const title = of === undefined ? say(asked.text) : `${say(asked.text)} (${of})`;
  if (asked.input === "yes_no") {
    return (
      <fieldset class="field" id={id} tabIndex={-1} aria-describedby={about}>
        <legend>{title}</legend>
        <YesNo name={id} options={asked.options} value={value} put={put} />
        <Problems id={about} problems={problems} />
      </fieldset>
    );
  }
  if (asked.input === "place") {
    return (
      <div class="field of-place">
        <label for={id}>{title}</label>
        <PlaceField
          path={asked.path}
          title={title}
          units={asked.units}
          value={String(value)}
          problems={problems}
          put={put}
        />
      </div>
    );
  }
  return (
    <div class="field">
      <label for={id}>{title}</label>
      {asked.input === "choice" ? (
        <Choice id={id} about={about} options={asked.options} value={String(value)} put={put} />
      ) : asked.input === "day" ? (
        <DayField id={id} value={String(value)} problems={problems} put={put} />
      ) : (
        <input
          id={id}
          class="number"
          inputMode="numeric"
          autocomplete="off"
          value={String(value)}
          aria-invalid={problems.length > 0}
          aria-describedby={about}
          onInput={(event) => put(event.currentTarget.value)}
        />
      )}
      {asked.input === "day" || <Problems id={about} problems={problems} />}
    </div>
  );
}

function YesNo({
  name,
  options,
  value,
  put,
}: {
  name: string;
  options: Label[];
  value: Entry;
  put: (value: Entry) => void;
}) {
  const { say, words } = useSpeech();
  const now = value === true ? "yes" : value === false ? "no" : value;
  return (
    <div class="choices">
      {options.map((option) => (
        <label key={option.code} class="pill">
          <input type="radio" name={name} checked={now === option.code} onChange={() => put(option.code === "yes")} />
          <span>{say(option)}</span>
        </label>
      ))}
      <label class="pill quiet">
        <input type="radio" name={name} checked={now === ""} onChange={() => put("")} />
        <span>{words.unknown}</span>
      </label>
    </div>
  );
}

interface ChoiceProps {
  id: string;
  about: string | undefined;
  options: Label[];
  value: string;
  put: (value: Entry) => void;
}

function Choice({ id, about, options, value, put }: ChoiceProps) {
  const { say, words } = useSpeech();
  return (
    <select
      id={id}
      value={value}
      aria-describedby={about}
      aria-invalid={about !== undefined}
      onChange={(event) => put(event.currentTarget.value)}
    >
      <option value="">{words.choose}</option>
      {options.map((option) => (
        <option key={option.code} value={option.code}>
          {say(option)}
        </option>
      ))}
    </select>
  );
}

/** A day or a month as the library stores it. */
const STORED = /^\d{4}-\d\d(-\d\d)?$/;

interface DayFieldProps {
  id: string;
  value: string;
  problems: Problem[];
  put: (value: string) => void;
}

/** A day, typed in any way that the library reads, or picked from the browser's own calendar. */
export function DayField({ id, value, problems, put }: DayFieldProps) {
  const { words } = useSpeech();
  const [typing, setTyping] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const about = problems.length > 0 ? `${id}:problems` : undefined;
  const unfinished = typing && mayBecomeDay(value);
  return (
    <>
      <div class="day">
        <input
          id={id}
          inputMode="numeric"
          autocomplete="off"
          placeholder={words.dayHint}
          value={!typing && STORED.test(value) ? printDay(value) : value}
          aria-invalid={problems.length > 0 && !unfinished}
          aria-describedby={about}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
          onInput={(event) => put(withStrokes(event.currentTarget.value))}
        />
        <button
          type="button"
          class="icon"
          aria-label={words.pickDay}
          title={words.pickDay}
          onClick={() => calendar.current?.showPicker()}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 5.5h14v11H3zM3 8.5h14M6.5 3v4M13.5 3v4" />
          </svg>
        </button>
        <input
          ref={calendar}
          class="behind"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={typedDay(value) || (STORED.test(value) ? value : "")}
          onInput={(event) => put(event.currentTarget.value === "" ? "" : printDay(event.currentTarget.value))}
        />
      </div>
      <Problems id={about} problems={problems} unfinished={unfinished} />
    </>
  );
}

interface ProblemsProps {
  id?: string | undefined;
  problems: Problem[];
  /** While somebody is still typing, what is wrong is a hint and no error. */
  unfinished?: boolean;
  /** Whether to name the fields, where the problems stand beside none. */
  paths?: boolean;
}

export function Problems({ id, problems, unfinished = false, paths = false }: ProblemsProps) {
  const { language } = useSpeech();
  if (problems.length === 0) return null;
  return (
    <ul class="problems" id={id}>
      {problems.map((problem) => (
        <li key={problem.path + problem.code} class={unfinished ? "hint" : problem.severity}>
          {paths && problem.path !== "" && <code>{problem.path}: </code>}
          {problem[language]}
        </li>
      ))}
    </ul>
  );
}
