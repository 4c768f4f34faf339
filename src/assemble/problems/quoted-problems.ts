import { problemLeads } from "../../lexicon/cues.js";
import { asksFor } from "../asking.js";
import type { Place } from "../draft.js";
import { isDefectClause, tellsDefect } from "./defect.js";
import type { ListedProblem } from "./part-problems.js";
import { isUnitName } from "./problem-label.js";

const kinds = "(?:突出|主要|具体|共性)?(?:问题|不足|现象|情况|情形)(?:[和与及、](?:问题|不足|差距|短板|薄弱环节))?";
/** What closes a row of quotation marks: 等问题和不足, 的问题. */
const closing = new RegExp(`^(?:等等?[\\d一二三四五六七八九十]{0,3}[个项条]?(?:方面)?的?|(?:方面)?的)${kinds}`);
const longestClosing = 24;
/** What stands between two quotation marks of a row: nothing, 、, 和. */
const joins = /^[、，,；;]?(?:以及|[和与及])?$/;
const longestJoin = 3;
const quoted = /“[^“”\n]{4,60}”|『[^『』\n]{4,60}』|「[^「」\n]{4,60}」/g;
/** What stands right before the row: 县统计局党组还存在, 主要是. */
const leads = /(?:存在|发现|指出|反映出?|暴露出?|反馈|通报|主要(?:是|有|为)|表现为|体现为|问题(?:是|有|为))(?:着|了|有|以下)?[：:]?$/;
const handles = /对照|围绕|聚焦|整改/;
const ofUnit = /(?:还|也|主要|仍然?|均|普遍){0,2}存在(?:着|了)?[：:]?$/;
const beforeUnit = /发现|指出|反馈|认为|[，,：:]|但|[在对]/;
const pointsBack = /^[该本我其此]/;
/** Where a lead begins: what is well stands before 但. */
const turns = /[。；;]|(?:但是?|然而|不过)[，,]?/;
const longestLead = 60;

/** Problems in one row of quotation marks, and the unit that they are said of. */
export interface QuotedProblems {
  readonly problems: readonly ListedProblem[];
  readonly owner: Place | undefined;
}

/** The rows of quoted problems of a sentence, and what of it still tells what is wrong. */
export interface QuotedRows {
  readonly rows: readonly QuotedProblems[];
  readonly rest: readonly Place[];
}

/**
 * Reads the problems that a sentence tells in rows of quotation marks, each all that is wrong: 县统计局党组存在“学习不深入”“管理不严格”等问题.
 * Slogans (“一言堂”“打招呼”等现象) and what is handled (针对“A”“B”等问题) are none. Undefined where it has no such row.
 */
export function quotedProblems(text: string, { start, end }: Place): QuotedRows | undefined {
  const sentence = text.slice(start, end);
  if (!/[”』」]/.test(sentence)) return undefined;
  const rows: QuotedProblems[] = [];
  const rest: Place[] = [];
  let behind = 0;
  for (const row of rowsOf(sentence)) {
    const problems = row.quotes.map((quote) => ({ start: start + quote.start + 1, end: start + quote.end - 1 }));
    const ahead = sentence.slice(Math.max(behind, row.start - longestLead), row.start);
    const lead = ahead.split(turns).at(-1) as string;
    if (!isTold(lead) || !problems.every((problem) => isDefectClause(text.slice(problem.start, problem.end)))) continue;
    rows.push({ problems, owner: ownerIn(lead, start + row.start) });
    if (tellsDefect(sentence.slice(behind, row.start))) rest.push({ start: start + behind, end: start + row.start });
    behind = row.end;
  }
  if (rows.length === 0) return undefined;
  if (tellsDefect(sentence.slice(behind))) rest.push({ start: start + behind, end });
  return { rows, rest };
}

/** Rows of at least two quotations with their closing words, offsets in a sentence. */
function rowsOf(sentence: string): (Place & { readonly quotes: readonly Place[] })[] {
  const rows: (Place & { readonly quotes: readonly Place[] })[] = [];
  let quotes: Place[] = [];
  const close = (): void => {
    const [first, last] = [quotes[0], quotes.at(-1)];
    const end = last && closing.exec(sentence.slice(last.end, last.end + longestClosing));
    if (first !== undefined && last !== undefined && quotes.length > 1 && end) rows.push({ start: first.start, end: last.end + end[0].length, quotes });
    quotes = [];
  };
  for (const found of sentence.matchAll(quoted)) {
    const last = quotes.at(-1);
    const end = found.index + found[0].length;
    if (last !== undefined && (found.index - last.end > longestJoin || !joins.test(sentence.slice(last.end, found.index)))) close();
    quotes.push({ start: found.index, end });
  }
  close();
  return rows;
}

function isTold(lead: string): boolean {
  return leads.test(lead) && !asksFor.test(lead) && !handles.test(lead) && problemLeads().other.first(lead) === undefined;
}

/** The unit named before 存在 at the end of a lead. */
function ownerIn(lead: string, end: number): Place | undefined {
  const being = ofUnit.exec(lead);
  if (being === null) return undefined;
  const name = lead.slice(0, being.index).split(beforeUnit).at(-1) as string;
  if (!isUnitName(name) || pointsBack.test(name)) return undefined;
  const to = end - (lead.length - being.index);
  return { start: to - name.length, end: to };
}
