import { isDigit } from "../../text/characters.js";
import { readListAfter } from "./party-list.js";
import { isCounted, isNameStop, readNameBefore, stretchAfter, type NamePlace } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

/** Who inspected whom, as one statement says it. */
export interface Inspection {
  readonly team: NamePlace;
  readonly units: readonly NamePlace[];
  /** The words of inspecting: 开展了常规巡察. */
  readonly evidence: { readonly start: number; readonly end: number };
}

/** The place behind 组 where a team's name ends (第三巡察组, 巡察二组, 巡视组), given the place of 巡; -1 where it is no team. */
function teamEnd(text: string, at: number): number {
  if (!"察视查".includes(text[at + 1] ?? " ")) return -1;
  let end = at + 2;
  if (text[end] === "第") end++;
  while (end < at + 6 && "一二三四五六七八九十*＊X×某0123456789".includes(text[end] ?? " ")) end++;
  return text[end] === "组" ? end + 1 : -1;
}

/** The verb of a statement: 进行了巡察, 开展了为期60天的专项巡察. */
const verb = /(?:进行|开展|实施)了?[^。，,；;：:\n]{0,24}?巡[察视](?!整改|反馈|办|组|工作动员)/g;
const sentence = 160; // characters to the left in which the unit and the team are looked for

/** Where the sentence begins that holds an offset. */
function sentenceStart(text: string, at: number): number {
  const limit = Math.max(0, at - sentence);
  let start = at;
  while (start > limit && !"。；;！!？?".includes(text[start - 1] as string)) start--;
  return start;
}

/** The team named last between two offsets. */
function lastTeam(text: string, from: number, to: number, words: PartyWords): NamePlace | undefined {
  for (let at = text.lastIndexOf("巡", to - 1); at >= from; at = text.lastIndexOf("巡", at - 1)) {
    const end = teamEnd(text, at);
    const name = end < 0 || end > to ? undefined : readTeam(text, at, end, words);
    if (name !== undefined && !isCounted(text, name)) return name;
    if (at === 0) break;
  }
  return undefined;
}

/** Reads a team from the place of 巡察组 outward to the left. */
function readTeam(text: string, wordStart: number, end: number, words: PartyWords): NamePlace | undefined {
  let start = wordStart;
  while (start > 0 && wordStart - start < 20) {
    const code = text.charCodeAt(start - 1);
    if (isNameStop(code) || code === 0x7ec4) break; // 组: another team
    if (isDigit(code) && text[start - 2] !== "第") break;
    if (isDigit(text.charCodeAt(start - 2)) && "日月年".includes(text[start - 1] as string)) break;
    if (words.stops.endingAt(text, start) !== undefined || words.joins.endingAt(text, start) !== undefined) break;
    start--;
  }
  if (wordStart - start >= 20 || (start === wordStart && end - wordStart === 3)) return undefined; // bare 巡察组 names nobody
  return { start, end, through: end, word: "巡察组", ending: { kind: "org", detail: "office" } };
}

/** Units without a known ending: 我县, or a few characters that nothing parts. */
const ours = /^我[省市州县区旗镇乡]$/;
const unending = /^[一-龥*×X“”]{3,24}$/;

const summed = /等?(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:个|家|所)[^个家所）)]{0,12}$/; // 县教育局、县一中等|6个单位党组织
const counted = /^(?:\d{1,4}|[一二三四五六七八九十]{1,4})[个家所]/;

/** Reads the units between 对 and the verb: each must end like a name, or be alone and short. */
function readUnits(text: string, from: number, to: number, words: PartyWords): NamePlace[] {
  const names: NamePlace[] = [];
  if (counted.test(text.slice(from, from + 8))) return names; // 18个县直单位和乡镇党组织: kinds of units, not names
  const sum = summed.exec(text.slice(from, to));
  const end = sum === null ? to : from + sum.index;
  let start = from;
  for (let at = from; at <= end; at++) {
    const join = at < end ? words.joins.startingAt(text, at) : undefined;
    if (at < end && (join === undefined || (text[at] !== "、" && words.endings.endingAt(text, at) === undefined))) continue;
    const name = readNameBefore(text, at, words);
    const isName = name !== undefined && !isCounted(text, { ...name, start }) && !/\d/.test(text.slice(start, name.end));
    if (isName) names.push({ ...name, start });
    else if (start === from && at === to && (ours.test(text.slice(start, at)) || unending.test(text.slice(start, at)))) {
      names.push({ start, end: at, through: at, word: "", ending: { kind: "org", detail: "generic" } });
    }
    start = at + (join?.word.length ?? 1);
    at = start - 1;
  }
  return names;
}

