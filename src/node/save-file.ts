import { closeSync, existsSync, fsyncSync, linkSync, lstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorOf } from "../lexicon/errors.js";
import type { InspectionError } from "../model/error.js";
import { nameOf } from "./inputs.js";

/** Whether a file may take the place of one that is there. */
export interface SaveOptions {
  readonly overwrite?: boolean;
}

/** The error of a file that cannot be written: which, why, and what to do. */
export function writeFailure(path: string, cause: unknown): InspectionError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return errorOf("E_OUTPUT_WRITE", { file: nameOf(path), details: { cause: code ?? message }, cause });
}

/** Refuses, before any work is done, to write where nothing may be written: a file is there, the folder is not. */
export function checkOutput(path: string, { overwrite = false }: SaveOptions = {}): void {
  let there: boolean;
  let isFile: boolean;
  try {
    there = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
  } catch (cause) {
    throw writeFailure(path, cause); // a name too long, a link to itself, a path through a file
  }
  if (there && !overwrite) throw errorOf("E_OUTPUT_EXISTS", { file: nameOf(path) });
  if (!isFile) throw writeFailure(path, Object.assign(new Error("not a regular file"), { code: "EISDIR" }));
  if (!existsSync(dirname(path))) throw writeFailure(path, Object.assign(new Error("no such folder"), { code: "ENOENT" }));
}

/**
 * Saves a file whole or not at all: it is written beside its place under another name and then takes that place. If
 * anything goes wrong, or the program is killed, what was there before is still there.
 *
 * @throws InspectionError `E_OUTPUT_EXISTS` where a file is there that may not be overwritten, `E_OUTPUT_WRITE` for the disk
 */
export function saveFile(path: string, content: Uint8Array | string, options: SaveOptions = {}): void {
  checkOutput(path, options);
  const target = options.overwrite === true && existsSync(path) ? realpathSync(path) : path; // through a link to the file itself
  const beside = join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}.tmp`);
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  try {
    rmSync(beside, { force: true });
    const descriptor = openSync(beside, "wx", 0o666);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (options.overwrite === true) renameSync(beside, target);
    else takePlace(beside, target);
    syncFolder(dirname(target));
  } catch (cause) {
    removeQuietly(beside);
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") throw errorOf("E_OUTPUT_EXISTS", { file: nameOf(path), cause });
    throw writeFailure(path, cause);
  }
}

/** Gives a file its name where no other has come there meanwhile. Not every file system has links. */
function takePlace(beside: string, target: string): void {
  try {
    linkSync(beside, target);
    rmSync(beside);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST") throw cause;
    if (existsSync(target)) throw Object.assign(new Error("exists"), { code: "EEXIST" });
    renameSync(beside, target);
  }
}

/** Makes the new name last through a power cut, where the system allows it. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows opens no folders: nothing to do
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // the disk that refused to write may refuse this too
  }
}
