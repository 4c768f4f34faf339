import { closeSync, fsyncSync, linkSync, openSync, renameSync, unlinkSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorOf } from "../lexicon/errors.js";
import { nameOf } from "./inputs.js";

/**
 * Saves a text whole or not at all: it is written beside its place under another name and moved there when it is on the
 * disk. A file that is there already is left alone unless `force` is set.
 *
 * @throws InspectionError naming the file: E_OUTPUT_EXISTS, or E_OUTPUT_WRITE
 */
export function saveText(path: string, text: string, { force = false }: { readonly force?: boolean } = {}): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const fail = (cause: unknown): never => {
    const { code = "" } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST" && !force) throw errorOf("E_OUTPUT_EXISTS", { file: nameOf(path), cause });
    throw errorOf("E_OUTPUT_WRITE", { file: nameOf(path), cause, details: { cause: code === "" ? String(cause) : code } });
  };
  let isWritten = false;
  try {
    const descriptor = openSync(temporary, "wx");
    isWritten = true;
    try {
      const bytes = Buffer.from(text, "utf8");
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (force) {
      renameSync(temporary, path);
      isWritten = false;
    } else linkSync(temporary, path); // unlike a move, it fails where something is
  } catch (cause) {
    fail(cause);
  } finally {
    if (isWritten) unlinkSync(temporary);
  }
}
