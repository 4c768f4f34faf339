import { fieldLabels } from "../../lexicon/cues.js";
import { bracketedHeadingAt } from "../../text/bracketed-heading.js";
import { bulletLength } from "../../text/bullets.js";
import { linesOf } from "../../text/lines.js";
import { readNumeral } from "../../text/numerals.js";
import { quotationEnd } from "../../text/quotation.js";
import { isAspectTitle, namesFocus, statesProblem } from "../heading-words.js";
import { bracketedCloser } from "./bracketed-closer.js";

/** The head of an issue that has no number: 针对“…”问题, 关于…的问题, 反馈问题：…, a line or the first sentence of a paragraph that states a problem. */
export interface IssueHead {
  readonly start: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** Where the answer begins. */
  readonly bodyStart: number;
  /** The number that a line above gives it (编号：04), if one does. */
  readonly number: number | undefined;
  /** The aspect heading above it, if one stands in a line of its own. */
  readonly aspect: { readonly start: number; readonly end: number; readonly lineStart: number; readonly ordinal: number } | undefined;
  /** Where a heading in brackets ends it: 【下一步打算】. */
  end?: number;
}

const targeted =
  /^(?:关于|针对)(?:[“"「][^”"」\n]{2,120}[”"」][^。，,：:；\n]{0,12}?|[^。：:；\n]{2,100}?)的?问题(?:的?(?:整改|落实)(?:落实|完成|进展|推进)?(?:情况)?|方面)?(?=[，,。：:；\s一]|$)/;
/** The number of an issue in words: 第一，关于…的问题. */
const ordinalOpener = /^第([一二三四五六七八九十]{1,3})[，,、]\s{0,2}(?=关于|针对)/;
/** 第一个问题：…, 第二个反馈问题，… */
const counted = /^第([一二三四五六七八九十]{1,3})个(?:反馈|整改|具体)?问题(?:是)?[，,：:]\s{0,2}/;
const pointedOut = /^(?:(?:巡察|巡视)?组?反馈(?:意见|情况)?指出|(?:巡察|巡视)组?指出)[，,：:]\s*/;
/** What opens the first of the points that answer. */
const points = /^\s{0,2}(?:一是|一方面|首先|第一[，、]|[（(]1[)）]|1[.．、](?!\d)|①)/;
/** What was done about problems: 着力解决群众反映强烈的问题. */
const putsRight = /^(?:着力|切实|集中|坚决|持续|有效|及时)?(?:解决|整治|纠治|化解|整改|清理|回应)/;
/** The same behind what else was done: 高度重视，着力解决党的领导等方面存在的问题. */
const putsRightToo = /[，,](?:着力|切实|集中|坚决|持续|有效|及时)(?:解决|整治|纠治|化解|整改|清理|回应)[^，,。不未弱]{0,60}问题$/;
/** What an organ does about problems, told of the organ: 以高度的自觉正视问题, 逐项认领问题. */
const faces = /(?:正视|改正|解决|直面|发现|认领|查找|查摆|剖析|纠正|化解|对照|坚持)[^，,。]{0,6}?(?:问题|差距|不足|短板|风险|隐患)(?:导向)?/g;
/** 针对上述问题: no problem of its own. */
const refersBack = /^(?:关于|针对)(?:上述|以上|前述|以下|这些|这几?[个项类]|该|此类?|巡[察视]|存在|发现|反馈|指出|反映|有关|相关|各类|所有)的?[^“"「，。：:；的不]{0,8}问题/;
/** The title of a problem that a colon or a dash parts from its answer: 教师配备不足问题：招聘21人。 */
const parted = /^[^。：:；;，,\n—]{4,60}问题(?=[：:]|——)/;
/** Not the title of one problem: 存在一些不容忽视的问题, 3个突出问题. */
const tellsOfMany = /^(?:也|还|仍然?)?(?:存在|发现|反映|有)|(?:一些|不少|诸多|若干|[几\d一二三四五六七八九十][个类项条])(?:突出|具体|主要|重点|共性|反馈|整改|方面|不容忽视|亟待解决|需要重视){0,2}的?问题$/;
const behindLabel = /^[】\]〕]?[：:]?\s*/;
/** 措施1、 is a measure, no label. */
const ordinalBehind = /^\s?[\d一二三四五六七八九十]{1,2}/;
/** 整改|任务完成率98%, 整改|清单26项: a sentence, no label. */
const goesOn = /^(?:任务|清单|台账|完成|\d{2})/;
const numberBehind = /^[】\]〕]?[：:]\s*第?(\d{1,4})/;

/** Finds issue heads without numbers in a stretch of text. Each begins a line or, where lines are lost, a sentence. */
export function findIssueHeads(text: string, from: number, to: number): IssueHead[] {
  const heads: IssueHead[] = [];
  let aspect: IssueHead["aspect"];
  let aspects = 0;
  let numbered: { start: number; number: number } | undefined;
  const { finder, rowsOf } = fieldLabels();
  /** The field that a line names at its head, and what stands before its value: 问题表述：, 【反馈问题】. */
  const labelOf = (content: string): { field: string; length: number; rest: string } | undefined => {
    const from = "【[〔".includes(content[0] as string) ? 1 : 0;
    const word = finder.at(content, from);
    const rest = word === undefined ? "" : content.slice(from + word.length);
    const tail = behindLabel.exec(rest)?.[0] ?? "";
    const closed = from === 1 ? /^[】\]〕]/.test(tail) : /^[：:]/.test(tail);
    return word === undefined || !closed ? undefined : { field: rowsOf(word)[0]?.field as string, length: from + word.length + tail.length, rest };
  };
  const answersAt = (offset: number): boolean => {
    const label = finder.at(text, offset);
    const behind = text.slice(offset + (label?.length ?? 0), offset + (label?.length ?? 0) + 3);
    if (label === undefined || ordinalBehind.test(behind) || goesOn.test(behind)) return false;
    return (rowsOf(label)[0]?.field === "answer" || rowsOf(label)[0]?.field === "measures");
  };
  const closes = bracketedCloser(text, from, to);
  const lines = linesOf(text.slice(from, to)).filter(({ start, end }) => end > start);
  lines.forEach((line, index) => {
    const lineStart = from + line.start;
    const bracketed = bracketedHeadingAt(text, lineStart);
    const next = lines[index + 1];
    const answerBelow = next !== undefined && answersAt(from + next.start);
    const isTitle = bracketed !== undefined && bracketed.after === from + line.end && (answerBelow || namesAspect(text.slice(bracketed.start, bracketed.end)));
    const start = isTitle ? bracketed.start : lineStart + bulletLength(text, lineStart);
    const end = isTitle ? bracketed.end : from + line.end;
    const content = text.slice(start, end);
    const named = labelOf(content);
    if (bracketed !== undefined && !isTitle && closes(bracketed, named?.field, heads.length)) {
      const last = heads.at(-1);
      if (last !== undefined) last.end ??= lineStart;
      aspect = undefined;
      return;
    }
    if (named?.field === "number") {
      const number = numberBehind.exec(named.rest)?.[1];
      numbered = number === undefined ? undefined : { start: lineStart, number: Number(number) };
      return;
    }
    const count = counted.exec(content);
    const labelLength = named?.field === "problem" ? named.length : (count ?? pointedOut.exec(content))?.[0].length;
    const ordinal = count ?? (labelLength === undefined ? ordinalOpener.exec(content) : null);
    const opener = labelLength ?? ordinal?.[0].length ?? 0;
    const match = labelLength === undefined && !refersBack.test(content.slice(opener)) ? targeted.exec(content.slice(opener)) : null;
    if (labelLength !== undefined || match !== null) {
      const titleStart = start + opener;
      let titleEnd = match === null ? end : titleStart + match[0].length;
      if (match === null) {
        const stop = content.slice(labelLength ?? 0).search(/[。；]/);
        if (stop >= 0) titleEnd = wholeQuotation(text, titleStart, end) ?? titleStart + stop;
      }
      heads.push({ start: numbered?.start ?? lineStart, titleStart, titleEnd, bodyStart: skipStops(text, titleEnd, to), number: numbered?.number ?? readNumeral(ordinal?.[1] ?? ""), aspect });
      numbered = undefined;
      return;
    }
    const stop = content.search(/[。！？]/);
    const titleLength = stop < 0 ? content.length : stop;
    const alone = stop < 0 || stop === content.length - 1;
    if (alone && titleLength <= 60 && titleLength >= 4 && !/[：:；;]/.test(content) && namesAspect(content)) {
      aspects++;
      aspect = { start, end: start + titleLength, lineStart, ordinal: aspects };
      return;
    }
    if (!alone && titleLength >= 4 && titleLength <= 60 && leadsInAnswer(content, titleLength)) {
      heads.push({ start: lineStart, titleStart: start, titleEnd: start + titleLength, bodyStart: skipStops(text, start + titleLength, to), number: undefined, aspect });
      return;
    }
    const name = parted.exec(content)?.[0] ?? "";
    if (name !== "" && leadsInAnswer(content, name.length)) {
      heads.push({ start, titleStart: start, titleEnd: start + name.length, bodyStart: skipStops(text, start + name.length, to), number: undefined, aspect });
      return;
    }
    const gluedAnswer = stop >= 0 && answersAt(start + stop + 1);
    if (titleLength >= 4 && titleLength <= 60 && (gluedAnswer || (alone && answerBelow)) && !/[：:]/.test(content.slice(0, titleLength))) {
      heads.push({ start: lineStart, titleStart: start, titleEnd: start + titleLength, bodyStart: skipStops(text, start + titleLength, to), number: undefined, aspect });
      return;
    }
    if (alone && aspect !== undefined && titleLength <= 50 && next !== undefined && statesProblem(content) && !/[，：:；]$/.test(content)) {
      heads.push({ start: lineStart, titleStart: start, titleEnd: start + titleLength, bodyStart: skipStops(text, start + titleLength, to), number: undefined, aspect });
    }
  });
  return heads;
}

