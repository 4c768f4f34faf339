import type { Reader } from "./reader.js";

/** The readers, in the order in which they are asked. What none accepts is read as plain text, or refused. */
export const readers: readonly Reader[] = [];

/** The reader for these bytes; undefined for plain text and for what is not read. */
export function readerFor(bytes: Uint8Array, name: string): Reader | undefined {
  return readers.find((reader) => reader.accepts(bytes, name));
}
