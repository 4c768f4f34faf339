import { createReadStream } from "node:fs";
import { errorOf } from "../lexicon/errors.js";
import { documentSchema, type InspectionDocument } from "../model/document.js";
import type { Result } from "../model/error.js";
import { byteLines } from "./byte-lines.js";
import { decodeQuickly } from "./decode-quickly.js";
import { hasEnding, parsedEndings } from "./document-endings.js";
import type { InputFile } from "./inputs.js";
import { openingBytes } from "./opening-bytes.js";
import { defaultMaxBytes, type ReadOptions, toInspectionError } from "./read-text.js";
import { mayWait } from "./standard-input.js";

const openingLength = 64;
const partLength = 1 << 20;

/**
 * Whether a file holds documents that were parsed before, one a line (NDJSON), as `xuncha parse` writes them: by its
 * name, or by how it begins.
 */
export async function isParsed(file: InputFile): Promise<boolean> {
  if (hasEnding(file.name, parsedEndings)) return true;
  const opening = new TextDecoder().decode(await openingBytes(file, openingLength));
  return /^\s{0,9}\{\s{0,9}"schemaVersion"/.test(opening);
}

function bytesOf({ path }: InputFile): AsyncIterable<Uint8Array> {
  if (path !== "-") return createReadStream(path, { highWaterMark: partLength });
  return mayWait() ? process.stdin : createReadStream("", { fd: 0, autoClose: false, highWaterMark: partLength });
}

/** Why a line is no document: the first place where it parts from the schema, or that it is no JSON. */
function readLine(bytes: Uint8Array): { readonly document: InspectionDocument } | { readonly cause: string } {
  const text = decodeQuickly(bytes);
  if (text === undefined) return { cause: "UTF-8" };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { cause: "JSON" };
  }
  const parsed = documentSchema.safeParse(json);
  if (parsed.success) return { document: parsed.data };
  const [issue] = parsed.error.issues;
  return { cause: issue === undefined ? "schema" : `${issue.path.map(String).join(".") || "schema"} (${issue.code})` };
}

/**
 * Reads documents that were parsed before, one a line, holding one at a time. A line that is none is an error that names
 * the file and the line; the others go on. Empty lines are passed over.
 *
 * @example for await (const result of readParsed({ path: "all.ndjson", name: "all.ndjson" })) if (result.ok) use(result.value);
 */
export async function* readParsed(file: InputFile, { maxBytes = defaultMaxBytes }: ReadOptions = {}): AsyncGenerator<Result<InspectionDocument>> {
  const failure = (line: number, cause: string): Result<InspectionDocument> => ({
    ok: false,
    error: errorOf("E_PARSED_LINE", { file: file.name, details: { line: `${line}`, cause } }),
  });
  try {
    for await (const { number, bytes } of byteLines(bytesOf(file), maxBytes)) {
      if (bytes === undefined) {
        yield failure(number, `> ${maxBytes} B`);
        continue;
      }
      if (bytes.every((byte) => byte <= 0x20)) continue;
      const read = readLine(bytes);
      yield "document" in read ? { ok: true, value: read.document, diagnostics: read.document.diagnostics } : failure(number, read.cause);
    }
  } catch (cause) {
    const error = toInspectionError(cause);
    yield { ok: false, error: error.file === null ? errorOf("E_IO_READ", { file: file.name, details: { cause: error.code }, cause }) : error };
  }
}
