// Where the focus is, goes and stays.
import { useLayoutEffect, useRef } from "preact/hooks";

export const fieldId = (path: string): string => `field:${path}`;

/** Puts the focus into the field of a fact, unfolding what hides it. Says whether there is one. */
export function focusField(path: string): boolean {
  const field = document.getElementById(fieldId(path));
  for (let fold = field?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  // A group of buttons has its focus on one of them.
  const target = field?.querySelector<HTMLElement>("input:checked") ?? field;
  target?.focus();
  return field !== null;
}

/** Redrawing moves neither the focus nor, on the screen, the element that has it. */
export function useSteadyFocus(): void {
  const before = useRef<{ element: HTMLElement; top: number } | undefined>(undefined);
  const active = document.activeElement;
  before.current =
    active instanceof HTMLElement && active !== document.body
      ? { element: active, top: active.getBoundingClientRect().top }
      : undefined;
  useLayoutEffect(() => {
    if (!before.current?.element.isConnected) return;
    const { element, top } = before.current;
    if (element !== document.activeElement) element.focus({ preventScroll: true });
    const moved = () => element.getBoundingClientRect().top - top;
    const back = () => scrollBy({ top: moved(), behavior: "instant" });
    if (moved() !== 0) back();
    if (moved() > 0) {
      // The page has become too short to scroll so far.
      const main = element.closest("main");
      if (main) main.style.minHeight = `${main.offsetHeight + moved()}px`;
      back();
    }
  });
}
