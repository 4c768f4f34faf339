/**
 * Works on items side by side and gives what came of them in the order of the items, whichever is done first. At most
 * `ahead` items are begun and not yet given, so a slow reader holds the work back. Ends where `run` gives undefined: the
 * work was called off.
 *
 * @example inOrder([3, 1, 2], 2, async (n) => n * 2) // 6, 2, 4
 */
export async function* inOrder<Item, Value>(
  items: Iterable<Item>,
  ahead: number,
  run: (item: Item) => Promise<Value | undefined>,
): AsyncGenerator<Value> {
  const begun: Promise<Value | undefined>[] = [];
  const rest = items[Symbol.iterator]();
  for (;;) {
    while (begun.length < ahead) {
      const next = rest.next();
      if (next.done === true) break;
      const value = run(next.value);
      value.catch(() => undefined); // told when its turn comes
      begun.push(value);
    }
    const first = begun.shift();
    if (first === undefined) return;
    const value = await first;
    if (value === undefined) return;
    yield value;
  }
}
