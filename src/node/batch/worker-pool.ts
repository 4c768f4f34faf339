import { Worker } from "node:worker_threads";
import { errorOf } from "../../lexicon/errors.js";
import type { InputFile } from "../inputs.js";
import type { FileOutcome, FileWork } from "./file-outcome.js";

/** Threads that work on files. */
export interface WorkerPool {
  /** What came of a file; of one whose thread crashed, an error. Undefined where the pool was closed before it was done. */
  readonly work: FileWork;
  /** Ends all threads, whatever they are at. */
  readonly close: () => Promise<void>;
}

interface Task {
  readonly file: InputFile;
  readonly settle: (outcome: FileOutcome | undefined) => void;
  readonly fail: (cause: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it was given and has not answered, in this order; it is at the first. */
  readonly tasks: Task[];
  /** Whether it has started: one that has not cannot be blamed on a file. */
  started: boolean;
  cause?: unknown;
}

/** What a pool is made of. */
export interface PoolOptions {
  /** What each thread runs. */
  readonly script: URL;
  /** What each thread is given at its start. */
  readonly data: unknown;
  /** The most threads. */
  readonly size: number;
}

/** A thread has the next file at hand while it is at one: it need not wait for the answer to be fetched. */
const tasksAtHand = 2;

/**
 * Starts up to `size` threads, as files come, that run `script` (see `serveFiles`) with `data`. A thread that crashes
 * (out of memory, an exception) is an error of the file it was at and of no other; another takes its place.
 *
 * Own code and no library: a pool from a package brings a script of its own, which would have to lie beside the bundled
 * command, and one more dependency at run time.
 */
export function createWorkerPool({ script, data, size }: PoolOptions): WorkerPool {
  const waiting: Task[] = [];
  const threads = new Set<Thread>();
  let closed = false;

  const start = (): void => {
    const worker = new Worker(script, { workerData: data });
    const thread: Thread = { worker, tasks: [], started: false };
    threads.add(thread);
    worker.on("message", (message: FileOutcome | "started") => {
      if (message === "started") thread.started = true;
      else thread.tasks.shift()?.settle(message);
      handOut();
    });
    worker.on("error", (cause) => {
      thread.cause = cause;
    });
    worker.on("exit", (code) => {
      threads.delete(thread);
      if (!closed) bury(thread, code);
    });
  };

  const handOut = (): void => {
    if (threads.size < size && waiting.length > 0) start();
    for (let held = 0; held < tasksAtHand; held++) {
      for (const { worker, tasks } of threads) {
        if (tasks.length !== held) continue;
        const task = waiting.shift();
        if (task === undefined) return;
        tasks.push(task);
        worker.postMessage(task.file);
      }
    }
  };

  const bury = ({ tasks, started, cause }: Thread, code: number): void => {
    const [culprit, ...innocent] = tasks;
    if (!started) {
      for (const task of [...tasks, ...waiting.splice(0)]) task.fail(cause ?? new Error(`a worker thread did not start: exit ${code}`));
      return;
    }
    culprit?.settle({ parts: [{ error: crashOf(culprit.file, cause, code).toParts() }] });
    waiting.unshift(...innocent);
    handOut();
  };

  return {
    work: (file) =>
      new Promise((settle, fail) => {
        waiting.push({ file, settle, fail });
        handOut();
      }),
    close: async () => {
      closed = true;
      for (const { settle } of [...waiting.splice(0), ...[...threads].flatMap(({ tasks }) => tasks)]) settle(undefined);
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

/** The error of a file that a thread died of. */
function crashOf({ name }: InputFile, cause: unknown, exitCode: number): ReturnType<typeof errorOf> {
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown };
  const said = typeof code === "string" ? code : typeof message === "string" ? (message.split("\n")[0] as string) : `exit ${exitCode}`;
  return errorOf("E_WORKER_CRASHED", { file: name, details: { cause: said } });
}
