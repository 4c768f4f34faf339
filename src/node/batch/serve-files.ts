import { parentPort } from "node:worker_threads";
import type { InputFile } from "../inputs.js";
import type { FileWork } from "./file-outcome.js";

/** Answers, in a thread of a pool, each file it is sent with what came of it: one after the other, in the order they came. */
export function serveFiles(work: FileWork): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on("message", (file: InputFile) => {
    last = last.then(async () => parentPort?.postMessage(await work(file)));
  });
  parentPort?.postMessage("started");
}
