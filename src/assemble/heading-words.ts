import { problemWords, sectionRoleCues, type SectionRole } from "../lexicon/cues.js";
import { findFocusCues } from "../lexicon/focus-cues.js";
import { opensAsDeed } from "./deeds.js";

const issueForm = /^(?:反馈问题|存在问题|具体问题)?[：:]?(?:关于|针对)[^。]{2,120}问题|^(?:反馈问题|存在问题)[：:]/;
/** 关于“学习不深。一年没有研讨”的问题; where the text is cut off inside the quotation, that is all there is. */
const quotedForm = /^(?:反馈问题|存在问题|具体问题)?[：:]?(?:关于|针对)[“"「]([^”"」]{2,200})(?:$|([”"」][^。]{0,40}问题))/;
/** 存在的主要问题, 存在的困难和问题: what is still wanting, listed below. */
const problemList = /^(?:当前|目前|工作中|整改中|整改工作中?|仍然?|还)?存在的?(?:主要|突出|具体|共性)?(?:问题|不足|困难|差距|短板)(?:[和与及、](?:问题|不足|困难|差距|短板))?$/;
const faces = /(?:正视|看到|认清|认识(?:到)?|直面|剖析)[^，,。]{0,16}(?:不足|差距|短板|问题|困难)$/;
const quoted = /[“"「]/;
const lookAtHeading = /(?:方面|情况|建设|领域|工作)$/;

/** Whether a title states a problem: 关于…问题, 针对“…”问题, 理论学习不深入. */
export function statesProblem(title: string): boolean {
  if (issueForm.test(title)) return true;
  const { finder, rowsOf } = problemWords();
  const acts = opensAsDeed(title); // 防范化解风险, 强化问题整改: what was done, though it names what is wrong
  return finder.find(title).some(({ word }) => !acts || rowsOf(word).some(({ kind }) => kind === "state"));
}

/** Whether a title has one of the forms that only issues have: 关于…问题, 针对…问题. 关于腐败问题方面 names an aspect. */
export function hasIssueForm(title: string): boolean {
  const cited = quotedForm.exec(title);
  if (cited !== null) return cited[2] !== undefined || statesWhatIsWrong(cited[1] as string);
  return issueForm.test(title) && !(/方面$/.test(title) && !quoted.test(title) && (namesFocus(title) || !statesWhatIsWrong(title)));
}

/** Whether a title has a word that says by itself that something is wrong: 不规范, 薄弱. */
export function statesWhatIsWrong(title: string): boolean {
  const { finder, rowsOf } = problemWords();
  return finder.find(title).some(({ word }) => rowsOf(word).some(({ kind }) => kind === "state"));
}

/** Whether a title names a focus category strongly: 聚焦群众身边… */
export function namesFocus(title: string): boolean {
  return findFocusCues(title).some(({ strength }) => strength === "strong");
}

/** Whether a title is that of a list of problems and says nothing else: 存在的主要问题, 目前存在的困难和不足. */
export function namesProblemList(title: string): boolean {
  return problemList.test(title);
}

/** Whether a chapter of a speech is about what its own side still lacks: 正视存在的不足, 清醒认识工作中的差距. */
export function facesProblems(title: string): boolean {
  return faces.test(title);
}

/** Whether a title is that of an aspect under which issues stand: …方面, …情况. */
export function isAspectTitle(title: string): boolean {
  return lookAtHeading.test(title);
}

/** Whether a title has a word of what was organised, wherever it stands: 党委书记组织落实反馈意见整改的情况. */
export function tellsOfOrganising(title: string): boolean {
  const { finder, rowsOf } = sectionRoleCues();
  return finder.find(title).some(({ word }) => rowsOf(word).some(({ role }) => role === "organisation"));
}

/** What the words of a chapter heading say it is for; the last word wins. Undefined where none speaks. */
export function roleOfTitle(title: string): SectionRole | undefined {
  const { finder, rowsOf } = sectionRoleCues();
  const last = finder.find(title).at(-1);
  return last === undefined ? undefined : (rowsOf(last.word)[0]?.role as SectionRole);
}
