import type { CitationWords } from "../../lexicon/citation-words.js";
import { isBlank } from "../../text/characters.js";
import { anyOf } from "../../text/pattern.js";

/** A title in 《》: `start` at 《, `innerEnd` before 》 (or where the title must end, if 》 is lost), `end` behind it. */
export interface MarkedTitle {
  readonly start: number;
  readonly innerEnd: number;
  readonly end: number;
  readonly closed: boolean;
}

const longestTitle = 200; // longer than any title; bounds the search for a lost 》
const deepest = 3;
const stops = "。；！？;!?…\n";

function isTitleEnd(char: string): boolean {
  return char === "。" || char === "\n";
}

/** Whether a title broken over two lines goes on: its 》 comes before any other mark of a new sentence or title. */
function goesOnNextLine(text: string, feed: number): boolean {
  for (let at = feed + 1; at < text.length && at < feed + 60; at++) {
    const char = text.charAt(at);
    if (char === "》") return at > feed + 1;
    if (char === "《" || char === "：" || char === ":" || char === "，" || stops.includes(char)) return false;
  }
  return false;
}

/**
 * Makes a reader of the title that begins at a 《. Titles inside it, in 〈〉 or in 《》, are part of it: 《关于印发《值班办法》的通知》.
 * A title whose 》 is lost ends before the next title, behind a noun that ends titles where a comma follows, or with the
 * sentence or line.
 */
export function titleReader(words: CitationWords): (text: string, start: number) => MarkedTitle {
  const governs = new RegExp(`(?:${anyOf(words.governs)})$`);
  const heads = new RegExp(`(?:${anyOf(words.head)})[”’"]?$`);
  const longestGoverning = Math.max(0, ...words.governs.map((word) => word.length));
  const longestHead = Math.max(0, ...words.head.map((word) => word.length)) + 1;
  const endsWith = (pattern: RegExp, text: string, from: number, end: number, longest: number): boolean =>
    pattern.test(text.slice(Math.max(from, end - longest), end));

  /** Where a title ends that nothing closes. `inner` is where another title begins inside its sentence, or -1. */
  const lostEnd = (text: string, start: number, inner: number, limit: number): number => {
    const nested = inner > 0 && endsWith(governs, text, start + 1, inner, longestGoverning);
    const last = inner > 0 && !nested ? inner : limit;
    let end = last;
    for (let at = start + 1; at < last; at++) {
      const char = text.charAt(at);
      const comma = char === "，" || char === ",";
      if (!stops.includes(char) && !(comma && endsWith(heads, text, start + 1, at, longestHead))) continue;
      end = at;
      break;
    }
    while (end > start + 1 && (isBlank(text.charCodeAt(end - 1)) || "、，,和及与".includes(text.charAt(end - 1)))) end--;
    return end;
  };

  return (text, start) => {
    let depth = 1;
    let inner = -1;
    const limit = Math.min(text.length, start + longestTitle);
    let at = start + 1;
    for (; at < limit; at++) {
      const char = text.charAt(at);
      if (char === "》" && --depth === 0) return { start, innerEnd: at, end: at + 1, closed: true };
      if (char === "《") {
        if (inner < 0) inner = at;
        if (++depth > deepest) break;
      } else if (isTitleEnd(char) && !(char === "\n" && goesOnNextLine(text, at))) break;
    }
    const end = inner === start + 1 ? inner : lostEnd(text, start, inner, at);
    return { start, innerEnd: end, end, closed: false };
  };
}
