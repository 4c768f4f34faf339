import { availableParallelism } from "node:os";
import type { Language } from "../lexicon/diagnostics.js";
import { fillMessage } from "../lexicon/fill-message.js";
import { label } from "../lexicon/labels.js";
import type { ErrorParts } from "../model/error.js";
import type { FileOutcome, FileWork } from "../node/batch/file-outcome.js";
import { inOrder } from "../node/batch/in-order.js";
import type { Journal } from "../node/batch/journal.js";
import { type InputFile, nameOf } from "../node/inputs.js";
import { toInspectionError } from "../node/read-text.js";
import { checkOutput } from "../node/save-file.js";
import { visible } from "../text/visible.js";
import { exitStatus, tellError } from "./console.js";
import { failuresFormat, saveFailures } from "./failures.js";
import { type ReadFlags, usageErrorOf } from "./reading.js";
import { Tally } from "./tally.js";
import type { Recipe } from "./worker.js";

/** What every command that works through many files may be told. */
export interface BatchFlags extends ReadFlags {
  /** Threads to read with; "auto" for one a core. */
  readonly jobs?: number | "auto";
  /** Goes on with an interrupted run. */
  readonly resume?: boolean;
  /** A file for the list of failures. */
  readonly failures?: string;
  /** Takes the place of files that are there. */
  readonly force?: boolean;
}

/** Files to work through, and what is done with each: here, or by its recipe in other threads. */
export interface Batch {
  readonly files: readonly InputFile[];
  /** What was wrong with the arguments. */
  readonly errors: readonly ErrorParts[];
  readonly recipe: Recipe;
  readonly work: () => FileWork | Promise<FileWork>;
  readonly flags: BatchFlags;
  /** Aborted when the run is to end early. */
  readonly stop: AbortSignal;
}

/** The texts that came of a file, read from the disk. */
export type TextsOf = (file: InputFile) => readonly string[];

/**
 * Fewer files for each thread than these are read sooner by one. Measured with files of 20 kB, two threads against one: a
 * thread costs as much (start, tables, code not yet warm) as 10 files of .docx or 21 of plain text.
 */
const filesWorthAThread = 16;
/** Files begun for each thread and not yet given on: what is held in memory when an early one takes long. */
const filesAhead = 4;

/**
 * Works through files; gives what came of each in their order, whichever was done first. Ends early where it is stopped.
 *
 * @param around what is done about the work on a file; nothing more unless told
 */
async function* outcomes(batch: Batch, around: (file: InputFile, work: FileWork) => Promise<FileOutcome | undefined>): AsyncGenerator<FileOutcome> {
  const { files, flags, recipe, stop } = batch;
  const wanted = flags.jobs === "auto" ? availableParallelism() : (flags.jobs ?? 1);
  const threads = Math.min(wanted, Math.floor(files.length / filesWorthAThread));
  const work = await batch.work();
  const here: FileWork = async (file) => {
    await new Promise((next) => setImmediate(next)); // signals are heard between files
    return stop.aborted ? undefined : work(file);
  };
  if (threads < 2) {
    yield* inOrder(files, 1, (file) => around(file, here));
    return;
  }
  const { createWorkerPool } = await import("../node/batch/worker-pool.js");
  const pool = createWorkerPool({ script: new URL("./cli-worker.cjs", import.meta.url), data: recipe, size: threads });
  const close = (): void => void pool.close();
  stop.addEventListener("abort", close, { once: true });
  try {
    // standard input belongs to this thread
    yield* inOrder(files, threads * filesAhead, (file) => around(file, file.path === "-" ? here : pool.work));
  } finally {
    stop.removeEventListener("abort", close);
    await pool.close();
  }
}

/** What can be wrong with flags of a batch, before anything is read. @throws InspectionError */
export function checkBatchFlags({ output, resume = false, failures, force = false, lang }: BatchFlags & { readonly output?: string }): void {
  if (resume && output === undefined) throw usageErrorOf("usage.resumeNeedsFile", lang);
  if (failures === undefined) return;
  failuresFormat(failures);
  checkOutput(failures, { overwrite: force });
}

