import { statusOfMark } from "../lexicon/ledger-headers.js";
import { statusLexicon } from "../lexicon/status.js";
import type { StatusValue } from "../model/issue.js";
import { firstFrom } from "../text/sorted.js";
import type { DraftIssue } from "./draft.js";
import { tickedState } from "./ticked-state.js";

/** What a text says of an issue's state, with the places of the words (offsets in the clean text). */
export interface FoundStatus {
  readonly value: StatusValue;
  readonly flags: readonly ("long-term" | "immediate")[];
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

type Evidence = { value: StatusValue; start: number; end: number };

const unstated: FoundStatus = { value: "unstated", flags: [], evidence: [] };
const longestRate = 20;
const shortest = 16; // a clause up to this length that holds a state and little else is a statement
const isLabel = /^(?:情况|率|时限|时间|期限|的)/;
const bareOpening = /^(?:目前|现|现在|现已|已|均已|仍|仍在|还在|并|也已|整改|该问题|此项|全部|都已|截至目前){0,3}$/;
const bracket = /[（(【[]([^（）()【】[\]]{2,20})[)）】\]]/g;
const progressLabel = /(?:整改进度|整改状态|完成情况|整改结果|办理状态|进度)(?:[】\]〕]?[：:]|[】\]〕])/g;
/** How much is done, as a whole value: 100%, 已完成80%, 完成率100%. */
const rate = /^(?:(?:整改)?(?:完成率|完成进度|进度)[：:]?(?:达到?|为)?)?(?:已?完成)?(\d{1,3}(?:\.\d{1,2})?)[%％]。?$/;

