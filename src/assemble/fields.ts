import { fieldLabels } from "../lexicon/cues.js";
import { bulletSigns } from "../text/bullets.js";
import { isBlank } from "../text/characters.js";
import { firstNumberFrom } from "../text/sorted.js";
import type { FoundWord } from "../text/word-finder.js";
import { resumeAnswers } from "./charged-answers.js";
import { isDefectClause } from "./problems/defect.js";
import { closeBrackets, isOpener } from "./field-brackets.js";

/** A labelled value: 责任单位：财务股. Offsets in the clean text. */
export interface Field {
  readonly field: string;
  readonly labelStart: number;
  start: number;
  end: number;
  /** Where the bracket closes that the value ends at: （责任单位：财务股）. */
  closedAt?: number;
}

const before = new Set([..."\n。；;！，,、 　\t”）)】]|：:（(【[〔"]);
const closing: Readonly<Record<string, string>> = { "【": "】", "[": "]", "〔": "〕" };

const shortestSetOff = 4; // characters of a label that a blank sets off: 整改 工作有序推进 has none
const longestClause = 40;
/** Points right behind a label: 整改措施1.学习6次。2.研讨4次。 */
const opensPoints = /^[^\S\n]?(?:一是|①|[（(]1[)）]|1[.．、](?!\d))/;
const longestMarkBehind = 5;
const furthestSecond = 1000; // characters in which 整改措施2. follows 整改措施1.
const goesOn = /^[的和与及、等是在]/;

/** Whether a blank sets a label off from its value: 整改结果 已完成. 整改措施 不够具体 says what is wrong. */
function isSetOff(text: string, { word, start, end }: FoundWord, to: number, breaks: readonly number[]): boolean {
  if (end - start < shortestSetOff) return false;
  // where 整改措施2. stands below, 整改措施1. is the name of a measure
  if (opensPoints.test(text.slice(end, end + longestMarkBehind))) return !text.slice(end, Math.min(to, end + furthestSecond)).includes(`${word}2`);
  if (breaks[firstNumberFrom(breaks, end)] !== end) return false;
  const [clause = ""] = text.slice(end, end + longestClause).split(/[，,。；;\n]/);
  return !goesOn.test(clause) && !isDefectClause(word + clause);
}

/**
 * Finds the labelled values between two offsets. A value ends where the next label begins or the bracket closes that the label stands in; an answer
 * that begins with those in charge is what follows them.
 * `breaks` are places where blanks inside a line were taken out: one sets a label off that opens a line.
 */
export function findFields(text: string, from: number, to: number, breaks: readonly number[] = []): Field[] {
  const { finder, rowsOf } = fieldLabels();
  const fields: Field[] = [];
  for (const found of hasLabelMarks(text, from, to) ? finder.find(text, from, to) : labelsOfLines(text, from, to)) {
    const { word, start, end } = found;
    const bracketed = text[end] !== undefined && closing[text[start - 1] as string] === text[end];
    const marked = markBefore(text, from, start);
    const atLine = start === from || text[start - 1] === "\n" || bracketed || marked > 0;
    if (!atLine && !before.has(text[start - 1] as string)) continue;
    let behind = end;
    if (bracketed || text[behind] === "】" || text[behind] === "]") behind++;
    while (isBlank(text.charCodeAt(behind))) behind++;
    const colon = text[behind] === "：" || text[behind] === ":";
    const alone = bracketed || (atLine && (text[end] === "\n" || text[end] === "】"));
    if (!colon && !alone && !(text[start - 1] === "\n" && isSetOff(text, found, to, breaks))) continue;
    const field = rowsOf(word)[0]?.field as string;
    if (field === "problem" && !atLine) continue; // 存在问题：一是… inside a sentence leads in a list
    const previous = fields.at(-1);
    const labelStart = bracketed || isOpener(text[start - 1]) ? start - 1 : start;
    if (previous !== undefined) previous.end = trimEnd(text, previous.start, labelStart - marked);
    let valueStart = colon ? behind + 1 : behind;
    while (valueStart < to && (isBlank(text.charCodeAt(valueStart)) || text[valueStart] === "\n")) valueStart++;
    fields.push({ field, labelStart, start: valueStart, end: trimEnd(text, valueStart, to) });
  }
  for (const field of closeBrackets(text, fields)) field.end = trimEnd(text, field.start, field.closedAt as number);
  resumeAnswers(text, fields, to);
  return fields;
}

const longestMark = 6; // characters of a point's number, blanks around it
const mark = new RegExp(`^[^\\S\\n]{0,3}(?:[${bulletSigns}]|\\d{1,2}[.．、]|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[①-⑳])[^\\S\\n]?$`);

/** How many characters the number or bullet has that stands alone before an offset in its line: 3.整改情况：… has two. */
function markBefore(text: string, from: number, offset: number): number {
  const least = Math.max(from, offset - longestMark);
  const feed = text.slice(least, offset).lastIndexOf("\n");
  const start = feed < 0 ? least : least + feed + 1;
  return (start === from || text[start - 1] === "\n") && mark.test(text.slice(start, offset)) ? offset - start : 0;
}

function hasLabelMarks(text: string, from: number, to: number): boolean {
  const part = text.slice(from, to); // a search in the whole text would run on to its end for each issue
  return part.includes("：") || part.includes(":") || part.includes("】");
}

/** Labels that open a line: without a colon a label must have a line of its own. */
function labelsOfLines(text: string, from: number, to: number): FoundWord[] {
  const { finder } = fieldLabels();
  const found: FoundWord[] = [];
  for (let start = from; start < to; ) {
    if (closing[text[start] as string] !== undefined) start++;
    const word = finder.at(text, start, to);
    if (word !== undefined) found.push({ word, start, end: start + word.length });
    const feed = text.indexOf("\n", start);
    if (feed < 0) break;
    start = feed + 1;
  }
  return found;
}

/** Leaves blanks, line breaks and separators at the end of a value out. */
function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s；;，,、|【]/.test(text[to - 1] as string)) to--;
  return Math.max(start, to);
}
