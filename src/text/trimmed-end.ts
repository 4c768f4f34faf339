import { isSpace } from "./characters.js";
/** Where a passage ends once the blanks and line breaks at its end are left out; no earlier than `start`. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}
