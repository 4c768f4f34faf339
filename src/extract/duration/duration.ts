import { countQualifiers } from "../../lexicon/count-qualifiers.js";
import { type DurationWord, durationWords } from "../../lexicon/duration-words.js";
import type { Qualifier } from "../../model/entity.js";
import { isDigit } from "../../text/characters.js";
import { isMask, skipBlanks, smallNumberAt } from "../date/date-numbers.js";
import { joinDurations, timesDuration } from "./duration-iso.js";
import { createDurationLookup, type DurationLexicon, type DurationLookup, opening } from "./duration-lookup.js";
import { type LengthNumber, lengthNumberAt } from "./duration-number.js";
import type { DurationDraft, Finder } from "../finder.js";

/** A length of time without the words around it. */
interface Core {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
  readonly qualifier: Qualifier;
  /** Whether it needs a word that says it is a length of time: 7日. */
  readonly cued: boolean;
}

const measure = 0x4e2a; // 个
const half = 0x534a; // 半
const year = 0x5e74; // 年
const month = 0x6708; // 月

/**
 * Makes the finder of lengths of time: 为期4天 → P4D; 近三年 → P3Y, about; 30个工作日 of 30个工作日内 → P30D, at-most; 两个半月 → P2M15D;
 * 几天 → null, vague; XX个月 → null, masked. Dates (2024年, 9月5日, 第三天), frequencies (每三年) and names (三年行动) are none.
 *
 * @param lexicon the tables `corpus/duration-words.tsv` and `corpus/count-qualifiers.tsv`, or these with more words
 */
export function createDurationFinder(
  lexicon: DurationLexicon = { words: durationWords(), qualifiers: countQualifiers() },
): Finder<DurationDraft> {
  const lookup = createDurationLookup(lexicon);
  const { openings, followers } = lookup;
  return (text) => {
    const found: DurationDraft[] = [];
    let floor = 0;
    let at = 0;
    while (at < text.length) {
      const kind = openings[text.charCodeAt(at)] as number;
      if (kind === opening.none) {
        at++;
        continue;
      }
      let next = at + 1;
      if (kind !== opening.other) {
        while (next < text.length && openings[text.charCodeAt(next)] === kind) next++;
        if (followers[text.charCodeAt(next)] === 0) {
          at = next;
          continue;
        }
      }
      const draft = durationAt(lookup, text, at, floor);
      if (draft !== undefined) {
        found.push(draft);
        floor = draft.end;
      }
      at = Math.max(next, floor);
    }
    return { found, notes: [] };
  };
}

function durationAt(lookup: DurationLookup, text: string, offset: number, floor: number): DurationDraft | undefined {
  const core = wholeAt(lookup, text, offset) ?? countedAt(lookup, text, offset);
  if (core === undefined) return undefined;
  let { start, end } = core;
  const after = lookup.after.at(text, end);
  if (after !== undefined) end += after.word.length;
  const within = lookup.within.at(text, end);
  const before = lookup.before.endingAt(text, start);
  const qualified = before !== undefined && start - before.word.length >= floor ? before : undefined;
  start -= qualified?.word.length ?? 0;
  const lead = lookup.leads.endingAt(text, start);
  const led = lead !== undefined && start - lead.word.length >= floor ? lead : undefined;
  start -= led?.word.length ?? 0;
  const told = after ?? within ?? qualified ?? led ?? lookup.cues.endingAt(text, start);
  if (core.cued && told === undefined) return undefined;
  const qualifier = core.qualifier === "exact" ? (qualified?.qualifier ?? after?.qualifier ?? within?.qualifier ?? "exact") : core.qualifier;
  return { type: "duration", start, end, iso: core.iso, qualifier };
}

/** 半年, 半个月, 半天. */
function wholeAt(lookup: DurationLookup, text: string, start: number): Core | undefined {
  const word = lookup.wholes.at(text, start);
  if (word === undefined) return undefined;
  return { start, end: start + word.word.length, iso: word.value, qualifier: "exact", cued: false };
}

