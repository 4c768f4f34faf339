import { Buffer } from "node:buffer";

const lineFeed = 0x0a;

/** A line of bytes without its end, and its number from 1 on; `bytes` undefined where it was too long to be held. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Buffer | undefined;
}

/**
 * Cuts bytes into lines at line feeds alone (a text may hold other line separators), holding no more than one line.
 *
 * @param longest lines with more bytes are passed over
 */
export async function* byteLines(parts: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) held = [];
    else if (part.length > 0) held.push(part);
  };
  const finish = (): ByteLine => {
    const line = { number, bytes: length > longest ? undefined : Buffer.concat(held) };
    number++;
    held = [];
    length = 0;
    return line;
  };
  for await (const part of parts) {
    let start = 0;
    for (let end = part.indexOf(lineFeed); end >= 0; end = part.indexOf(lineFeed, start)) {
      hold(part.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    hold(part.subarray(start));
  }
  if (length > 0) yield finish();
}
