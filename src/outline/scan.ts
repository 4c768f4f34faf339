import { enumeratorOpens, readEnumerator } from "./enumerator.js";
import type { EnumeratorCandidate, MarkerCandidate, MarkerContext, SchemeReader } from "./marker.js";
import { chapter } from "./schemes/chapter.js";
import { circled } from "./schemes/circled.js";
import { decimal } from "./schemes/decimal.js";
import { digitHalfParen } from "./schemes/digit-half-paren.js";
import { digitParen } from "./schemes/digit-paren.js";
import { digit } from "./schemes/digit.js";
import { hanParen } from "./schemes/han-paren.js";
import { han } from "./schemes/han.js";
import { problem } from "./schemes/problem.js";

/** The schemes, in the order in which they are tried at a character: 1.1 before 1., 1. before 1). */
const schemes: readonly SchemeReader[] = [
  chapter,
  problem,
  han,
  hanParen,
  decimal,
  digit,
  digitParen,
  digitHalfParen,
  circled,
];

const readersByCode = new Map<number, SchemeReader[]>();
for (const reader of schemes) {
  for (const char of reader.opens) {
    const code = char.charCodeAt(0);
    readersByCode.set(code, [...(readersByCode.get(code) ?? []), reader]);
  }
}
for (const char of enumeratorOpens) if (!readersByCode.has(char.charCodeAt(0))) readersByCode.set(char.charCodeAt(0), []);

/** One bit a UTF-16 unit: whether a mark can open with it. */
const opening = new Uint8Array(0x10000);
for (const code of readersByCode.keys()) opening[code] = 1;

function contextAt(text: string, start: number, breaks: ReadonlySet<number>): MarkerContext {
  if (start === 0) return "line";
  switch (text.charCodeAt(start - 1)) {
    case 0x0a:
      return "line";
    case 0x3002: // 。
    case 0xff01:
    case 0xff1f:
    case 0x21:
    case 0x3f:
    case 0x2026: // …
      return "sentence";
    case 0x201d: // ” after 。
    case 0xff09:
    case 0x29:
      return "。！？".includes(text[start - 2] ?? "x") ? "sentence" : breaks.has(start) ? "break" : "glued";
    case 0xff1b:
    case 0x3b:
    case 0xff1a:
    case 0x3a:
    case 0xff0c:
    case 0x2c:
      return "clause";
    case 0x20:
    case 0x09:
      return "break";
    default:
      return breaks.has(start) ? "break" : "glued";
  }
}

/** Finds everything that reads like a numbering mark or an enumerator, in the order of the text. One pass. */
export function scanMarkers(
  text: string,
  breakOffsets: readonly number[],
): (MarkerCandidate | EnumeratorCandidate)[] {
  const breaks = new Set(breakOffsets);
  const found: (MarkerCandidate | EnumeratorCandidate)[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (opening[code] === 0) continue;
    const context = contextAt(text, index, breaks);
    const enumerator = enumeratorOpens.includes(text[index] as string) ? readEnumerator(text, index, context) : undefined;
    if (enumerator !== undefined) {
      found.push(enumerator);
      index = enumerator.end - 1;
      continue;
    }
    for (const { scheme, read } of readersByCode.get(code) as SchemeReader[]) {
      const reading = read(text, index);
      if (reading === undefined) continue;
      found.push({ kind: "heading", scheme, start: index, context, ...reading });
      index = reading.end - 1;
      break;
    }
  }
  return found;
}
