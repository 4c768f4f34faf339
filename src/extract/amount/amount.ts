import { amountDirections, type AmountDirection } from "../../lexicon/amount-directions.js";
import { countQualifiers, type CountQualifier } from "../../lexicon/count-qualifiers.js";
import { maskWords, type MaskWord } from "../../lexicon/mask-words.js";
import { moneyUnits, type MoneyUnit } from "../../lexicon/money-units.js";
import { isBlank, isDigit } from "../../text/characters.js";
import { createDirectionReader } from "./amount-direction.js";
import type { AmountDraft, Finder } from "../finder.js";
import type { FramedNumber } from "../number/number-frame.js";
import { createNumberReader, type NumberToken } from "../number/number.js";
import { createTitleTest } from "../words/sentence.js";
import { wordsAfter } from "../../text/words-beside.js";

/** The word lists of {@link createAmountFinder}; each defaults to its table in `corpus/`. */
export interface AmountLists {
  readonly directions?: readonly AmountDirection[];
  readonly units?: readonly MoneyUnit[];
  readonly qualifiers?: readonly CountQualifier[];
  readonly masks?: readonly MaskWord[];
}

/** A number and its upper end times a power of ten, computed in decimal. */
function times({ value, upper }: NumberToken, power: number): { value: number | null; upper?: number } {
  const scaled = (figure: number): number => Number(`${figure}e${Math.round(Math.log10(power))}`);
  return { value: value === null ? null : scaled(value), ...(upper === undefined ? {} : { upper: scaled(upper) }) };
}

/**
 * Makes the finder of amounts of money, in yuan: 66.57万元 → 665700, 3.2万余元 → 32000 (over), XX万元 → null (masked). A
 * 2000万 without 元 is money only where the clause says so (计划总投资2000万). The direction is read from the words beside it
 * (追缴 → recovered). Other currencies (500美元) are none.
 */
export function createAmountFinder(lists: AmountLists = {}): Finder<AmountDraft> {
  const { qualifiers = countQualifiers(), masks = maskWords(), units = moneyUnits() } = lists;
  const numbers = createNumberReader({ qualifiers, masks, units: units.map(({ unit }) => unit), leads: ["￥", "¥"] });
  const directions = createDirectionReader(lists.directions ?? amountDirections());
  const whole = wordsAfter(units.filter(({ part }) => !part).map(({ unit }) => unit));
  const part = wordsAfter(units.filter((row) => row.part).map(({ unit }) => unit));
  const rows = new Map(units.map((row) => [row.unit, row]));

  /** The unit of money at an offset, not the beginning of another word. */
  const unitAt = (text: string, offset: number): MoneyUnit | undefined => {
    const word = whole(text, offset);
    for (let length = word?.length ?? 0; length > 0; length--) {
      const row = rows.get(text.slice(offset, offset + length));
      if (row !== undefined && !row.part && !row.notBefore.some((next) => text.startsWith(next, offset + length))) return row;
    }
    return undefined;
  };

  /** Adds 角 and 分 behind a 元: 3元5角. */
  const addParts = (text: string, token: NumberToken, end: number): { value: number | null; end: number } => {
    let { value } = token;
    let last = end;
    for (let count = 0; count < 2 && value !== null && isDigit(text.charCodeAt(last)); count++) {
      const unit = part(text, last + 1);
      if (unit === undefined || (count === 0 && unit === "分")) break;
      value = Math.round((value + Number(text[last]) * (rows.get(unit)?.yuan ?? 0)) * 100) / 100;
      last += 1 + unit.length;
    }
    return { value, end: last };
  };

  const settle = (text: string, token: NumberToken, least: number): FramedNumber | undefined => {
    let at = token.end;
    while (at < token.end + 2 && isBlank(text.charCodeAt(at))) at++;
    const unit = unitAt(text, at);
    const signed = "￥¥".includes(text[token.start - 1] ?? " ");
    if (unit === undefined) {
      const round = "万亿".includes(text[token.end - 1] as string) && !token.bare;
      const told = signed || (round && directions.isMoney(text, token.start, token.end));
      return told ? numbers.frame(text, token, token.end, least) : undefined;
    }
    const end = at + unit.unit.length;
    if (unit.yuan > 1) return numbers.frame(text, { ...token, ...times(token, unit.yuan) }, end, least);
    const second = numbers.second(text, end, token);
    const other = second === undefined ? undefined : unitAt(text, second.end);
    if (second?.value != null && other !== undefined) {
      return numbers.frame(text, { ...token, upper: second.value, qualifier: "range" }, second.end + other.unit.length, least);
    }
    const { value, end: last } = addParts(text, token, end);
    return numbers.frame(text, { ...token, value }, last, least);
  };

  return (text) => {
    const found: AmountDraft[] = [];
    const inTitle = createTitleTest(text);
    let from = 0;
    for (let token = numbers.next(text, 0); token !== undefined; token = numbers.next(text, from)) {
      const least = found.at(-1)?.end ?? 0;
      from = token.end;
      const framed = settle(text, token, least);
      if (framed === undefined || inTitle(token.start)) continue;
      const { value: yuan, ...rest } = framed;
      const direction = directions.of(text, framed.start, framed.end, found);
      const draft: AmountDraft = { type: "amount", ...rest, yuan, ...(direction === undefined ? {} : { direction }) };
      found.push(draft);
      from = framed.end;
    }
    return { found, notes: [] };
  };
}
