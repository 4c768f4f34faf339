import { statusOfCell, statusOfMark, statusOfShare } from "../../lexicon/ledger-headers.js";
import { statusLexicon } from "../../lexicon/status.js";
import type { StatusValue } from "../../model/issue.js";
import { firstFrom } from "../../text/sorted.js";
import type { DraftIssue } from "../draft.js";
import { bareClause, sentenceEnd, sentenceStart, stateIn, statementIn, type StateWords, summedState } from "./clause-state.js";
import { listedState } from "./listed-states.js";
import { tickedState } from "./ticked-state.js";

/** What a text says of an issue's state, with the places of the words (offsets in the clean text). */
export interface FoundStatus {
  readonly value: StatusValue;
  readonly flags: readonly ("long-term" | "immediate")[];
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

const unstated: FoundStatus = { value: "unstated", flags: [], evidence: [] };
const bracket = /[（(【[]([^（）()【】[\]]{2,20})[)）】\]]/g;
const progressLabel = /(?:整改进度|整改状态|完成情况|整改结果|办理状态|进度)(?:[】\]〕]?[：:]|[】\]〕])/g;

/**
 * Reads the status of an issue between two offsets: a label's value beats a bracket, a bracket a statement about the
 * issue (该问题已完成整改), the last one counts; else a word that says part of the fix is unfinished.
 */
export function findStatus(text: string, issue: DraftIssue): FoundStatus {
  const { any, parts, valueOf, immediate, longTerm } = statusLexicon();
  const { start, end } = issue;
  const withFlags = (found: StateWords, from: number, to: number): FoundStatus => {
    const flags: ("long-term" | "immediate")[] = [];
    // 持续推进、长期坚持: what is never finished is kept up
    const kept = found.value === "in-progress" && longTerm.first(text, found.end, to) !== undefined;
    if (kept) return { value: "long-term", flags, evidence: [{ start: found.start, end: found.end }] };
    if (found.value !== "long-term" && longTerm.first(text, from, to) !== undefined) flags.push("long-term");
    if (immediate.first(text, from, to) !== undefined) flags.push("immediate");
    return { value: found.value, flags, evidence: [{ start: found.start, end: found.end }] };
  };
  const listed = listedState(text, issue);
  if (listed !== undefined) return listed.value === "unstated" ? unstated : { value: listed.value, flags: [], evidence: [{ start: listed.start, end: listed.end }] };
  const result = resultOf(text, issue);
  if (result !== undefined) {
    const ticked = tickedValue(text, result.start, result.end);
    if (ticked !== undefined) return ticked;
    const end = text[result.end - 1] === "。" ? result.end - 1 : result.end;
    const told = statusOfCell(text.slice(result.start, end));
    if (told !== undefined && told !== "unstated") return withFlags({ value: told, start: result.start, end }, result.start, end);
    const state = summedState(text, result.start, end);
    if (state !== undefined) return withFlags(state, result.start, result.end);
  }
  const body = text.slice(start, end);
  const colon = /[：:】\]〕]/.test(body);
  for (const match of colon ? body.matchAll(progressLabel) : []) {
    const from = start + match.index + match[0].length;
    const stop = text.slice(from, Math.min(end, from + 40)).search(/[。；\n]/);
    const to = stop < 0 ? Math.min(end, from + 40) : from + stop;
    const mark = statusOfMark(text.slice(from, to).trim());
    const state = to - from > 30 ? undefined : mark === undefined ? summedState(text, from, to) : { value: mark, start: from, end: to };
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
  let last: (StateWords & { from: number; to: number }) | undefined;
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

/** The state that is ticked of several in a value: √已完成 □正在整改. Undefined where it has no boxes. */
function tickedValue(text: string, start: number, end: number): FoundStatus | undefined {
  const ticked = tickedState(text, start, end);
  if (ticked === "none") return unstated;
  if (ticked === undefined) return undefined;
  const value = statusOfMark(text.slice(ticked.start, ticked.end)) ?? stateIn(text, ticked.start, ticked.end)?.value;
  return value === undefined ? undefined : { value, flags: [], evidence: [ticked] };
}

/** The state that a share gives which fills a place: 100% is done, less is not yet. */
function rateIn(text: string, start: number, end: number): StateWords | undefined {
  const value = statusOfShare(text.slice(start, end));
  return value === undefined ? undefined : { value, start, end };
}

const yesOrNo = /^[是否]$/;
/** 整改成效： tells what came of it in prose, how far it is only where no other label does. */
const ofEffect = /成[效果]/;
const longestState = 24;

/** The label whose value tells the state: the last result, of effects only where none else tells it; 是否销号：是 only where no other tells it in words. */
function resultOf(text: string, { fields }: DraftIssue): DraftIssue["fields"][number] | undefined {
  const isEffect = ({ labelStart, start }: DraftIssue["fields"][number]): boolean => ofEffect.test(text.slice(labelStart, start));
  const opensWithState = ({ start, end }: DraftIssue["fields"][number]): boolean => {
    const to = start + text.slice(start, Math.min(end, start + longestState)).search(/[，,。；;\n]|$/);
    return bareClause(text, start, to) !== undefined;
  };
  const stated = fields.some(isEffect) ? fields.findLast((field) => !isEffect(field) && opensWithState(field)) : undefined;
  if (stated !== undefined) return stated;
  const results = fields.filter((field) => field.field === "result" || tellsDone(text, field));
  const isWorded = ({ start, end }: DraftIssue["fields"][number]): boolean => !yesOrNo.test(text.slice(start, end));
  return results.findLast(isWorded) ?? (results.length === 0 ? undefined : fields.findLast(({ start, end }) => bareClause(text, start, end) !== undefined)) ?? results.at(-1);
}

/** Whether the value of another label says how far it is: no time limit (整改时限：已完成，长期坚持), a share alone (整改进展：80%). */
function tellsDone(text: string, { field, start, end }: DraftIssue["fields"][number]): boolean {
  if (rateIn(text, start, end) !== undefined) return true;
  if (field !== "deadline") return false;
  const first = start + text.slice(start, Math.min(end, start + longestState)).search(/[，,。；;\n]|$/);
  return bareClause(text, start, first)?.value === "completed";
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
