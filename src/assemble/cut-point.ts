import type { ListItem, Outline, PointList, Stretch } from "../outline/index.js";
import type { Place } from "./draft.js";
import { opensWithDefect } from "./problems/defect.js";
import { statesProblem } from "./heading-words.js";

const longestStub = 1; // characters of a last point that can say nothing whatever its list is about
const longestInProblems = 4; // the same where the others tell what is wrong and it does not: 三是对上级
const stop = /[。；;！？!?：:)）”]$/;
const negates = /[不未无没缺弱差]/;
/** What a page puts where a text breaks off: 六是巡察整改... */
const dots = /(?:\.{2,6}|…{1,2})$/;

/** An outline without the point in the middle of whose first words its text breaks off, and where that point stood. */
export interface WholePoints {
  readonly outline: Outline;
  readonly cut: Place | undefined;
}

/** Some points without the last, if the text breaks off in the middle of it: what a list is about is told by those that are whole. */
export function wholePoints(text: string, items: readonly ListItem[]): readonly ListItem[] {
  const last = items.at(-1);
  const breaksOff = last !== undefined && items.length > 1 && !stop.test(text.slice(last.start, last.end).trim()) && text.slice(last.end).trim() === "";
  return breaksOff ? items.slice(0, -1) : items;
}

/** Whether the last of some points breaks off before it says anything: 五是党, 六是巡察. 三是未公示 says what is wrong. */
function isStub(text: string, items: readonly ListItem[]): boolean {
  const last = items.at(-1);
  if (last === undefined || items.length < 2 || last.lists.length > 0) return false;
  const ended = text.slice(last.start, last.end).trim();
  const words = ended.replace(dots, "");
  if (stop.test(words) || words.length > longestInProblems || text.slice(last.end).trim() !== "" || negates.test(words) || statesProblem(words)) return false;
  return words.length <= longestStub || items.slice(0, -1).every(({ start, end }) => opensWithDefect(text.slice(start, end)));
}

/** A list without the stub at its end, or at the end of the lists inside its last point; the list itself where there is none. */
function trimmed(text: string, list: PointList): { list: PointList; cut: Place } | undefined {
  const last = list.items.at(-1);
  const before = list.items.slice(0, -1);
  if (last === undefined) return undefined;
  if (isStub(text, list.items)) return { list: { ...list, items: before }, cut: { start: last.markerStart, end: last.markerStart + text.slice(last.markerStart, last.end).trimEnd().length } };
  const inner = trimmedLast(text, last.lists);
  return inner && { list: { ...list, items: [...before, { ...last, lists: inner.lists }] }, cut: inner.cut };
}

function trimmedLast(text: string, lists: readonly PointList[]): { lists: PointList[]; cut: Place } | undefined {
  const last = lists.at(-1);
  const found = last && trimmed(text, last);
  return found && { lists: [...lists.slice(0, -1), found.list], cut: found.cut };
}

/**
 * Takes the last point of a text away where the text breaks off before that point says anything: such a stub tells
 * nothing itself, nor what its list is about.
 *
 * @example withoutCutPoint("一是学习不深入。二是管理不严。三是巡察", outline).cut // { start: 15, end: 19 }
 */
export function withoutCutPoint(text: string, outline: Outline): WholePoints {
  const last = outline.stretches.at(-1);
  const found = last && trimmedLast(text, last.lists);
  if (last === undefined || found === undefined) return { outline, cut: undefined };
  const whole: Stretch = { ...last, lists: found.lists };
  return { outline: { ...outline, stretches: [...outline.stretches.slice(0, -1), whole] }, cut: found.cut };
}
