import { Buffer } from "node:buffer";
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { errorOf } from "../../lexicon/errors.js";
import { InspectionError } from "../../model/error.js";
import { version } from "../../version.js";
import { type InputFile, nameOf } from "../inputs.js";
import type { FileOutcome, OutcomePart } from "./file-outcome.js";
import { journalRecord, lineAt, type PlacedEntry, readAt, readRecords } from "./journal-records.js";

/** Where the finished work of a run is kept until its output is whole: beside the output, readable by its owner alone. */
export function journalPath(output: string): string {
  return `${output}.part`;
}

/** What a journal that was left by an interrupted run is worth to this one. */
export interface Leftover {
  /** Files in it that can be taken over as they are. */
  readonly kept: number;
  /** Files in it that have changed since; they are read again. */
  readonly changed: number;
  /** Whether it was made by another version or with other options: all is read again. */
  readonly foreign: boolean;
}

/** The finished work of a run, on the disk. Of each file only the places of its texts are held in memory. */
export interface Journal {
  readonly path: string;
  readonly leftover: Leftover | undefined;
  /** What came of a file without the texts themselves; undefined of one that is not finished or has changed since. */
  readonly brief: (file: InputFile) => FileOutcome | undefined;
  /** Writes down what came of a file that was `stamp` before it was read. @throws InspectionError for the disk */
  readonly add: (file: InputFile, stamp: string | null, outcome: FileOutcome) => void;
  /** What came of a finished file, its texts read from the disk. */
  readonly outcome: (file: InputFile) => FileOutcome;
  /** How many files are finished. */
  readonly size: () => number;
  /** Closes it and leaves it there, for a run that goes on with it. */
  readonly keep: () => void;
  /** Closes it and takes it away: the output is whole, or there is nothing to keep. */
  readonly remove: () => void;
}

