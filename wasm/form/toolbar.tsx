// Print, save, open, start over.
import { useRef } from "preact/hooks";
import { worthSaving } from "./draft";
import type { Draft } from "./draft";
import { Problems } from "./field";
import type { OpenedFile } from "./petition";
import { useSpeech } from "./words";

interface ToolbarProps {
  draft: Draft;
  openFile: (file: File) => void;
  opened: OpenedFile | undefined;
  /** Whether the file chosen last is nothing that the library reads. */
  unreadable: boolean;
  saved: () => void;
  startOver: () => void;
}

export function Toolbar({ draft, openFile, opened, unreadable, saved, startOver }: ToolbarProps) {
  const { words } = useSpeech();
  const picker = useRef<HTMLInputElement>(null);
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
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = "";
    if (file) openFile(file);
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
        onChange={(event) => choose(event.currentTarget)}
      />
      <button type="button" class="quiet" onClick={startOver}>
        {words.startOver}
      </button>
      <div class="file">
        <p role="status">{opened && `${words.opened}: ${opened.name}`}</p>
        <div role="alert">
          {unreadable && <p>{words.notOpened}</p>}
          {opened && opened.leftOut.length > 0 && (
            <>
              <p>{words.openedInPart}</p>
              <Problems problems={opened.leftOut} paths />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
