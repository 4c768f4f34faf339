import { regionTable } from "../../lexicon/region-table.js";
import { isAsciiWord, isDigit, isHan } from "../../text/characters.js";
import { CharacterSet } from "../../text/character-set.js";
import { createWordFinder, type WordFinder } from "../../text/word-finder.js";
import type { Passage } from "./passage.js";

/** What is left of a passage for comparison: characters, and where each came from. Good until the next call. */
export interface MaskedText {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  length: number;
}

const numeral = new CharacterSet("〇零一二两三四五六七八九十百千万亿");
const numberMark = 0x30;
const nameMark = 0x40;
const fullWidthShift = 0xfee0;

let regions: WordFinder | undefined;

function isNumeral(code: number): boolean {
  return isDigit(code) || isDigit(code - fullWidthShift) || numeral.has(code);
}

/** Finders of names: one for each list, as the passages of a document share theirs. */
function createFinders(): (names: readonly string[] | undefined) => WordFinder | undefined {
  const known = new WeakMap<readonly string[], WordFinder>();
  return (names) => {
    if (names === undefined) return undefined;
    let finder = known.get(names);
    if (finder === undefined) known.set(names, (finder = createWordFinder(names)));
    return finder;
  };
}

/**
 * Makes what reduces passages to what a copy keeps: numbers (三, 12.5%, of dates too) become one mark, names of regions
 * (those of the gazetteer, those given with the passage, and the places given) another; marks and blanks fall away.
 *
 * @example createMask()({ text: "青禾县于2024年3月召开会议", names: ["青禾县"], … }) // @于0年0月召开会议
 */
export function createMask(): (passage: Pick<Passage, "text" | "names" | "masked">) => MaskedText {
  const finderOf = createFinders();
  const known = (regions ??= createWordFinder(regionTable().names()));
  let result: MaskedText = { units: new Uint16Array(0), starts: new Int32Array(0), ends: new Int32Array(0), length: 0 };
  const push = (unit: number, start: number, end: number): void => {
    const last = result.length - 1;
    if ((unit === numberMark || unit === nameMark) && result.units[last] === unit && last >= 0) {
      result.ends[last] = end; // 青禾县 and 财政局 are one name, 3 and 5 in 3.5 one number
      return;
    }
    result.units[result.length] = unit;
    result.starts[result.length] = start;
    result.ends[result.length++] = end;
  };
  return ({ text, names, masked = [] }) => {
    if (result.units.length < text.length) {
      result = { units: new Uint16Array(text.length), starts: new Int32Array(text.length), ends: new Int32Array(text.length), length: 0 };
    }
    result.length = 0;
    const own = finderOf(names);
    const places = masked.length > 1 ? [...masked].sort((a, b) => a.start - b.start) : masked;
    let next = 0;
    for (let at = 0; at < text.length; ) {
      while (next < places.length && (places[next] as { end: number }).end <= at) next++;
      const place = places[next];
      const name = own?.at(text, at) ?? known.at(text, at);
      const end = place !== undefined && place.start <= at ? place.end : name === undefined ? at : at + name.length;
      if (end > at) {
        push(nameMark, at, end);
        at = end;
        continue;
      }
      const code = text.charCodeAt(at);
      if (isNumeral(code)) push(numberMark, at, at + 1);
      else if (isHan(code) || isAsciiWord(code)) push(code, at, at + 1);
      at++;
    }
    return result;
  };
}
