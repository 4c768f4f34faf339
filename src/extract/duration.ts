import type { CountQualifier } from "../lexicon/count-qualifiers.js";
import { countQualifiers } from "../lexicon/count-qualifiers.js";
import { type DurationWord, durationWords } from "../lexicon/duration-words.js";
import type { Qualifier } from "../model/entity.js";
import { isDigit } from "../text/characters.js";
import { isMask } from "./date-numbers.js";
import { createDurationLookup, type DurationLookup } from "./duration-lookup.js";
import { joinDurations, timesDuration } from "./duration-iso.js";
import { lengthNumberAt, type LengthNumber } from "./duration-number.js";
import type { DurationDraft, Finder } from "./finder.js";
import { hanNumeralKind } from "./numeral.js";

/** The word lists lengths of time are read by. */
export interface DurationLexicon {
  readonly words: readonly DurationWord[];
  readonly qualifiers: readonly CountQualifier[];
}

/** A length of time without the words around it. */
interface Core {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
  readonly qualifier: Qualifier;
  /** Whether it needs a word that says it is a length of time: 7日. */
  readonly cued: boolean;
}

/**
 * Makes the finder of lengths of time: 为期4天 → P4D; 近三年 → P3Y, about; 30个工作日内 → P30D, at-most; 两个半月 → P2M15D;
 * 几天 → null, vague; XX个月 → null, masked. Dates (2024年, 9月5日, 第三天), frequencies (每三年) and names (三年行动) are none.
 *
 * @param lexicon the tables `corpus/duration-words.tsv` and `corpus/count-qualifiers.tsv`, or these with more words
 */
export function createDurationFinder(
  lexicon: DurationLexicon = { words: durationWords(), qualifiers: countQualifiers() },
): Finder<DurationDraft> {
  const lookup = createDurationLookup(lexicon);
  return (text) => {
    const found: DurationDraft[] = [];
    let floor = 0;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const kind = lookup.openings[code] as number;
      if (kind === 0) {
        at++;
        continue;
      }
      let next = at + 1;
      if (kind === 1) {
        while (lookup.openings[text.charCodeAt(next)] === 1) next++;
        if (lookup.followers[text.charCodeAt(next)] === 0) {
          at = next;
          continue;
        }
      }
      const draft = durationAt(lookup, text, at, floor);
      if (draft !== undefined) {
        found.push(draft);
        floor = draft.end;
        next = draft.end;
      }
      at = next;
    }
    return { found, notes: [] };
  };
}

function durationAt(lookup: DurationLookup, text: string, offset: number, floor: number): DurationDraft | undefined {
  const core = wholeAt(lookup, text, offset) ?? countedAt(lookup, text, offset);
  if (core === undefined) return undefined;
  let { start, end, qualifier } = core;
  const after = lookup.after.at(text, end);
  if (after !== undefined) end += after.word.length;
  const before = lookup.before.endingAt(text, start);
  if (before !== undefined && start - before.word.length >= floor) start -= before.word.length;
  const lead = lookup.leads.endingAt(text, start);
  if (lead !== undefined && start - lead.word.length >= floor) start -= lead.word.length;
  if (core.cued && after === undefined && before === undefined && lead === undefined && lookup.cues.endingAt(text, start) === undefined) {
    return undefined;
  }
  if (qualifier === "exact") qualifier = (before?.value ?? after?.value ?? qualifier) as Qualifier;
  return { type: "duration", start, end, iso: core.iso, qualifier };
}

/** 半年, 半个月, 半天. */
function wholeAt(lookup: DurationLookup, text: string, offset: number): Core | undefined {
  const word = lookup.wholes.at(text, offset);
  if (word === undefined) return undefined;
  return { start: offset, end: offset + word.word.length, iso: word.value, qualifier: "exact", cued: false };
}

function countedAt(lookup: DurationLookup, text: string, offset: number): Core | undefined {
  const number = lengthNumberAt(lookup, text, offset);
  if (number === undefined || lookup.ordinals.endingAt(text, offset) !== undefined) return undefined;
  const unitStart = number.inside === "" ? number.end : unitBehind(text, number);
  const unit = lookup.units.at(text, unitStart) ?? (number.unit === undefined ? undefined : lookup.units.at(text, number.unit));
  if (unit === undefined) return undefined;
  const end = (lookup.units.at(text, unitStart) === unit ? unitStart : (number.unit as number)) + unit.word.length;
  if (!fits(lookup, text, offset, number, unit)) return undefined;
  const cued = unit.kind === "unit-cued";
  if (number.masked || number.value === undefined) {
    return { start: offset, end, iso: null, qualifier: number.masked ? "masked" : "vague", cued };
  }
  const half = text[end] === "半" && /[年时月]$/.test(unit.word) ? 1 : 0;
  const iso = timesDuration(unit.value, number.value + (number.inside === "半" || half === 1 ? 0.5 : 0));
  if (iso === undefined) return undefined;
  const qualifier = number.upper === undefined ? (number.inside === "" || number.inside === "半" ? "exact" : "over") : "range";
  const rest = half === 0 && unit.value === "P1Y" ? monthsBehind(lookup, text, end) : undefined;
  if (rest !== undefined) return { start: offset, end: rest.end, iso: joinDurations(iso, rest.iso), qualifier, cued };
  return { start: offset, end: end + half, iso, qualifier, cued };
}
