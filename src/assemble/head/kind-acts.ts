import type { DocumentKind } from "../../model/document-kinds.js";
import { answeredPairs } from "../answered-pairs.js";

/** What an opening tells that was done, which no single word of `corpus/document-kinds.tsv` can tell; once each. */
interface Act {
  readonly kind: DocumentKind;
  readonly weight: number;
  readonly isTold: (sentences: readonly string[], opening: string) => boolean;
}

/** Where a sentence ends; the points of a list in one line (主要问题 - 学习不深 - 管理不严) are sentences. */
const sentenceEnds = /[。；;\n]|(?<=[\u4e00-\u9fff\]])\s?[-–•●]\s?(?=[\u4e00-\u9fff])/;
const inspecting = /巡[察视]/;
const inspectors = /巡[察视].{0,4}组/;

function commaClausesOf(sentence: string): string[] {
  return sentence.split(/[，,：:]/);
}

/** Behind 反馈: 专项巡察情况, 了对县档案馆党组的巡察意见; not 问题, which is what was fed back, and not 的. */
const given = /^了?(?!的|问题).{0,24}巡[察视]/;
const object = /情况|意见|问题|结果|建议/;
const mended = /整改(?:工作)?的?情况/;
/** What is done with feedback that is not given: 听取反馈巡察情况, 落实反馈巡察意见, 向巡察办反馈…. */
const takes = /[接收得]到|听取|传达|学习|落实|审议|审定|研究|讨论|对照|根据|按照|针对|印发|督办|关于|做好|巡[察视]办/;
/** Who gave it or when; of feedback in general neither is said: 分别向镇村两级反馈巡察意见. */
const byWhom = /巡[察视].{0,4}组|[日天]|刚才|近期/;

/** Whether a sentence tells that feedback was given: 反馈专项巡察情况, 巡察组向…反馈了意见, 召开巡察反馈会. */
function givesFeedback(sentence: string): boolean {
  return commaClausesOf(sentence).some((clause) => {
    const at = clause.indexOf("反馈");
    if (at < 0) return false;
    const [before, behind] = [clause.slice(0, at), clause.slice(at + 2)];
    if (takes.test(before.slice(-16)) || mended.test(behind)) return false;
    if (given.test(behind) && object.test(behind)) return behind.startsWith("了") || byWhom.test(sentence.slice(0, sentence.indexOf(clause) + at));
    if (inspectors.test(before) && (behind.startsWith("了") || before.endsWith("进行"))) return true;
    return /(?<!我们)(?:召开|举行)/.test(before) && inspecting.test(before) && /^(?:大会|会(?!精神|后|上)|[^整]{0,6}会议$)/.test(behind);
  });
}

const opinion = /反馈意见(?!的?[^，,。；》>]{0,14}(?:整改|落实|认领|清单|分解|要求)|[》>])/;
/** A team's opinion as what a meeting passes on, or mends: 传达了县委第二巡察组反馈意见, 巡察组巡察县档案馆党组反馈意见整改. */
const passesOn = /传达|学习|落实|研究|整改|对照|根据|按照|针对|审议|印发/;

/** Whether a sentence names the opinion that was fed back, and not only as what is mended or passed on. */
function namesOpinion(sentence: string): boolean {
  return commaClausesOf(sentence).some((clause) => {
    const at = clause.search(opinion);
    return at >= 0 && !passesOn.test(clause.slice(Math.max(0, at - 24), at));
  });
}

const mobilises = /动员(?:部署)?(?:大会|会)|动员讲话/;
const ofMany = /等[\d一二三四五六七八九十]{1,3}[个家所]|分别对|各.{0,4}巡[察视]组/;
const inspects = /(?:开展|进行)了?.{0,24}巡[察视]/;

/** Whether a sentence tells that one team inspected one body: 县委第三巡察组对县档案馆党组开展了巡察. */
function inspectsOne(sentence: string): boolean {
  const team = inspectors.exec(sentence);
  if (team === null || ofMany.test(sentence) || mobilises.test(sentence)) return false;
  const told = commaClausesOf(sentence.slice(team.index)).find((clause) => clause.includes("对"));
  return told !== undefined && inspects.test(told.slice(told.indexOf("对"))) && !told.includes("、");
}

