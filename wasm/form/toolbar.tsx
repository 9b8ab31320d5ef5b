// Print, save, open, start over.
import type { Petition } from "kntc";
import { useRef, useState } from "preact/hooks";
import type { Draft } from "./draft";
import { useSpeech } from "./words";

interface ToolbarProps {
  draft: Draft;
  open: (petition: Petition) => void;
  startOver: () => void;
}

export function Toolbar({ draft, open, startOver }: ToolbarProps) {
  const { words } = useSpeech();
  const picker = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  const save = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(draft, null, 2)], { type: "application/json" }));
    link.download = `${words.fileName}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
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
      <input ref={picker} type="file" accept=".json,application/json" hidden onChange={(event) => read(event.currentTarget)} />
      <button type="button" class="quiet" onClick={startOver}>
        {words.startOver}
      </button>
      <span role="alert">{failed && words.notOpened}</span>
    </div>
  );
}
