import { parseOutline, type PointList } from "../../src/outline/index.js";

/** Headings as `id mark|title`, the way a test can say them on one line each. */
export function headingsOf(text: string): string[] {
  return parseOutline(text).nodes.map(({ id, start, markerEnd, titleEnd }) => `${id} ${text.slice(start, markerEnd).trim()}|${text.slice(markerEnd, titleEnd).trim()}`);
}

/** A list as `1甲 2乙[1丙 2丁]`: numbers, what each point says without stops at its ends, lists inside in brackets. */
function writeList(text: string, { items }: PointList): string {
  return items
    .map(({ number, start, end, lists }) => {
      const inner = lists.map((list) => `[${writeList(text, list)}]`).join("");
      const own = text.slice(start, lists[0]?.leadEnd ?? end).replace(/^[，、：\s]+|[，；。：\s]+$/g, "");
      return `${Number.isFinite(number) ? number : "∞"}${own}${inner}`;
    })
    .join(" ");
}

/** All lists of a text, in the order of its sections. */
export function listsOf(text: string): string[] {
  return parseOutline(text).stretches.flatMap(({ lists }) => lists.map((list) => writeList(text, list)));
}

/** What was odd, as `code mark`. */
export function notesOf(text: string): string[] {
  return parseOutline(text).notes.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);
}
