/** The last of things sorted by `start` that begins at or before an offset, or undefined. */
export function lastAtOrBefore<Thing extends { readonly start: number }>(things: readonly Thing[], offset: number): Thing | undefined {
  let low = 0;
  let high = things.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((things[middle] as Thing).start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return things[high];
}