/**
 * Works through files and gives each text to `show`, in order.
 *
 * @returns the exit status: 0 all done, 2 nothing could be read, 3 some files failed
 */
export async function runToShow(batch: Batch, show: (text: string, isFirst: boolean) => Promise<void>): Promise<number> {
  const { files, errors, flags } = batch;
  const tally = new Tally(files.length, errors, flags.lang);
  let isFirst = true;
  for await (const { parts } of outcomes(batch, (file, work) => work(file))) {
    for (const part of parts) {
      if ("error" in part) continue;
      await show(part.text, isFirst);
      isFirst = false;
    }
    tally.add(parts);
  }
  tally.end();
  return listFailures(batch, tally);
}

/**
 * Works through files, keeps what is finished beside the output, and has the output saved when all is done. Where that
 * does not come to pass (a signal, a full disk, a killed process) the finished work stays there for a run with `resume`.
 *
 * @param save saves the output; the texts of a file are asked for by `textsOf`, file by file
 * @returns the exit status: 0 all done, 2 nothing could be read, 3 some files failed
 * @throws InspectionError where the output cannot be written, or finished work of another run would be lost
 */
export async function runToSave(batch: Batch, output: string, save: (textsOf: TextsOf, documents: number) => void | Promise<void>): Promise<number> {
  const { files, errors, recipe, flags, stop } = batch;
  const { openJournal, stampOf } = await import("../node/batch/journal.js");
  const journal = openJournal(output, recipe, files, flags.resume === true);
  tellLeftover(journal, flags.lang);
  const tally = new Tally(files.length, errors, flags.lang, journal.leftover?.kept ?? 0);
  try {
    const around = async (file: InputFile, work: FileWork): Promise<FileOutcome | undefined> => {
      const finished = journal.brief(file);
      if (finished !== undefined) return finished;
      const stamp = stampOf(file); // before it is read: a change meanwhile is a change
      const outcome = await work(file);
      if (outcome !== undefined) journal.add(file, stamp, outcome);
      return outcome === undefined ? undefined : journal.brief(file);
    };
    for await (const { parts } of outcomes(batch, around)) tally.add(parts);
    tally.end();
    if (stop.aborted) {
      leave(journal, "batch.interrupted", flags.lang);
      return tally.status;
    }
    if (tally.documents > 0) {
      await save((file) => journal.outcome(file).parts.flatMap((part) => ("error" in part ? [] : [part.text])), tally.documents);
    }
  } catch (cause) {
    leave(journal, "batch.unsaved", flags.lang);
    throw cause;
  }
  journal.remove();
  return listFailures(batch, tally);
}

/** Saves the list of failures where one is asked for. Gives the exit status. */
async function listFailures({ flags, stop }: Batch, tally: Tally): Promise<number> {
  if (flags.failures === undefined || stop.aborted) return tally.status;
  try {
    await saveFailures(flags.failures, tally.failures, flags.lang, flags.force === true);
    return tally.status;
  } catch (cause) {
    tellError(toInspectionError(cause), flags.lang);
    return Math.max(tally.status, exitStatus.unusable);
  }
}

function tellLeftover({ leftover }: Journal, lang: Language): void {
  if (leftover === undefined) return;
  const { kept, changed, foreign } = leftover;
  if (foreign) tellCount("batch.foreign", lang, {});
  else tellCount("batch.kept", lang, { count: `${kept}` });
  if (changed > 0) tellCount("batch.changed", lang, { count: `${changed}` });
}

/** Leaves the finished work where it is, and tells how to go on; where there is none, takes it away. */
function leave(journal: Journal, key: string, lang: Language): void {
  if (journal.size() === 0) {
    journal.remove();
    return;
  }
  journal.keep();
  tellCount(key, lang, { count: `${journal.size()}`, file: visible(nameOf(journal.path)) });
}

function tellCount(key: string, lang: Language, details: Readonly<Record<string, string>>): void {
  process.stderr.write(`${fillMessage(label(key, lang), details)}\n`);
}
