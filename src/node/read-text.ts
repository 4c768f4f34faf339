import { Buffer } from "node:buffer";
import { decodeText } from "../decode/text.js";
import { formatOfBytes } from "../decode/magic.js";
import { errorOf } from "../lexicon/errors.js";
import type { LedgerText } from "../ledger/text.js";
import type { Language } from "../lexicon/diagnostics.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { InspectionDocument } from "../model/document.js";
import { InspectionError, type Result } from "../model/error.js";
import type { Span } from "../model/span.js";
import { version } from "../version.js";
import { decodeQuickly } from "./decode-quickly.js";
import type { InputFile } from "./inputs.js";
import { readBytes } from "./read-bytes.js";
import { delimiterOf } from "./readers/csv-shape.js";
import { defaultLimits, type PageStart, type ReadLimits, type ReadText } from "./readers/reader.js";

/** Limits and wishes for reading files. */
export interface ReadOptions extends Partial<ReadLimits> {
  /** Files with more bytes are refused before they are read. 100 MiB unless told; Infinity for none. */
  readonly maxBytes?: number;
  /** Texts with more UTF-16 units are refused. 50 million unless told. */
  readonly maxTextChars?: number;
  /** The language of diagnostics; Chinese unless told. */
  readonly lang?: Language;
}

/** The most bytes of a file that are read, unless told: 100 MiB. */
export const defaultMaxBytes = 100 * 1024 * 1024;
const defaultMaxTextChars = 50_000_000;

/** The text of a file, and what is known of the file. */
export interface FileText {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly source: {
    readonly name: string;
    readonly format: string;
    readonly encoding: string | null;
    readonly bytes: number;
    readonly pages?: readonly PageStart[];
    readonly computed?: readonly Span[];
    readonly column?: string;
  };
  readonly notes: readonly { readonly code: string; readonly span: Span }[];
  /** Of a spreadsheet that is a ledger: the places of its issues in the text. */
  readonly ledger?: LedgerText;
}

const openingBytes = 1024;

/** Whether bytes can only be plain text: no format's mark, no markup at the start, no control bytes, no PDF a little further on. */
function isPlain(bytes: Uint8Array): boolean {
  if (formatOfBytes(bytes) !== undefined) return false;
  let first = 0;
  const end = Math.min(bytes.length, openingBytes);
  for (let index = 0; index < end; index++) {
    const byte = bytes[index] as number;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) return false;
    if (first === 0 && byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) first = byte;
  }
  const opensMarkup = first === 0x3c || first === 0x7b; // < or {
  return !opensMarkup && !Buffer.from(bytes.buffer, bytes.byteOffset, end).includes("%PDF-");
}

/** Reads bytes as plain text. */
function readPlain(bytes: Uint8Array, encoding: string | undefined): ReadText {
  const quick = encoding === undefined && formatOfBytes(bytes) === undefined ? decodeQuickly(bytes) : undefined;
  if (quick !== undefined) return { text: quick, format: "text", encoding: "utf-8", notes: [] };
  const decoded = decodeText(bytes, encoding);
  if (decoded instanceof InspectionError) throw decoded;
  return { ...decoded, format: "text" };
}

/** A plain text that is a ledger's table (.csv) by its shape as that ledger; any other as it is. */
async function readTable(plain: ReadText): Promise<ReadText> {
  const delimiter = delimiterOf(plain.text);
  if (delimiter === undefined) return plain;
  const { readCsv } = await import("./readers/csv.js");
  return { ...plain, ...readCsv(plain.text, delimiter) };
}

function toFileText(read: ReadText, bytes: Uint8Array, name: string, maxTextChars: number): FileText {
  const { text, format, encoding = null, notes, pages, computed = [], column, ledger } = read;
  if (text.length > maxTextChars) {
    throw errorOf("E_TEXT_TOO_LONG", { details: { seen: `${text.length}`, max: `${maxTextChars}`, limit: "maxTextChars" } });
  }
  const [firstComputed] = computed;
  return {
    text,
    bytes,
    source: {
      name,
      format,
      encoding,
      bytes: bytes.length,
      ...(pages === undefined ? {} : { pages }),
      ...(firstComputed === undefined ? {} : { computed }),
      ...(column === undefined ? {} : { column }),
    },
    notes: firstComputed === undefined ? notes : [...notes, { code: "W_NUMBERS_COMPUTED", span: firstComputed }],
    ...(ledger === undefined ? {} : { ledger }),
  };
}

/** What is made of a text, and the doubts about it. */
type Made<Value> = { readonly value: Value; readonly diagnostics: readonly Diagnostic[] };

