import { isDigit } from "../../text/characters.js";
import type { DateRelationWord } from "../../lexicon/date-relations.js";
import type { CalendarWord, DateLookup } from "./date-lookup.js";
import { digitsEnd, hanDigit, hanDigits, isMask, maskCharacters, skipBlanks } from "./date-numbers.js";
import { type DateMention, type DatePoint, type DateRelation, partOf, pointOf } from "./date-parts.js";
import { dayPoint, pointAt, secondPointAt, splitPoint } from "./date-points.js";

const enum Class {
  None,
  Digit,
  HanDigit,
  Mask,
  Title,
  Head,
}

const ordinal = 0x7b2c; // 第
const first = 0x524d; // 前
const longestTitle = 150;
const clauseEdges = "\n。；，、：！？,;:!?（(“ \u3000";
const besideNumbers = "年月日号季学至到起上第、—–-－～~―─−〜./Xx×*＊个前0Oo \u3000"; // what may follow the first number of a date

/**
 * Makes the first step of the finder of dates: what stands in a text, without the years that only context gives.
 *
 * @example findDateMentions("截至9月底")[0] // { start: 0, end: 5, relation: "until", from: { months: [9, 9], days: [21, 0] … } … }
 */
export function createMentionFinder(lookup: DateLookup): (text: string) => DateMention[] {
  const classes = new Uint8Array(0x10000);
  // the later of two classes of a character holds
  const begin = (kind: Class, characters: Iterable<string>): void => {
    for (const character of characters) classes[character.charCodeAt(0)] = kind;
  };
  begin(Class.Head, lookup.heads.openings);
  begin(Class.Digit, "0123456789");
  begin(Class.HanDigit, hanDigits + "十");
  begin(Class.Mask, maskCharacters);
  begin(Class.Title, "《");
  begin(Class.Head, "第前");
  const follows = new Uint8Array(0x10000);
  for (const follower of besideNumbers) follows[follower.charCodeAt(0)] = 1;

  return (text) => {
    const mentions: DateMention[] = [];
    let at = 0;
    let closing = -1; // the next 》
    while (at < text.length) {
      const kind = classes[text.charCodeAt(at)] as Class;
      if (kind === Class.None) {
        at++;
        continue;
      }
      if (kind === Class.Title) {
        if (closing < at) closing = indexOrEnd(text, at);
        at = closing - at > longestTitle ? at + 1 : titleEnd(text, at);
        continue;
      }
      let end = at + 1;
      if (kind === Class.Head) {
        if (!opensDate(lookup, text, at)) {
          at = end;
          continue;
        }
      } else {
        while (end < text.length && classes[text.charCodeAt(end)] === kind) end++;
        if (follows[text.charCodeAt(end)] === 0) {
          at = end;
          continue;
        }
      }
      const mention = mentionAt(lookup, text, at, mentions.at(-1));
      if (mention !== undefined && !isClock(lookup, text, mention)) mentions.push(mention);
      at = mention?.end ?? end;
    }
    return mentions;
  };
}

/** Whether a day is the one on which the page was looked at: 今天是：2025年12月3日, 今天是2025年12月3日 星期三. */
function isClock(lookup: DateLookup, text: string, { start, end }: DateMention): boolean {
  const before = /[：:]?\s{0,3}$/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  if (lookup.clocks.endingAt(text, start - before.length) === undefined) return false;
  return /[：:]/.test(before) || /^\s{0,3}(?:星期|礼拜|农历|周[一二三四五六日])/.test(text.slice(end, end + 6));
}

/** Whether a word of the calendar, or 第 and 前 with a number, may begin at an offset. */
function opensDate({ heads }: DateLookup, text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  const next = text.charCodeAt(offset + 1);
  if (heads.mayOpen(code, next) && heads.at(text, offset) !== undefined) return true;
  if (code !== ordinal && code !== first) return false;
  return isDigit(next) || hanDigit(next) >= 0 || isMask(next) || next === 0x4e24 || next === 0x20; // 两
}

function indexOrEnd(text: string, from: number): number {
  const found = text.indexOf("》", from);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}

/** Behind the 》 that closes a title, or behind an opening 《 that none closes. */
function titleEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < start + longestTitle && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x300a) depth++;
    else if (code === 0x300b && --depth === 0) return at + 1;
  }
  return start + 1;
}

function mentionAt(lookup: DateLookup, text: string, offset: number, before: DateMention | undefined): DateMention | undefined {
  const floor = before?.end ?? 0;
  const event = isDigit(text.charCodeAt(offset)) ? undefined : lookup.heads.at(text, offset);
  if (event?.kind === "event") return eventMention(lookup, text, offset, event, floor);
  if (inNumber(text, offset)) return undefined;
  const from = pointAt(lookup, text, offset) ?? bareDay(lookup, text, offset, before);
  if (from === undefined || (from.year === undefined && text[offset - 1] === "每")) return undefined; // 每一季度
  const second = rangeEnd(lookup, text, from);
  const last = second ?? from;
  const closing = afterWord(lookup, text, last, second !== undefined);
  const opening = beforeWord(lookup, text, offset, floor, closing, second !== undefined);
  const after = closing?.where === "opened" && opening === undefined ? undefined : closing;
  const damage = from.damage ?? second?.damage;
  return {
    start: offset - (opening?.word.length ?? 0),
    end: last.end + (after === undefined ? 0 : after.word.length),
    from,
    to: second,
    relation: relationOf(opening, after, second !== undefined),
    anchor: undefined,
    damage,
  };
}

