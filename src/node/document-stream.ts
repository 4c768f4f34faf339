import type { InspectionDocument } from "../model/document.js";
import type { Result } from "../model/error.js";
import { redact } from "../redact/redact.js";
import type { InputFile } from "./inputs.js";
import { parseRedacted, readDocuments } from "./read-document.js";
import { isParsed, readParsed } from "./read-parsed.js";
import { readEach, type ReadOptions } from "./read-text.js";

/** How documents are streamed. */
export interface StreamOptions extends ReadOptions {
  /** Contacts and names of persons are masked. */
  readonly redact?: boolean;
  /** Asked between documents: whether to stop. */
  readonly stopped?: () => boolean;
  /** Told after each file. */
  readonly onFile?: (file: InputFile) => void;
}

async function* documentsIn(file: InputFile, options: StreamOptions): AsyncGenerator<Result<InspectionDocument>> {
  if (!(await isParsed(file))) {
    yield* options.redact === true ? readEach(file, options, (text) => parseRedacted(text, options)) : readDocuments(file, options);
    return;
  }
  for await (const result of readParsed(file, options)) {
    yield result.ok && options.redact === true ? { ...result, value: redact(result.value, options.lang) } : result;
  }
}

/**
 * Gives the documents of files one after another, in the order of the files: files of any readable format are parsed;
 * files of documents that were parsed before (NDJSON) are read line by line and not parsed again. Holds one document.
 *
 * @example for await (const result of streamDocuments(files)) if (result.ok) comparer.add(result.value);
 */
export async function* streamDocuments(files: readonly InputFile[], options: StreamOptions = {}): AsyncGenerator<Result<InspectionDocument>> {
  for (const file of files) {
    for await (const result of documentsIn(file, options)) {
      await new Promise((next) => setImmediate(next)); // signals are heard between documents
      if (options.stopped?.() === true) return;
      yield result;
    }
    options.onFile?.(file);
  }
}
