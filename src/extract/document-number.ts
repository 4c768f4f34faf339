import { isAsciiWord, isBlank, isDigit, isHan } from "../text/characters.js";
import { readNumeral } from "../text/numerals.js";
import { anyOf } from "../text/pattern.js";
import { createWordFinder } from "../text/word-finder.js";
import type { CitationWords } from "../lexicon/citation-words.js";

/** A document number where it stands: 青办发〔2024〕6号. Offsets are those of the text that was searched. */
export interface DocumentNumber {
  readonly start: number;
  readonly end: number;
  /** As written, without blanks; a lost bracket is put back. */
  readonly text: string;
  /** Who issued it: 青办发, 国务院令. "" where the text gives none. */
  readonly issuer: string;
  /** Null where there is none (国务院令第481号) or it is masked. */
  readonly year: number | null;
  /** Null where it is masked. */
  readonly number: number | null;
  /** Whether a bracket was put back. */
  readonly repaired: boolean;
}

/** Finds the document numbers of a text, in order. */
export type DocumentNumberFinder = (text: string) => DocumentNumber[];

const reach = 36; // how far before 号 a number's figures may begin
const longestRun = 28; // characters looked at before the figures
const longestIssuer = 16;
const closerOf: Readonly<Record<string, string>> = {
  "〔": "〕", "[": "]", "【": "】", "（": "）", "(": ")", "［": "］", "﹝": "﹞", "〖": "〗", "{": "}",
};
const openers = Object.keys(closerOf);
const closers = Object.values(closerOf);

const oneOf = (marks: readonly string[]): string => `(?:${anyOf(marks)})`;
const blank = "[ \\u3000\\u00a0]?";
const year = "(?:(?:19|20)\\d{2}|20[\\dXx×*＊]{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})";
const ordinal = "(?:\\d{1,5}|[一二三四五六七八九十百]{1,5}|[Xx×*＊]{1,4})";

/** What stands right before 号, as far as the issuer. */
interface Figures {
  readonly length: number;
  readonly year: string | undefined;
  readonly number: string;
  /** How it is written, brackets put back. */
  readonly text: string;
  readonly repaired: boolean;
  /** What must end the issuer; any will do where it is undefined. */
  readonly issuerEnds?: readonly string[];
  /** The issuer, where it stands among the figures (court cases). */
  readonly issuer?: string;
}

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const value = readNumeral(written);
  return value !== undefined && value >= 1949 && value <= 2099 ? value : null;
}

/**
 * Makes a finder of document numbers: 青办发〔2024〕6号, with any brackets or one of them lost, 中发〔2019〕第5号, 国务院令第481号,
 * 财政部公告2024年第5号, (2023)川0921民初123号. Each 号 is looked at once, with what stands before it.
 */
