import { type FrequencyWord, frequencyWords } from "../../lexicon/frequency-words.js";
import { isDigit, isHan } from "../../text/characters.js";
import { skipBlanks } from "../date/date-numbers.js";
import { timesDuration } from "./duration-iso.js";
import type { Finder, FrequencyDraft } from "../finder.js";
import { createGuardedWords, type GuardedWords } from "../words/guarded-words.js";
import { hanNumeralKind, type Numeral, readDigits, readHan } from "../number/numeral.js";

interface FrequencyLookup {
  readonly leads: GuardedWords<FrequencyWord>;
  readonly units: GuardedWords<FrequencyWord>;
  readonly wholes: GuardedWords<FrequencyWord>;
  readonly measures: GuardedWords<FrequencyWord>;
  readonly ordinals: GuardedWords<FrequencyWord>;
  readonly stops: GuardedWords<FrequencyWord>;
}

const one = 0x4e00; // 一
const half = 0x534a; // 半

/**
 * Makes the finder of how often: 每月 → P1M, 每个季度 → P3M, 每两个月 → P2M, 每半年 → P6M, 按季度 → P3M, 一月一调度 → P1M,
 * 两年一次 → P2Y. How many times (每年不少于2次) is a count and belongs to others; 每名 and 每件 are none.
 *
 * @param words the table `corpus/frequency-words.tsv`, or this with more words
 */
export function createFrequencyFinder(words: readonly FrequencyWord[] = frequencyWords()): Finder<FrequencyDraft> {
  const ofKind = (kind: FrequencyWord["kind"]): FrequencyWord[] => words.filter((word) => word.kind === kind);
  const lookup: FrequencyLookup = {
    leads: createGuardedWords(ofKind("lead")),
    units: createGuardedWords(ofKind("unit")),
    wholes: createGuardedWords(ofKind("whole")),
    measures: createGuardedWords(ofKind("measure")),
    ordinals: createGuardedWords(ofKind("ordinal")),
    stops: createGuardedWords(ofKind("stop")),
  };
  const openings = new Uint8Array(0x10000);
  for (const { word, kind } of words) if (kind === "lead" || kind === "whole") openings[word.charCodeAt(0)] = 1;
  // the 一 of 一月一调度 stands behind a unit, which costs less to look at than every number
  openings[one] = 2;
  return (text) => {
    const found: FrequencyDraft[] = [];
    let floor = 0;
    for (let at = 0; at < text.length; at++) {
      const kind = openings[text.charCodeAt(at)] as number;
      if (kind === 0) continue;
      const draft = kind === 2 ? repeatedAt(lookup, text, at, floor) : (wholeAt(lookup, text, at) ?? ledAt(lookup, text, at));
      if (draft === undefined) continue;
      found.push(draft);
      floor = draft.end;
      at = draft.end - 1;
    }
    return { found, notes: [] };
  };
}

function draftOf(start: number, end: number, iso: string | undefined): FrequencyDraft | undefined {
  return iso === undefined ? undefined : { type: "frequency", start, end, iso, qualifier: "exact" };
}

/** 按月, 逐季. */
function wholeAt({ wholes }: FrequencyLookup, text: string, start: number): FrequencyDraft | undefined {
  const word = wholes.at(text, start);
  return word === undefined ? undefined : draftOf(start, start + word.word.length, word.value);
}

/** 每月, 每两个月, 每 15 天. */
function ledAt({ leads, units }: FrequencyLookup, text: string, start: number): FrequencyDraft | undefined {
  const lead = leads.at(text, start);
  if (lead === undefined) return undefined;
  const from = start + lead.word.length;
  const unit = units.at(text, from);
  if (unit !== undefined) return draftOf(start, from + unit.word.length, unit.value);
  const number = numeralAt(text, skipBlanks(text, from));
  if (number?.value === undefined || number.bare) return undefined;
  const at = skipBlanks(text, number.end);
  const counted = units.at(text, at);
  return counted === undefined ? undefined : draftOf(start, at + counted.word.length, timesDuration(counted.value, number.value));
}

function numeralAt(text: string, offset: number): Numeral | undefined {
  const code = text.charCodeAt(offset);
  if (isDigit(code)) return readDigits(text, offset);
  return hanNumeralKind(code) > 0 ? readHan(text, offset) : undefined;
}

/** 一月一调度, 两年一次, 半年一考核: read from the 一 behind the unit, with the verb of one or two characters. */
function repeatedAt(
  { units, measures, ordinals, stops }: FrequencyLookup,
  text: string,
  offset: number,
  floor: number,
): FrequencyDraft | undefined {
  const unit = units.endingAt(text, offset);
  if (unit === undefined) return undefined;
  const unitStart = offset - unit.word.length;
  const start = unit.word.charCodeAt(0) === half ? unitStart : numberStart(text, unitStart, floor);
  if (start < floor || start > unitStart || (start === unitStart && unit.word.charCodeAt(0) !== half)) return undefined;
  if (isDigit(text.charCodeAt(start)) && "月日季".includes(unit.word[0] as string)) return undefined; // 9月一次
  if (stops.at(text, offset) !== undefined || ordinals.endingAt(text, start) !== undefined) return undefined;
  const end = verbEnd(measures, text, offset + 1);
  if (end === offset + 1) return undefined;
  const number = start === unitStart ? 1 : numeralAt(text, start)?.value;
  return number === undefined ? undefined : draftOf(start, end, timesDuration(unit.value, number));
}

/** Where the number before a unit begins, at most three characters back; the offset itself where there is none. */
function numberStart(text: string, offset: number, floor: number): number {
  let at = offset;
  while (at > floor && at > offset - 3 && (isDigit(text.charCodeAt(at - 1)) || hanNumeralKind(text.charCodeAt(at - 1)) > 0)) at--;
  return at;
}

/** The end of 次, 回 … or of a verb of two characters: 一|次, 一|调度. The offset itself where none stands. */
function verbEnd(measures: GuardedWords<FrequencyWord>, text: string, offset: number): number {
  const word = measures.at(text, offset);
  if (word !== undefined) return offset + word.word.length;
  return isHan(text.charCodeAt(offset)) && isHan(text.charCodeAt(offset + 1)) ? offset + 2 : offset;
}