/** 3年, 两个半月, 十余天, XX个工作日. */
function countedAt(lookup: DurationLookup, text: string, offset: number): Core | undefined {
  const number = lengthNumberAt(lookup, text, offset);
  if (number === undefined || lookup.ordinals.endingAt(text, blanksBefore(text, number.start)) !== undefined) return undefined;
  const read = unitAt(lookup, text, skipBlanks(text, number.end));
  if (read === undefined || !isLength(lookup, text, number, read.unit)) return undefined;
  const { start, value, upper, masked } = number;
  const { unit, over, halved } = read;
  const yearly = unit.word.charCodeAt(0) === year;
  if (value === undefined) {
    return { start, end: read.end, iso: null, qualifier: masked ? "masked" : "vague", cued: yearly || unit.kind === "unit-cued" };
  }
  const cued = unit.kind === "unit-cued" || (unit.value === "PT1H" && value === 24); // 24小时 alone is round the clock
  const behind = !halved && text.charCodeAt(read.end) === half && !over && (yearly || unit.value === "PT1H");
  const iso = timesDuration(unit.value, value + (halved || behind ? 0.5 : 0));
  if (iso === undefined) return undefined;
  const qualifier = upper !== undefined ? "range" : over ? "over" : "exact";
  const rest = yearly && !behind ? monthsAt(lookup, text, read.end) : undefined;
  if (rest !== undefined) return { start, end: rest.end, iso: joinDurations(iso, rest.iso), qualifier, cued };
  return { start, end: behind ? read.end + 1 : read.end, iso, qualifier, cued };
}

function blanksBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < 2 && text.charCodeAt(at - 1) === 0x20) at--;
  return at;
}

/** A unit behind a number, with what may stand between: 天, 多天, 个半月, 个多月. */
function unitAt(
  lookup: DurationLookup,
  text: string,
  offset: number,
): { readonly unit: DurationWord; readonly end: number; readonly over: boolean; readonly halved: boolean } | undefined {
  const inside = lookup.inside.at(text, offset);
  const from = offset + (inside?.word.length ?? 0);
  const unit = lookup.units.at(text, from);
  if (unit !== undefined) return { unit, end: from + unit.word.length, over: inside !== undefined, halved: false };
  if (text.charCodeAt(offset) !== measure) return undefined;
  const halved = text.charCodeAt(offset + 1) === half;
  const more = halved ? undefined : lookup.inside.at(text, offset + 1);
  if (!halved && more === undefined) return undefined;
  const at = offset + 1 + (more?.word.length ?? 1);
  const measured = lookup.measured.at(text, at);
  return measured === undefined ? undefined : { unit: measured, end: at + measured.word.length, over: !halved, halved };
}

/** 6个月 behind 1年, with or without 零 between. */
function monthsAt(lookup: DurationLookup, text: string, offset: number): { readonly end: number; readonly iso: string } | undefined {
  const at = text[offset] === "零" || text[offset] === "又" ? offset + 1 : offset;
  const number = smallNumberAt(text, at);
  const unit = number === undefined ? undefined : lookup.units.at(text, number.end);
  if (number === undefined || unit?.value !== "P1M") return undefined;
  return { end: number.end + unit.word.length, iso: timesDuration(unit.value, number.value) as string };
}

/** Whether a number with its unit is no date, no part of one, and no 一 that is an article (同一天). */
function isLength(lookup: DurationLookup, text: string, { start, end, value, masked }: LengthNumber, unit: DurationWord): boolean {
  const before = text.charCodeAt(start - 1);
  if (value === 0 || (isMask(before) && !masked)) return false; // 7×24小时
  if (isDigit(text.charCodeAt(start - 2)) && "-—–~～至".includes(text[start - 1] as string)) return false; // 2021-23年
  if (unit.word === "年度" && value !== undefined && value > 10) return false; // 21年度
  if (text[start - 1] === "前" && text[start - 2] === "年") return false; // 2024年前10个月
  if (unit.kind === "unit-cued" && before === month) return false; // 9月5日内
  if (value === 1 && text[start] === "一" && lookup.articles.endingAt(text, start) !== undefined) return false;
  if (value !== undefined && value >= 1000 && unit.value === "P1Y") return false; // 2024年, 2024学年
  if (unit.word.charCodeAt(0) !== year) return value !== undefined || masked || unit.kind === "unit";
  if (value === undefined) return masked; // 几年
  const month1 = smallNumberAt(text, skipBlanks(text, end + 1));
  return month1 === undefined || text.charCodeAt(month1.end) !== month; // 24年9月
}
