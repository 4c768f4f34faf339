import { describe, type Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import { type LedgerColumn, ledgerColumns, type LedgerSheet } from "../lexicon/ledger-columns.js";
import { focusCategories } from "../model/focus-categories.js";
import type { InspectionDocument } from "../model/document.js";
import type { LedgerRow } from "../model/ledger.js";
import type { LedgerColumnKey } from "../model/ledger-keys.js";
import { statusValues } from "../model/status-values.js";
import type { Table, TableColumn } from "../model/table.js";
import { cellOf, type ColumnOptions, columnsOf, isHidden, type LedgerCell, placeText } from "./cells.js";
import { doubtCells, documentCells } from "./document-cells.js";

/** How tables of a ledger are told. */
export interface TableOptions extends ColumnOptions {
  readonly lang?: Language;
}

/** The choices that a column of codes offers. */
function choicesOf(key: string, lang: Language): readonly string[] | undefined {
  if (key === "status") return statusValues.map((value) => label(`status.${value}`, lang));
  if (key === "focus") return [...focusCategories, "none"].map((category) => label(`focus.${category}`, lang));
  return undefined;
}

function tableColumn(column: LedgerColumn, lang: Language): TableColumn {
  const choices = choicesOf(column.key, lang);
  return { header: column.header[lang], width: column.width, ...(isHidden(column) ? { hidden: true } : {}), ...(choices === undefined ? {} : { choices }) };
}

/** The columns that rows have as a table for people, and the way to their cells: one row at a time. */
export function ledgerCells(
  rows: Iterable<LedgerRow>,
  options: TableOptions = {},
): { readonly columns: readonly TableColumn[]; readonly cells: (rows: Iterable<LedgerRow>) => Generator<readonly LedgerCell[]> } {
  const { lang = "zh" } = options;
  const columns = columnsOf(rows, options);
  return {
    columns: columns.map((column) => tableColumn(column, lang)),
    cells: function* (of) {
      for (const row of of) yield columns.map(({ key }) => cellOf(row, key as LedgerColumnKey, lang));
    },
  };
}

/** The rows of a ledger as a table for people. */
export function ledgerTable(rows: readonly LedgerRow[], options: TableOptions = {}): Table {
  const { columns, cells } = ledgerCells(rows, options);
  return { name: label("sheet.issues", options.lang ?? "zh"), columns, rows: [...cells(rows)] };
}

/** What the side sheets of a ledger say of one document. */
export interface SideCells {
  readonly document: Readonly<Record<string, LedgerCell>>;
  readonly doubts: readonly Readonly<Record<string, LedgerCell>>[];
}

/**
 * What the side sheets say of a document.
 *
 * @param text the original text, for the passages of doubts
 */
export function sideCells(document: InspectionDocument, text: string | undefined, lang: Language): SideCells {
  return { document: documentCells(document, lang), doubts: doubtCells(document, text, lang) };
}

/** A row that is written: its cells by the headers of their columns, and what it was made of. */
export interface WrittenRow {
  readonly cells: readonly { readonly header: string; readonly value: LedgerCell }[];
  readonly row: LedgerRow;
}

/** Gathers what the side sheets of a ledger say: one row a document, one row a doubt. Documents may be let go of after. */
export class SideTables {
  readonly #lang: Language;
  readonly #documents: Readonly<Record<string, LedgerCell>>[] = [];
  readonly #doubts: Readonly<Record<string, LedgerCell>>[] = [];

  constructor(lang: Language) {
    this.#lang = lang;
  }

  add({ document, doubts }: SideCells): void {
    this.#documents.push(document);
    for (const cells of doubts) this.#doubts.push(cells);
  }

  /** Notes cells of rows that are longer than a spreadsheet can hold. Gives their number. */
  noteLongCells(rows: readonly WrittenRow[], longest: number): number {
    let found = 0;
    for (const { cells, row } of rows) {
      for (const { header, value } of cells) {
        if (typeof value === "number" || value.length <= longest) continue;
        found++;
        const { severity, message } = describe("W_LEDGER_CELL_CUT", this.#lang);
        this.#doubts.push({
          source: row.source ?? "",
          severity: label(`severity.${severity}`, this.#lang),
          message: `${message} (${header})`,
          passage: "",
          place: placeText(row.place),
          issueId: row.issueId ?? "",
          code: "W_LEDGER_CELL_CUT",
          documentId: row.documentId,
        });
      }
    }
    return found;
  }

  tables(): readonly Table[] {
    return [this.#table("documents", this.#documents), this.#table("doubts", this.#doubts)];
  }

  #table(sheet: LedgerSheet, rows: readonly Readonly<Record<string, LedgerCell>>[]): Table {
    const columns = ledgerColumns(sheet);
    return {
      name: label(`sheet.${sheet}`, this.#lang),
      columns: columns.map((column) => tableColumn({ ...column, key: "" }, this.#lang)),
      rows: rows.map((cells) => columns.map(({ key }) => cells[key] ?? "")),
    };
  }
}
