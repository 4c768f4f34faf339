import { createHash } from "node:crypto";
import type { InspectionDocument } from "../model/document.js";
import type { Result } from "../model/error.js";
import { parseDocument } from "../parse.js";
import type { InputFile } from "./inputs.js";
import { type ReadOptions, readText, toResult } from "./read-text.js";

/**
 * Reads a file and parses it. Whatever the file may hold, the result is a document or an error that names the file, the
 * cause and the way out; nothing is thrown for bad input.
 *
 * @example readDocument({ path: "通报.txt", name: "通报.txt" })
 */
export function readDocument(file: InputFile, options: ReadOptions = {}): Result<InspectionDocument> {
  return toResult(file, () => {
    const { text, bytes, source, notes } = readText(file, options);
    return parseDocument(text, {
      source: { ...source, sha256: createHash("sha256").update(bytes).digest("hex") },
      diagnostics: notes,
      ...(options.lang === undefined ? {} : { lang: options.lang }),
    });
  });
}
