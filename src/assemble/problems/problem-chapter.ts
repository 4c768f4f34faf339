import type { DocumentKind } from "../../model/document-kinds.js";
import type { OutlineNode } from "../../outline/index.js";
import { tellsDeed } from "../deeds.js";
import type { Place } from "../draft.js";
import { isDefectClause } from "./defect.js";

const listName =
  /^(?!关于|针对|对照)[^，,。；;：:]{0,24}?(?:(?:存在|发现|指出|反馈|查找|查摆|通报)[着了出到]{0,2}的?(?:主要|突出|具体|共性|典型)?(?:问题|不足|短板|差距|薄弱环节)|(?:主要|突出|典型|具体)(?:问题|不足)|问题表现|巡[察视]组?发现)(?:清单|情况|表现|如下)?(?:[和与及、](?:主要|突出)?(?:不足|表现|短板|问题|差距|困难|薄弱环节))?$/;
/** What is done about problems: 发现问题的整改, 存在问题及原因剖析. */
const isOfMending = /整改|落实|剖析|原因|处置|解决|移交|办理|立行立改/;
const marks = /[，,。；;：:！!？?\n]/;
const opener = /^(?:[\s（(①-⑳]|\d{1,2}[.．、）)]|[一二三四五六七八九十]{1,2}[是、）)]|[（(][一二三四五六七八九十]{1,2}[)）]){0,4}(?:目前|现|截至目前|随后|同时|其中|[\u4e00-\u9fff]{0,8}均)?/;
/** 已补齐, 全部整改到位; 已超期3年 and 已过时 tell what is wrong. */
const done = /^[^已未尚]{0,16}已(?:经|全部|基本)?(?!超|过|逾|不|无|失|久|长|有|存)|(?:完成|推进)整改|整改(?:到位|完成|完毕|落实)|立行立改/;
/** So little was done that it is what is wrong: 全年召开会议仅1次. */
const tooLittle = /仅|只(?!要|有才)|未|无|没有|不|多次|违规/;

/** Whether a title names a list of problems that were found and nothing else: 存在的主要问题, 巡察组发现的问题, 问题表现. */
export function namesFoundProblems(title: string): boolean {
  return listName.test(title) && !isOfMending.test(title);
}

/** Whether some clause of a passage tells of something that was done: 制定学习计划, 已补齐手续12笔. */
export function tellsOfDeeds(passage: string): boolean {
  return passage.split(marks).some((clause) => {
    const words = clause.replace(opener, "");
    return done.test(words) || (tellsDeed(words) && !tooLittle.test(words));
  });
}

/** Whether a section stands in a chapter of problems that were found, or is one itself. */
function standsAmongProblems(text: string, node: OutlineNode | undefined): boolean {
  for (let at = node; at !== undefined; at = at.parent) if (namesFoundProblems(text.slice(at.markerEnd, at.titleEnd))) return true;
  return false;
}

/**
 * Whether what stands behind the head of an issue in a chapter of problems (一、存在的主要问题) goes on about the problem: it tells
 * of nothing done. A report may word its deeds in any way: there something must be wrong besides.
 */
export function goesOnAboutProblem(text: string, node: OutlineNode | undefined, { start, end }: Place, kind: DocumentKind): boolean {
  if (!standsAmongProblems(text, node)) return false;
  const passage = text.slice(start, end);
  return !tellsOfDeeds(passage) && (kind !== "progress-report" || passage.split(marks).some(isDefectClause));
}
