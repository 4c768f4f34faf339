import { createHash } from "node:crypto";
import type { InspectionDocument } from "../model/document.js";
import type { Result } from "../model/error.js";
import { parseDocument, parseLedger } from "../parse.js";
import { redact } from "../redact/redact.js";
import { createRedactor } from "../redact/redactor.js";
import type { InputFile } from "./inputs.js";
import { type FileText, onlyResult, readEach, type ReadOptions } from "./read-text.js";

/** Parses the text of a file; of a spreadsheet that is a ledger by its rows. */
export function parseFileText({ text, bytes, source, notes, ledger }: FileText, options: ReadOptions = {}): InspectionDocument {
  const parseOptions = {
    source: { ...source, sha256: createHash("sha256").update(bytes).digest("hex") },
    diagnostics: notes,
    ...(options.lang === undefined ? {} : { lang: options.lang }),
  };
  return ledger === undefined ? parseDocument(text, parseOptions) : parseLedger(ledger, parseOptions);
}

/**
 * Reads a file and parses what it holds: one document, or for an archive (.zip) each document in it, under the name
 * `archive.zip/document.docx`. What a file is, is told by its content. Whatever it may hold, each result is a document or
 * an error that names the file, the cause and the way out; nothing is thrown for bad input.
 *
 * @example for await (const result of readDocuments({ path: "通报.zip", name: "通报.zip" })) if (result.ok) use(result.value);
 */
export function readDocuments(file: InputFile, options: ReadOptions = {}): AsyncGenerator<Result<InspectionDocument>> {
  return readEach(file, options, (text) => parseFileText(text, options));
}

/** Parses the text of a file as {@link parseFileText} does; contacts and names of persons are masked. */
export function parseRedacted(text: FileText, options: ReadOptions = {}): InspectionDocument {
  return redact(parseFileText(text, options), options.lang);
}

/** A document with the text that its spans point into. */
export interface DocumentText {
  readonly document: InspectionDocument;
  readonly text: string;
}

/**
 * Parses the text of a file as {@link parseFileText} does and gives the text beside the document; where it is to be
 * redacted, the document without contacts and names, and the text with their places covered.
 */
export function parseWithText(read: FileText, redacted: boolean, options: ReadOptions = {}): DocumentText {
  const document = parseFileText(read, options);
  if (!redacted) return { document, text: read.text };
  const redactor = createRedactor(document, options.lang);
  return { document: redact(document, options.lang, redactor), text: redactor.cover(read.text) };
}

/**
 * Reads a file that holds one document; as {@link readDocuments} otherwise. An archive with several is an error
 * (`E_ARCHIVE_SEVERAL`).
 *
 * @example await readDocument({ path: "通报.docx", name: "通报.docx" }) // { ok: true, value: …, diagnostics: … }
 */
export function readDocument(file: InputFile, options: ReadOptions = {}): Promise<Result<InspectionDocument>> {
  return onlyResult(file, readDocuments(file, options));
}
