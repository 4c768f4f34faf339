import { ledgerColumnOf } from "../../lexicon/ledger-headers.js";
import type { InspectionDocument } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import { type ParseOptions, parseStructure } from "../../parse-structure.js";
import { isHan } from "../../text/characters.js";
import { linesOf } from "../../text/lines.js";
import { uniqueIds } from "../../text/unique-ids.js";
import { type Cell, csvRows } from "./csv-rows.js";

const marker = /^\s{0,8}(?:(?:问题)?(\d{1,4})[.．、:：)）\t ]\s{0,4}|[（(](\d{1,4})[)）]\s{0,4}|[一二三四五六七八九十]{1,3}[、.．]\s{0,4}|[（(][一二三四五六七八九十]{1,3}[)）]\s{0,4}|[-*•·]\s{1,4})/;
const leastHan = 4; // Han characters of an item; lines with fewer are headings or rubbish
const mostSentences = 2; // of an item, on average: more are the paragraphs of a document
const longestLine = 600;

/**
 * Reads feedback that is only a list: a table with a column of problems (separated by commas or tabs), or lines with one
 * item each. The result is a document with these items as issues and nothing around them, so that everything that takes a
 * document takes it too. Undefined where the text is no list: less than two items, or lines too long for items.
 *
 * @example readFeedbackList("1.账目混乱无人核对\n2.工程招标走过场")?.issues.length // 2
 */
export function readFeedbackList(original: string, options: ParseOptions & { readonly format?: "csv" | "lines" } = {}): InspectionDocument | undefined {
  const entries = options.format === "csv" ? tableEntries(original) : (tableEntries(original) ?? lineEntries(original));
  if (entries === undefined || entries.length < 2) return undefined;
  const unique = uniqueIds();
  const issues = entries.map(({ text, number, start, end }, index): Issue => {
    const stop = text.search(/[。；]/);
    const title = stop < 0 ? text : text.slice(0, stop);
    return {
      id: unique(String(number ?? index + 1)),
      number,
      title,
      titleSpan: { start, end: end - start === text.length ? start + title.length : end },
      text,
      span: { start, end },
      sectionId: null,
      group: null,
      focus: { category: null, basis: "none", confidence: 0, evidence: [] },
      status: { value: "unstated", flags: [], evidence: [] },
    };
  });
  const shell = parseStructure(original, options);
  return { ...shell, kind: "feedback-notice", title: null, titleSpan: null, outline: [], issues, measures: [], diagnostics: shell.diagnostics.filter(({ code }) => /ENCODING/.test(code)) };
}

interface Entry {
  readonly text: string;
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text as items; undefined where lines are too long to be items. */
function lineEntries(text: string): Entry[] | undefined {
  const lines = linesOf(text).filter(({ start, end }) => text.slice(start, end).trim() !== "");
  if (lines.some(({ start, end }) => end - start > longestLine)) return undefined;
  const entries = lines.flatMap(({ start, end }) => trimmed(text, start, end));
  const sentences = entries.reduce((sum, entry) => sum + entry.text.split(/[。！？]/).filter((part) => part !== "").length, 0);
  return sentences > mostSentences * entries.length ? undefined : entries;
}

/** The cells of the column whose head is called a problem (反馈问题, 问题描述); undefined where there is no such table. */
function tableEntries(text: string): Entry[] | undefined {
  const head = text.slice(0, Math.max(0, text.search(/[\r\n]/)));
  const separator = ["\t", ",", ";"].find((each) => head.includes(each));
  if (separator === undefined) return undefined;
  const rows = csvRows(text, separator);
  const columns = rows[0]?.map(({ text: name }) => ledgerColumnOf(name)) ?? [];
  const column = columns.indexOf("problem");
  if (column < 0) return undefined;
  const numbers = columns.indexOf("ordinal");
  return rows.slice(1).flatMap((row) => {
    const cell = row[column];
    if (cell === undefined) return [];
    const number = Number(row[numbers]?.text.trim() || Number.NaN);
    return entryOfCell(cell, Number.isInteger(number) && number >= 0 ? number : null);
  });
}

function entryOfCell({ text, start, end }: Cell, number: number | null): Entry[] {
  if (text.length === end - start) return trimmed(text, 0, text.length).map((entry) => ({ ...entry, number: number ?? entry.number, start: start + entry.start, end: start + entry.end }));
  const said = text.trim();
  return hanCharacters(said) < leastHan ? [] : [{ text: said, number, start, end }];
}

function hanCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (isHan(text.charCodeAt(index))) count++;
  return count;
}

/** An item without its number and the blanks around it. */
function trimmed(text: string, start: number, end: number): Entry[] {
  const line = text.slice(start, end);
  const match = marker.exec(line);
  const body = line.slice(match?.[0].length ?? 0);
  const said = body.trim();
  if (hanCharacters(said) < leastHan) return [];
  const from = end - body.length + body.indexOf(said);
  const digits = match?.[1] ?? match?.[2];
  return [{ text: said, number: digits === undefined ? null : Number(digits), start: from, end: from + said.length }];
}
