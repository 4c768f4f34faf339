import { markerSchemes } from "../model/marker-schemes.js";
import type { EnumeratorCandidate, MarkerCandidate } from "./marker.js";

/** A point of an inline list, offsets in the clean text. `markerStart` = `start` where it has no mark of its own. */
export interface ListItem {
  readonly markerStart: number;
  readonly start: number;
  end: number;
  readonly number: number;
  /** The list under this point, if it has one. */
  lists: PointList[];
}

/** An inline list: 一是…二是…, 首先…其次…, （1）…；（2）…. */
export interface PointList {
  readonly family: Exclude<EnumeratorCandidate["family"], "next"> | "scheme";
  readonly suffix: string;
  readonly items: ListItem[];
  /** The sentence that leads in: 提出4点整改意见： */
  readonly leadStart: number;
  readonly leadEnd: number;
}

/** What is odd about a list. */
export interface ListNote {
  readonly code: "W_ENUMERATOR_GAP" | "W_ENUMERATOR_REPEAT" | "W_MISSING_STOP";
  readonly start: number;
  readonly end: number;
}

type Mark = EnumeratorCandidate | MarkerCandidate;

const families = ["numeral", "ordinal", "such", "chain", "pair", "next"] as const;

/** The kind of list a mark can belong to, as a number: an enumerator's family, or a heading's scheme. */
const keyOf = (mark: Mark): number =>
  mark.kind === "heading" ? families.length + markerSchemes.indexOf(mark.scheme) : families.indexOf(mark.family);
const chainKey = families.indexOf("chain");
/** A number of a list as part of a key; the last of a chain has its own. */
const lastNumber = 1023;
const numberKey = (key: number, number: number): number => key * 1024 + Math.min(number, lastNumber);
const suffixOf = (mark: Mark): string => (mark.kind === "heading" ? "" : mark.suffix);

/** The start of the sentence or line that holds an offset, no earlier than `from`. */
function sentenceStart(text: string, offset: number, from: number): number {
  for (let index = offset - 1; index >= from; index--) {
    const code = text.charCodeAt(index);
    if (code === 0x3002 || code === 0x0a || code === 0xff01 || code === 0xff1f) return index + 1;
  }
  return from;
}

/** Whether nothing but blanks stands before an offset in its line. */
function opensParagraph(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim() === "";
}

/** Whether a mark may open a list: what it must have before it, and what must follow. */
function opensList(mark: Mark, followed: (number: number, suffix: string | undefined) => boolean): boolean {
  if (mark.kind === "heading") return mark.number === 1;
  const { family, number, context, suffix } = mark;
  switch (family) {
    case "numeral":
      if (suffix !== "是") return number === 1 && context !== "glued" && followed(2, suffix);
      return number === 1 ? context !== "glued" || followed(2, suffix) : context !== "glued" && context !== "clause";
    case "ordinal":
    case "such":
    case "pair":
      return number === 1 && (followed(2, undefined) || (context === "line" && suffix === ""));
    case "chain":
      return number === 1 && (followed(2, undefined) || followed(3, undefined) || followed(Number.POSITIVE_INFINITY, undefined));
    case "next":
      return false;
  }
}

/** Whether a mark goes on with an open list whose last number is `last`. */
function continuesList(mark: Mark, last: number): "yes" | "gap" | "repeat" | "no" {
  if (mark.number === last + 1) return "yes";
  if (mark.kind === "heading") return "no";
  if (mark.family === "chain") return mark.number > last ? "yes" : "no";
  if (mark.family === "numeral" && (mark.suffix !== "是" || mark.context === "glued")) return "no";
  if (mark.context === "clause" && mark.number > last + 2) return "no";
  return mark.number > last + 1 ? "gap" : mark.number > 1 ? "repeat" : "no";
}

/**
 * Gathers the enumerators of one stretch of text (a section's own text) into lists, nested where one runs inside a point
 * of another. A first point without a mark (…。二是…) is taken from the start of its paragraph.
 */