export function documentNumberFinder(words: CitationWords): DocumentNumberFinder {
  const leads = createWordFinder(words.lead);
  const orders = anyOf(words.order);
  const bracketed = new RegExp(
    `(${oneOf(openers)}?)${blank}(?<![\\d.])(${year})年?${blank}(${oneOf(closers)}?)${blank}(字?${blank}第?)${blank}(${ordinal})${blank}$`,
  );
  const caseNumber = new RegExp(`${oneOf(openers)}${blank}(${year})${blank}${oneOf(closers)}${blank}([\\d\\u4e00-\\u9fff]{1,14}(?:${anyOf(words.case)}))第?(${ordinal})$`);
  const yearly = new RegExp(`(?<!\\d)(${year})年${blank}第${blank}(${ordinal})${blank}$`);
  const ordered = new RegExp(`(${blank}第?${blank})(${ordinal})${blank}$`);
  const orderAfter = new RegExp(`^(?:${orders})`);

  const figuresBefore = (left: string, right: string): Figures | undefined => {
    const own = bracketed.exec(left);
    if (own !== null) {
      const [whole, open = "", written = "", close = "", between = "", number = ""] = own;
      const pair = open !== "" ? open : (openers[closers.indexOf(close)] ?? "〔");
      const text = `${pair}${written}${close !== "" ? close : closerOf[pair]}${between}${number}号`;
      const whollyLost = open === "" && close === "";
      const figures = { length: whole.length, year: written, number, text, repaired: open === "" || close === "" };
      return whollyLost ? { ...figures, issuerEnds: words.abbreviation } : figures;
    }
    const court = caseNumber.exec(left);
    if (court !== null) {
      const [whole, written = "", issuer = "", number = ""] = court;
      return { length: whole.length, year: written, number, text: `${whole}号`, repaired: false, issuer };
    }
    const after = orderAfter.exec(right)?.[0] ?? "";
    const inYear = yearly.exec(left);
    if (inYear !== null) {
      const [whole, written = "", number = ""] = inYear;
      const figures = { length: whole.length, year: written, number, text: `${whole}号${after}`, repaired: false };
      return after !== "" ? figures : { ...figures, issuerEnds: words.order };
    }
    const order = ordered.exec(left);
    if (order === null) return undefined;
    const [whole, , number = ""] = order;
    const figures = { length: whole.length, year: undefined, number, text: `${whole}号${after}`, repaired: false };
    return after !== "" ? figures : { ...figures, issuerEnds: words.order };
  };

  /** Where the issuer before `end` begins: the run of characters, without the words that lead to it. */
  const issuerStart = (text: string, from: number, end: number): number => {
    let start = end;
    const limit = Math.max(from, end - longestRun);
    while (start > limit && isIssuerCharacter(text.charCodeAt(start - 1))) start--;
    while (start < end && isDigit(text.charCodeAt(start))) start++;
    if ("年月日".includes(text.charAt(start)) && isDigit(text.charCodeAt(start - 1))) start++;
    const cut = leads.find(text, start, end).reverse().find((lead) => lead.end < end);
    if (cut === undefined) return start;
    return cut.word === "号" && "和及与或".includes(text.charAt(cut.end)) ? cut.end + 1 : cut.end;
  };

  return (text) => {
    const found: DocumentNumber[] = [];
    let from = 0;
    for (let mark = text.indexOf("号"); mark >= 0; mark = text.indexOf("号", mark + 1)) {
      if (!mayEndFigures(text, mark)) continue;
      const right = text.slice(mark + 1, mark + 4);
      const figures = figuresBefore(text.slice(Math.max(from, mark - reach), mark), right);
      if (figures === undefined) continue;
      const figuresStart = mark - figures.length;
      let issuerEnd = figuresStart;
      while (issuerEnd > from && isBlank(text.charCodeAt(issuerEnd - 1))) issuerEnd--;
      const start = figures.issuer === undefined ? issuerStart(text, from, issuerEnd) : figuresStart;
      const before = text.slice(start, issuerEnd);
      const after = orderAfter.exec(right)?.[0] ?? "";
      if (figures.issuerEnds !== undefined && !figures.issuerEnds.some((end) => before.endsWith(end))) continue;
      if (before.length > longestIssuer) continue;
      // a round bracket with a year and no issuer is a year, not a number
      if (before === "" && figures.issuer === undefined && "（(".includes(figures.text.charAt(0))) continue;
      const written = figures.year === undefined || figures.text.endsWith(after) ? after : "";
      const end = mark + 1 + (figures.text.endsWith("号") ? 0 : written.length);
      found.push({
        start: before === "" ? figuresStart : start,
        end,
        text: (before + figures.text).replace(/\s/g, ""),
        issuer: figures.issuer ?? before + (figures.text.endsWith("号") ? "" : after),
        year: yearOf(figures.year),
        number: readNumeral(figures.number) ?? null,
        repaired: figures.repaired,
      });
      from = end;
    }
    return found;
  };
}

function isIssuerCharacter(code: number): boolean {
  return isHan(code) || isAsciiWord(code) || code === 0x2a || code === 0xd7 || code === 0xff0a || code === 0xb7;
}

/** Whether a figure, a Chinese numeral or a mask stands before a 号. */
function mayEndFigures(text: string, mark: number): boolean {
  let at = mark - 1;
  while (at > 0 && isBlank(text.charCodeAt(at))) at--;
  return "0123456789一二三四五六七八九十百Xx×*＊".includes(text.charAt(at)) && at >= 0;
}