/** Where a quotation ends that is all of a title: a stop stands before its last mark or behind it. “三重一大”制度执行不严 begins with one. */
function wholeQuotation(text: string, start: number, end: number): number | undefined {
  const close = quotationEnd(text, start, end);
  return close !== undefined && (/[。；]/.test(text[close - 2] as string) || close === end || /[。；]/.test(text[close] as string)) ? close : undefined;
}

/** Whether a line names an aspect of the inspection: 聚焦基层党组织建设情况, 党的领导方面. */
function namesAspect(content: string): boolean {
  return (namesFocus(content) || /方面$/.test(content)) && isAspectTitle(content.replace(/[。：:]$/, ""));
}

/** Whether the first sentence of a paragraph is an issue's title with the answer behind it: 资产底数不清的问题。一是… */
function leadsInAnswer(content: string, titleLength: number): boolean {
  const title = content.slice(0, titleLength);
  if (/[：:；;]/.test(title) || putsRight.test(title) || putsRightToo.test(title)) return false;
  const told = title.replace(faces, "");
  return !tellsOfMany.test(title) && statesProblem(told) && (told.endsWith("问题") || points.test(content.slice(titleLength + 1, titleLength + 8)));
}

function skipStops(text: string, offset: number, to: number): number {
  let at = offset;
  while (at < to && /[\s。，,：:；;、】〗—]/.test(text[at] as string)) at++;
  return at;
}
