// On which facts an answer hangs, each a way to its field.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Text } from "kntc";
import { useSpeech } from "./words";

/** How the page names a path, and goes to its field. */
export interface Signpost {
  textOf(path: string): Text | undefined;
  goTo(path: string): void;
}

export const OnTheWay = createContext<Signpost>({ textOf: () => undefined, goTo: () => {} });

/** A longer list is folded. */
const AT_ONCE = 2;

export function HangsOn({ paths }: { paths: string[] }) {
  const { words, say } = useSpeech();
  const { textOf, goTo } = useContext(OnTheWay);
  const named = paths.flatMap((path) => {
    const text = textOf(path);
    return text ? [{ path, text }] : [];
  });
  const list = (
    <ul>
      {named.map(({ path, text }) => (
        <li key={path}>
          <button type="button" class="link" onClick={() => goTo(path)}>
            {say(text)}
          </button>
        </li>
      ))}
    </ul>
  );
  if (named.length === 0) return null;
  if (named.length <= AT_ONCE) {
    return (
      <div class="hangs-on">
        <span class="note">{words.hangsOn}:</span>
        {list}
      </div>
    );
  }
  return (
    <details class="hangs-on">
      <summary>
        {words.hangsOn} <span class="count">{named.length}</span>
      </summary>
      {list}
    </details>
  );
}
