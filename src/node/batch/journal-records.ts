import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { readSync } from "node:fs";
import type { ErrorParts } from "../../model/error.js";
import type { FileOutcome } from "./file-outcome.js";

/** What a journal knows of a finished file: a line of it; the texts of the file's documents stand behind that line. */
export interface JournalEntry {
  /** The name of the file in results, and where it is. */
  readonly name: string;
  readonly path: string;
  /** What the file was when it was read; null of what cannot be known again (standard input). */
  readonly stamp: string | null;
  /** For each document the bytes of its text, or why there is none. */
  readonly parts: readonly (number | ErrorParts)[];
  /** The digest of all texts: by it a torn or damaged record is known. */
  readonly digest: string;
}

/** An entry and the place of its first text in the journal. */
export interface PlacedEntry extends JournalEntry {
  readonly start: number;
}

const longestLine = 16 * 1024 * 1024;
const lineEnd = 0x0a;

/** The bytes of all texts of an entry. */
function bytesOf({ parts }: JournalEntry): number {
  return parts.reduce<number>((sum, part) => sum + (typeof part === "number" ? part : 0), 0);
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha1").update(bytes).digest("base64");
}

/** A record as it stands in a journal: the entry on a line, the texts, a line end. */
export function journalRecord(key: Pick<JournalEntry, "name" | "path" | "stamp">, { parts }: FileOutcome): { readonly entry: JournalEntry; readonly textsAt: number; readonly bytes: Buffer } {
  const texts = parts.map((part) => ("error" in part ? part.error : Buffer.from(part.text, "utf8")));
  const body = Buffer.concat(texts.filter((text) => Buffer.isBuffer(text)));
  const entry: JournalEntry = { ...key, parts: texts.map((text) => (Buffer.isBuffer(text) ? text.length : text)), digest: digestOf(body) };
  const line = Buffer.from(`${JSON.stringify(entry)}\n`, "utf8");
  return { entry, textsAt: line.length, bytes: Buffer.concat([line, body, Buffer.of(lineEnd)]) };
}

/** Reads so many bytes at a place; fewer where the file ends. */
export function readAt(descriptor: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  for (let more = 1; more > 0 && read < length; read += more) more = readSync(descriptor, bytes, read, length - read, start + read);
  return bytes.subarray(0, read);
}

/** The line that begins at a place, without its end; undefined where it has none: it is torn. */
export function lineAt(descriptor: number, start: number): Buffer | undefined {
  for (let length = 4096; length <= longestLine; length *= 8) {
    const bytes = readAt(descriptor, start, length);
    const end = bytes.indexOf(lineEnd);
    if (end >= 0) return bytes.subarray(0, end);
    if (bytes.length < length) return undefined;
  }
  return undefined;
}

/** The records from a place on, up to the end or the first that is torn or damaged, each with the place behind it. */
export function* readRecords(descriptor: number, from: number): Generator<{ readonly entry: PlacedEntry; readonly end: number }> {
  for (let at = from; ; ) {
    const line = lineAt(descriptor, at);
    const entry = line === undefined ? undefined : entryOf(line);
    if (line === undefined || entry === undefined) return;
    const start = at + line.length + 1;
    const length = bytesOf(entry);
    const body = readAt(descriptor, start, length + 1);
    if (body.length <= length || body[length] !== lineEnd || digestOf(body.subarray(0, length)) !== entry.digest) return;
    at = start + length + 1;
    yield { entry: { ...entry, start }, end: at };
  }
}

/** The entry that a line holds; undefined where it holds none. */
function entryOf(line: Buffer): JournalEntry | undefined {
  try {
    const entry = JSON.parse(line.toString("utf8")) as Partial<JournalEntry> | null;
    const whole = typeof entry?.name === "string" && typeof entry.path === "string" && typeof entry.digest === "string" && Array.isArray(entry.parts);
    return whole ? (entry as JournalEntry) : undefined;
  } catch {
    return undefined;
  }
}