/** 将巡察情况通报, 将巡察发现的主要问题公布: what was found is made known. 巡察整改情况, 巡察工作情况 is not that. */
const makesFindingsKnown =
  /[将把](?:本次|此次|有关|相关|主要)?(?:巡[察视](?:发现的?|的|有关|主要)?)?(?:情况|(?:主要|突出|具体|共性)?问题)(?:予以|向.{1,12})?(?:通报|公布|公示|公开|公告|反馈)/;
const faults = "的?(?:主要|突出|具体|共性|以下)?(?:问题|不足)(?:主要)?(?:如下|是|有|为)?$";
/** 巡察发现的主要问题, alone in a line or before a colon: a list of them follows. */
const listsFindings = new RegExp(`^.{0,6}(?:发现|巡[察视]组?指出|巡[察视]反映)的?(?:存在)?${faults}`);
/** The same as a heading, alone in its line: 一、存在的主要问题, 巡视反馈的主要问题. */
const headsFindings = new RegExp(`^(?:.{0,3}[、.．)）]\\s?)?(?:(?:当前|目前)?(?:主要)?存在|问题表现|(?:本轮|本次|此次)?巡[察视]组?(?:发现|反馈|指出)的?(?:存在)?)${faults}`);
const answersThem = /整改(?:情况|措施|进展|落实情况|结果|成效)|已整改/;
/** A title of what was found in one body: 关于县档案馆党组巡察情况的通报; a round, or work in general, is not that. */
const ofOneBody = /^[^，。；]{0,24}关于(?![^\n]{0,60}(?:整改|轮|工作|成果))(?=[^\n]{0,60}巡[察视])[^，。；\n]{4,60}情况的?(?:通报|报告|函)$/;

/** Whether what one team found in one body is told, and not how it was mended. */
function tellsFindings(sentences: readonly string[], opening: string): boolean {
  if (answersThem.test(opening) || !sentences.some((sentence) => ofOneBody.test(sentence) || inspectsOne(sentence))) return false;
  return sentences.some(
    (sentence) => headsFindings.test(sentence) || commaClausesOf(sentence).some((clause) => listsFindings.test(clause) || makesFindingsKnown.test(clause)),
  );
}

const ownHeading = /^(?:.{0,3}[、.．)）]\s?)?(?:本轮|本次|此次)?巡[察视]/;

/** Whether a heading says that what an inspection found follows, of whatever bodies: 巡视反馈的主要问题. */
function headsItsFindings(sentences: readonly string[], opening: string): boolean {
  return !answersThem.test(opening) && sentences.some((sentence) => headsFindings.test(sentence.replace(/[:：]$/, "")) && ownHeading.test(sentence));
}

const movedIn = /进驻|(?:完成|进行|开始).{0,6}动员/;
const letters = /来信|来电|来访|信访|举报|反映/;
const fedBack = /反馈(?!意见箱|渠道|表|单|卡)/;

const findingsCounted = /问题(?:共计|合计|总计|累计|总共|共)?\d{1,5}[个项条]|\d{1,5}[个项条](?:具体|主要|突出)?问题/;

/** All teams of a round have moved in: 巡察组已全部进驻, 5个巡察组完成进驻. One team's meeting is no such news. */
const allMovedIn = /(?:已|均|均已|现已|近日)(?:全部|全面|陆续|分别|集中){1,2}(?:完成)?进驻|(?:各|[\d一二两三四五六七八九十]个)[^，,。；;\n]{0,10}巡[察视]组[^，,。；;\n]{0,10}(?:完成进驻|进驻完毕|进驻到位)/;

/** Whether all teams of a round have moved in, and nothing was found or fed back yet. */
function tellsAllMovedIn(sentences: readonly string[], opening: string): boolean {
  return inspecting.test(opening) && !fedBack.test(opening) && !findingsCounted.test(opening) && sentences.some((sentence) => allMovedIn.test(sentence));
}

/** Whether a team has moved in and letters are taken, and nothing was found or fed back yet. */
function announcesEntry(sentences: readonly string[], opening: string): boolean {
  if (!movedIn.test(opening) || !inspecting.test(opening) || fedBack.test(opening) || mobilises.test(opening) || findingsCounted.test(opening)) return false;
  return sentences.some((sentence) => sentence.includes("受理") && letters.test(sentence.slice(sentence.indexOf("受理"))));
}

