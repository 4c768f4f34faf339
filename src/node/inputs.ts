import { type Dirent, lstatSync, readdir, statSync } from "node:fs";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import { errorOf } from "../lexicon/errors.js";
import type { InspectionError } from "../model/error.js";
import { documentEndings, hasEnding } from "./document-endings.js";

/** A file to read: where it is, and the name it goes by in results (relative to the working folder, with `/`). */
export interface InputFile {
  readonly path: string;
  readonly name: string;
}

/** What the arguments of a command come to: files in the order of their names, each once, and what was wrong. */
export interface Inputs {
  readonly files: readonly InputFile[];
  readonly errors: readonly InspectionError[];
}

const isPattern = /[*?{}[\]!()]/;

/** The name a file goes by: relative to the working folder where it lies in it, else its own. */
export function nameOf(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path));
  const inside = fromHere !== "" && !fromHere.startsWith("..") && !isAbsolute(fromHere);
  return (inside ? fromHere : basename(path)).split(sep).join("/");
}

/**
 * Finds the files that arguments mean: paths, folders (with all below them), patterns, `-` for standard input. An
 * existing path is never taken for a pattern, so that 附件[1].txt works. Links inside folders are not followed.
 *
 * @param endings of the names that are taken from folders
 */
export async function findInputs(args: readonly string[], endings: readonly string[] = documentEndings): Promise<Inputs> {
  const found = new Map<string, InputFile>();
  const errors: InspectionError[] = [];
  const add = (path: string): void => {
    const name = path === "-" ? "-" : nameOf(path);
    found.set(path === "-" ? path : resolve(path), { path, name });
  };
  const blocked = (path: string, cause: Error): void => {
    errors.push(errorOf("E_IO_READ", { file: nameOf(path), cause, details: { cause: "code" in cause ? String(cause.code) : cause.message } }));
  };
  for (const arg of args) {
    if (arg === "-") {
      add(arg);
      continue;
    }
    let stat;
    try {
      stat = statSync(arg, { throwIfNoEntry: false });
    } catch (cause) {
      // a name too long, a link to itself, a path through a file: nothing can be there
      errors.push(errorOf("E_INPUT_NOT_FOUND", { file: arg, cause }));
      continue;
    }
    if (stat === undefined) {
      const matches = isPattern.test(arg) ? await glob(arg, process.cwd(), blocked) : [];
      if (matches.length > 0) matches.forEach(add);
      else if (lstatSync(arg, { throwIfNoEntry: false }) !== undefined || !isPattern.test(arg)) {
        errors.push(errorOf("E_INPUT_NOT_FOUND", { file: arg }));
      } else errors.push(errorOf("E_INPUT_NONE", { file: arg, details: { formats: endings.join(" ") } }));
    } else if (stat.isDirectory()) {
      const matches = (await glob("**/*", arg, blocked)).filter((path) => hasEnding(basename(path), endings) && !basename(path).startsWith("~$"));
      if (matches.length === 0) errors.push(errorOf("E_INPUT_NONE", { file: arg, details: { formats: endings.join(" ") } }));
      matches.forEach((match) => add(join(arg, match)));
    } else add(arg);
  }
  const files = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.path < b.path ? -1 : 1));
  return { files, errors };
}

/**
 * The files that match a pattern below a folder. The library is loaded only when a pattern or folder is given. It passes
 * over a folder that it may not list, so each such folder is told to `blocked`.
 */
async function glob(pattern: string, folder: string, blocked: (path: string, cause: Error) => void): Promise<string[]> {
  const { default: fastGlob } = await import("fast-glob");
  const listing = (path: string, options: { withFileTypes: true }, done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void): void => {
    readdir(path, options, (error, entries) => {
      if (error !== null && error.code !== "ENOENT" && error.code !== "ENOTDIR") blocked(path, error);
      done(error, entries);
    });
  };
  return fastGlob(pattern, {
    cwd: folder,
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    suppressErrors: true,
    fs: { readdir: listing as typeof readdir },
  });
}
