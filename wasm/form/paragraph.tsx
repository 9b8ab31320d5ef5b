// The answer as a paragraph for the file, and a button that copies it.
import { useRef, useState } from "preact/hooks";
import { useSpeech } from "./words";

export function Paragraph({ text }: { text: string }) {
  const { words } = useSpeech();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState<{ text: string; done: boolean }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, done: true });
    } catch {
      // Some browsers let a page from disk copy nothing.
      getSelection()?.selectAllChildren(paragraph.current!);
      setCopied({ text, done: false });
    }
  };
  return (
    <>
      <p class="paragraph" ref={paragraph}>
        {text}
      </p>
      <p class="actions">
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">{copied?.text === text && (copied.done ? words.copied : words.notCopied)}</span>
      </p>
    </>
  );
}
