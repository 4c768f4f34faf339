import { Buffer } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { mayWait } from "./standard-input.js";
import type { InputFile } from "./inputs.js";

/** The first bytes of a stream that is still to be read whole: they are put back. */
async function openingOfStream(count: number): Promise<Uint8Array> {
  const { stdin } = process;
  for (;;) {
    const part = stdin.read() as Buffer | null;
    if (part !== null) {
      stdin.unshift(part);
      return part.subarray(0, count);
    }
    if (stdin.readableEnded) return Buffer.alloc(0);
    await new Promise<void>((done) => {
      const finish = (): void => {
        stdin.off("readable", finish).off("end", finish).off("error", finish);
        done();
      };
      stdin.on("readable", finish).on("end", finish).on("error", finish);
    });
  }
}

/**
 * The first bytes of a file or of standard input, which can be read from its beginning after that. Empty for what is no
 * regular file: reading it is left to what tells the error.
 */
export async function openingBytes({ path }: InputFile, count: number): Promise<Uint8Array> {
  if (path === "-" && mayWait()) return openingOfStream(count);
  const stat = path === "-" ? fstatSync(0) : statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return Buffer.alloc(0);
  const descriptor = path === "-" ? 0 : openSync(path, "r");
  try {
    const bytes = Buffer.alloc(count);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, count, 0)); // from a place: the next reader begins where this one did
  } finally {
    if (path !== "-") closeSync(descriptor);
  }
}
