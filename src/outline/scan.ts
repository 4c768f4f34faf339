import { enumerators } from "../lexicon/enumerators.js";
import { followsThoseAsked, readEnumerator } from "./enumerator.js";
import { CharacterSet } from "../text/character-set.js";
import { isBlank } from "../text/characters.js";
import type { EnumeratorCandidate, MarkerCandidate, MarkerContext, SchemeReader } from "./marker.js";
import { hanNumerals } from "./numeral-run.js";
import { chapter } from "./schemes/chapter.js";
import { circled } from "./schemes/circled.js";
import { decimal } from "./schemes/decimal.js";
import { digitHalfParen } from "./schemes/digit-half-paren.js";
import { digitParen } from "./schemes/digit-paren.js";
import { digit } from "./schemes/digit.js";
import { hanParen } from "./schemes/han-paren.js";
import { han } from "./schemes/han.js";
import { problem } from "./schemes/problem.js";

/** What a character can open. One class a UTF-16 unit, so that a pass costs one look-up a character. */
const enum Opens {
  Nothing = 0,
  Digit = 1,
  Numeral = 2,
  Bracket = 3,
  Ordinal = 4, // 第
  Chain = 5, // 首其再最另还
  Problem = 6, // 问题1：, only at the head of a line
  Sign = 7, // ① ⑴ ⒈ ㈠
}

const opens = new Uint8Array(0x10000);
let openers = ""; // every character with a class
const classify = (chars: string, kind: Opens): void => {
  openers += chars;
  for (const char of chars) opens[char.charCodeAt(0)] = kind;
};
classify(problem.opens, Opens.Problem);
for (const { opens: chars } of [circled, digit, digitParen, hanParen]) classify(chars, Opens.Sign);
classify("0123456789", Opens.Digit);
classify(hanNumerals, Opens.Numeral);
classify("（(", Opens.Bracket);
classify("第", Opens.Ordinal);
classify("首其再最另还", Opens.Chain);
/** Asked before the table: it is a sixteenth of its size and stays in the cache. */
const opener = new CharacterSet(openers);

const digitSchemes: readonly SchemeReader[] = [decimal, digit, digitHalfParen]; // 1.1 before 1., 1. before 1)
const bracketSchemes: readonly SchemeReader[] = [hanParen, digitParen];
/** The scheme that a sign such as ① or ⑴ belongs to. */
const signSchemes = new Map<string, readonly SchemeReader[]>();
for (const reader of [circled, digit, digitParen, hanParen]) for (const sign of reader.opens) signSchemes.set(sign, [reader]);

/** Characters that can stand behind the numeral of a mark: stops, and what the suffixes of enumerators begin with. */
let behindNumeral: Uint8Array | undefined;

function behindNumerals(): Uint8Array {
  if (behindNumeral === undefined) {
    behindNumeral = new Uint8Array(0x10000);
    for (const char of "、．.方 ") behindNumeral[char.charCodeAt(0)] = 1;
    for (const { word } of enumerators().suffixes) behindNumeral[word.charCodeAt(0)] = 1;
  }
  return behindNumeral;
}

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
    case 0x3011: // 】 of a label
    case 0x5d:
    case 0x3015:
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

/** Verbs right behind which a list of what is asked opens without a stop: 强调一要… */
const speaks = /^(?:强调|要求|提出|指出|希望)$/;

/** The context of an enumerator: 强调一要 and 各单位一要 open a clause of their own. */
function enumeratorContext(text: string, start: number, breaks: ReadonlySet<number>): MarkerContext {
  const context = contextAt(text, start, breaks);
  if (context !== "glued" || text[start] !== "一") return context;
  return speaks.test(text.slice(start - 2, start)) || followsThoseAsked(text, start) ? "clause" : context;
}

/** Where a run of characters of one class ends. */
function runEnd(text: string, start: number, kind: Opens): number {
  let end = start + 1;
  while (opens[text.charCodeAt(end)] === kind) end++;
  return end;
}

/** Finds everything that reads like a numbering mark or an enumerator, in the order of the text. One pass. */
export function scanMarkers(
  text: string,
  breakOffsets: readonly number[],
): (MarkerCandidate | EnumeratorCandidate)[] {
  const breaks = new Set(breakOffsets);
  const behind = behindNumerals();
  const found: (MarkerCandidate | EnumeratorCandidate)[] = [];
  const heading = (start: number, schemes: readonly SchemeReader[]): number => {
    for (const { scheme, read } of schemes) {
      const reading = read(text, start);
      if (reading === undefined) continue;
      found.push({ kind: "heading", scheme, start, context: contextAt(text, start, breaks), ...reading });
      return reading.end;
    }
    return start + 1;
  };
  const enumerator = (start: number): number => {
    const reading = readEnumerator(text, start, enumeratorContext(text, start, breaks));
    if (reading === undefined) return start;
    found.push(reading);
    return reading.end;
  };
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    if (!opener.has(code)) {
      index++;
      continue;
    }
    const kind = opens[code] as Opens;
    switch (kind) {
      case Opens.Nothing:
        index++;
        break;
      case Opens.Digit: {
        const end = runEnd(text, index, kind);
        const stop = text.charCodeAt(end);
        const opensLine = index === 0 || text.charCodeAt(index - 1) === 0x0a;
        const marks = stop === 0x2e || stop === 0xff0e || stop === 0x3001 || stop === 0x29 || stop === 0xff09 || (opensLine && isBlank(stop));
        index = marks ? Math.max(heading(index, digitSchemes), end) : end;
        break;
      }
      case Opens.Numeral: {
        const end = runEnd(text, index, kind);
        if (behind[text.charCodeAt(end)] === 0) index = end;
        else {
          const after = enumerator(index);
          index = after > index ? after : Math.max(heading(index, [han]), end);
        }
        break;
      }
      case Opens.Bracket: {
        const inner = opens[text.charCodeAt(index + 1)];
        index = inner === Opens.Digit || inner === Opens.Numeral ? heading(index, bracketSchemes) : index + 1;
        break;
      }
      case Opens.Ordinal: {
        const after = enumerator(index);
        index = after > index ? after : heading(index, [chapter]);
        break;
      }
      case Opens.Chain:
        index = Math.max(enumerator(index), index + 1);
        break;
      case Opens.Problem:
        index = index === 0 || text.charCodeAt(index - 1) === 0x0a ? heading(index, [problem]) : index + 1;
        break;
      case Opens.Sign:
        index = heading(index, signSchemes.get(text[index] as string) as readonly SchemeReader[]);
        break;
    }
  }
  return found;
}
