import { availableParallelism } from "node:os";
import type { FileWork } from "../node/batch/file-outcome.js";
import { inOrder } from "../node/batch/in-order.js";
import type { InputFile } from "../node/inputs.js";
import type { Recipe } from "./worker.js";

/** Threads to read with; "auto" for one a core. */
export type Jobs = number | "auto";

/** Files, and what is done with each: here, or by its recipe in other threads. */
export interface FilesWork {
  readonly files: readonly InputFile[];
  readonly recipe: Recipe;
  readonly work: () => FileWork | Promise<FileWork>;
  /** Aborted when the run is to end early. */
  readonly stop: AbortSignal;
}

/**
 * Fewer files for each thread than these are read sooner by one. Measured with files of 20 kB, two threads against one: a
 * thread costs as much (start, tables, code not yet warm) as 10 files of .docx or 21 of plain text.
 */
const filesWorthAThread = 16;
/** Files begun for each thread and not yet given on: what is held in memory when an early one takes long. */
const filesAhead = 4;

/** How many threads are worth starting for so many files; 1: the work is done here. */
export function threadsFor(files: number, jobs: Jobs = 1): number {
  return Math.max(1, Math.min(jobs === "auto" ? availableParallelism() : jobs, Math.floor(files / filesWorthAThread)));
}

/**
 * Works through files; gives what came of each in their order, whichever was done first. Ends early where it is stopped.
 *
 * @param started how many threads are started; 0: the work is done here
 * @param around what is done about the work on a file
 */
export async function* outcomes<Value>(
  { files, recipe, work: workHere, stop }: FilesWork,
  started: number,
  around: (file: InputFile, work: FileWork) => Promise<Value | undefined>,
): AsyncGenerator<Value> {
  const work = await workHere();
  const here: FileWork = async (file) => {
    await new Promise((next) => setImmediate(next)); // signals are heard between files
    return stop.aborted ? undefined : work(file);
  };
  if (started === 0) {
    yield* inOrder(files, 1, (file) => around(file, here));
    return;
  }
  const { createWorkerPool } = await import("../node/batch/worker-pool.js");
  const pool = createWorkerPool({ script: new URL("./cli-worker.cjs", import.meta.url), data: recipe, size: started });
  const close = (): void => void pool.close();
  stop.addEventListener("abort", close, { once: true });
  try {
    // standard input belongs to this thread
    yield* inOrder(files, started * filesAhead, (file) => around(file, file.path === "-" ? here : pool.work));
  } finally {
    stop.removeEventListener("abort", close);
    await pool.close();
  }
}
