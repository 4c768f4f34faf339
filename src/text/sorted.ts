interface Placed {
  readonly start: number;
}

/** The index of the first of things sorted by `start` that begins at an offset or behind it; their number where none does. */
export function firstFrom(things: readonly Placed[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle] as Placed).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of things sorted by `start` that begins at or before an offset, or undefined. */
export function lastAtOrBefore<Thing extends Placed>(things: readonly Thing[], offset: number): Thing | undefined {
  return things[firstFrom(things, offset + 1) - 1];
}

/** The index of the first of sorted numbers that is an offset or greater; how many there are where none is. */
export function firstNumberFrom(numbers: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
