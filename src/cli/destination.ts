import { errorOf } from "../lexicon/errors.js";
import { fillMessage } from "../lexicon/fill-message.js";
import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import { checkOutput } from "../node/save-file.js";

/** Where a command writes to. */
export interface Destination {
  /** A file; standard output unless given. */
  readonly output?: string;
  /** A file that is there may be overwritten. */
  readonly force?: boolean;
  readonly lang: Language;
}

/** Formats that are no text: they need a file. */
const binary: ReadonlySet<string> = new Set(["xlsx"]);
/** Formats that are text, but not for the eye: they need a file or a pipe. */
const forMachines: ReadonlySet<string> = new Set(["html"]);

/**
 * Refuses, before any work is done, to write a format where it cannot go.
 *
 * @throws InspectionError `E_USAGE` where a file must be named, `E_OUTPUT_EXISTS` and `E_OUTPUT_WRITE` for the file
 */
export function checkDestination(format: string, { output, force, lang }: Destination): void {
  if (output !== undefined) checkOutput(output, { overwrite: force === true });
  else if (binary.has(format) || (forMachines.has(format) && process.stdout.isTTY)) {
    throw errorOf("E_USAGE", { details: { cause: fillMessage(label("usage.needsOutput", lang), { format }) } });
  }
}
