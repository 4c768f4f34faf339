import { resolve } from "node:path";
import type { Language } from "../lexicon/diagnostics.js";
import { errorOf } from "../lexicon/errors.js";
import { label } from "../lexicon/labels.js";
import type { InspectionError } from "../model/error.js";
import { findInputs, type InputFile } from "../node/inputs.js";
import type { ReadOptions } from "../node/read-text.js";
import { tellError } from "./console.js";

/** What every command that reads files may be told. */
export interface ReadFlags {
  readonly lang: Language;
  readonly encoding?: string;
  readonly maxBytes?: number;
}

/** How files are read, as the flags say. */
export function readOptionsOf({ encoding, maxBytes, lang }: ReadFlags): ReadOptions {
  return { lang, ...(encoding === undefined ? {} : { encoding }), ...(maxBytes === undefined ? {} : { maxBytes }) };
}

/** An error of usage whose sentence is a label. */
export function usageErrorOf(key: string, lang: Language): InspectionError {
  return errorOf("E_USAGE", { details: { cause: label(key, lang) } });
}

/**
 * The files that arguments mean, and how many of the arguments came to none; those are told. Undefined, and told why, where
 * there is nothing to read.
 *
 * @param endings what the files of a folder must end in to be taken; those of documents unless given
 * @param own files of the run itself, which a folder may hold: its output, its layout; they are passed over
 */
export async function filesToRead(
  args: readonly string[],
  lang: Language,
  own: readonly (string | undefined)[] = [],
  endings?: readonly string[],
): Promise<{ readonly files: readonly InputFile[]; readonly errors: readonly InspectionError[] } | undefined> {
  const { files: found, errors } = await findInputs(args, endings);
  for (const error of errors) tellError(error, lang);
  const ownPaths = new Set(own.flatMap((path) => (path === undefined ? [] : [resolve(path)])));
  const files = found.filter(({ path }) => path === "-" || !ownPaths.has(resolve(path)));
  if (files.length > 0) return { files, errors };
  if (errors.length === 0) tellError(usageErrorOf("usage.noFile", lang), lang);
  return undefined;
}
