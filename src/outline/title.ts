import { fieldLabels } from "../lexicon/cues.js";
import { answerLead } from "../text/answer-lead.js";
import { isBlank } from "../text/characters.js";

const longestTitle = 400;
const shortestItem = 4;
const longestQuotation = 200;
const citesProblem = /^(?:关于|针对)$/;
const labelAhead = /^\s+[\u4e00-\u9fff]{2,8}[：:]/;

/**
 * Where a heading's own sentence ends: at 。！？ or the line's end, at a blank before a label. A 。 inside quotation
 * marks that close again does not count.
 */
export function titleLimit(text: string, start: number): number {
  const furthest = Math.min(text.length, start + longestTitle);
  for (let index = start; index < furthest; index++) {
    switch (text.charCodeAt(index)) {
      case 0x0a:
        return index;
      case 0x3002: // 。
      case 0xff01:
      case 0xff1f:
      case 0x21:
      case 0x3f:
        return index;
      case 0x201c: {
        // “…。…” as one
        const close = text.indexOf("”", index);
        const line = text.indexOf("\n", index);
        if (close > index && close < index + longestQuotation && (line < 0 || close < line)) index = close;
        else if (close < 0 && citesProblem.test(text.slice(start, index)) && breaksOff(text, index)) return text.length;
        break;
      }
      case 0xff1b: // ；
      case 0x3b:
      case 0xff0c: // ，
        if (index - start >= shortestItem && labelBehind(text, index + 1)) return index;
        break;
      default:
        if (isBlank(text.charCodeAt(index)) && labelAhead.test(text.slice(index, index + 14))) return index;
    }
  }
  return furthest;
}

/** Whether a label of what answers an item opens a clause: 1.学习不深入；整改措施：学习6次；责任人：… What tells of the problem (，主要表现：) does not. */
function labelBehind(text: string, offset: number): boolean {
  const { finder, rowsOf } = fieldLabels();
  const from = isBlank(text.charCodeAt(offset)) ? offset + 1 : offset;
  const word = finder.at(text, from);
  const field = word === undefined ? undefined : rowsOf(word)[0]?.field;
  return word !== undefined && field !== "problem" && field !== "number" && "：:".includes(text[from + word.length] ?? " ");
}

/** Whether the text ends soon, in the same line and without a stop: 关于“台账不全。缺少2021年的登 */
function breaksOff(text: string, from: number): boolean {
  const rest = text.length < from + longestQuotation ? text.slice(from).trimEnd() : "\n";
  return !rest.includes("\n") && !/[。！？；]$/.test(rest);
}

const gluedAspect = /方面(?=[\u4e00-\u9fff])(?![的存还仍有不缺出和与及均都也尚较情问工各])/;
const gluedIssue =
  /^(?:关于|针对)[^。\n]{2,80}?问题(?:的?(?:整改|落实)(?:落实|完成|进展)?(?:情况)?)?(?=[\u4e00-\u9fff《])(?![的和及与等是整落不还在也均较突仍工进情])/;

/** An aspect with its problems behind a comma, a colon or 存在: 聚焦…方面：A；B。, …方面，存在A、B等问题。 */
const openedAspect = /^[^，,。；;：:\n]{2,60}?方面(?=[，,：:]|(?:还|仍|主要)?存在)/;
const listsBehind = /[；;]|等(?:突出|具体)?(?:问题|现象)$/;

/** What is planned, with the answer glued behind it: 下一步工作打算县局党组将… */
const gluedPlan = /^下一?步(?:的)?(?:整改|主要|重点)?(?:工作)?(?:打算|安排|计划|思路|措施)(?=[\u4e00-\u9fff]{0,12}(?:将|要|继续|持续))(?![和及与])/;

/** The chapter of what was found, with its text glued behind it: 巡察发现的主要问题本次巡察发现… */
const gluedFindings = /^(?:[本此]次)?(?:巡[察视])?组?(?:发现|反馈|指出|存在)的(?:主要|突出|具体)?问题(?=[本此这]次|从|通过|经|总体|综合)/;

/** A state in brackets with the answer glued behind it: …失管失教（已完成）第一，修订… */
const gluedState = /(?<=[\u4e00-\u9fff”]{4})[（(](?:已|正在|基本|长期|尚?未|持续|推进|立行|取得阶段性|阶段性|部分完成|达到?序时|按序时)[^（）()]{0,15}[)）](?=[\u4e00-\u9fff“《（(①])/;

/**
 * Where the title of a heading ends when its text follows without a stop: after 方面, after 关于…问题(的整改), 下一步打算 or 发现的问题, in a
 * sentence too long for a title. `end` where nothing of the kind is seen.
 */
export function gluedTitleEnd(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + 90));
  const state = gluedState.exec(head);
  if (state !== null && quotesClose(head.slice(0, state.index))) return start + state.index;
  const chapter = gluedPlan.exec(head) ?? gluedFindings.exec(head);
  if (chapter !== null) return start + chapter[0].length;
  if (end - start <= 24) return end;
  const opened = openedAspect.exec(head);
  if (opened !== null && quotesClose(opened[0]) && listsBehind.test(text.slice(start + opened[0].length, end))) return start + opened[0].length;
  const issue = gluedIssue.exec(head);
  const endsAsTitle = /问题(?:的?(?:整改|落实)[^，。]{0,6})?$/.test(text.slice(Math.max(start, end - 14), end)) && end - start <= 80;
  if (issue !== null && !endsAsTitle && end - start - issue[0].length > 6 && quotesClose(issue[0])) return start + issue[0].length;
  const aspect = gluedAspect.exec(head.slice(0, 60));
  if (aspect !== null && aspect.index >= 2 && end - start - aspect.index > 14) return start + aspect.index + 2;
  return end;
}

/** Whether every quotation mark that opens in a passage closes in it. */
function quotesClose(passage: string): boolean {
  return passage.split("“").length === passage.split("”").length;
}

const leadTail = /[，,。；：:、](?:主要|具体|突出)?(?:表现|体现|问题|情况|做法|是)?(?:在|为|是|有|如下|以下[^，。]{0,6})?$/;

/** What leads in the answer behind a title: …问题，我们采取以下措施：, …问题，具体整改措施如下： */
const answerTail = new RegExp(`[，,]${answerLead}$`);
const longestAnswerTail = 32;

const statusInBrackets = /[（(【[](?:已|正在|基本|长期|尚?未|持续|完成|整改|推进|立行|取得阶段性|阶段性|部分完成|达到?序时|按序时)[^（）()【】[\]]{0,15}[)）】\]]$/;

/** Leaves closing punctuation and an opener's tail (，主要表现在：, ，我们采取以下措施：) out of a title. Gives the new end. */
export function trimTitle(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s，,。.．；;：:、！!？?…]/.test(text[to - 1] as string)) to--;
  const answer = answerTail.exec(text.slice(Math.max(start, to - longestAnswerTail), to));
  if (answer !== null && to - answer[0].length > start) to -= answer[0].length;
  const tail = leadTail.exec(text.slice(Math.max(start, to - 14), to));
  if (tail !== null && /表现|体现|主要是|具体/.test(tail[0]) && to - tail[0].length > start) to -= tail[0].length;
  const status = statusInBrackets.exec(text.slice(Math.max(start, to - 22), to));
  if (status !== null && to - status[0].length > start) to -= status[0].length;
  return to;
}