/** Reads the documents in a file: bytes → text → `make`. An archive gives a result for each document in it. */
async function* readParts<Value>(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
  make: (text: FileText) => Made<Value>,
): AsyncGenerator<Result<Value>> {
  try {
    if (bytes.length === 0) throw errorOf("E_INPUT_EMPTY");
    const { maxTextChars = defaultMaxTextChars } = options;
    const finish = (read: ReadText): Result<Value> => ({ ok: true, ...make(toFileText(read, bytes, name, maxTextChars)) });
    if (isPlain(bytes)) {
      yield finish(await readTable(readPlain(bytes, options.encoding)));
      return;
    }
    const { readArchive, recognise } = await import("./readers/registry.js");
    const limits: ReadLimits = { ...defaultLimits, ...options };
    const reader = recognise(bytes, name);
    if (reader === undefined) yield finish(await readTable(readPlain(bytes, options.encoding)));
    else if (reader !== "archive") yield finish(await reader.read(bytes, name, limits));
    else {
      for (const part of await readArchive(bytes, name, limits)) {
        if (part instanceof Error) yield toFailure(part, name);
        else yield* readParts(part.bytes, part.name, options, make);
      }
    }
  } catch (cause) {
    yield toFailure(cause, name);
  }
}

/**
 * Reads the documents in a file and parses each: one, or for an archive one for each document in it. Whatever the file
 * may hold, each result is a document or an error that names the file; nothing is thrown for bad input.
 */
export function readEach(file: InputFile, options: ReadOptions, parse: (text: FileText) => InspectionDocument): AsyncGenerator<Result<InspectionDocument>> {
  return readFile(file, options, (text) => {
    const value = parse(text);
    return { value, diagnostics: value.diagnostics };
  });
}

/** Makes something of each text in a file: one, or for an archive one for each document in it; see {@link readEach}. */
export function readAs<Value>(file: InputFile, options: ReadOptions, make: (text: FileText) => Value): AsyncGenerator<Result<Value>> {
  return readFile(file, options, (text) => ({ value: make(text), diagnostics: [] }));
}

/** Reads the texts in a file: one, or for an archive one for each document in it; see {@link readEach}. */
export function readTexts(file: InputFile, options: ReadOptions): AsyncGenerator<Result<FileText>> {
  return readAs(file, options, (text) => text);
}

/** The only result of a file that is to hold one document; an error where it is an archive with several. */
export async function onlyResult<Value>({ name }: InputFile, results: AsyncGenerator<Result<Value>>): Promise<Result<Value>> {
  let only: Result<Value> | undefined;
  for await (const result of results) {
    if (only !== undefined) return { ok: false, error: errorOf("E_ARCHIVE_SEVERAL", { file: name, details: { seen: "2" } }) };
    only = result;
  }
  return only ?? { ok: false, error: errorOf("E_INPUT_EMPTY", { file: name }) };
}

/**
 * Reads the text of a file that holds one document.
 *
 * @throws InspectionError for what cannot be read, and for an archive with several documents
 */
export async function readOneText(file: InputFile, options: ReadOptions): Promise<FileText> {
  const result = await onlyResult(file, readTexts(file, options));
  if (!result.ok) throw result.error;
  return result.value;
}

/**
 * Reads a file or standard input that can only be plain text: lines for a command, a file of decisions.
 *
 * @throws InspectionError (rejects) for what cannot be read
 */
export async function readPlainText(file: InputFile, options: ReadOptions): Promise<FileText> {
  try {
    const bytes = await readBytes(file, options.maxBytes ?? defaultMaxBytes);
    if (bytes.length === 0) throw errorOf("E_INPUT_EMPTY");
    return toFileText(readPlain(bytes, options.encoding), bytes, file.name, options.maxTextChars ?? defaultMaxTextChars);
  } catch (cause) {
    throw toFailure(cause, file.name).error;
  }
}

async function* readFile<Value>(file: InputFile, options: ReadOptions, make: (text: FileText) => Made<Value>): AsyncGenerator<Result<Value>> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(file, options.maxBytes ?? defaultMaxBytes);
  } catch (cause) {
    yield toFailure(cause, file.name);
    return;
  }
  yield* readParts(bytes, file.name, options, make);
}

/** An error of ours that names the file. */
function toFailure(cause: unknown, name: string): { readonly ok: false; readonly error: InspectionError } {
  const error = toInspectionError(cause);
  return { ok: false, error: error.file === null ? new InspectionError({ ...error, file: name, cause: error.cause }) : error };
}

/** Whether something thrown is an error of ours. Parts of the command each hold the class: its name tells, not its identity. */
function isInspectionError(cause: unknown): cause is InspectionError {
  return cause instanceof Error && cause.name === "InspectionError" && "messages" in cause && "hints" in cause;
}

/** Makes an error of ours of anything that was thrown. */
export function toInspectionError(cause: unknown): InspectionError {
  if (cause instanceof InspectionError) return cause;
  if (isInspectionError(cause)) return new InspectionError(cause);
  const { code, message = String(cause) } = (cause ?? {}) as NodeJS.ErrnoException;
  if (code === "ENOENT") return errorOf("E_INPUT_NOT_FOUND", { cause });
  if (code === "EISDIR") return errorOf("E_INPUT_NOT_REGULAR", { details: { seen: "directory" }, cause });
  if (code !== undefined && /^E[A-Z]+$/.test(code)) return errorOf("E_IO_READ", { details: { cause: code }, cause });
  return errorOf("E_INTERNAL", { details: { cause: message.split("\n")[0] as string, version }, cause });
}
