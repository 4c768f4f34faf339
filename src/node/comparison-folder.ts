import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { Buffer } from "node:buffer";
import { join } from "node:path";
import type { ComparedDocument } from "../compare/comparer.js";
import { documentRow } from "../compare/rows/document-row.js";
import { entityRows } from "../compare/rows/entity-rows.js";
import { differenceRows, groupRows } from "../compare/rows/group-rows.js";
import { issueRows } from "../compare/rows/issue-rows.js";
import { measureRows } from "../compare/rows/measure-rows.js";
import type { Language } from "../lexicon/diagnostics.js";
import type { Comparison } from "../model/comparison.js";
import { comparisonTables, type ComparisonTableName, type DocumentRow } from "../model/comparison-tables.js";
import { writeCodebook } from "../write/codebook.js";
import { comparisonColumns } from "../write/comparison-columns.js";
import { draftFolder, type FolderDraft } from "./save-folder.js";
import { TableFile, type TableFormat, tableFormats } from "./table-file.js";

const tableNames = Object.keys(comparisonTables) as ComparisonTableName[];
const comparisonFile = "comparison.json";
const codebookFile = "codebook.md";
const reportFile = "report.html";
const figuresFolder = "figures";

/** The names of what a comparison is saved as. */
export const comparisonFiles: ReadonlySet<string> = new Set([
  comparisonFile,
  codebookFile,
  reportFile,
  figuresFolder,
  ...tableNames.flatMap((name) => tableFormats.map((format) => `${name}.${format}`)),
]);

/** Whether a file begins as the comparisons that this library writes. */
function isComparison(path: string): boolean {
  const descriptor = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(200);
    const opening = bytes.toString("utf8", 0, readSync(descriptor, bytes, 0, bytes.length, 0));
    return /^\{\s{0,9}"schemaVersion":\s?"[^"]{1,9}",\s{0,9}"producer":\s?\{\s{0,9}"name":\s?"xuncha"/.test(opening);
  } finally {
    closeSync(descriptor);
  }
}

/** How a comparison is saved. */
export interface ComparisonFolderOptions {
  readonly formats: readonly TableFormat[];
  readonly lang: Language;
  readonly force?: boolean;
}

/** The pictures of a comparison: the page, and each figure by its name. */
export interface SavedReport {
  readonly page: string;
  readonly figures: readonly { readonly id: string; readonly svg: string; readonly png?: Uint8Array }[];
}

/**
 * The folder that a comparison is written to: rows go to the tables while documents come; the rest, and the place of the
 * folder, when all is known. Nothing is left behind where it is discarded.
 */
export class ComparisonFolder {
  readonly #draft: FolderDraft;
  readonly #tables: Readonly<Record<ComparisonTableName, TableFile>>;
  readonly #formats: readonly TableFormat[];
  readonly #lang: Language;

  /** @throws InspectionError `E_OUTPUT_FOLDER` where other things are in the folder's place, `E_OUTPUT_WRITE` for the disk */
  constructor(path: string, { formats, lang, force = false }: ComparisonFolderOptions) {
    this.#lang = lang;
    this.#formats = formats;
    this.#draft = draftFolder(path, {
      force,
      isOwn: (name) => comparisonFiles.has(name),
      isEarlier: (entries) => entries.includes(comparisonFile) && isComparison(join(path, comparisonFile)),
    });
    const open = (name: ComparisonTableName): TableFile => new TableFile(join(this.#draft.path, name), comparisonColumns(name, lang), formats);
    this.#tables = Object.fromEntries(tableNames.map((name) => [name, open(name)])) as Record<ComparisonTableName, TableFile>;
  }

  /** The names of the files of tables and numbers that are written. */
  get files(): ReadonlySet<string> {
    return new Set([comparisonFile, codebookFile, ...tableNames.flatMap((name) => this.#formats.map((format) => `${name}.${format}`))]);
  }

  /** Writes the rows of a document; gives that of the document itself. */
  add(document: ComparedDocument): DocumentRow {
    const { documents, issues, measures, entities } = this.#tables;
    const row = documentRow(document);
    documents.add(row);
    for (const each of issueRows(document.facts)) issues.add(each);
    for (const each of measureRows(document.facts)) measures.add(each);
    for (const each of entityRows(document.facts.document)) entities.add(each);
    return row;
  }

  /** Writes what is told of all documents, with its pictures where there are any, and gives the folder its place. */
  save(comparison: Comparison, report?: SavedReport): void {
    const { groups, differences } = this.#tables;
    for (const row of groupRows(comparison)) groups.add(row);
    for (const row of differenceRows(comparison)) differences.add(row);
    for (const table of Object.values(this.#tables)) table.end();
    writeFileSync(join(this.#draft.path, codebookFile), writeCodebook(this.#lang));
    writeFileSync(join(this.#draft.path, comparisonFile), `${JSON.stringify(comparison, null, 2)}\n`);
    if (report !== undefined) this.#saveReport(report);
    this.#draft.commit();
  }

  #saveReport({ page, figures }: SavedReport): void {
    const folder = join(this.#draft.path, figuresFolder);
    mkdirSync(folder);
    for (const { id, svg, png } of figures) {
      writeFileSync(join(folder, `${id}.svg`), svg);
      if (png !== undefined) writeFileSync(join(folder, `${id}.png`), png);
    }
    writeFileSync(join(this.#draft.path, reportFile), page);
  }

  /** Takes away what was written. */
  discard(): void {
    for (const table of Object.values(this.#tables)) table.close();
    this.#draft.discard();
  }
}
