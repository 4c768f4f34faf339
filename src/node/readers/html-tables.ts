import { type ChildNode, type Document, type Element, isTag, isText } from "domhandler";
import type { Grid, MergedCells } from "../../ledger/grid.js";
import type { SurveyedPage } from "./html-page.js";
import { HtmlText } from "./html-text.js";
import type { DocumentBlock } from "./ledger-document.js";
import { TableColumns } from "./table-columns.js";

const inline = new Set(["a", "b", "em", "font", "i", "span", "strong", "u"]);
const opening = 4096; // how far into a page the program that wrote it may name itself

/** Whether a page is a spreadsheet that was saved or exported as one: by its file's name, or because its writer says so. */
export function isSpreadsheetPage(html: string, name: string): boolean {
  return /\.(?:xls|et)$/i.test(name) || /urn:schemas-microsoft-com:office:excel|content=["']?excel\.sheet/i.test(html.slice(0, opening));
}

interface PageTable {
  readonly rows: string[][];
  readonly merges: MergedCells[];
  readonly columns: TableColumns;
}

function addRow({ rows, merges, columns }: PageTable, cells: readonly Element[], textOf: (cell: Element) => string): void {
  const at = rows.length;
  const row: string[] = [];
  columns.nextRow();
  for (const cell of cells) {
    const place = columns.place(cell);
    if (place === undefined) break;
    while (row.length < place.column) row.push("");
    row[place.column] = textOf(cell);
    const [endRow, endColumn] = [at + place.rows - 1, place.column + place.columns - 1];
    if (endRow > at || endColumn > place.column) merges.push({ startRow: at, endRow, startColumn: place.column, endColumn });
  }
  rows.push(row);
}

/** The lines and tables of a part of a page, in its order. Tables that frame others are none. */
export function blocksOfPage(nodes: readonly ChildNode[], facts: SurveyedPage["facts"]): DocumentBlock[] {
  const isData = (element: Element | undefined): boolean => element !== undefined && facts.get(element)?.isData === true;
  const textOf = (cell: Element): string => {
    const text = new HtmlText(facts);
    text.add(cell);
    return text.writer.text.trim();
  };
  const blocks: DocumentBlock[] = [];
  const tables = new Map<Element, PageTable>();
  let line = "";
  const endLine = (): void => {
    const text = line.replace(/\s{1,100}/g, " ").trim();
    line = "";
    if (text !== "") blocks.push({ line: text });
  };
  const open: (ChildNode | { readonly closing: Element })[] = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("closing" in node) endLine();
    else if (isText(node)) line += node.data;
    else if (isTag(node) && facts.get(node)?.dropped !== true) {
      if (!inline.has(node.name)) {
        endLine();
        open.push({ closing: node });
      }
      const owner = node.name === "tr" ? facts.get(node)?.table : undefined;
      if (owner !== undefined && isData(owner)) {
        let table = tables.get(owner);
        if (table === undefined) {
          tables.set(owner, (table = { rows: [], merges: [], columns: new TableColumns() }));
          blocks.push({ table });
        }
        addRow(table, node.children.filter((child): child is Element => isTag(child) && /^t[dh]$/.test(child.name) && facts.get(child)?.dropped !== true), textOf);
      } else for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as ChildNode);
    }
  }
  endLine();
  return blocks;
}

/** The tables of a page as sheets of a spreadsheet. A line that stands above a table is a row of its sheet. */
export function gridsOfPage(page: Document, facts: SurveyedPage["facts"]): Grid[] {
  const grids: Grid[] = [];
  let lines: string[][] = [];
  for (const block of blocksOfPage(page.children, facts)) {
    if ("line" in block) {
      lines.push([block.line]);
      continue;
    }
    const { rows, merges = [] } = block.table;
    const above = lines.length;
    grids.push({ name: "", rows: [...lines, ...rows], merges: merges.map((merge) => ({ ...merge, startRow: merge.startRow + above, endRow: merge.endRow + above })) });
    lines = [];
  }
  return lines.length === 0 ? grids : [...grids, { name: "", rows: lines }];
}
