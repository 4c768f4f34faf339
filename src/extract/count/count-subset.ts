import type { CountDraft } from "../finder.js";

const stop = 1, open = 2, close = 3, among = 4; // prettier-ignore
const marks = new Uint8Array(0x10000);
for (const char of "。！；;\n") marks[char.charCodeAt(0)] = stop;
for (const char of "(（") marks[char.charCodeAt(0)] = open;
for (const char of ")）") marks[char.charCodeAt(0)] = close;
marks["其".charCodeAt(0)] = among;

/**
 * Marks counts that are part of another one in their sentence and must not be added to it: those behind 其中, and those in
 * brackets behind a count with the same unit (13户(目前6户已提供资料)). Takes and gives counts in the order of the text.
 */
export function markSubsets(text: string, counts: readonly CountDraft[]): CountDraft[] {
  const units = new Set<string>(); // of the whole counts in this sentence
  let shared: string | undefined; // unit of the counts behind 其中; "" before the first
  let depth = 0;
  let from = 0;
  return counts.map((count) => {
    let at = count.start;
    while (at > from && marks[text.charCodeAt(at - 1)] !== stop) at--;
    if (at > from) {
      units.clear(); // another sentence
      shared = undefined;
      depth = 0;
    }
    for (; at < count.start; at++) {
      const mark = marks[text.charCodeAt(at)];
      if (mark === open) depth++;
      else if (mark === close) depth = Math.max(0, depth - 1);
      else if (mark === among && text[at + 1] === "中") shared = "";
    }
    from = count.end;
    const subset = shared === "" || shared === count.unit || (depth > 0 && units.has(count.unit));
    if (shared === "") shared = count.unit;
    if (!subset) {
      units.add(count.unit);
      return count;
    }
    return { ...count, subset: true };
  });
}
