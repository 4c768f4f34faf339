import type { CountDraft } from "./finder.js";

/**
 * Marks counts that are part of another one in their sentence and must not be added to it: those behind 其中, and those in
 * brackets behind a count with the same unit (13户(目前6户已提供资料)). Takes and gives counts in the order of the text.
 */
export function markSubsets(text: string, counts: readonly CountDraft[]): CountDraft[] {
  const units = new Set<string>(); // of the whole counts in this sentence
  let among: string | undefined; // unit of the counts behind 其中; "" before the first
  let depth = 0;
  let at = 0;
  return counts.map((count) => {
    for (; at < count.start; at++) {
      switch (text.charCodeAt(at)) {
        case 0x3002: // 。
        case 0x0a:
        case 0xff01: // ！
        case 0xff1b: // ；
        case 0x3b:
          units.clear();
          among = undefined;
          depth = 0;
          break;
        case 0x28:
        case 0xff08: // （
          depth++;
          break;
        case 0x29:
        case 0xff09: // ）
          if (depth > 0) depth--;
          break;
        case 0x5176: // 其
          if (text.charCodeAt(at + 1) === 0x4e2d) among = "";
          break;
        default:
      }
    }
    at = Math.max(at, count.end);
    const subset = among === "" || among === count.unit || (depth > 0 && units.has(count.unit));
    if (among === "") among = count.unit;
    if (!subset) {
      units.add(count.unit);
      return count;
    }
    return { ...count, subset: true };
  });
}