/** Whom a round will take up, and the inspection itself: 将对甲局、乙局党组|开展常规巡察. */
const willTakeUp = /将(?:分别|同步|陆续)?(?:对|向|进驻)/;
const inspection = /(?:开展|进行|实施).{0,24}?巡[察视](?!整改|反馈|问题|成果|工作|监督检查)/;
const mendsFirst = /整改|反馈/;

/** Whether a sentence tells that bodies are to be inspected, and the text nothing of what was found. */
function announcesRound(sentences: readonly string[], opening: string): boolean {
  if (fedBack.test(opening)) return false;
  return sentences.some((sentence) => {
    const at = sentence.search(willTakeUp);
    return at >= 0 && inspection.test(sentence.slice(at)) && !mendsFirst.test(sentence);
  });
}

/** Feedback that was given to all: 第四轮巡察反馈工作完成, with how much was found. */
const allFedBack = /轮巡[察视].{0,24}反馈(?:工作)?(?:已|均已|全部|全面|近日|顺利|圆满){0,3}(?:完成|结束)/;

/** Whether a text sums up the feedback of a round in figures. */
function sumsUpFeedback(sentences: readonly string[], opening: string): boolean {
  return sentences.some((sentence) => allFedBack.test(sentence)) && findingsCounted.test(opening);
}

/** A headline of the news that says what a place does: 云岭县：开展巡察“回头看”. */
const ofPlace = /^[^，。：:\s]{2,6}[县市区旗州][：:].{0,40}巡[察视]/;
const headlines = 2; // the first lines of a page

const starts = /巡[察视](?:工作)?(?:将|定于|拟于).{0,16}(?:启动|开始|展开)/;
const soon = /将于?(?:近期|近日|\d{1,2}月)/;

/** Whether a clause tells of a round that is to come: 第六轮巡察定于9月上旬启动, 将于近期对6个单位开展巡察. */
function comes(clause: string): boolean {
  return starts.test(clause) || (soon.test(clause) && inspects.test(clause.slice(clause.indexOf("将"))));
}

const fewestPairs = 2; // of problems answered line by line: 问题：…⏎整改：…

/** 近日，甲局、乙局党委向社会公开|巡视整改进展情况. */
const mendingMadeKnown = /(?:公[布开示]|通报)了?(?:本轮|本次)?巡[察视](?:反馈)?(?:意见|问题)?的?整改(?:工作)?(?:落实|进展|完成)?情况$/;
const longestMendingKnown = 24;
const lately = /近日|日前|现/;

const acts: readonly Act[] = [
  { kind: "progress-report", weight: 6, isTold: (_sentences, opening) => inspecting.test(opening) && answeredPairs(opening) >= fewestPairs },
  { kind: "progress-report", weight: 3, isTold: (sentences) => sentences.some((sentence) => mendingMadeKnown.test(sentence.slice(-longestMendingKnown)) && lately.test(sentence)) },
  { kind: "feedback-notice", weight: 3, isTold: (sentences) => sentences.some(givesFeedback) },
  { kind: "feedback-notice", weight: 3, isTold: (sentences) => sentences.some(namesOpinion) },
  { kind: "feedback-notice", weight: 4, isTold: tellsFindings },
  { kind: "feedback-notice", weight: 3, isTold: headsItsFindings },
  { kind: "announcement", weight: 6, isTold: announcesEntry },
  { kind: "announcement", weight: 6, isTold: tellsAllMovedIn },
  { kind: "announcement", weight: 4, isTold: announcesRound },
  { kind: "round-summary", weight: 3, isTold: sumsUpFeedback },
  { kind: "round-summary", weight: 6, isTold: (sentences) => sentences.slice(0, headlines).some((sentence) => ofPlace.test(sentence)) },
  { kind: "announcement", weight: 2, isTold: (sentences) => sentences.some((sentence) => commaClausesOf(sentence).some(comes)) },
];

/**
 * What the acts that an opening tells of say about the kind of its document.
 *
 * @example actsTold("县委第二巡察组向县档案馆反馈专项巡察情况。") // [{ kind: "feedback-notice", weight: 3 }]
 */
export function actsTold(opening: string): readonly Pick<Act, "kind" | "weight">[] {
  const sentences = opening.split(sentenceEnds);
  return acts.filter(({ isTold }) => isTold(sentences, opening)).map(({ kind, weight }) => ({ kind, weight }));
}
