import type { Place } from "../draft.js";

/** The sentences of a passage, parted at 。 and line breaks, without their stops. */
export function sentencesOf(text: string, start: number, end: number): Place[] {
  const sentences: Place[] = [];
  for (let at = start; at < end; ) {
    let to = at;
    while (to < end && text[to] !== "。" && text[to] !== "\n") to++;
    if (to > at) sentences.push({ start: at, end: to });
    at = to + 1;
  }
  return sentences;
}
