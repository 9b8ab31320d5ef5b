// What happened in the case, and when: clocks start and end with these days.
import type { Label, Problem } from "kntc";
import { DayField, Problems } from "./field";
import * as drafts from "./draft";
import type { Draft, PlacedEvent } from "./draft";
import { useSpeech } from "./words";

export const dayId = (path: string): string => `day:${path}`;

interface EventsProps {
  draft: Draft;
  kinds: Label[];
  events: PlacedEvent[];
  problems: (path: string) => Problem[];
  change: (draft: Draft) => void;
}

export function Events({ draft, kinds, events, problems, change }: EventsProps) {
  const { words, say } = useSpeech();
  const add = () => {
    change(drafts.addEvent(draft));
    requestAnimationFrame(() => document.getElementById(`kind:${drafts.nextEvent(draft)}`)?.focus());
  };
  return (
    <fieldset class="events">
      <legend>{words.events}</legend>
      {events.map((placed) => {
        const { path, event, place } = placed;
        const edit = (changes: Partial<drafts.DraftEvent>) => change(drafts.changeEvent(draft, placed, changes));
        // A row not filled in yet is no error; a day without its event is one.
        const ofRow = event.day === "" ? [] : problems(path);
        const kindProblems = [...ofRow, ...problems(`${path}.kind`)];
        const dayProblems = problems(`${path}.day`);
        const about = kindProblems.length > 0 ? `kind:${path}:problems` : undefined;
        return (
          <div class="event" key={path} role="group" aria-label={eventName(kinds, event.kind, say) ?? words.event}>
            <label class="unseen" for={`kind:${path}`}>
              {words.event}
            </label>
            <select
              id={`kind:${path}`}
              value={event.kind}
              aria-describedby={about}
              onChange={(change) => edit({ kind: change.currentTarget.value })}
            >
              <option value="">{words.chooseEvent}</option>
              {kinds.map((kind) => (
                <option key={kind.code} value={kind.code}>
                  {say(kind)}
                </option>
              ))}
            </select>
            <div class="of-event">
              <label class="unseen" for={dayId(path)}>
                {words.day}
              </label>
              <DayField id={dayId(path)} value={event.day} problems={dayProblems} put={(day) => edit({ day })} />
            </div>
            <button
              type="button"
              class="remove"
              aria-label={`${words.remove}: ${eventName(kinds, event.kind, say) ?? words.event}`}
              onClick={(click) => {
                if (placed === events.at(-1))
                  (click.currentTarget.closest("fieldset")?.lastElementChild as HTMLElement).focus();
                change(drafts.removeEvent(draft, placed));
              }}
            >
              ×
            </button>
            <Problems id={about} problems={kindProblems} />
            {draft.contents.length > 1 && (
              <select
                class="place"
                aria-label={words.content}
                value={String(place)}
                onChange={({ currentTarget: { value } }) =>
                  change(drafts.moveEvent(draft, placed, value === "petition" ? value : Number(value)))
                }
              >
                <option value="petition">{words.wholePetition}</option>
                {draft.contents.map((_, i) => (
                  <option key={i} value={i}>
                    {words.content} {i + 1}
                  </option>
                ))}
              </select>
            )}
          </div>
        );
      })}
      <button type="button" class="quiet" onClick={add}>
        + {words.addEvent}
      </button>
    </fieldset>
  );
}

function eventName(kinds: Label[], code: string, say: (label: Label) => string): string | undefined {
  const kind = kinds.find((kind) => kind.code === code);
  return kind && say(kind);
}