/** The state that a statement gives: the first word of the table that is no goal and not denied. */
function stateIn(text: string, start: number, end: number): Evidence | undefined {
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

function lastStop(text: string, offset: number, from: number): number {
  for (let index = offset - 1; index >= from; index--) if ("，,；;。、\n".includes(text[index] as string)) return index + 1;
  return from;
}

/**
 * Reads the status of an issue between two offsets: a label's value beats a bracket, a bracket a statement about the
 * issue (该问题已完成整改), the last one counts; else a word that says part of the fix is unfinished.
 */
export function findStatus(text: string, issue: DraftIssue): FoundStatus {
  const { any, parts, valueOf, immediate, longTerm } = statusLexicon();
  const { start, end } = issue;
  const withFlags = (found: Evidence, from: number, to: number): FoundStatus => {
    const flags: ("long-term" | "immediate")[] = [];
    // 持续推进、长期坚持: what is never finished is kept up
    const kept = found.value === "in-progress" && longTerm.first(text, found.end, to) !== undefined;
    if (kept) return { value: "long-term", flags, evidence: [{ start: found.start, end: found.end }] };
    if (found.value !== "long-term" && longTerm.first(text, from, to) !== undefined) flags.push("long-term");
    if (immediate.first(text, from, to) !== undefined) flags.push("immediate");
    return { value: found.value, flags, evidence: [{ start: found.start, end: found.end }] };
  };
  const result = issue.fields.findLast((field) => field.field === "result" || tellsDone(text, field));
  if (result !== undefined) {
    const whole = wholeValue(text, result.start, result.end);
    if (whole !== undefined) return whole;
    const end = text[result.end - 1] === "。" ? result.end - 1 : result.end;
    const last = bareClause(text, lastStop(text, end, result.start), end);
    // the last clause sums up (…，阶段性完成), unless it only says that what is done is kept up (已完成，长期坚持)
    const state = last === undefined || last.value === "long-term" ? stateIn(text, result.start, result.end) : last;
    if (state !== undefined) return withFlags(state, result.start, result.end);
  }
  const body = text.slice(start, end);
  const colon = /[：:】\]〕]/.test(body);
  for (const match of colon ? body.matchAll(progressLabel) : []) {
    const from = start + match.index + match[0].length;
    const stop = text.slice(from, Math.min(end, from + 40)).search(/[。；\n]/);
    const to = stop < 0 ? Math.min(end, from + 40) : from + stop;
    const state = to - from <= 30 ? stateIn(text, from, to) : undefined;
    if (state !== undefined) return withFlags(state, from, to);
  }
  for (const match of /[（(【[]/.test(body) ? [...body.matchAll(bracket)].reverse() : []) {
    const from = start + match.index + 1;
    const to = from + (match[1] as string).length;
    const share = rateIn(text, from, to);
    const state = share ?? stateIn(text, from, to);
    const edge = from - issue.titleEnd <= 2 || to >= end - 2 || isClosing(text, to + 1, end) || "。\n".includes(text[from - 2] ?? "");
    if (state !== undefined && (state === share || state.start <= from + 1) && edge) return withFlags(state, from, to);
  }
  // only sentences that hold a word of the table are read
  const hits = any.find(text, issue.titleEnd, end);
  const answers = issue.fields.filter(({ field }) => field === "answer" || field === "measures");
  let last: (Evidence & { from: number; to: number }) | undefined;
  let done = issue.titleEnd;
  for (const hit of hits) {
    if (hit.start < done) continue;
    const sentence = sentenceStart(text, hit.start, done);
    const to = sentenceEnd(text, hit.end, end);
    const answer = answers[firstFrom(answers, sentence + 1)];
    const isValue = answer !== undefined && answer.start < to && (answer.start <= hit.start || answer.labelStart <= hit.start);
    const from = isValue ? answer.start : sentence; // 整改情况：已完成。… 【完成情况】已完成
    done = to + 1;
    const state = statementIn(text, from, to);
    if (state !== undefined) last = { ...state, from, to };
  }
  if (last !== undefined) return withFlags(last, last.from, last.to);
  for (const { start: at } of hits) {
    const part = parts.at(text, at); // 正在推进 begins with 正在
    if (part !== undefined && isUnfinished(text, at, part, end)) {
      return { value: valueOf(part), flags: [], evidence: [{ start: at, end: at + part.length }] };
    }
  }
  return unstated;
}

/** The state that a whole value gives otherwise than in a sentence: a ticked box, a mark (是), how much is done (80%). */
function wholeValue(text: string, start: number, end: number): FoundStatus | undefined {
  const ticked = tickedState(text, start, end);
  if (ticked === "none") return unstated;
  const place = ticked ?? { start, end };
  const value = statusOfMark(text.slice(place.start, place.end)) ?? (ticked === undefined ? rateIn(text, start, end)?.value : stateIn(text, ticked.start, ticked.end)?.value);
  return value === undefined ? undefined : { value, flags: [], evidence: [place] };
}

/** The state that a rate gives: 100% is done, less is not yet. */
function rateIn(text: string, start: number, end: number): Evidence | undefined {
  const share = end - start > longestRate ? undefined : rate.exec(text.slice(start, end))?.[1];
  return share === undefined ? undefined : { value: Number(share) >= 100 ? "completed" : "in-progress", start, end };
}

/** Whether the value of another label says how far it is: no time limit (整改时限：已完成), a share alone (整改进展：80%). */
function tellsDone(text: string, { field, start, end }: DraftIssue["fields"][number]): boolean {
  if (rateIn(text, start, end) !== undefined) return true;
  return field === "deadline" && bareClause(text, start, end)?.value === "completed";
}

/** The state that a sentence gives of the issue: after its subject (该问题), as a clause of its own, or by a word that speaks of issues. */
function statementIn(text: string, from: number, to: number): Evidence | undefined {
  const { issues, subjects, goals, valueOf } = statusLexicon();
  const subject = subjects.find(text, from, to).find(({ start }) => start === from || start === lastStop(text, start, from));
  const stated =
    (subject === undefined ? undefined : stateIn(text, subject.end, to)) ??
    bareClause(text, lastStop(text, to, from), to) ??
    bareClause(text, from, firstComma(text, from, to));
  // 已完成，长期坚持: what is done is kept up
  const comma = stated?.value === "long-term" ? lastStop(text, stated.start, from) - 1 : from;
  const done = comma > from ? bareClause(text, lastStop(text, comma, from), comma) : undefined;
  if (stated !== undefined) return done?.value === "completed" || done?.value === "mostly-completed" ? done : stated;
  const word = issues.find(text, from, to).at(-1);
  if (word === undefined) return undefined;
  const clause = lastStop(text, word.start, from);
  // 8个已整改到位, 已整改销号131个: a part is counted
  const counted = /\d[个项处件][^，]{0,2}$/.test(text.slice(clause, word.start)) || /^\d/.test(text.slice(word.end, word.end + 1));
  if (counted || goals.first(text, clause, word.start) !== undefined) return undefined;
  return { value: valueOf(word.word), start: word.start, end: word.end };
}

function sentenceStart(text: string, offset: number, least: number): number {
  let start = offset;
  while (start > least && !"。；\n".includes(text[start - 1] as string)) start--;
  return start;
}

function sentenceEnd(text: string, offset: number, most: number): number {
  let end = offset;
  while (end < most && !"。；\n".includes(text[end] as string)) end++;
  return end;
}

function firstComma(text: string, from: number, to: number): number {
  for (let index = from; index < to; index++) if (text[index] === "，" || text[index] === ",") return index;
  return to;
}

/** The state that makes a whole clause: 已完成 · 现已全部完成 · 阶段性完成 */
function bareClause(text: string, from: number, to: number): Evidence | undefined {
  if (to - from > shortest || to <= from) return undefined;
  const state = stateIn(text, from, to);
  const opens = state !== undefined && bareOpening.test(text.slice(from, state.start));
  const counts = state !== undefined && /\d/.test(text.slice(state.end, to)); // 已办结3个: a part
  return opens && !counts && state.end >= to - 2 ? state : undefined;
}

/** Whether nothing but closing marks, blanks or a line break follows an offset. */
function isClosing(text: string, offset: number, end: number): boolean {
  return /^[。\s]{0,3}$/.test(text.slice(offset, Math.min(end, offset + 4))) || text[offset] === "\n";
}

/** Whether a word of an unfinished part stands in a clause of its own, not in a rule or an aim. */
function isUnfinished(text: string, start: number, word: string, end: number): boolean {
  if (word === "将于") return /^将于[^，。；]{2,14}(?:完成|办结|投用|竣工)/.test(text.slice(start, Math.min(end, start + 24)));
  if (word === "正在") return !/^正在(?:进行的|开展的|[^，。；]{1,6}的)/.test(text.slice(start, Math.min(end, start + 12)));
  return true;
}
