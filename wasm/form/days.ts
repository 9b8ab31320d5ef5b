// Days as people write them here. The library reads every other way of writing; the page only prints them.
import type { Day } from "kntc";

/** 03/09/2026, from a stored day or stretch. */
export function printDay(stored: string): string {
  return stored
    .split("..")
    .map((day) => day.split("-").reverse().join("/"))
    .join(" – ");
}

/** The day on this machine's clock. */
export function today(): Day {
  const now = new Date();
  return stored(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
}

/** The stored form of a day typed in full, for the browser's own calendar; empty if it is none. */
export function typedDay(text: string): string {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  return match ? `${match[3]}-${match[2]!.padStart(2, "0")}-${match[1]!.padStart(2, "0")}` : "";
}

/** Eight digits, as they are typed on a phone, with the strokes between them. */
export function withStrokes(text: string): string {
  return text.replace(/^(\d\d)(\d\d)(\d{4})$/, "$1/$2/$3");
}

/** Whether what is typed may yet become a day, so that no error need be cried over it while it is typed. */
export function mayBecomeDay(text: string): boolean {
  return /^\d{0,7}$|^\s*\d{0,2}(?:[/.-]\d{0,2}(?:[/.-]\d{0,3})?)?$/.test(text);
}

/** The days after `from` up to `to`. */
export function daysBetween(from: Day, to: Day): Day[] {
  const out: Day[] = [];
  const end = Date.parse(to);
  for (let at = Date.parse(from) + DAY; at <= end; at += DAY) out.push(stored(new Date(at)));
  return out;
}

/** Monday is 0. */
export function weekday(day: Day): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}

const DAY = 86_400_000;

function stored(day: Date): Day {
  return day.toISOString().slice(0, 10);
}
