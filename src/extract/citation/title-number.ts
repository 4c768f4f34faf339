import type { CitationWords } from "../../lexicon/citation-words.js";
import { anyOf } from "../../text/pattern.js";
import type { DocumentNumber } from "./document-number.js";
import type { MarkedTitle } from "./title-marks.js";

/** A number that belongs to a title, and the place of both; `innerEnd` where the number ends the title itself. */
export interface TitleNumber {
  readonly number: DocumentNumber;
  readonly start: number;
  readonly end: number;
  readonly innerEnd?: number;
}

/**
 * Tells which number of a text belongs to a title: one at its end, one behind it, one before it. `next` is the index of
 * the first number that does not end before the title, `from` the end of the citation before.
 */
export type TitleNumberReader = (
  text: string,
  title: MarkedTitle,
  numbers: readonly DocumentNumber[],
  next: number,
  from: number,
) => TitleNumber | undefined;

const blanks = "[ \\u3000\\u00a0]{0,2}";
const opening = "[（([【〔]";
const closing = "[）)\\]】〕]";
const noBracket = "（()）《》〔〕。；\\n";
const closersOf: Readonly<Record<string, string>> = { "（": "）)", "(": "）)", "[": "]】", "【": "]】", "〔": "〕" };
const farthestBehind = 48; // how far a number may stand behind its title: 》的通知（试行）（2024年3月4日青办发
const farthestAhead = 12; // and before it: 号文件印发了《

/** Makes the reader of the numbers of titles; words: `corpus/citation-words.tsv`. */
export function titleNumberReader(words: CitationWords): TitleNumberReader {
  // 》的通知（试行）（文号： or （2024年3月4日
  const behind = new RegExp(
    `^(?:的?(?:${anyOf(words.after)}))?${blanks}(?:${opening}(?:[^${noBracket}\\d]{1,20}|[^${noBracket}]{1,9})${closing}${blanks})?` +
      `(?:(${opening})(?:[^${noBracket}\\d]{0,20}|(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日?[^${noBracket}\\d]{0,8}))?$`,
  );
  // 号文件）印发了《
  const ahead = new RegExp(
    `^(?:${anyOf(words.before)})?${blanks}(${closing}?)${blanks}(?:${anyOf(words.before)})?(?:了|的)?${blanks}$`,
  );
  const tail = new RegExp(`(?:[，,；;]?(?:${anyOf(words.tail)})[^${noBracket}〈〉\\d]{0,20})?`, "y");

  /** The end of the bracket around a number; where nothing closes it, or it says more, the end of the number. */
  const bracketEnd = (text: string, opener: string, numbers: readonly DocumentNumber[], index: number): number => {
    let end = (numbers[index] as DocumentNumber).end;
    // 青办发〔2024〕6号、青办发〔2024〕7号
    for (let other = index + 1; numbers[other]?.start === end + 1 && "、，,和及".includes(text.charAt(end)); other++) {
      end = (numbers[other] as DocumentNumber).end;
    }
    tail.lastIndex = end;
    tail.test(text);
    const close = Math.max(tail.lastIndex, end);
    const closed = close < text.length && (closersOf[opener] ?? "").includes(text.charAt(close));
    return closed ? close + 1 : (numbers[index] as DocumentNumber).end;
  };

  const inside: TitleNumberReader = (text, title, numbers, next) => {
    const number = numbers[next];
    if (number === undefined || number.start <= title.start || number.end > title.innerEnd) return undefined;
    const innerEnd = number.start - 1;
    const opener = text.charAt(innerEnd);
    if (innerEnd <= title.start + 1 || !(opener in closersOf)) return undefined;
    const end = bracketEnd(text, opener, numbers, next);
    if (!title.closed) return { number, start: title.start, end, innerEnd }; // a lost 》 stood before the bracket
    return end === title.innerEnd ? { number, start: title.start, end: title.end, innerEnd } : undefined;
  };

  const afterwards: TitleNumberReader = (text, title, numbers, next) => {
    let index = next;
    while (index < numbers.length && (numbers[index] as DocumentNumber).start < title.end) index++;
    const number = numbers[index];
    if (number === undefined || number.start - title.end > farthestBehind) return undefined;
    const between = behind.exec(text.slice(title.end, number.start));
    return between === null ? undefined : { number, start: title.start, end: bracketEnd(text, between[1] ?? "", numbers, index) };
  };

  const before: TitleNumberReader = (text, title, numbers, next, from) => {
    const number = numbers[next - 1];
    if (number === undefined || number.start < from || title.start - number.end > farthestAhead) return undefined;
    const between = ahead.exec(text.slice(number.end, title.start));
    if (between === null) return undefined;
    const bracketed = between[1] !== "" && number.start > from && text.charAt(number.start - 1) in closersOf;
    return { number, start: bracketed ? number.start - 1 : number.start, end: title.end };
  };

  return (...place) => inside(...place) ?? afterwards(...place) ?? before(...place);
}
