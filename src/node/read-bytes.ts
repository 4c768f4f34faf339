import { Buffer, constants } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { errorOf } from "../lexicon/errors.js";
import type { InputFile } from "./inputs.js";
import { mayWait, readStandardInput } from "./standard-input.js";

/** A size for people, in a unit that shows it: 12 B, 3.5 KiB, 5120.0 MiB. */
function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1_048_576 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1_048_576).toFixed(1)} MiB`;
}

/** The most bytes that are read, and what is thrown for more. */
function limitOf(name: string, maxBytes: number): { readonly most: number; readonly refuse: (seen: number) => never } {
  const most = Math.min(maxBytes, constants.MAX_LENGTH); // no more fits into memory at once
  const limit = maxBytes <= constants.MAX_LENGTH ? "maxBytes" : "memory";
  return {
    most,
    refuse: (seen) => {
      throw errorOf("E_INPUT_TOO_LARGE", { file: name, details: { seen: sizeOf(seen), max: sizeOf(most), limit } });
    },
  };
}

/**
 * The bytes of a file or of standard input, refused by size before they are read. Standard input that may keep the reader
 * waiting is awaited.
 *
 * @throws InspectionError (rejects) for what is too large or no file; errors of the system as they are
 */
export async function readBytes(file: InputFile, maxBytes: number): Promise<Uint8Array> {
  const { most, refuse } = limitOf(file.name, maxBytes);
  return file.path === "-" && mayWait() ? readStandardInput(most, refuse) : readWhole(file, most, refuse);
}

/** The bytes of a file, or of standard input that is one. */
function readWhole({ path, name }: InputFile, most: number, refuse: (seen: number) => never): Uint8Array {
  // asked before it is opened: opening a pipe that nobody writes to would wait for ever
  const stat = path === "-" ? fstatSync(0) : statSync(path);
  if (!stat.isFile()) throw errorOf("E_INPUT_NOT_REGULAR", { file: name, details: { seen: stat.isDirectory() ? "directory" : "special file" } });
  if (stat.size > most) refuse(stat.size);
  const descriptor = path === "-" ? 0 : openSync(path, "r");
  try {
    const bytes = Buffer.allocUnsafe(stat.size);
    let length = 0;
    for (let read = 1; read > 0 && length < bytes.length; length += read) read = readSync(descriptor, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    if (path !== "-") closeSync(descriptor);
  }
}
