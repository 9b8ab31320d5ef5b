// Facts that are entered, each to be changed or taken back, and a way to enter one that was not asked.
import type { FactInfo, Problem } from "kntc";
import { useContentName } from "./contents";
import { entry } from "./draft";
import type { Draft, Entry } from "./draft";
import { Field } from "./field";
import type { Asked } from "./field";
import { useSpeech } from "./words";

interface KnownProps {
  draft: Draft;
  known: Asked[];
  facts: FactInfo[];
  problems: (path: string) => Problem[];
  put: (path: string, value: Entry) => void;
  remove: (path: string) => void;
  /** Shows an empty field for a fact that was not asked. */
  open: (path: string) => void;
}

export function Known({ draft, known, facts, problems, put, remove, open }: KnownProps) {
  const { words, say } = useSpeech();
  const of = useContentName(draft);
  const shown = new Set(known.map(({ path }) => path));
  const missing = (scope: FactInfo["scope"], prefix: string) => {
    const of = facts.filter((fact) => fact.scope === scope && !shown.has(prefix + fact.name));
    return of.map((fact) => (
      <option key={fact.name} value={prefix + fact.name}>
        {say(fact)}
      </option>
    ));
  };
  const takeBack = (button: HTMLElement, path: string) => {
    // The row goes, and the focus with it: it belongs to the next row then, or to the way to a new one.
    const row = button.parentElement?.nextElementSibling ?? button.parentElement?.previousElementSibling;
    (row?.querySelector<HTMLElement>(".remove") ?? document.getElementById("add-fact"))?.focus();
    remove(path);
  };
  return (
    <>
      {known.length > 0 && (
        <details class="known" open>
          <summary>
            {words.answers} <span class="count">{known.length}</span>
          </summary>
          {known.map((asked) => (
            <div class="with-remove" key={asked.path}>
              <Field
                asked={asked}
                value={entry(draft, asked.path)}
                problems={problems(asked.path)}
                of={of(asked.path)}
                put={(value) => put(asked.path, value)}
              />
              <button
                type="button"
                class="remove"
                aria-label={`${words.remove}: ${say(asked.text)}`}
                onClick={(event) => takeBack(event.currentTarget, asked.path)}
              >
                ×
              </button>
            </div>
          ))}
        </details>
      )}
      <div class="field add">
        <label class="unseen" for="add-fact">
          {words.addFact}
        </label>
        <select
          id="add-fact"
          value=""
          onChange={(event) => {
            open(event.currentTarget.value);
            event.currentTarget.value = "";
          }}
        >
          <option value="">+ {words.addFact}…</option>
          <optgroup label={words.ofPetition}>{missing("petition", "")}</optgroup>
          {draft.contents.map((_, i) => (
            <optgroup key={i} label={draft.contents.length > 1 ? `${words.content} ${i + 1}` : words.ofContent}>
              {missing("content", `contents[${i}].`)}
            </optgroup>
          ))}
        </select>
      </div>
    </>
  );
}
