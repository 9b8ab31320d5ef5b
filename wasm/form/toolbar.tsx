// Print, save, open, start over.
import type { Problem } from "kntc";
import { useRef, useState } from "preact/hooks";
import { worthSaving } from "./draft";
import type { Draft } from "./draft";
import { Problems } from "./field";
import { useSpeech } from "./words";

interface ToolbarProps {
  draft: Draft;
  /** Opens what a file holds; throws if it is nothing that the library reads. */
  open: (file: unknown) => void;
  /** What could not be read of the file that was opened. */
  leftOut: Problem[];
  saved: () => void;
  startOver: () => void;
}

export function Toolbar({ draft, open, leftOut, saved, startOver }: ToolbarProps) {
  const { words } = useSpeech();
  const picker = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  const save = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(
      new Blob([JSON.stringify(worthSaving(draft), null, 2)], { type: "application/json" }),
    );
    link.download = `${words.fileName}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
    saved();
  };
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = "";
    if (!file) return;
    try {
      open(JSON.parse(await file.text()));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="toolbar">
      <button type="button" class="quiet" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" class="quiet" onClick={save}>
        {words.save}
      </button>
      <button type="button" class="quiet" onClick={() => picker.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => read(event.currentTarget)}
      />
      <button type="button" class="quiet" onClick={startOver}>
        {words.startOver}
      </button>
      <div role="alert">
        {failed && <p>{words.notOpened}</p>}
        {leftOut.length > 0 && (
          <>
            <p>{words.openedInPart}</p>
            <Problems problems={leftOut} paths />
          </>
        )}
      </div>
    </div>
  );
}
