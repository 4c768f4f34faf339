import type { CitationWords } from "../../lexicon/citation-words.js";
import { isBlank, isDigit, isHan } from "../../text/characters.js";
import { readNumeral } from "../../text/numerals.js";
import { anyOf } from "../../text/pattern.js";
import { createWordFinder } from "../../text/word-finder.js";

/** A document number where it stands: 青办发〔2024〕6号. Offsets are those of the text that was searched. */
export interface DocumentNumber {
  readonly start: number;
  readonly end: number;
  /** As written, without blanks; a lost bracket is put back. */
  readonly text: string;
  /** Who issued it: 青办发, 国务院令. "" where the text gives none. */
  readonly issuer: string;
  /** Null where there is none (国务院令第6号) or it is masked. */
  readonly year: number | null;
  /** Null where it is masked. */
  readonly number: number | null;
  /** Whether a bracket was put back. */
  readonly repaired: boolean;
}

/** Finds the document numbers of a text, in order, none overlapping another. */
export type DocumentNumberFinder = (text: string) => DocumentNumber[];

/** What stands between the issuer and 号. */
interface Figures {
  readonly length: number;
  readonly year?: string;
  readonly number: string;
  /** As written, brackets put back. */
  readonly text: string;
  readonly repaired?: boolean;
  /** The court and kind of a case, which stand behind the year. */
  readonly court?: string;
  /** How the issuer must end; any will do where this is undefined. */
  readonly issuerEnds?: readonly string[];
}

const reach = 36; // how far before 号 the figures may begin
const longestIssuer = 16;
const closerOf: Readonly<Record<string, string>> = {
  "〔": "〕",
  "[": "]",
  "【": "】",
  "（": "）",
  "(": ")",
  "［": "］",
  "﹝": "﹞",
  "〖": "〗",
  "{": "}",
};
const openers = Object.keys(closerOf);
const closers = Object.values(closerOf);
const numerals = "0123456789一二三四五六七八九十百Xx×*＊";

const open = `(?:${anyOf(openers)})`;
const close = `(?:${anyOf(closers)})`;
const gap = "[ \\u3000\\u00a0]?";
const year = "(?:(?:19|20)\\d{2}|20[\\dXx×*＊]{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})";
// a line break of a PDF leaves a blank between two digits
const brokenYear = "(?:1 9|2 0|19|20) ?\\d ?\\d";
const brokenOrdinal = "\\d{1,3} \\d{1,3}";
const ordinal = "(?:\\d{1,5}|[一二三四五六七八九十百]{1,5}|[Xx×*＊]{1,4})";

/** Reads what stands before a 号, back to the issuer: 〔2024〕6, (2023)川0921民初123, 2024年第5, 第481. */
function figuresReader(words: CitationWords): (left: string, orderAfter: string) => Figures | undefined {
  const numbered = `${gap}(字?${gap}第?)${gap}(${brokenOrdinal}|${ordinal})${gap}$`;
  const bracketed = new RegExp(`(${open}?)${gap}(?<!\\d)(${year}|${brokenYear})年?${gap}(${close}?)${numbered}`);
  const bare = new RegExp(`(?<!\\d)(${year})[- \\u3000\\u00a0]?(第?)(${ordinal})${gap}$`);
  const court = new RegExp(
    `${open}${gap}(${year})${gap}${close}${gap}([\\d\\u4e00-\\u9fff]{1,14}(?:${anyOf(words.case)}))第?(${ordinal})$`,
  );
  const yearly = new RegExp(`(?<!\\d)(${year})年${gap}第${gap}(${ordinal})${gap}$`);
  const ordered = new RegExp(`${gap}第?${gap}(${ordinal})${gap}$`);
  return (left, orderAfter) => {
    const own = bracketed.exec(left);
    if (own !== null && (own[1] !== "" || own[3] !== "")) {
      const [whole, before = "", written = "", behind = "", between = "", number = ""] = own;
      const opener = before !== "" ? before : (openers[closers.indexOf(behind)] ?? "〔");
      const mended = `${opener}${written}${behind !== "" ? behind : (closerOf[opener] ?? "")}${between}${number}`;
      const repaired = before === "" || behind === "";
      return { length: whole.length, year: written, number, text: `${repaired ? mended : whole}号`, repaired };
    }
    const unmarked = bare.exec(left);
    if (unmarked !== null) {
      const [whole, written = "", between = "", number = ""] = unmarked;
      const text = `〔${written}〕${between}${number}号`;
      return { length: whole.length, year: written, number, text, repaired: true, issuerEnds: words.abbreviation };
    }
    const ofCourt = court.exec(left);
    if (ofCourt !== null) {
      const [whole, written = "", name = "", number = ""] = ofCourt;
      return { length: whole.length, year: written, number, text: `${whole}号`, court: name };
    }
    const inYear = yearly.exec(left);
    const order = inYear ?? ordered.exec(left);
    if (order === null) return undefined;
    const figures = { length: order[0].length, number: order[inYear === null ? 1 : 2] ?? "", text: `${order[0]}号${orderAfter}` };
    const issuerEnds = orderAfter === "" ? words.order : [""];
    return inYear === null ? { ...figures, issuerEnds } : { ...figures, year: inYear[1] ?? "", issuerEnds };
  };
}

