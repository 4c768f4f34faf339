import type { InspectionDocument } from "../model/document.js";
import type { Result } from "../model/error.js";
import { streamDocuments } from "../node/document-stream.js";
import type { InputFile } from "../node/inputs.js";
import { isParsed } from "../node/read-parsed.js";
import type { ReadOptions } from "../node/read-text.js";
import { compareWork, documentsIn } from "./compare-work.js";
import { type Jobs, outcomes, threadsFor } from "./outcomes.js";

/** How the documents to compare are read. */
export interface ComparedReading {
  readonly reading: ReadOptions;
  readonly redacted: boolean;
  readonly jobs: Jobs | undefined;
  readonly stop: AbortSignal;
  /** Told after each file. */
  readonly onFile: () => void;
}

type Documents = Iterable<Result<InspectionDocument>> | AsyncIterable<Result<InspectionDocument>>;

/**
 * Gives the documents of files in the order of the files, parsed by other threads where several are asked for: the same
 * documents whatever their number. This thread is counted among them, as taking documents in is about as much work as parsing
 * them. Files of documents that were parsed before (NDJSON) are read here, line by line.
 */
export async function* comparedDocuments(files: readonly InputFile[], { reading, redacted, jobs, stop, onFile }: ComparedReading): AsyncGenerator<Result<InspectionDocument>> {
  const options = { ...reading, redact: redacted, stopped: () => stop.aborted };
  const threads = threadsFor(files.length, jobs);
  if (threads < 2) {
    yield* streamDocuments(files, { ...options, onFile });
    return;
  }
  const recipe = { verb: "compare", reading, redacted } as const;
  const all = outcomes<Documents>({ files, recipe, work: () => compareWork(recipe), stop }, threads - 1, async (file, work) => {
    if (await isParsed(file)) return streamDocuments([file], options);
    const outcome = await work(file);
    return outcome === undefined ? undefined : documentsIn(outcome);
  });
  for await (const documents of all) {
    yield* documents;
    onFile();
  }
}
