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

/** A file while it is written, beside its place under another name. */
export interface FileDraft {
  /** @throws InspectionError `E_OUTPUT_WRITE`, after which nothing is left of the draft */
  readonly write: (content: Uint8Array | string) => void;
  /**
   * Lets the file take its place.
   *
   * @throws InspectionError `E_OUTPUT_EXISTS` where a file has come there that may not be overwritten, `E_OUTPUT_WRITE`
   */
  readonly finish: () => void;
  /** Leaves everything as it was. Does nothing once the file is finished. */
  readonly discard: () => void;
}

/**
 * Begins a file that is written piece by piece: it stands beside its place under another name and takes that place when
 * it is finished. If anything goes wrong, or the program is killed, what was there before is still there.
 *
 * @throws InspectionError `E_OUTPUT_EXISTS` where a file is there that may not be overwritten, `E_OUTPUT_WRITE` for the disk
 */
export function draftFile(path: string, options: SaveOptions = {}): FileDraft {
  checkOutput(path, options);
  const target = options.overwrite === true && existsSync(path) ? realpathSync(path) : path; // through a link to the file itself
  const beside = join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}.tmp`);
  let descriptor: number | undefined;
  let isOver = false;
  const close = (): void => {
    const open = descriptor;
    descriptor = undefined;
    if (open !== undefined) closeSync(open);
  };
  const discard = (): void => {
    if (isOver) return;
    isOver = true;
    process.off("exit", discard);
    try {
      close();
    } finally {
      removeQuietly(beside);
    }
  };
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      discard();
      if ((cause as NodeJS.ErrnoException).code === "EEXIST") throw errorOf("E_OUTPUT_EXISTS", { file: nameOf(path), cause });
      throw writeFailure(path, cause);
    }
  };
  process.on("exit", discard);
  attempt(() => {
    rmSync(beside, { force: true });
    descriptor = openSync(beside, "wx", 0o666);
  });
  return {
    write: (content) =>
      attempt(() => {
        const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor as number, bytes, at);
      }),
    finish: () =>
      attempt(() => {
        fsyncSync(descriptor as number);
        close();
        if (options.overwrite === true) renameSync(beside, target);
        else takePlace(beside, target);
        syncFolder(dirname(target));
        isOver = true;
        process.off("exit", discard);
      }),
    discard,
  };
}

/** Saves a file whole or not at all; see {@link saveParts}. */
export function saveFile(path: string, content: Uint8Array | string, options: SaveOptions = {}): void {
  saveParts(path, [content], options);
}

/**
 * Saves the parts of a file, one after the other, whole or not at all; see {@link draftFile}. What making a part throws is
 * thrown on.
 */
export function saveParts(path: string, parts: Iterable<Uint8Array | string>, options: SaveOptions = {}): void {
  const draft = draftFile(path, options);
  try {
    for (const part of parts) draft.write(part);
    draft.finish();
  } finally {
    draft.discard();
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
