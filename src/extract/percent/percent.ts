import { changeWords, type ChangeWord } from "../../lexicon/change-words.js";
import { countQualifiers, type CountQualifier } from "../../lexicon/count-qualifiers.js";
import { maskWords, type MaskWord } from "../../lexicon/mask-words.js";
import { percentUnits, type PercentUnit } from "../../lexicon/percent-units.js";
import { isBlank } from "../../text/characters.js";
import type { Finder, PercentDraft } from "../finder.js";
import type { FramedNumber } from "../number/number-frame.js";
import { createNumberReader, type NumberToken } from "../number/number.js";
import { createChangeReader } from "./percent-change.js";
import { createShareQualifier } from "./percent-share.js";
import { readHan } from "../number/numeral.js";
import { createTitleTest } from "../words/sentence.js";
import { wordsAfter, wordsBefore } from "../../text/words-beside.js";

/** The word lists of {@link createPercentFinder}; each defaults to its table in `corpus/`. */
export interface PercentLists {
  readonly changes?: readonly ChangeWord[];
  readonly units?: readonly PercentUnit[];
  readonly qualifiers?: readonly CountQualifier[];
  readonly masks?: readonly MaskWord[];
}

/**
 * Makes the finder of percentages: 98.71% → 98.71, 近三成 → 30 (under), 百分之九十八点五 → 98.5, 3.2个百分点 → 3.2 (points),
 * XX% → null (masked). A verb of change that touches the number belongs to it (同比下降12% → 12, down); 提高到85% is a level
 * and no change. A stop lost before the sign (94.93.%) is overlooked.
 */
export function createPercentFinder(lists: PercentLists = {}): Finder<PercentDraft> {
  const { qualifiers = countQualifiers(), masks = maskWords(), units = percentUnits() } = lists;
  const unitsAt = (side: PercentUnit["place"]): string[] => units.filter(({ place }) => place === side).map(({ unit }) => unit);
  const numbers = createNumberReader({ qualifiers, masks, units: unitsAt("after"), leads: unitsAt("before") });
  const changes = createChangeReader(lists.changes ?? changeWords());
  const shareQualifier = createShareQualifier(qualifiers);
  const behind = wordsAfter(unitsAt("after"));
  const ahead = wordsBefore(unitsAt("before"));
  const rows = new Map(units.map((row) => [row.unit, row]));

  /** The unit at an offset, blanks and a stray stop before it overlooked. */
  const unitAt = (text: string, offset: number, token: NumberToken): { end: number; row: PercentUnit } | undefined => {
    let at = offset;
    while (at < offset + 2 && (isBlank(text.charCodeAt(at)) || text[at] === ".")) at++;
    const unit = behind(text, at);
    const row = unit === undefined ? undefined : rows.get(unit);
    if (unit === undefined || row === undefined) return undefined;
    if (row.notBefore.some((word) => text.startsWith(word, at + unit.length))) return undefined;
    if (row.percent > 1 && token.value !== null && (token.upper ?? token.value) > row.percent) return undefined; // 十二成 is none
    if (row.percent > 1 && token.qualifier === "masked") return undefined;
    return { end: at + unit.length, row };
  };

  /** 百分之九十八点五: a number with its unit before it. `start` is where 百分之 begins. */
  const afterUnit = (text: string, token: NumberToken, start: number): { token: NumberToken; end: number } => {
    const han = token.han && token.qualifier === "exact" ? readHan(text, token.start, true) : undefined;
    const number = han?.value === undefined ? token : { ...token, value: han.value, end: han.end };
    return { token: { ...number, start, bare: false }, end: number.end };
  };

  const scaled = (value: number | null, row: PercentUnit): number | null =>
    value === null || row.percent === 1 ? value : Math.round(value * row.percent * 1e6) / 1e6;

  const settle = (text: string, token: NumberToken, least: number): { framed: FramedNumber; row: PercentUnit } | undefined => {
    const before = ahead(text, token.start);
    if (before !== undefined) {
      const { token: number, end } = afterUnit(text, token, token.start - before.length);
      const framed = numbers.frame(text, number, end, least);
      return framed === undefined ? undefined : { framed, row: rows.get(before) as PercentUnit };
    }
    const unit = unitAt(text, token.end, token);
    if (unit === undefined) return undefined;
    const second = numbers.second(text, unit.end, token);
    const other = second === undefined ? undefined : unitAt(text, second.end, second);
    const ranged = second?.value != null && other?.row === unit.row;
    const half = unit.row.percent === 10 && text[unit.end] === "半" && token.value !== null && token.upper === undefined;
    const number = ranged
      ? { ...token, upper: second.value, qualifier: "range" as const }
      : half
        ? { ...token, value: token.value + 0.5 }
        : token;
    const framed = numbers.frame(text, number, ranged ? other.end : half ? unit.end + 1 : unit.end, least);
    return framed === undefined ? undefined : { framed, row: unit.row };
  };

  return (text) => {
    const found: PercentDraft[] = [];
    const inTitle = createTitleTest(text);
    let from = 0;
    for (let token = numbers.next(text, 0); token !== undefined; token = numbers.next(text, from)) {
      const least = found.at(-1)?.end ?? 0;
      from = token.end;
      const read = settle(text, token, least);
      if (read === undefined || inTitle(token.start)) continue;
      const { framed, row } = read;
      const { start, change } = changes(text, framed.start);
      found.push({
        type: "percent",
        start: Math.max(start, least),
        end: framed.end,
        value: scaled(framed.value, row),
        qualifier: (framed.qualifier === "exact" ? shareQualifier(text, framed.start) : undefined) ?? framed.qualifier,
        ...(row.points ? { points: true } : {}),
        ...(change === undefined ? {} : { change }),
      });
      from = framed.end;
    }
    return { found, notes: [] };
  };
}
