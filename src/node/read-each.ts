import type { LedgerText } from "../ledger/text.js";
import { formatOfBytes } from "../decode/magic.js";
import type { InspectionDocument } from "../model/document.js";
import { InspectionError, type Result } from "../model/error.js";
import type { InputFile } from "./inputs.js";
import { defaultMaxBytes, type FileText, readBytes, type ReadOptions, readText, toInspectionError } from "./read-text.js";
import { delimiterOf } from "./readers/csv-shape.js";

/** The text of a file; of a ledger in a spreadsheet with the places of its issues. */
export interface SourceText extends FileText {
  readonly ledger?: LedgerText;
}

/** Reads a file: plain text, a ledger that is a table (.csv), a spreadsheet (.xlsx). @throws InspectionError */
async function readSource(file: InputFile, options: ReadOptions): Promise<SourceText> {
  if (file.path !== "-") {
    const bytes = readBytes(file, options.maxBytes ?? defaultMaxBytes);
    if (formatOfBytes(bytes)?.startsWith("zip") === true) {
      const { readXlsx } = await import("./readers/xlsx.js");
      const { text, format, notes, ledger } = await readXlsx(bytes);
      return { text, bytes, source: { name: file.name, format, encoding: null, bytes: bytes.length }, notes, ...(ledger === undefined ? {} : { ledger }) };
    }
  }
  const plain = readText(file, options);
  const delimiter = delimiterOf(plain.text);
  if (delimiter === undefined) return plain;
  const { readCsv } = await import("./readers/csv.js");
  const table = readCsv(plain.text, delimiter);
  if (table?.ledger === undefined) return plain;
  return { ...plain, text: table.text, source: { ...plain.source, format: table.format }, ledger: table.ledger };
}

/** Reads the documents in a file and parses each. Each result is a document or an error that names the file. */
export async function* readEach(
  file: InputFile,
  options: ReadOptions,
  parse: (text: SourceText) => InspectionDocument,
): AsyncGenerator<Result<InspectionDocument>> {
  try {
    const document = parse(await readSource(file, options));
    yield { ok: true, value: document, diagnostics: document.diagnostics };
  } catch (cause) {
    const error = toInspectionError(cause);
    yield { ok: false, error: error.file === null ? new InspectionError({ ...error, file: file.name, cause: error.cause }) : error };
  }
}

