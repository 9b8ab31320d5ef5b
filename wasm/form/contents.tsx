// The contents of a petition: each matter by itself, with its own facts and its own answer.
import { addContent, contentOf, removeContent } from "./draft";
import type { Draft } from "./draft";
import { useSpeech } from "./words";

/** How the content of a path is called, where there is more than one. */
export function useContentName(draft: Draft): (path: string) => string | undefined {
  const { words } = useSpeech();
  return (path) => {
    const content = contentOf(path);
    return content === undefined || draft.contents.length === 1 ? undefined : `${words.content} ${content + 1}`;
  };
}

export function Contents({ draft, change }: { draft: Draft; change: (draft: Draft) => void }) {
  const { words } = useSpeech();
  return (
    <p class="contents">
      {draft.contents.length > 1 &&
        draft.contents.map((_, i) => (
          <span class="content-name" key={i}>
            {words.content} {i + 1}
            <button
              type="button"
              class="remove"
              aria-label={`${words.remove}: ${words.content} ${i + 1}`}
              onClick={(event) => {
                (event.currentTarget.closest(".contents")?.lastElementChild as HTMLElement).focus();
                change(removeContent(draft, i));
              }}
            >
              ×
            </button>
          </span>
        ))}
      <button type="button" class="quiet" onClick={() => change(addContent(draft))}>
        + {words.addContent}
      </button>
    </p>
  );
}
