import { endsAsOrganisation } from "../../lexicon/parties.js";
import { firstNumberFrom } from "../../text/sorted.js";
import type { Place } from "../draft.js";
import { isDefectClause, opensWithDefect } from "./defect.js";

const plainLabel =
  /^[【[〔]?(?:[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、)?(?:巡[察视])?组?(?:反馈|发现|指出)?的?(?:存在)?的?(?:主要|突出|共性|具体)?(?:问题|不足)(?:表现|如下|主要有|主要是|有|是)?(?:[】\]〕][：:]?|[：:]|$)/;
/** A label that blanks set off, the blanks taken out. */
const setOff = /^(?:存在的?|发现的?|反馈的?)?(?:主要|突出)?(?:问题|不足|(?:整改)?(?:建议|意见|要求))/;
const setOffProblems = /(?:问题|不足)$/;
const unitLabels = [
  /^([^，。；：:,;\n]{2,30}?)(?:方面)?(?:还|也|主要|共同)?存在(?:的|以下|着|了)?(?:一些|几个)?(?:主要|突出|具体|共性)?(?:问题|不足)(?:主要)?(?:有|是|如下|表现[为在])?(?:[：:]|$)/,
  /^向([^，。；：:,;\n]{2,30}?)反馈的?(?:主要|突出)?(?:问题|意见|情况)(?:有|是|如下)?[：:]/,
];
const unitAlone = /^([^，。；：:,;\n]{2,30}?)(?:方面)?[：:]/;
const placeAlone = /^[\u4e00-\u9fff]{2,12}[县市区镇乡村旗州盟]$/;
const longestLabel = 60;
const longestSetOff = 12;
const notInNames = /[，。；：,;:、]|存在|问题|的|关于|针对|情况|工作$/;
const shortestName = 3;
const longestName = 30;
const clauseEnd = /[，。；,;、]/;

/** What opens a paragraph of problems: its length, and the unit whose problems they are, if it names one. */
export interface ProblemLabel {
  readonly length: number;
  readonly unit: Place | undefined;
}

/** Whether words are the name of a unit and no more: 县司法局党组, 柳湾村. */
export function isUnitName(words: string): boolean {
  return words.length >= shortestName && words.length <= longestName && !notInNames.test(words) && endsAsOrganisation(words) && !isDefectClause(words);
}

/** Reads the label of problems at the head of a line: 主要问题：, 【存在问题】, 县司法局党组存在的主要问题：, 县司法局： */
export function problemLabelAt(text: string, start: number, end: number): ProblemLabel | undefined {
  const head = text.slice(start, Math.min(end, start + longestLabel));
  const plain = plainLabel.exec(head);
  if (plain !== null) return { length: plain[0].length, unit: undefined };
  for (const pattern of unitLabels) {
    const match = pattern.exec(head);
    if (match !== null && isUnitName(match[1] as string)) {
      const from = start + match[0].indexOf(match[1] as string);
      return { length: match[0].length, unit: { start: from, end: from + (match[1] as string).length } };
    }
  }
  const line = unitLine(text, start, end);
  if (line !== undefined) return { length: end - start, unit: line };
  const alone = unitAlone.exec(head);
  if (alone === null || !isUnitName(alone[1] as string)) return undefined;
  const behind = text.slice(start + alone[0].length, Math.min(end, start + alone[0].length + longestLabel));
  if (!isDefectClause(behind.slice(0, firstStop(behind)))) return undefined;
  return { length: alone[0].length, unit: { start, end: start + (alone[1] as string).length } };
}

/** The name of a unit or a place that fills a line, where the next line opens with what is wrong there. */
function unitLine(text: string, start: number, end: number): Place | undefined {
  const name = text.slice(start, Math.min(end, start + longestLabel)).trim();
  if (!isUnitName(name) && !placeAlone.test(name)) return undefined;
  const next = text.slice(end, end + longestLabel).trimStart();
  if (!text.startsWith("\n", end) || !opensWithDefect(next)) return undefined;
  const from = text.indexOf(name, start);
  return from + name.length < end && text.slice(from + name.length, end).trim() !== "" ? undefined : { start: from, end: from + name.length };
}

function firstStop(passage: string): number {
  const at = passage.search(clauseEnd);
  return at < 0 ? passage.length : at;
}

/** Passages of a line behind labels that blanks set off on both sides: … 问题 A。B。 建议 C。 `breaks` are the places of the blanks. */
export function setOffPassages(text: string, start: number, end: number, breaks: readonly number[]): Place[] {
  const labels: { at: number; label: string }[] = [];
  for (let index = firstNumberFrom(breaks, start + 1); index < breaks.length && (breaks[index] as number) < end; index++) {
    const at = breaks[index] as number;
    const label = setOff.exec(text.slice(at, at + longestSetOff))?.[0];
    if (label !== undefined && breaks[index + 1] === at + label.length) labels.push({ at, label });
  }
  return labels.flatMap(({ at, label }, index) => (setOffProblems.test(label) ? [{ start: at + label.length, end: labels[index + 1]?.at ?? end }] : []));
}
