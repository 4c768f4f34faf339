import type { ErrorParts } from "../../model/error.js";
import type { InputFile } from "../inputs.js";
import { type FileText, readAs, type ReadOptions } from "../read-text.js";

/** What came of one document: the text that a writer needs of it, or why there is none. Plain data: it crosses threads. */
export type OutcomePart = { readonly text: string } | { readonly error: ErrorParts };

/** What came of a file: one part, or for an archive one for each document in it. */
export interface FileOutcome {
  readonly parts: readonly OutcomePart[];
}

/** What is done with each file of a batch. Bad input is an outcome; nothing is thrown for it. Undefined where it was called off. */
export type FileWork = (file: InputFile) => Promise<FileOutcome | undefined>;

/** The work of reading a file and making a text of each document in it. */
export function fileWork(options: ReadOptions, make: (text: FileText, file: InputFile) => string): FileWork {
  return async (file) => {
    const parts: OutcomePart[] = [];
    for await (const result of readAs(file, options, (text) => make(text, file))) parts.push(result.ok ? { text: result.value } : { error: result.error.toParts() });
    return { parts };
  };
}