/** Finds the statements of who inspected whom: 县委第三巡察组对县水利局党组开展了常规巡察. */
export function findStatements(text: string, words: PartyWords): Inspection[] {
  const found: Inspection[] = [];
  let seen = 0;
  for (const { index: at, 0: phrase } of text.matchAll(verb)) {
    const from = Math.max(seen, sentenceStart(text, at));
    let preposition = at;
    while (preposition > from && at - preposition < 60 && !"对，,：:".includes(text[preposition - 1] as string)) preposition--;
    if (text[preposition - 1] !== "对") continue;
    const units = readUnits(text, preposition, at, words);
    if (units.length === 0) continue;
    const group = lastTeam(text, from, preposition - 1, words) ?? committeeBefore(text, preposition - 1, words);
    seen = at + phrase.length;
    if (group !== undefined) found.push({ team: group, units, evidence: { start: at, end: at + phrase.length } });
  }
  return found;
}

/** The committee that inspects by itself: 校党委对文学院党委开展了巡察. */
function committeeBefore(text: string, at: number, words: PartyWords): NamePlace | undefined {
  const name = readNameBefore(text, at, words);
  return name?.ending.detail === "committee" && name.word !== "委员会" ? name : undefined;
}

const heads = /^(?:巡[察视]|：|:|向|进驻|的)/;

/**
 * Finds what stands behind the name of a team: 县委第三巡察组巡察X (a title), 县委第三巡察组：X、Y (a list), and, of kind
 * `weak`, 县委第三巡察组向X反馈, 进驻X: these tell who was inspected only where nothing else does.
 */
export function findTeamLines(text: string, words: PartyWords): { strong: Inspection[]; weak: Inspection[] } {
  const strong: Inspection[] = [];
  const weak: Inspection[] = [];
  for (let at = text.indexOf("巡"); at >= 0; at = text.indexOf("巡", at + 1)) {
    const end = teamEnd(text, at);
    if (end < 0 || !"巡：:向进的".includes(text[end] ?? " ")) continue;
    const head = heads.exec(text.slice(end, end + 2))?.[0];
    if (head === undefined) continue;
    const group = readTeam(text, at, end, words);
    if (group === undefined) continue;
    const received = /接受了?$/.exec(text.slice(Math.max(0, group.start - 3), group.start));
    if (received !== null) {
      const unit = readNameBefore(text, group.start - received[0].length, words);
      if (unit !== undefined) strong.push({ team: group, units: [unit], evidence: { start: end, end: end + head.length } });
      continue;
    }
    if (head === "的") continue;
    const units = unitsBehind(text, end + head.length, words);
    if (units.length === 0) continue;
    const colon = head === "：" || head === ":";
    if (colon && !(group.start === 0 || text[group.start - 1] === "\n")) continue;
    const { next } = readListAfter(text, end + head.length, words);
    if (head === "向" && !/^.{0,12}反馈/.test(text.slice(next, next + 16))) continue;
    const inspection = { team: group, units, evidence: { start: end, end: end + head.length } };
    if (colon || head.startsWith("巡")) strong.push(inspection);
    else weak.push(inspection);
  }
  return { strong, weak };
}

function unitsBehind(text: string, at: number, words: PartyWords): NamePlace[] {
  const { end } = stretchAfter(text, at, words);
  return end > at ? readListAfter(text, at, words).names.filter(({ ending, through }) => ending.kind === "org" && !text.startsWith("同志", through)) : [];
}