/** Whether a number goes on before an offset: 3.5月. A mark at the head of a line is none: 1.9月5日. */
function inNumber(text: string, offset: number): boolean {
  if (!isDigit(text.charCodeAt(offset)) || offset < 2) return false;
  if (text.charCodeAt(offset - 1) !== 0x2e || !isDigit(text.charCodeAt(offset - 2))) return false;
  let at = offset - 2;
  while (at > 0 && offset - at < 5 && isDigit(text.charCodeAt(at - 1))) at--;
  return at > 0 && !clauseEdges.includes(text[at - 1] as string);
}

/** A day alone: 9月5日、12日; 16日上午, between the edge of a clause and what a date is followed by. */
function bareDay(lookup: DateLookup, text: string, offset: number, before: DateMention | undefined): DatePoint | undefined {
  if (!isDigit(text.charCodeAt(offset))) return undefined;
  const point = dayPoint(text, offset);
  if (point === undefined) return lostDay(lookup, text, offset);
  if (text[point.end - 1] !== "日") return undefined;
  const listed = before?.from.precision === "day" && before.end === offset - 1 && "、和及与".includes(text[offset - 1] as string);
  if (listed) return point;
  return opensClause(lookup, text, offset) && dayFollows(lookup, text, point.end) ? point : undefined;
}

const dayFollower = /^(?:[，,起]|至\d{1,4}日)/;

/** Whether what a day is followed by stands at an offset: a comma, 上午, 起, another day. */
function dayFollows(lookup: DateLookup, text: string, offset: number): boolean {
  return dayFollower.test(text.slice(offset, offset + 6)) || lookup.daytimes.at(text, offset) !== undefined;
}

/** 914日: a day that lost its 月, where only a day can stand. */
function lostDay(lookup: DateLookup, text: string, offset: number): DatePoint | undefined {
  const end = digitsEnd(text, offset);
  if (end - offset < 3 || end - offset > 4 || text[end] !== "日" || !opensClause(lookup, text, offset)) return undefined;
  return dayFollows(lookup, text, end + 1) ? splitPoint(text, offset, end) : undefined;
}

function opensClause(lookup: DateLookup, text: string, offset: number): boolean {
  return offset === 0 || "\n。；，,;（(于在".includes(text[offset - 1] as string) || lookup.before.endingAt(text, offset) !== undefined;
}

function rangeEnd(lookup: DateLookup, text: string, first: DatePoint): DatePoint | undefined {
  if (first.damage === "invalid" || first.lastYear !== undefined) return undefined;
  const daytime = first.precision === "day" ? lookup.daytimes.at(text, first.end) : undefined;
  const at = skipBlanks(text, first.end + (daytime?.word.length ?? 0));
  const joint = lookup.between.at(text, at);
  if (joint === undefined) return lostRangeEnd(lookup, text, first);
  const second = secondPointAt(lookup, text, skipBlanks(text, at + joint.word.length), first);
  if (second === undefined || second.damage === "invalid") return undefined;
  const yearOnly = first.months === undefined && first.days === undefined && first.shift === undefined && first.readings === undefined;
  if (yearOnly && second.year === undefined && !second.masked) return undefined;
  if (first.year?.kind === "stated" && second.year?.kind === "stated" && second.year.year < first.year.year) return undefined;
  return second;
}

/** The second of two whole days side by side, between which the word was lost: 2020年5月6日|6月5日. */
function lostRangeEnd(lookup: DateLookup, text: string, first: DatePoint): DatePoint | undefined {
  const { year, months, days, precision, end, separator } = first;
  if (precision !== "day" || year?.kind !== "stated" || months === undefined || days === undefined || separator !== undefined) return undefined;
  if (text[end - 1] !== "日" || !isDigit(text.charCodeAt(end))) return undefined;
  const second = pointAt(lookup, text, end);
  if (second?.precision !== "day" || second.months === undefined || second.days === undefined || second.damage === "invalid" || text[second.end - 1] !== "日") return undefined;
  return { ...second, damage: second.damage ?? "repaired" };
}

function afterWord(lookup: DateLookup, text: string, { end, damage }: DatePoint, ranged: boolean): DateRelationWord | undefined {
  if (damage === "invalid") return undefined;
  const word = lookup.after.at(text, end);
  return ranged && word?.relation !== "until" ? undefined : word;
}

function beforeWord(
  lookup: DateLookup,
  text: string,
  offset: number,
  floor: number,
  after: DateRelationWord | undefined,
  ranged: boolean,
): DateRelationWord | undefined {
  const word = lookup.before.endingAt(text, offset);
  if (word === undefined || offset - word.word.length < floor) return undefined;
  if (word.where === "any") return ranged && word.relation !== "from" ? undefined : word;
  const start = offset - word.word.length;
  if (word.where === "closed") return ranged || after?.relation === "from" || after?.relation === "since" ? word : undefined;
  if (ranged || after !== undefined) return undefined;
  const atEdge = start === 0 || clauseEdges.includes(text[start - 1] as string) || lookup.plans.endingAt(text, start) !== undefined;
  return atEdge ? word : undefined;
}

function relationOf(opening: DateRelationWord | undefined, closing: DateRelationWord | undefined, ranged: boolean): DateRelation {
  if (ranged) return "on";
  if (closing === undefined) return opening?.relation ?? "on";
  if (opening === undefined || closing.relation === "since" || closing.relation === "from") return closing.relation;
  return opening.relation;
}

function eventMention(lookup: DateLookup, text: string, offset: number, event: CalendarWord, floor: number): DateMention {
  const { anchor, relation } = event;
  const opening = relation === "since" || relation === "from" ? lookup.before.endingAt(text, offset) : undefined;
  const start = opening?.relation === "from" && offset - opening.word.length >= floor ? offset - opening.word.length : offset;
  const end = offset + event.word.length;
  return {
    start,
    end,
    from: pointOf(offset, undefined, partOf(end, "day")),
    to: undefined,
    relation,
    anchor,
    damage: undefined,
  };
}
