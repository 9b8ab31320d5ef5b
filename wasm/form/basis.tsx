// On paper the fields are not there: what the answer rests on stands as text.
import type { Label } from "kntc";
import { printDay, typedDay } from "./days";
import { entry } from "./draft";
import type { Draft, Entry, PlacedEvent } from "./draft";
import type { Asked } from "./field";
import { useUnits } from "./units";
import type { UnitsSpeech } from "./units";
import { useSpeech } from "./words";

interface BasisProps {
  draft: Draft;
  events: PlacedEvent[];
  known: Asked[];
  kinds: Label[];
}

export function Basis({ draft, events, known, kinds }: BasisProps) {
  const { words, say } = useSpeech();
  const { unitOf } = useUnits();
  const rows = [
    ...events.flatMap(({ path, event }) => {
      const kind = kinds.find(({ code }) => code === event.kind);
      return kind && event.day !== "" ? [{ path, what: say(kind), value: asDay(event.day) }] : [];
    }),
    ...known.map((asked) => ({
      path: asked.path,
      what: say(asked.text),
      value: valueOf(asked, entry(draft, asked.path), say, unitOf),
    })),
  ];
  return (
    <section class="basis">
      <h3>{words.known}</h3>
      <dl>
        {rows.map(({ path, what, value }) => (
          <div key={path}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function valueOf(asked: Asked, value: Entry, say: (label: Label) => string, unitOf: UnitsSpeech["unitOf"]): string {
  const code = value === true ? "yes" : value === false ? "no" : value;
  const option = asked.options.find((option) => option.code === code);
  if (option) return say(option);
  if (asked.input === "place") return unitOf(asked.path, code)?.address ?? code;
  return asked.input === "day" ? asDay(code) : code;
}

/** A day typed or stored, as it is printed. */
function asDay(text: string): string {
  return printDay(typedDay(text) || text);
}
