import { statusLexicon } from "../../lexicon/status.js";
import type { OutlineNode } from "../../outline/index.js";
import type { Place } from "../draft.js";
import type { FoundStatus } from "./status.js";

/** What may stand before the state; 改革任务未完成 is a problem. */
const lead = /^(?:[在于]?(?:集中)?整改期[间内]?|立行立改|即知即改|(?:限期|集中|短期|中期)整改|阶段性完成|截至目前|目前|当前|现|仍|尚|暂|需要?|关于|巡[察视]反馈的?|[，,]){0,4}$/;
const ofIssues = /^(?:整改)?的[^，。；]{0,8}(?:任务|事项|问题|内容)/;
/** Without 的 only behind 已, 未 …: 完成整改任务 is a duty. */
const issuesThemselves = /^(?:整改)?(?:具体|反馈)?(?:任务|事项|问题|内容)/;
/** The end of a title that says no more: 的问题（2个）. */
const endsInIssues = /(?:任务|事项|问题|内容)(?:整改(?:落实|完成|进展)?情况)?(?:[（(][^（）()]{1,8}[)）])?$/;
const tellsTime = /^(?:[已均全未尚正需仍]|长期|持续)/;

/** Whether a title groups issues by their state: 已完成整改的问题（2个）, 需要长期坚持的整改事项. */
export function givesState(title: string): boolean {
  return endsInIssues.test(title) && !/[，,。；;]/.test(title) && stateOfTitle(title, 0, title.length) !== undefined;
}

/**
 * The state of an issue: what it says of itself, else what the line without a number (`group`) or the headings above it
 * give. What is in progress under a chapter of lasting tasks is kept up.
 */
export function statusBelow(text: string, own: FoundStatus, above: OutlineNode | undefined, group?: Place): FoundStatus {
  if (own.value !== "unstated" && own.value !== "in-progress") return own;
  const given = (group === undefined ? undefined : stateOfTitle(text, group.start, group.end)) ?? statusOfHeadings(text, above);
  return given !== undefined && (own.value === "unstated" || given.value === "long-term") ? { ...given, evidence: [...given.evidence, ...own.evidence] } : own;
}

/**
 * The state that the headings above an issue give to all that stands under them, the nearest first: 三、集中整改期内已完成的
 * 整改任务, 四、需长期整改的任务. Undefined where none does.
 */
function statusOfHeadings(text: string, node: OutlineNode | undefined): FoundStatus | undefined {
  for (let above = node; above !== undefined; above = above.parent) {
    const found = stateOfTitle(text, above.markerEnd, above.titleEnd);
    if (found !== undefined) return found;
  }
  return undefined;
}

function stateOfTitle(text: string, from: number, to: number): FoundStatus | undefined {
  const { states, valueOf } = statusLexicon();
  const state = states.find(text, from, to).find(({ word, start, end }) => {
    const rest = text.slice(end, to);
    return lead.test(text.slice(from, start)) && (ofIssues.test(rest) || (tellsTime.test(word) && issuesThemselves.test(rest)));
  });
  return state && { value: valueOf(state.word), flags: [], evidence: [{ start: state.start, end: state.end }] };
}
