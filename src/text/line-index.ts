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
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
