import { statusLexicon } from "../../lexicon/status.js";
import type { StatusValue } from "../../model/issue.js";
import { CharacterSet } from "../../text/character-set.js";
import type { Place } from "../draft.js";

/** A state that words give, and where they stand. */
export interface StateWords extends Place {
  readonly value: StatusValue;
}

const clauseStops = new CharacterSet("，,；;。、\n");
const sentenceStops = new CharacterSet("。；\n");
const shortest = 16; // a clause up to this length that holds a state and little else is a statement
const isLabel = /^(?:情况|率|时限|时间|期限|的)/;
/** What may end a clause behind its state: 已完成|整改. 完成|换届 is a deed. */
const bareTail = /^(?:[^\u4e00-\u9fff]{0,2}|[\u4e00-\u9fff][^\u4e00-\u9fff]?|整改|销号|任务|工作|到位|落实|治理|办理|目标|进度|状态|阶段)$/;
/** What may stand behind a state in its clause: 基本完成|并持续推进. */
const keptUp = /^[并且](?:将|已)?(?:持续|长期|继续|不断)?(?:推进|坚持|巩固|深化|抓好|销号)(?:提升|落实)?$/;
const bareOpening = /^(?:目前|现|现在|现已|已|均已|仍|仍在|还在|并|也已|整改|该问题|此项|全部|都已|截至目前){0,3}$/;

/** The state that a statement gives: the first word of the table that is no goal and not denied. */
export function stateIn(text: string, start: number, end: number): StateWords | undefined {
  const { states, goals, valueOf } = statusLexicon();
  for (const found of states.find(text, start, end)) {
    const clause = Math.max(start, lastStop(text, found.start, start));
    const lasts = valueOf(found.word) === "long-term";
    // 将长期坚持 says what is, 将完成 what is not yet
    const denied = goals.find(text, clause, found.start).some(({ word, end: to }) => found.start - to <= 12 && !(lasts && word === "将"));
    if (isLabel.test(text.slice(found.end, found.end + 2))) continue; // 整改完成情况, 完成率: names of columns
    if (!denied || valueOf(found.word) === "not-completed") return { value: valueOf(found.word), start: found.start, end: found.end };
  }
  return undefined;
}

/** Where the clause of an offset begins: behind the last stop or comma before it, at `from` where there is none. */
export function lastStop(text: string, offset: number, from: number): number {
  for (let index = offset - 1; index >= from; index--) if (clauseStops.has(text.charCodeAt(index))) return index + 1;
  return from;
}

/** The state that a sentence gives of the issue: after its subject (该问题), as a clause of its own, or by a word that speaks of issues. */
export function statementIn(text: string, from: number, to: number): StateWords | undefined {
  const { issues, subjects, goals, valueOf } = statusLexicon();
  const subject = subjects.find(text, from, to).find(({ start }) => start === from || start === lastStop(text, start, from));
  const stated =
    (subject === undefined ? undefined : stateIn(text, subject.end, to)) ??
    bareClause(text, lastStop(text, to, from), to) ??
    bareClause(text, from, firstComma(text, from, to));
  // 已完成，长期坚持, 基本完成，持续推进: what is done is kept up
  const comma = stated?.value === "long-term" || stated?.value === "in-progress" ? lastStop(text, stated.start, from) - 1 : from;
  const done = comma > from ? bareClause(text, lastStop(text, comma, from), comma) : undefined;
  if (stated !== undefined) return done?.value === "completed" || done?.value === "mostly-completed" ? done : stated;
  const word = issues.find(text, from, to).at(-1);
  if (word === undefined) return undefined;
  const clause = lastStop(text, word.start, from);
  // 8个已整改到位, 涉及的3家单位问题已整改到位, 已整改销号131个: a part is counted
  const counted = /\d(?:[个项处件][^，]{0,2}|[余多]?[个项处件家条起][^，]{0,14}(?:问题|事项|任务)[全均都已]{0,3})$/.test(text.slice(clause, word.start)) || /^\d/.test(text.slice(word.end, word.end + 1));
  if (counted || goals.first(text, clause, word.start) !== undefined) return undefined;
  return { value: valueOf(word.word), start: word.start, end: word.end };
}

/** Where the sentence of an offset begins, no further back than `least`. */
export function sentenceStart(text: string, offset: number, least: number): number {
  let start = offset;
  while (start > least && !sentenceStops.has(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the sentence of an offset ends, no further than `most`. */
export function sentenceEnd(text: string, offset: number, most: number): number {
  let end = offset;
  while (end < most && !sentenceStops.has(text.charCodeAt(end))) end++;
  return end;
}

function firstComma(text: string, from: number, to: number): number {
  for (let index = from; index < to; index++) if (text[index] === "，" || text[index] === ",") return index;
  return to;
}

/** The state that several clauses give: the last sums up (…，阶段性完成), unless it only says that what is done is kept up (已完成，长期坚持). */
export function summedState(text: string, from: number, to: number): StateWords | undefined {
  const last = bareClause(text, lastStop(text, to, from), to);
  if (last !== undefined && last.value !== "long-term" && last.value !== "in-progress") return last;
  const first = bareClause(text, from, firstComma(text, from, to));
  if (last?.value === "in-progress" && first?.value !== "completed" && first?.value !== "mostly-completed") return last;
  return last?.value === "in-progress" ? first : stateIn(text, from, to);
}

/** The state that makes a whole clause: 已完成 · 现已全部完成 · 阶段性完成 */
export function bareClause(text: string, from: number, to: number): StateWords | undefined {
  if (to - from > shortest || to <= from) return undefined;
  const state = stateIn(text, from, to);
  const opens = state !== undefined && bareOpening.test(text.slice(from, state.start));
  const counts = state !== undefined && /\d/.test(text.slice(state.end, to)); // 已办结3个: a part
  return opens && !counts && (bareTail.test(text.slice(state.end, to)) || keptUp.test(text.slice(state.end, to))) ? state : undefined;
}
