import type { InspectionDocument } from "../model/document.js";
import { InspectionError, type Result } from "../model/error.js";
import { fileWork, type FileOutcome, type FileWork } from "../node/batch/file-outcome.js";
import { parseFileText, parseRedacted } from "../node/read-document.js";
import type { ReadOptions } from "../node/read-text.js";

/** What `compare` makes of each file in another thread, as plain data; see `ParseRecipe`. */
export interface CompareRecipe {
  readonly verb: "compare";
  readonly reading: ReadOptions;
  readonly redacted: boolean;
}

/** The work of `compare`: each document of a file as JSON. */
export function compareWork({ reading, redacted }: CompareRecipe): FileWork {
  const parse = redacted ? parseRedacted : parseFileText;
  return fileWork(reading, (text) => JSON.stringify(parse(text, reading)));
}

/** The documents that {@link compareWork} gave, one at a time. They were made by this library a moment ago, and need no check. */
export function* documentsIn({ parts }: FileOutcome): Generator<Result<InspectionDocument>> {
  for (const part of parts) {
    if ("error" in part) {
      yield { ok: false, error: new InspectionError(part.error) };
      continue;
    }
    const value = JSON.parse(part.text) as InspectionDocument;
    yield { ok: true, value, diagnostics: value.diagnostics };
  }
}
