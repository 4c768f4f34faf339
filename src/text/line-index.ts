import { firstNumberFrom } from "./sorted.js";

/** A place as editors show it; both count from 1, columns in UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Makes a look-up from offsets to lines and columns. Lines end at LF or CR LF.
 *
 * @example createLineIndex("一\n二三")(3) // { line: 2, column: 2 }
 */
export function createLineIndex(text: string): (offset: number) => LinePlace {
  const starts = [0];
  for (let feed = text.indexOf("\n"); feed >= 0; feed = text.indexOf("\n", feed + 1)) starts.push(feed + 1);
  return (offset) => {
    const line = firstNumberFrom(starts, offset + 1);
    return { line, column: offset - (starts[line - 1] as number) + 1 };
  };
}