function yearOf(written: string | undefined): number | null {
  const value = written === undefined ? undefined : readNumeral(written.replaceAll(" ", ""));
  return value !== undefined && value >= 1949 && value <= 2099 ? value : null;
}

function isIssuerCharacter(code: number): boolean {
  return isHan(code) || (code >= 0x41 && code <= 0x5a) || code === 0x2a || code === 0xd7 || code === 0xff0a;
}

/**
 * Makes a finder of document numbers: 青办发〔2024〕6号, with other brackets or one of them lost (青办发〔2024 6号), 中发〔2019〕第5号,
 * 国务院令第6号, 财政部公告2024年第5号, (2023)虚0101民初123号. Every 号 is looked at once, with what stands before it.
 *
 * @example documentNumberFinder(citationWords())("（青办发〔2024〕6号）")[0]?.year // 2024
 */
export function documentNumberFinder(words: CitationWords): DocumentNumberFinder {
  const readFigures = figuresReader(words);
  const leads = createWordFinder(words.lead);
  const orders = createWordFinder(words.order);
  const beforeNumber = new Set([...closers, ..."年字第", ...[...words.order, ...words.case, ...words.abbreviation].map((word) => word.slice(-1))]);

  /** Whether a number may end at a 号: a figure before it, and before that a bracket, a year, 令 … Spares most house numbers. */
  const mayEnd = (text: string, mark: number, from: number): boolean => {
    let at = mark - 1;
    while (at > from && isBlank(text.charCodeAt(at))) at--;
    if (at < from || !numerals.includes(text.charAt(at))) return false;
    const last = at;
    while (at >= from && numerals.includes(text.charAt(at))) at--;
    if (last - at > 4) return true;
    while (at > from && isBlank(text.charCodeAt(at))) at--;
    return beforeNumber.has(text.charAt(at)) || isDigit(text.charCodeAt(at)) || orders.at(text, mark + 1) !== undefined;
  };

  /** Where the issuer before `end` begins: a run of characters without the words that lead to it. */
  const issuerStart = (text: string, from: number, end: number): number => {
    let start = end;
    const limit = Math.max(from, end - reach);
    while (start > limit && isIssuerCharacter(text.charCodeAt(start - 1))) start--;
    if ("年月日".includes(text.charAt(start)) && isDigit(text.charCodeAt(start - 1))) start++;
    // 《值班办法》和青办发〔2024〕6号: behind a title or a number the first character joins
    if ("》号）)".includes(text.charAt(start - 1) || " ") && "和及与或".includes(text.charAt(start)) && end - start > 2) start++;
    return leads.find(text, start, end).findLast((word) => word.end < end)?.end ?? start;
  };

  const numberAt = (text: string, mark: number, from: number): DocumentNumber | undefined => {
    const orderAfter = orders.at(text, mark + 1) ?? "";
    const figures = readFigures(text.slice(Math.max(from, mark - reach), mark), orderAfter);
    if (figures === undefined) return undefined;
    const figuresStart = mark - figures.length;
    let issuerEnd = figuresStart;
    while (issuerEnd > from && isBlank(text.charCodeAt(issuerEnd - 1))) issuerEnd--;
    const issuerFrom = figures.court === undefined ? issuerStart(text, from, issuerEnd) : issuerEnd;
    const before = text.slice(issuerFrom, issuerEnd);
    if (before.length > longestIssuer || figures.issuerEnds?.some((end) => before.endsWith(end)) === false) return undefined;
    const suffix = figures.text.endsWith("号") ? "" : orderAfter;
    const issuer = figures.court ?? before + suffix;
    // a year in round brackets without an issuer is a year
    if (issuer === "" && !/^[〔[【［﹝〖]/.test(figures.text)) return undefined;
    return {
      start: before === "" ? figuresStart : issuerFrom,
      end: mark + 1 + suffix.length,
      text: (before + figures.text).replace(/\s/g, ""),
      issuer,
      year: yearOf(figures.year),
      number: readNumeral(figures.number.replaceAll(" ", "")) ?? null,
      repaired: figures.repaired ?? false,
    };
  };

  return (text) => {
    const found: DocumentNumber[] = [];
    let from = 0;
    for (let mark = text.indexOf("号"); mark >= 0; mark = text.indexOf("号", mark + 1)) {
      const number = mayEnd(text, mark, from) ? numberAt(text, mark, from) : undefined;
      if (number === undefined) continue;
      found.push(number);
      from = number.end;
    }
    return found;
  };
}
