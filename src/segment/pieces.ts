import type { Span } from "../model/span.js";
import { isCloser, isComma, isHan, isTerminal } from "../text/characters.js";

const LF = 0x0a;

/** How good a place behind a unit is for a cut: 3 a line or sentence ends, 2 a clause ends, 1 no word goes on, 0 none. */
function cutBehind(text: string, index: number): 0 | 1 | 2 | 3 {
  const code = text.charCodeAt(index);
  const next = text.charCodeAt(index + 1);
  if (code === LF) return 3;
  if (next === LF || isCloser(next)) return 0;
  if (code === 0x3002 || code === 0xff1b || code === 0xff01 || code === 0xff1f) return 3; // 。；！？
  if (isComma(code) || isTerminal(code)) return 2;
  return isHan(code) !== isHan(next) && (code & 0xfc00) !== 0xd800 ? 1 : 0;
}

/**
 * Parts a text into pieces of at most `longest` units that join to the whole, for engines whose cost grows faster than
 * the text. A piece ends where a line or a sentence ends; failing that behind a comma; failing that where Han characters
 * begin or end; failing that anywhere but between the halves of a surrogate pair.
 *
 * @example piecesOf("整改。\n进展", 4) // [{ start: 0, end: 4 }, { start: 4, end: 6 }]
 */
export function piecesOf(text: string, longest: number): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const limit = start + longest;
    let end = limit;
    let best = 0;
    for (let index = limit - 1; index > start && best < 3; index--) {
      const worth = cutBehind(text, index);
      if (worth > best) {
        best = worth;
        end = index + 1;
      }
    }
    if (best === 0 && longest > 1 && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end--;
    pieces.push({ start, end });
    start = end;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}
