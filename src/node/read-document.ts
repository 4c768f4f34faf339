import { createHash } from "node:crypto";
import { errorOf } from "../lexicon/errors.js";
import type { InspectionDocument } from "../model/document.js";
import type { Result } from "../model/error.js";
import { parseDocument, parseLedger } from "../parse.js";
import type { InputFile } from "./inputs.js";
import { readEach, type SourceText } from "./read-each.js";
import type { ReadOptions } from "./read-text.js";

/** Parses the text of a file; of a spreadsheet that is a ledger by its rows. */
export function parseSource({ text, bytes, source, notes, ledger }: SourceText, options: ReadOptions = {}): InspectionDocument {
  const parseOptions = {
    source: { ...source, sha256: createHash("sha256").update(bytes).digest("hex") },
    diagnostics: notes,
    ...(options.lang === undefined ? {} : { lang: options.lang }),
  };
  return ledger === undefined ? parseDocument(text, parseOptions) : parseLedger(ledger, parseOptions);
}

/**
 * Reads a file and parses what it holds; a ledger in a spreadsheet (.xlsx, .csv) too. Whatever it may hold, each result is
 * a document or an error that names the file, the cause and the way out; nothing is thrown for bad input.
 *
 * @example for await (const result of readDocuments({ path: "通报.txt", name: "通报.txt" })) if (result.ok) use(result.value);
 */
export function readDocuments(file: InputFile, options: ReadOptions = {}): AsyncGenerator<Result<InspectionDocument>> {
  return readEach(file, options, (source) => parseSource(source, options));
}

/**
 * Reads a file that holds one document; as {@link readDocuments} otherwise.
 *
 * @example await readDocument({ path: "通报.txt", name: "通报.txt" }) // { ok: true, value: …, diagnostics: … }
 */
export async function readDocument(file: InputFile, options: ReadOptions = {}): Promise<Result<InspectionDocument>> {
  for await (const result of readDocuments(file, options)) return result;
  return { ok: false, error: errorOf("E_INTERNAL", { file: file.name }) };
}
