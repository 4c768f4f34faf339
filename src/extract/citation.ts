import type { CitationWords } from "../lexicon/citation-words.js";
import { anyOf } from "../text/pattern.js";
import { documentNumberFinder, type DocumentNumber } from "./document-number.js";
import type { CitationDraft, Finder, FinderNote } from "./finder.js";
import { titleReader, type MarkedTitle } from "./title-marks.js";

/** A number that belongs to a title, and the place of both; `innerEnd` where the number ends the title itself. */
interface OwnNumber {
  readonly number: DocumentNumber;
  readonly start: number;
  readonly end: number;
  readonly innerEnd?: number;
}

const blanks = "[ \\u3000\\u00a0]{0,2}";
const opening = "[（([【〔]";
const closing = "[）)\\]】〕]";
const farthestAfter = 48; // how far a number may stand behind its title: 》的通知（试行）（2024年3月4日青办发
const farthestBefore = 12; // and before it: 号文件印发了《

/** What may stand between a number and the bracket that closes around it, by the bracket that opened. */
const tails: Readonly<Record<string, RegExp>> = {
  "（": /[^（()）《》〈〉。；\n]{0,40}[）)]/y,
  "(": /[^（()）《》〈〉。；\n]{0,40}[）)]/y,
  "[": /[^[\]【】《》〈〉。；\n]{0,40}[\]】]/y,
  "【": /[^[\]【】《》〈〉。；\n]{0,40}[\]】]/y,
  "〔": /[^〔〕《》〈〉。；\n]{0,40}〕/y,
};

/** Where the bracket around a number ends; where nothing closes it, the number's own end. */
function bracketEnd(text: string, opener: string, end: number): number {
  const tail = tails[opener];
  if (tail === undefined) return end;
  tail.lastIndex = end;
  const match = tail.exec(text);
  return match === null ? end : end + match[0].length;
}

/** A number in brackets inside a title, at its end: 《关于值班的通知（青办发〔2024〕6号）》. A lost 》 stood before such a bracket. */
function numberInside(text: string, title: MarkedTitle, number: DocumentNumber | undefined): OwnNumber | undefined {
  if (number === undefined || number.start <= title.start || number.end > title.innerEnd) return undefined;
  const innerEnd = number.start - 1;
  const opener = text.charAt(innerEnd);
  if (innerEnd <= title.start + 1 || !(opener in tails)) return undefined;
  const end = bracketEnd(text, opener, number.end);
  if (!title.closed) return { number, start: title.start, end, innerEnd };
  return end === title.innerEnd ? { number, start: title.start, end: title.end, innerEnd } : undefined;
}

function readable(number: DocumentNumber | undefined): CitationDraft["docNumber"] {
  if (number === undefined || number.year === null || number.number === null) return null;
  return { text: number.text, issuer: number.issuer, year: number.year, number: number.number };
}

/**
 * Makes the finder of cited documents: every title in 《》, in order, with its number where that stands right behind it,
 * right before it or at its end: 《值班办法》（青办发〔2024〕6号）. The place runs over title and number; the title is given without its
 * own marks. A number without a year (国务院令第6号) belongs to the place but is no `docNumber`, which has a year. Notes:
 * W_UNCLOSED_TITLE where a 》 is lost, W_DOC_NUMBER_REPAIRED where a bracket of a number is. Titles in 〈〉 alone are none.
 *
 * @example citationFinder(citationWords())("印发《值班办法》（青办发〔2024〕6号）。").found[0]?.docNumber?.issuer // "青办发"
 */
export function citationFinder(words: CitationWords): Finder<CitationDraft> {
  const findNumbers = documentNumberFinder(words);
  const readTitle = titleReader(words);
  const behind = new RegExp(
    `^(?:的?(?:${anyOf(words.after)}))?${blanks}(?:${opening}[^（()）《》〔〕。；\\n]{1,20}${closing}${blanks})?(?:(${opening})[^（()）《》。；\\n]{0,24})?$`,
  );
  const ahead = new RegExp(
    `^(?:${anyOf(words.before)})?${blanks}(${closing}?)${blanks}(?:${anyOf(words.before)})?(?:了|的)?${blanks}$`,
  );

  const numberBehind = (text: string, title: MarkedTitle, number: DocumentNumber | undefined): OwnNumber | undefined => {
    if (number === undefined || number.start - title.end > farthestAfter) return undefined;
    const between = behind.exec(text.slice(title.end, number.start));
    if (between === null) return undefined;
    return { number, start: title.start, end: bracketEnd(text, between[1] ?? "", number.end) };
  };

  const numberAhead = (text: string, title: MarkedTitle, number: DocumentNumber | undefined, from: number): OwnNumber | undefined => {
    if (number === undefined || number.start < from || title.start - number.end > farthestBefore) return undefined;
    const between = ahead.exec(text.slice(number.end, title.start));
    if (between === null) return undefined;
    const bracketed = between[1] !== "" && number.start > from && text.charAt(number.start - 1) in tails;
    return { number, start: bracketed ? number.start - 1 : number.start, end: title.end };
  };

  return (text) => {
    const found: CitationDraft[] = [];
    const notes: FinderNote[] = [];
    const numbers = text.includes("《") ? findNumbers(text) : [];
    let next = 0; // the first number that does not end before the title at hand
    let from = 0; // the end of the citation before
    for (let open = text.indexOf("《"); open >= 0; open = text.indexOf("《", from)) {
      const title = readTitle(text, open);
      while (next < numbers.length && (numbers[next] as DocumentNumber).end <= open) next++;
      let later = next;
      while (later < numbers.length && (numbers[later] as DocumentNumber).start < title.end) later++;
      const own =
        numberInside(text, title, numbers[next]) ??
        numberBehind(text, title, numbers[later]) ??
        numberAhead(text, title, numbers[next - 1], from);
      const innerEnd = own?.innerEnd ?? title.innerEnd;
      if (!title.closed) notes.push({ code: "W_UNCLOSED_TITLE", start: open, end: Math.max(innerEnd, open + 1) });
      const name = text.slice(open + 1, innerEnd).replace(/\s{0,4}\n\s{0,4}/g, "").trim();
      from = Math.max(title.closed ? title.end : innerEnd, open + 1);
      if (name === "") continue;
      if (own?.number.repaired === true) notes.push({ code: "W_DOC_NUMBER_REPAIRED", start: own.number.start, end: own.number.end });
      const start = own?.start ?? open;
      from = Math.max(from, own?.end ?? from);
      found.push({ type: "citation", title: name, docNumber: readable(own?.number), start, end: from });
    }
    return { found, notes };
  };
}
