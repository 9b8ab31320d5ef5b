// What happened in the case, and when: clocks start and end with these days.
import type { Label, Problem } from "kntc";
import * as drafts from "./draft";
import type { Draft, Place, PlacedEvent } from "./draft";
import { DayField, Problems } from "./field";
import { useSpeech } from "./words";

export const dayId = (path: string): string => `day:${path}`;
const kindId = (path: string): string => `kind:${path}`;
const placeId = (path: string): string => `place:${path}`;
const ADD = "add-event";

interface EventsProps {
  draft: Draft;
  kinds: Label[];
  events: PlacedEvent[];
  problems: (path: string) => Problem[];
  change: (draft: Draft) => void;
}

export function Events({ draft, kinds, events, problems, change }: EventsProps) {
  const { words } = useSpeech();
  /** Changes the draft, and puts the focus where the change has left something to do. */
  const changeAndGo = (next: Draft, id: string) => {
    change(next);
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  return (
    <fieldset class="events">
      <legend>{words.events}</legend>
      {events.map((placed) => (
        <EventRow
          key={placed.path}
          placed={placed}
          kinds={kinds}
          contents={draft.contents.length}
          problems={problems}
          edit={(changes) => change(drafts.changeEvent(draft, placed, changes))}
          remove={() => changeAndGo(drafts.removeEvent(draft, placed), ADD)}
          move={(to) => {
            const without = drafts.removeEvent(draft, placed);
            changeAndGo(drafts.addEvent(without, placed.event, to), placeId(drafts.nextEvent(without, to)));
          }}
        />
      ))}
      <button
        type="button"
        id={ADD}
        class="quiet"
        onClick={() => changeAndGo(drafts.addEvent(draft), kindId(drafts.nextEvent(draft)))}
      >
        + {words.addEvent}
      </button>
    </fieldset>
  );
}

interface EventRowProps {
  placed: PlacedEvent;
  kinds: Label[];
  contents: number;
  problems: (path: string) => Problem[];
  edit: (changes: Partial<drafts.DraftEvent>) => void;
  remove: () => void;
  move: (to: Place) => void;
}

function EventRow({ placed: { path, event, place }, kinds, contents, problems, edit, remove, move }: EventRowProps) {
  const { words, say } = useSpeech();
  const kind = kinds.find(({ code }) => code === event.kind);
  const name = kind ? say(kind) : words.event;
  // A row not filled in yet is no error; a day without its event is one.
  const ofRow = event.day === "" ? [] : problems(path);
  const ofKind = [...ofRow, ...problems(`${path}.kind`)];
  const about = ofKind.length > 0 ? `${kindId(path)}:problems` : undefined;
  return (
    <div class="event" role="group" aria-label={name}>
      <label class="unseen" for={kindId(path)}>
        {words.event}
      </label>
      <select
        id={kindId(path)}
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
        <DayField id={dayId(path)} value={event.day} problems={problems(`${path}.day`)} put={(day) => edit({ day })} />
      </div>
      <button type="button" class="remove" aria-label={`${words.remove}: ${name}`} onClick={remove}>
        ×
      </button>
      <Problems id={about} problems={ofKind} />
      {contents > 1 && (
        <select
          id={placeId(path)}
          class="place"
          aria-label={words.content}
          value={String(place)}
          onChange={({ currentTarget: { value } }) => move(value === "petition" ? value : Number(value))}
        >
          <option value="petition">{words.wholePetition}</option>
          {Array.from({ length: contents }, (_, i) => (
            <option key={i} value={i}>
              {words.content} {i + 1}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
