import { extname } from "node:path";
import type { InputFile } from "../node/inputs.js";
import { saveParts } from "../node/save-file.js";
import { type Batch, type BatchFlags, checkBatchFlags, runToSave, runToShow, type TextsOf } from "./batch.js";
import { parseFormats } from "./choices.js";
import { exitStatus, print, showsColours } from "./console.js";
import { checkDestination } from "./destination.js";
import { type Frame, frameOf, type ParseRecipe, parseWork } from "./parse-work.js";
import { filesToRead, readOptionsOf } from "./reading.js";

/** What `xuncha parse` may be told. */
export interface ParseFlags extends BatchFlags {
  readonly format?: (typeof parseFormats)[number];
  /** The file to write to; standard output unless given. */
  readonly output?: string;
  /** Contacts and names of persons are masked. */
  readonly redact?: boolean;
}

/** The format that is asked for, else the one that the output's name ends in, else the one that suits what reads it. */
function formatOf({ format, output }: ParseFlags): ParseRecipe["format"] {
  if (format !== undefined) return format;
  if (output === undefined) return process.stdout.isTTY ? "table" : "ndjson";
  const ending = extname(output).slice(1).toLowerCase();
  return parseFormats.find((each) => each === ending) ?? (ending === "htm" ? "html" : "ndjson");
}

/**
 * Reads files and shows what they hold, or saves it. One bad file is told on standard error and the rest goes on.
 *
 * @returns the exit status: 0 all done, 2 nothing could be read, 3 some files failed
 * @throws InspectionError for flags that do not go together, and where the output cannot be written
 */
export async function runParse(args: readonly string[], flags: ParseFlags, stop: AbortSignal): Promise<number> {
  const { output, force = false } = flags;
  checkBatchFlags(flags);
  const format = formatOf(flags);
  checkDestination(format, flags);
  const inputs = await filesToRead(args, flags.lang, [output, flags.failures]);
  if (inputs === undefined) return exitStatus.unusable;
  const recipe: ParseRecipe = {
    verb: "parse",
    format,
    reading: readOptionsOf(flags),
    redacted: flags.redact === true,
    width: (output === undefined ? process.stdout.columns : undefined) ?? 100,
    colours: output === undefined && showsColours(),
  };
  const batch: Batch = { ...inputs, recipe, work: () => parseWork(recipe), flags, stop };
  const frame = await frameOf(recipe);
  if (output !== undefined) {
    return runToSave(batch, output, (textsOf) => saveParts(output, framed(inputs.files, textsOf, frame), { overwrite: force }));
  }
  let isEmpty = true;
  const status = await runToShow(batch, async (text, isFirst) => {
    if (isFirst) await print(frame.open);
    isEmpty = false;
    await print(`${isFirst ? frame.first : frame.between}${text}`);
  });
  const end = isEmpty ? frame.none : frame.close;
  if (end !== "") await print(end);
  return status;
}

/** The texts of all files in their frame, one at a time. */
function* framed(files: readonly InputFile[], textsOf: TextsOf, { open, first, between, close }: Frame): Generator<string> {
  yield open;
  let isFirst = true;
  for (const file of files) {
    for (const text of textsOf(file)) {
      yield `${isFirst ? first : between}${text}`;
      isFirst = false;
    }
  }
  yield close;
}
