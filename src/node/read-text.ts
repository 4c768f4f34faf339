import { Buffer, isUtf8, transcode } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { decodeText } from "../decode/text.js";
import { formatOfBytes } from "../decode/magic.js";
import { errorOf } from "../lexicon/errors.js";
import type { Language } from "../lexicon/diagnostics.js";
import { InspectionError } from "../model/error.js";
import type { Span } from "../model/span.js";
import { version } from "../version.js";
import type { InputFile } from "./inputs.js";

/** Limits and wishes for reading files. */
export interface ReadOptions {
  /** The encoding, if it is known; else it is told from the bytes. */
  readonly encoding?: string;
  /** Files with more bytes are refused before they are read. 100 MiB unless told; Infinity for none. */
  readonly maxBytes?: number;
  /** Texts with more UTF-16 units are refused. 50 million unless told. */
  readonly maxTextChars?: number;
  /** The language of diagnostics; Chinese unless told. */
  readonly lang?: Language;
}

/** The largest file that is read unless told. */
export const defaultMaxBytes = 100 * 1024 * 1024;
const defaultMaxTextChars = 50_000_000;

/** The bytes of a file or of standard input, refused by size before they are read. */
export function readBytes({ path, name }: InputFile, maxBytes: number): Uint8Array {
  const refuse = (seen: number): never => {
    throw errorOf("E_INPUT_TOO_LARGE", {
      file: name,
      details: { seen: `${(seen / 1048576).toFixed(1)} MiB`, max: `${(maxBytes / 1048576).toFixed(0)} MiB`, limit: "maxBytes" },
    });
  };
  // asked before it is opened: opening a pipe that nobody writes to would wait for ever
  const stat = path === "-" ? fstatSync(0) : statSync(path);
  if (path !== "-" && !stat.isFile()) {
    throw errorOf("E_INPUT_NOT_REGULAR", { file: name, details: { seen: stat.isDirectory() ? "directory" : "special file" } });
  }
  if (stat.isFile() && stat.size > maxBytes) refuse(stat.size);
  const descriptor = path === "-" ? 0 : openSync(path, "r");
  try {
    if (stat.isFile()) {
      const bytes = Buffer.allocUnsafe(stat.size);
      let length = 0;
      for (let read = 1; read > 0 && length < bytes.length; length += read) read = readSync(descriptor, bytes, length, bytes.length - length, null);
      return bytes.subarray(0, length);
    }
    const parts: Buffer[] = [];
    let total = 0;
    for (;;) {
      const part = Buffer.allocUnsafe(65_536);
      const read = readChunk(descriptor, part);
      if (read === 0) return Buffer.concat(parts);
      total += read;
      if (total > maxBytes) refuse(total);
      parts.push(part.subarray(0, read));
    }
  } finally {
    if (path !== "-") closeSync(descriptor);
  }
}

/** Reads from a pipe, which may have nothing yet. */
function readChunk(descriptor: number, part: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, part);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Decodes UTF-8 six times as fast as TextDecoder does in Node 20; undefined where it is not valid UTF-8 without a mark. */
function decodeQuickly(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes) || bytes[0] === 0xef || bytes.includes(0)) return undefined;
  return transcode(bytes, "utf8", "utf16le").toString("utf16le");
}

/** The text of a file, and what is known of the file. */
export interface FileText {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly source: { readonly name: string; readonly format: string; readonly encoding: string | null; readonly bytes: number };
  readonly notes: readonly { readonly code: string; readonly span: Span }[];
}

/**
 * Reads the text of a file.
 *
 * @throws InspectionError for what cannot be read
 */
export function readText(file: InputFile, options: ReadOptions): FileText {
  const bytes = readBytes(file, options.maxBytes ?? defaultMaxBytes);
  if (bytes.length === 0) throw errorOf("E_INPUT_EMPTY");
  const quick = options.encoding === undefined && formatOfBytes(bytes) === undefined ? decodeQuickly(bytes) : undefined;
  const decoded: ReturnType<typeof decodeText> = quick === undefined ? decodeText(bytes, options.encoding) : { text: quick, encoding: "utf-8", notes: [] };
  if (decoded instanceof InspectionError) throw decoded;
  const { text, encoding, notes } = decoded;
  const maxTextChars = options.maxTextChars ?? defaultMaxTextChars;
  if (text.length > maxTextChars) {
    throw errorOf("E_INPUT_TOO_LARGE", { details: { seen: `${text.length}`, max: `${maxTextChars}`, limit: "maxTextChars" } });
  }
  return { text, bytes, source: { name: file.name, format: "text", encoding, bytes: bytes.length }, notes };
}

/** Makes an error of ours of anything that was thrown. */
export function toInspectionError(cause: unknown): InspectionError {
  if (cause instanceof InspectionError) return cause;
  // parts of the command each hold the class: its name tells, not its identity
  if (cause instanceof Error && cause.name === "InspectionError" && "messages" in cause) return new InspectionError(cause as InspectionError);
  const { code, message = String(cause) } = (cause ?? {}) as NodeJS.ErrnoException;
  if (code === "ENOENT") return errorOf("E_INPUT_NOT_FOUND", { cause });
  if (code === "EISDIR") return errorOf("E_INPUT_NOT_REGULAR", { details: { seen: "directory" }, cause });
  if (code !== undefined && /^E[A-Z]+$/.test(code)) return errorOf("E_IO_READ", { details: { cause: code }, cause });
  return errorOf("E_INTERNAL", { details: { cause: message.split("\n")[0] as string, version }, cause });
}
