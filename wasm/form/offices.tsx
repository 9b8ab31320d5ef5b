// Who is competent: the offices by name, in whose place they stand, and on what that rests.
import type { Office } from "kntc";
import { StillPossible } from "./ruling";
import { useSpeech } from "./words";

/** The one office, or all that are still possible; a long list is folded. */
export function OfficesOf({ offices }: { offices: Office[] }) {
  const { words } = useSpeech();
  const nameOf = useOfficeName();
  if (offices.length === 0) return <em>{words.open}</em>;
  const replaced = [...new Set(offices.flatMap(({ succeeds }) => succeeds ?? []))];
  const inPlaceOf = replaced.map((name) => `${words.inPlaceOf} ${name}`).join("; ");
  const marked = (office: Office) => nameOf(office) + (isWeak(office) ? ` (${words.weakSource})` : "");
  const [office] = offices;
  if (offices.length === 1) {
    return (
      <p class="office">
        <strong>{nameOf(office!)}</strong>
        {inPlaceOf && `, ${inPlaceOf}`}
        {isWeak(office!) && <span class="mark">{words.weakSource}</span>}
      </p>
    );
  }
  return (
    <>
      <em>{words.open}</em>
      <StillPossible outcomes={offices.map(marked)} />
      {inPlaceOf && <p class="note">{inPlaceOf}</p>}
    </>
  );
}

/** An office as documents write it, or its title with the unit. */
export function useOfficeName(): (office: Office) => string {
  const { say } = useSpeech();
  return ({ name, title, unit }) => name ?? (unit ? `${say(title)} (${unit})` : say(title));
}

/** What only a weak source says is marked, to be checked. */
const isWeak = ({ status }: Office) => status === "inferred";
