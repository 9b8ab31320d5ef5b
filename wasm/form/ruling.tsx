// A question of law and what became of it.
import type { Label, Ruling } from "kntc";
import { useContext } from "preact/hooks";
import { HangsOn } from "./hangs-on";
import { printDay } from "./days";
import { OnShelf, RuleOf } from "./rule";
import { useSpeech } from "./words";

/** All of it, to unfold. */
export function RulingOf({ ruling, states }: { ruling: Ruling; states: Label[] }) {
  const { say } = useSpeech();
  const decided = ruling.state === "decided" && ruling.outcomes ? ruling.outcomes.map(say).join(", ") : undefined;
  const state = states.find(({ code }) => code === ruling.state);
  return (
    <details class={`ruling ${ruling.state}`}>
      <summary>
        <span>{say(ruling.text)}</span> <b>{decided ?? (state && say(state))}</b>{" "}
        {ruling.grounds.length > 1 && <span class="count">{ruling.grounds.length}</span>}
      </summary>
      <Outcomes ruling={ruling} />
      <Grounds ruling={ruling} />
    </details>
  );
}

/** While a question is open: every outcome that is still possible. */
export function Outcomes({ ruling }: { ruling: Ruling }) {
  const { say } = useSpeech();
  return ruling.state === "open" ? <StillPossible outcomes={(ruling.outcomes ?? []).map(say)} /> : null;
}

/** More than these are folded. */
const AT_ONCE = 7;

export function StillPossible({ outcomes }: { outcomes: string[] }) {
  const { words } = useSpeech();
  const list = (
    <ul class="outcomes">
      {outcomes.map((outcome) => (
        <li key={outcome}>{outcome}</li>
      ))}
    </ul>
  );
  if (outcomes.length === 0) return null;
  if (outcomes.length <= AT_ONCE) {
    return (
      <>
        <p class="note">{words.stillPossible}</p>
        {list}
      </>
    );
  }
  return (
    <details>
      <summary class="note">
        {words.stillPossible} <span class="count">{outcomes.length}</span>
      </summary>
      {list}
    </details>
  );
}

/** The outcome of a row that says no more than that it holds. */
const HOLDS = "holds";

/** The rules that hold, those that read the point otherwise, those that may yet hold, and on what that hangs. */
export function Grounds({ ruling }: { ruling: Ruling }) {
  const { words, say } = useSpeech();
  const { law } = useContext(OnShelf);
  const possible = (ruling.possible ?? []).flatMap((id) => law.rule(id) ?? []);
  return (
    <>
      {ruling.grounds.map((rule) => (
        <RuleOf key={rule.id} rule={rule} />
      ))}
      {(ruling.readings ?? []).map(({ rule, outcome, due }) => (
        <div class="reading" key={rule.id}>
          <p class="note">
            {[words.otherReading, outcome.code !== HOLDS && say(outcome), due && printDay(due)]
              .filter(Boolean)
              .join(": ")}
          </p>
          <RuleOf rule={rule} />
        </div>
      ))}
      {possible.length > 0 && (
        <details class="possible">
          <summary>
            {words.mayStill} <span class="count">{possible.length}</span>
          </summary>
          {possible.map((rule) => (
            <RuleOf key={rule.id} rule={rule} />
          ))}
        </details>
      )}
      <HangsOn paths={ruling.hangs_on ?? []} />
    </>
  );
}
