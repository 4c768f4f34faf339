import { closeSync, openSync, readSync, writeFileSync } from "node:fs";
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
import { comparisonTables, type ComparisonTableName } from "../model/comparison-tables.js";
import { fieldsOf } from "../model/schema-fields.js";
import { writeCodebook } from "../write/codebook.js";
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

/**
 * The folder that a comparison is written to: rows go to the tables while documents come; the rest, and the place of the
 * folder, when all is known. Nothing is left behind where it is discarded.
 */
export class ComparisonFolder {
  readonly #draft: FolderDraft;
  readonly #tables: Readonly<Record<ComparisonTableName, TableFile>>;
  readonly #lang: Language;

  /** @throws InspectionError `E_OUTPUT_FOLDER` where other things are in the folder's place, `E_OUTPUT_WRITE` for the disk */
  constructor(path: string, { formats, lang, force = false }: ComparisonFolderOptions) {
    this.#lang = lang;
    this.#draft = draftFolder(path, {
      force,
      isOwn: (name) => comparisonFiles.has(name),
      isEarlier: (entries) => entries.includes(comparisonFile) && isComparison(join(path, comparisonFile)),
    });
    const open = (name: ComparisonTableName): TableFile => new TableFile(join(this.#draft.path, name), fieldsOf(comparisonTables[name]), formats);
    this.#tables = Object.fromEntries(tableNames.map((name) => [name, open(name)])) as Record<ComparisonTableName, TableFile>;
  }

  /** Writes the rows of a document. */
  add(document: ComparedDocument): void {
    const { documents, issues, measures, entities } = this.#tables;
    documents.add(documentRow(document));
    for (const row of issueRows(document.facts)) issues.add(row);
    for (const row of measureRows(document.facts)) measures.add(row);
    for (const row of entityRows(document.facts.document)) entities.add(row);
  }

  /** Writes what is told of all documents, and gives the folder its place. */
  save(comparison: Comparison): void {
    const { groups, differences } = this.#tables;
    for (const row of groupRows(comparison)) groups.add(row);
    for (const row of differenceRows(comparison)) differences.add(row);
    for (const table of Object.values(this.#tables)) table.end();
    writeFileSync(join(this.#draft.path, codebookFile), writeCodebook(this.#lang));
    writeFileSync(join(this.#draft.path, comparisonFile), `${JSON.stringify(comparison, null, 2)}\n`);
    this.#draft.commit();
  }

  /** Takes away what was written. */
  discard(): void {
    for (const table of Object.values(this.#tables)) table.close();
    this.#draft.discard();
  }
}
