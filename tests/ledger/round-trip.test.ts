import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ledgerRows } from "../../src/ledger/rows.js";
import { ledgerTable } from "../../src/ledger/tables.js";
import type { LedgerRow } from "../../src/model/ledger.js";
import { documentSchema } from "../../src/model/document.js";
import type { InspectionDocument } from "../../src/model/document.js";
import { rawRows } from "../../src/node/readers/csv.js";
import { delimiterOf } from "../../src/node/readers/csv-shape.js";
import { readCsv } from "../../src/node/readers/csv.js";
import { readGrids } from "../../src/node/readers/xlsx.js";
import { parseDocument, parseLedger } from "../../src/parse.js";
import { readLedger } from "../../src/parse-ledger.js";
import type { LedgerText } from "../../src/ledger/text.js";
import { writeCsv } from "../../src/write/csv.js";
import { writeXlsx } from "../../src/write/xlsx.js";

const folder = join(import.meta.dirname, "../../fixtures");
const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort();
const documents = names.map((name) => parseDocument(readFileSync(join(folder, name), "utf8"), { source: { name } }));
const withIssues = documents.filter(({ issues }) => issues.length > 0);

/** What a ledger must carry over whole. Topics, evidence and places are worked out anew; the numbers of issues are the ledger's. */
const carried = ["problem", "measures", "leadUnit", "responsibleUnit", "cooperateUnit", "superviseUnit", "responsibleLeader", "responsiblePerson", "deadline", "status", "focus", "inspectedOrg", "round", "progress"] as const;

function carriedCells(rows: readonly LedgerRow[]): Partial<LedgerRow>[] {
  return rows.map((row) => Object.fromEntries(carried.map((key) => [key, row[key]])));
}

/** A cell says a measure in one line; the text of a document may break inside it: blanks and breaks are not compared. */
function inLines(rows: readonly Partial<LedgerRow>[]): unknown {
  return JSON.parse(JSON.stringify(rows).replace(/\\n|\s/g, ""));
}

async function throughXlsx(document: InspectionDocument, row: "issue" | "measure" = "issue"): Promise<LedgerText> {
  const bytes = await writeXlsx([ledgerTable(ledgerRows([document], { row }), { row })]);
  return readLedger(await readGrids(bytes)) as LedgerText;
}

function throughCsv(document: InspectionDocument): LedgerText {
  const text = writeCsv(ledgerTable(ledgerRows([document]))).slice(1);
  return readCsv(text, delimiterOf(text) ?? ",")?.ledger as LedgerText;
}

describe.each(withIssues.map((document) => ({ name: document.source.name as string, document })))("$name", ({ document }) => {
  it("comes back out of a spreadsheet with the same problems, measures, parties, deadlines and status", async () => {
    const again = parseLedger(await throughXlsx(document));
    expect(again.kind).toBe("ledger");
    expect(inLines(carriedCells(ledgerRows([again])))).toEqual(inLines(carriedCells(ledgerRows([document]))));
  });

  it("comes back out of a table of text", () => {
    const again = parseLedger(throughCsv(document));
    expect(inLines(carriedCells(ledgerRows([again])))).toEqual(inLines(carriedCells(ledgerRows([document]))));
  });

  it("is one issue again where its measures were rows", async () => {
    const again = parseLedger(await throughXlsx(document, "measure"));
    const answered = ledgerRows([document]).map(({ problem, measures }) => ({ problem, measures }));
    expect(inLines(ledgerRows([again]).map(({ problem, measures }) => ({ problem, measures })))).toEqual(inLines(answered));
  });

  it("is a document of the model, its spans in its text", async () => {
    const ledger = await throughXlsx(document);
    const again = parseLedger(ledger);
    expect(documentSchema.parse(again)).toEqual(again);
    for (const { title, titleSpan, text, span } of again.issues) {
      expect(ledger.text.slice(titleSpan.start, titleSpan.end)).toBe(title);
      expect(ledger.text.slice(span.start, span.end)).toBe(text);
    }
    for (const { text, span } of [...again.measures, ...again.entities]) expect(ledger.text.slice(span.start, span.end)).toBe(text);
  });
});

it("covers fixtures of several kinds", () => {
  expect(withIssues.length).toBeGreaterThan(10);
  expect(rawRows("a,b\n", ",")).toEqual([["a", "b"]]);
});