export function gatherLists(
  text: string,
  marks: readonly Mark[],
  from: number,
  to: number,
): { lists: PointList[]; notes: ListNote[] } {
  const lists: PointList[] = [];
  const notes: ListNote[] = [];
  const open: { key: number; list: PointList; last: number; lastStart: number }[] = [];
  if (marks.length === 0) return { lists, notes };
  const later = new Map<number, number>(); // the last place of each number of each family
  const seconds = new Map<string, number>(); // the last place of a second point, by its suffix
  for (const mark of marks) {
    later.set(numberKey(keyOf(mark), mark.number), mark.start);
    if (mark.number === 2 && mark.kind === "enumerator") seconds.set(mark.suffix, mark.start);
  }
  const paragraphEnd = (offset: number): number => {
    const feed = text.indexOf("\n", offset);
    return feed < 0 || feed > to ? to : feed;
  };
  /** The innermost open list in the paragraph of a mark that needs none of its own: 其一，…其二，…再一个，, …第四是. */
  const anyOpen = (mark: Mark): (typeof open)[number] | undefined => {
    if (mark.kind === "heading" || (mark.family !== "next" && (mark.family !== "ordinal" || open.some(({ key }) => key === keyOf(mark))))) return undefined;
    const inParagraph = open.filter(({ list, lastStart }) => list.family !== "scheme" && list.family !== "pair" && paragraphEnd(lastStart) >= mark.start);
    const found = inParagraph.findLast(({ list }) => list.family !== "numeral") ?? inParagraph.at(-1);
    return mark.family === "next" || mark.number === (found?.last ?? 0) + 1 ? found : undefined;
  };
  for (const mark of marks) {
    const key = keyOf(mark);
    const going = anyOpen(mark);
    if (going !== undefined) {
      open.length = open.indexOf(going) + 1;
      going.last = mark.number === Number.POSITIVE_INFINITY ? mark.number : going.last + 1;
      going.lastStart = mark.start;
      going.list.items.push({ markerStart: mark.start, start: mark.end, end: to, number: going.last, lists: [] });
      continue;
    }
    const at = open.findLastIndex((each) => each.key === key);
    const current = open[at];
    if (current !== undefined) {
      const verdict = continuesList(mark, current.last);
      if (verdict !== "no") {
        open.length = at + 1;
        current.list.items.push({ markerStart: mark.start, start: mark.end, end: to, number: mark.number, lists: [] });
        current.last = mark.number;
        current.lastStart = mark.start;
        if (verdict === "gap") notes.push({ code: "W_ENUMERATOR_GAP", start: mark.start, end: mark.end });
        if (verdict === "repeat") notes.push({ code: "W_ENUMERATOR_REPEAT", start: mark.start, end: mark.end });
        if (mark.context === "glued") notes.push({ code: "W_MISSING_STOP", start: mark.start, end: mark.end });
        continue;
      }
    }
    const followed = (number: number, suffix: string | undefined): boolean =>
      ((suffix === undefined ? later.get(numberKey(key, number)) : seconds.get(suffix)) ?? -1) > mark.start;
    if (!opensList(mark, followed)) continue;
    // a list of another kind lives inside the open point if that list goes on later, or in the same paragraph
    if (at >= 0) open.length = at;
    while (open.length > 0) {
      const top = open.at(-1) as (typeof open)[number];
      const goesOn =
        (later.get(numberKey(top.key, top.last + 1)) ?? -1) > mark.start ||
        (top.key === chainKey && (later.get(numberKey(chainKey, lastNumber)) ?? -1) > mark.start) ||
        (top.key === chainKey && top.last !== 1 && opensParagraph(text, mark.start));
      if (goesOn || paragraphEnd(top.lastStart) >= mark.start) break;
      open.pop();
    }
    const parent = open.at(-1);
    const floor = parent === undefined ? (lists.at(-1)?.items.at(-1)?.start ?? from) : (parent.list.items.at(-1) as ListItem).start;
    const list: PointList = {
      family: mark.kind === "heading" ? "scheme" : (mark.family as PointList["family"]),
      suffix: suffixOf(mark),
      items: [],
      leadStart: sentenceStart(text, mark.start, floor),
      leadEnd: mark.start,
    };
    if (mark.number > 1 && mark.number !== Number.POSITIVE_INFINITY) {
      notes.push({ code: "W_ENUMERATOR_GAP", start: mark.start, end: mark.end });
      if (mark.number === 2) {
        const lineStart = Math.max(from, text.lastIndexOf("\n", mark.start - 1) + 1);
        if (mark.start - lineStart >= 6) list.items.push({ markerStart: lineStart, start: lineStart, end: mark.start, number: 1, lists: [] });
      }
    }
    list.items.push({ markerStart: mark.start, start: mark.end, end: to, number: mark.number, lists: [] });
    if (mark.context === "glued") notes.push({ code: "W_MISSING_STOP", start: mark.start, end: mark.end });
    (parent === undefined ? lists : (parent.list.items.at(-1) as ListItem).lists).push(list);
    open.push({ key, list, last: mark.number, lastStart: mark.start });
  }
  settleEnds(text, lists, to, paragraphEnd);
  return { lists, notes };
}

/** A point ends where the next begins; the last one with its paragraph, or where a new list's lead-in begins. */
function settleEnds(
  text: string,
  lists: readonly PointList[],
  to: number,
  paragraphEnd: (offset: number) => number,
): void {
  lists.forEach((list, index) => {
    const nextList = lists[index + 1];
    const limit = nextList === undefined ? to : Math.max(nextList.leadStart, (list.items.at(-1) as ListItem).start);
    list.items.forEach((item, position) => {
      const next = list.items[position + 1];
      let end: number;
      if (next !== undefined) end = next.markerStart;
      else if (list.family === "chain" || item.lists.length > 0) {
        const lastInner = item.lists.at(-1)?.items.at(-1)?.start ?? item.start;
        end = Math.min(limit, list.family === "chain" ? limit : paragraphEnd(lastInner));
      } else end = Math.min(limit, paragraphEnd(item.start));
      item.end = Math.max(item.start, end);
      settleEnds(text, item.lists, item.end, (offset) => Math.min(item.end, paragraphEnd(offset)));
    });
  });
}

