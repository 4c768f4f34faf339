import { Buffer } from "node:buffer";
import { fstatSync } from "node:fs";

/** Whether standard input is a pipe or a terminal, which may keep a reader waiting. */
export function mayWait(): boolean {
  const stat = fstatSync(0);
  return !stat.isFile() && !stat.isDirectory();
}

/**
 * The bytes of standard input, awaited, so that signals are heard while nothing comes. `refuse` is told, and throws, as
 * soon as there are more than `most`.
 */
export async function readStandardInput(most: number, refuse: (seen: number) => never): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let total = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    total += part.length;
    if (total > most) refuse(total);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