/** A file as it is now; null of what cannot be known again. Times to the nanosecond: a change within a second counts. */
export function stampOf({ path }: InputFile): string | null {
  const stat = path === "-" ? undefined : statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat?.isFile() === true ? `${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : null;
}

/** The first line of a journal: what made it, and the process that writes it, padded so that another can take its place. */
interface Header {
  readonly xuncha: string;
  readonly recipe: unknown;
  readonly process: string;
}

/** How long after its last word a journal of a process that is still there counts as being written. */
const silence = 120_000;

/**
 * Opens the journal of an output. One that an interrupted run left is gone on with where `resume` says so; it is never
 * used or destroyed unasked, unless it holds nothing. What is torn at its end is dropped. Only what was made by this
 * version with the same recipe, of files that have not changed since, and without errors, is taken over.
 *
 * @throws InspectionError `E_OUTPUT_UNFINISHED` where one is left and `resume` is not asked for, `E_OUTPUT_BUSY` where
 * another run is writing it, `E_OUTPUT_WRITE` for the disk
 */
export function openJournal(output: string, recipe: unknown, files: readonly InputFile[], resume: boolean): Journal {
  const path = journalPath(output);
  const failing = <Value>(act: () => Value): Value => {
    try {
      return act();
    } catch (cause) {
      if (cause instanceof InspectionError) throw cause;
      const { code, message } = cause as NodeJS.ErrnoException;
      throw errorOf("E_OUTPUT_WRITE", { file: nameOf(path), details: { cause: code ?? message }, cause });
    }
  };
  const entries = new Map<string, PlacedEntry>();
  const header = Buffer.from(`${JSON.stringify({ xuncha: version, recipe, process: `${process.pid}`.padStart(10) } satisfies Header)}\n`, "utf8");
  const { descriptor, end: from, leftover } = failing(() => open(path, header, files, resume, entries));
  let end = from;

  const write = (bytes: Uint8Array): void => {
    failing(() => {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at, end + at);
    });
    end += bytes.length;
  };

  return {
    path,
    leftover,
    brief: (file) => {
      const entry = entries.get(keyOf(file));
      return entry === undefined ? undefined : { parts: entry.parts.map((part) => (typeof part === "number" ? { text: "" } : { error: part })) };
    },
    add: (file, stamp, outcome) => {
      const path = keyOf(file);
      const { entry, textsAt, bytes } = journalRecord({ name: file.name, path, stamp }, outcome);
      const start = end + textsAt;
      write(bytes);
      entries.set(path, { ...entry, start });
    },
    outcome: (file) => {
      const entry = entries.get(keyOf(file));
      return { parts: entry === undefined ? [] : failing(() => partsOf(descriptor, entry)) };
    },
    size: () => entries.size,
    keep: () => {
      failing(() => fsyncSync(descriptor));
      closeSync(descriptor);
    },
    remove: () => {
      closeSync(descriptor);
      failing(() => rmSync(path, { force: true }));
    },
  };
}

const keyOf = ({ path }: InputFile): string => resolve(path);

/** What came of a file, from the places of its texts. */
function partsOf(descriptor: number, { parts, start }: PlacedEntry): readonly OutcomePart[] {
  let at = start;
  return parts.map((part) => {
    if (typeof part !== "number") return { error: part };
    const text = readAt(descriptor, at, part).toString("utf8");
    at += part;
    return { text };
  });
}

interface Opened {
  readonly descriptor: number;
  /** Where the next record goes. */
  readonly end: number;
  readonly leftover: Leftover | undefined;
}

/** Opens a journal, a new one or one that was left; what can be taken over goes into `entries`. */
function open(path: string, header: Buffer, files: readonly InputFile[], resume: boolean, entries: Map<string, PlacedEntry>): Opened {
  const fresh = openNew(path);
  if (fresh !== undefined) return { descriptor: fresh, end: begin(fresh, header), leftover: undefined };
  const descriptor = openSync(path, "r+");
  try {
    const line = lineAt(descriptor, 0);
    const left = line === undefined ? undefined : headerOf(line);
    const behind = (line?.length ?? 0) + 1;
    if (left === undefined && fstatSync(descriptor).size > 0) throw errorOf("E_OUTPUT_PART", { file: nameOf(path) });
    const isEmpty = left === undefined || readRecords(descriptor, behind).next().done === true;
    if (left !== undefined && isWritten(left, descriptor)) throw errorOf("E_OUTPUT_BUSY", { file: nameOf(path), details: { seen: left.process.trim() } });
    if (!resume && !isEmpty) throw errorOf("E_OUTPUT_UNFINISHED", { file: nameOf(path) });
    if (isEmpty || !isOfSameMaking(left, header)) {
      return { descriptor, end: begin(descriptor, header), leftover: isEmpty ? undefined : { kept: 0, changed: 0, foreign: true } };
    }
    writeSync(descriptor, header, 0, header.length, 0); // of the same making, so as long as the one before
    const { end, changed } = takeOver(descriptor, behind, files, entries);
    ftruncateSync(descriptor, end);
    return { descriptor, end, leftover: { kept: entries.size, changed, foreign: false } };
  } catch (cause) {
    closeSync(descriptor);
    throw cause;
  }
}

/** Opens a file that was not there; undefined where one is. */
function openNew(path: string): number | undefined {
  try {
    return openSync(path, "wx+", 0o600);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw cause;
  }
}

/** Begins a journal: empties it and writes the header. Gives the place behind it. */
function begin(descriptor: number, header: Buffer): number {
  ftruncateSync(descriptor, 0);
  return writeSync(descriptor, header, 0, header.length, 0);
}

function headerOf(line: Buffer): Header | undefined {
  try {
    const header = JSON.parse(line.toString("utf8")) as Partial<Header> | null;
    return typeof header?.xuncha === "string" && typeof header.process === "string" ? (header as Header) : undefined;
  } catch {
    return undefined;
  }
}

function isOfSameMaking({ xuncha, recipe }: Header, header: Buffer): boolean {
  const own = headerOf(header);
  return xuncha === own?.xuncha && JSON.stringify(recipe) === JSON.stringify(own.recipe);
}

/** Whether another process is writing a journal: it is there, and was heard of lately. Numbers of processes come again. */
function isWritten({ process: writer }: Header, descriptor: number): boolean {
  const id = Number(writer);
  if (id === process.pid || Date.now() - fstatSync(descriptor).mtimeMs > silence) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM"; // it is there and belongs to somebody else
  }
}

/** Takes over what is worth it: of files that are asked for, have not changed, and were read without errors. */
function takeOver(descriptor: number, from: number, files: readonly InputFile[], entries: Map<string, PlacedEntry>): { end: number; changed: number } {
  const left = new Map<string, PlacedEntry>();
  let end = from;
  for (const record of readRecords(descriptor, from)) {
    left.set(record.entry.path, record.entry);
    end = record.end;
  }
  let changed = 0;
  for (const file of files) {
    const entry = left.get(keyOf(file));
    if (entry === undefined || entry.parts.some((part) => typeof part !== "number")) continue;
    if (entry.stamp !== null && entry.name === file.name && entry.stamp === stampOf(file)) entries.set(entry.path, entry);
    else changed++;
  }
  return { end, changed };
}
