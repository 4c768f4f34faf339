import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { errorOf } from "../lexicon/errors.js";
import { nameOf } from "./inputs.js";
import { writeFailure } from "./save-file.js";

/** A folder that is written beside its place and takes it when it is whole. */
export interface FolderDraft {
  /** Where to write meanwhile. */
  readonly path: string;
  /** Gives the folder its place. */
  readonly commit: () => void;
  /** Takes away what was written. */
  readonly discard: () => void;
}

/** What may be replaced. */
export interface FolderOptions {
  /** Whether an entry is one that an earlier run wrote; a folder that holds nothing else may be replaced whole. */
  readonly isOwn: (name: string) => boolean;
  /** Whether an earlier run wrote the folder at all. */
  readonly isEarlier: (entries: readonly string[]) => boolean;
  /** Write into a folder that holds other things: they stay as they are. */
  readonly force?: boolean;
}

/** Moves the entries of the draft over those of the folder; what else is there stays. */
function moveInto(draft: string, folder: string): void {
  for (const name of readdirSync(draft)) {
    rmSync(join(folder, name), { recursive: true, force: true });
    renameSync(join(draft, name), join(folder, name));
  }
  rmSync(draft, { recursive: true, force: true });
}

/** Puts the draft in the place of a folder, which is kept until the draft has it. */
function replaceWhole(draft: string, folder: string): void {
  const aside = join(dirname(folder), `.${basename(folder).slice(0, 60)}.${process.pid}.old`);
  const there = existsSync(folder);
  if (there) renameSync(folder, aside);
  try {
    renameSync(draft, folder);
  } catch (cause) {
    if (there) renameSync(aside, folder);
    throw cause;
  }
  if (there) rmSync(aside, { recursive: true, force: true });
}

/**
 * Begins a folder that is saved whole or not at all. It is refused before any work is done where something else is in
 * its place: a file, or a folder with entries that no earlier run wrote.
 *
 * @throws InspectionError `E_OUTPUT_FOLDER` where other things are there, `E_OUTPUT_WRITE` for the disk
 */
export function draftFolder(path: string, { isOwn, isEarlier, force = false }: FolderOptions): FolderDraft {
  const folder = resolve(path);
  try {
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat !== undefined && !stat.isDirectory()) throw errorOf("E_OUTPUT_FOLDER", { file: nameOf(path), details: { seen: basename(folder) } });
    const entries = stat === undefined ? [] : readdirSync(folder);
    const foreign = isEarlier(entries) ? entries.filter((name) => !isOwn(name)) : entries;
    if (foreign.length > 0 && !force) throw errorOf("E_OUTPUT_FOLDER", { file: nameOf(path), details: { seen: foreign.slice(0, 3).join(", ") } });
    const draft = join(dirname(folder), `.${basename(folder).slice(0, 60)}.${process.pid}.tmp`);
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft);
    return {
      path: draft,
      discard: () => rmSync(draft, { recursive: true, force: true }),
      commit: () => {
        try {
          if (foreign.length > 0) moveInto(draft, folder);
          else replaceWhole(draft, folder);
        } catch (cause) {
          rmSync(draft, { recursive: true, force: true });
          throw writeFailure(path, cause);
        }
      },
    };
  } catch (cause) {
    throw cause instanceof Error && cause.name === "InspectionError" ? cause : writeFailure(path, cause);
  }
}
