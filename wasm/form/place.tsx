// An administrative unit, found by name as it is typed: accents or not, old names too, each with what became of it.
import type { Problem, UnitOption } from "kntc";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Entry } from "./draft";
import { Problems } from "./field";
import { fieldId } from "./focus";
import { useUnits } from "./units";
import type { Choice } from "./units";
import { useSpeech } from "./words";

interface PlaceFieldProps {
  path: string;
  title: string;
  /** The units that the question leaves. */
  units: UnitOption[] | undefined;
  value: string;
  problems: Problem[];
  put: (value: Entry) => void;
}

/** So many units stand open as choices. */
const AT_ONCE = 8;

export function PlaceField({ path, title, units = [], value, problems, put }: PlaceFieldProps) {
  const { words } = useSpeech();
  const { offer, unitOf, gazetteer, want } = useUnits();
  /** What is being typed, until something is chosen or the field is left. */
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = fieldId(path);
  const known = unitOf(path, value);
  const text = typed ?? known?.address ?? value;
  // What was chosen is not searched for again.
  const offered = open ? offer(path, typed ?? (known ? "" : value), units) : [];
  const expanded = offered.length > 0;
  // What is typed is no place until one is chosen.
  const said = problems.map((problem) =>
    problem.code === "not_a_place" ? { ...problem, vi: words.pickUnit, en: words.pickUnit } : problem,
  );
  const about = said.length > 0 ? `${id}:problems` : undefined;
  const at = Math.min(active, offered.length - 1);
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = ({ place }: Choice) => {
    setTyped(undefined);
    close();
    put(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(open && expanded ? (to + offered.length) % offered.length : event.key === "ArrowUp" ? -1 : 0);
    } else if (event.key === "Enter" && expanded) {
      event.preventDefault();
      choose(offered[Math.max(at, 0)]!);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  };
  return (
    <>
      <div class="combobox">
        <input
          id={id}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={expanded ? `${id}:units` : undefined}
          aria-activedescendant={expanded && at >= 0 ? `${id}:${at}` : undefined}
          aria-invalid={said.length > 0 && !open}
          aria-describedby={about}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={words.placeHint}
          value={text}
          onFocus={want}
          onInput={(event) => {
            const { value: now } = event.currentTarget;
            want();
            setTyped(now);
            setOpen(true);
            setActive(-1);
            put(now);
          }}
          // More units than stand open as choices unfold here.
          onClick={() => units.length > AT_ONCE && setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setTyped(undefined);
            close();
          }}
        />
        {expanded && (
          <Listbox id={`${id}:units`} label={title}>
            {offered.map((choice, i) => (
              <Offered
                key={choice.place + choice.address}
                id={`${id}:${i}`}
                choice={choice}
                active={i === at}
                choose={() => choose(choice)}
              />
            ))}
          </Listbox>
        )}
        <p class="unseen" role="status">
          {open && gazetteer && text !== "" && words.unitsFound(offered.length)}
        </p>
      </div>
      {known && known.note !== "" && !open && <p class="note">{known.note}</p>}
      {units.length > 0 && units.length <= AT_ONCE && (
        <Left id={id} units={units} value={value} choose={(place) => put(place)} />
      )}
      <Problems id={about} problems={said} unfinished={open} />
    </>
  );
}

/** Below the field, or above it where the screen ends. */
function Listbox({ id, label, children }: { id: string; label: string; children: ComponentChildren }) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const { current: element } = list;
    if (!element) return;
    element.classList.remove("above");
    const { bottom, height } = element.getBoundingClientRect();
    const field = element.parentElement!.getBoundingClientRect().top;
    const screen = visualViewport?.height ?? innerHeight;
    element.classList.toggle("above", bottom > screen && field > height);
  });
  return (
    <ul ref={list} class="units" role="listbox" id={id} aria-label={label}>
      {children}
    </ul>
  );
}

interface OfferedProps {
  id: string;
  choice: Choice;
  active: boolean;
  choose: () => void;
}

function Offered({ id, choice: { address, note }, active, choose }: OfferedProps) {
  const option = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <li
      ref={option}
      id={id}
      role="option"
      aria-selected={active}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <span lang="vi">{address}</span>
      {note !== "" && <span class="note"> ({note})</span>}
    </li>
  );
}

interface LeftProps {
  id: string;
  units: UnitOption[];
  value: string;
  choose: (place: string) => void;
}

/** The units that are left, as choices. */
function Left({ id, units, value, choose }: LeftProps) {
  const { words } = useSpeech();
  return (
    <div class="choices left-units" role="radiogroup" aria-label={words.unitsLeft}>
      <p class="note">{words.unitsLeft}:</p>
      {units.map(({ place, address }) => (
        <label key={place} class="pill">
          <input type="radio" name={id} checked={place === value} onChange={() => choose(place)} />
          <span lang="vi">{address}</span>
        </label>
      ))}
    </div>
  );
}
