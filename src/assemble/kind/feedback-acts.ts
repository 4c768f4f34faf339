import { clausesOf, inspecting, inspects, mobilises, type Opening, type Sentence } from "./opening.js";

const inspectors = /巡[察视].{0,4}组/;
/** Behind 反馈: 专项巡察情况, 了对县档案馆党组的巡察意见; not 问题, which is what was fed back, and not 的. */
const given = /^了?(?!的|问题).{0,24}巡[察视]/;
const object = /情况|意见|问题|结果|建议/;
const mended = /整改(?:工作)?的?情况/;
/** What is done with feedback that is not given: 听取反馈巡察情况, 落实反馈巡察意见, 向巡察办反馈…. */
const takes = /[接收得]到|听取|传达|学习|落实|审议|审定|研究|讨论|对照|根据|按照|针对|印发|督办|关于|做好|巡[察视]办/;
/** Who gave it or when; of feedback in general neither is said: 分别向镇村两级反馈巡察意见. */
const byWhom = /巡[察视].{0,4}组|[日天]|刚才|近期/;

/** Whether a sentence tells that feedback was given: 反馈专项巡察情况, 巡察组向…反馈了意见, 召开巡察反馈会. */
export function givesFeedback({ text, clauses }: Sentence): boolean {
  return clauses.some((clause) => {
    const at = clause.indexOf("反馈");
    if (at < 0) return false;
    const [before, behind] = [clause.slice(0, at), clause.slice(at + 2)];
    if (takes.test(before.slice(-16)) || mended.test(behind)) return false;
    if (given.test(behind) && object.test(behind)) return behind.startsWith("了") || byWhom.test(text.slice(0, text.indexOf(clause) + at));
    if (inspectors.test(before) && (behind.startsWith("了") || before.endsWith("进行"))) return true;
    return /(?<!我们)(?:召开|举行)/.test(before) && inspecting.test(before) && /^(?:大会|会(?!精神|后|上)|[^整]{0,6}会议$)/.test(behind);
  });
}

const forTeam = /代表[^。；，,\n代组]{2,30}组/;
/** Before 代表…巡察组: who speaks. 组长代表…反馈了意见 tells of another. */
const speaker = /(?:我们?|委托[，,])$/;
const entrusted = /由我|受[^。；\n受]{1,30}委托[，,]/;
const speaks = /(?:反馈|通报)(?!会|后)[^。；整]{0,24}(?:意见|情况|问题|如下)|情况反馈如下/;
const longestSpeech = 90;

/** Whether the speaker says that he gives feedback himself: 我代表县委第二巡察组…反馈巡察意见, 由我反馈巡察情况, 受…委托，现就巡察情况反馈如下. */
export function deliversFeedback({ text }: Sentence): boolean {
  if (!inspecting.test(text)) return false;
  const team = forTeam.exec(text);
  const said = team !== null && inspecting.test(team[0]) && speaker.test(text.slice(Math.max(0, team.index - 3), team.index)) ? team : entrusted.exec(text);
  return said !== null && speaks.test(text.slice(said.index, said.index + longestSpeech));
}

const opinion = /反馈意见(?!的?[^，,。；》>]{0,14}(?:整改|落实|认领|清单|分解|要求)|[》>])/;
/** A team's opinion as what a meeting passes on, or mends: 传达了县委第二巡察组反馈意见, 巡察组巡察县档案馆党组反馈意见整改. */
const passesOn = /传达|学习|落实|研究|整改|对照|根据|按照|针对|审议|印发/;

/** Whether a sentence names the opinion that was fed back, and not only as what is mended or passed on. */
export function namesOpinion({ clauses }: Sentence): boolean {
  return clauses.some((clause) => {
    const at = clause.search(opinion);
    return at >= 0 && !passesOn.test(clause.slice(Math.max(0, at - 24), at));
  });
}

const ofMany = /等[\d一二三四五六七八九十]{1,3}[个家所]|分别对|各.{0,4}巡[察视]组/;

/** Whether a sentence tells that one team inspected one body: 县委第三巡察组对县档案馆党组开展了巡察. */
function inspectsOne({ text }: Sentence): boolean {
  const team = inspectors.exec(text);
  if (team === null || ofMany.test(text) || mobilises.test(text)) return false;
  const told = clausesOf(text.slice(team.index)).find((clause) => clause.includes("对"));
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
export function tellsFindings({ text, sentences }: Opening): boolean {
  if (answersThem.test(text) || !sentences.some((sentence) => ofOneBody.test(sentence.text) || inspectsOne(sentence))) return false;
  return sentences.some((sentence) => headsFindings.test(sentence.text) || sentence.clauses.some((clause) => listsFindings.test(clause) || makesFindingsKnown.test(clause)));
}

const ownHeading = /^(?:.{0,3}[、.．)）]\s?)?(?:本轮|本次|此次)?巡[察视]/;

/** Whether a heading says that what an inspection found follows, of whatever bodies: 巡视反馈的主要问题. */
export function headsItsFindings({ text, sentences }: Opening): boolean {
  return !answersThem.test(text) && sentences.some((sentence) => headsFindings.test(sentence.text.replace(/[:：]$/, "")) && ownHeading.test(sentence.text));
}
