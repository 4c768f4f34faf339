import type { GroupTally } from "./group-tally.js";

/**
 * Forgets the rarest terms of all groups until no more than so many entries are left: first those counted once, then
 * twice, and on (lossy counting, Manku and Motwani 2002). What is forgotten may come again and is then counted too low, by
 * `upTo` at most.
 */
export function prune(groups: Iterable<GroupTally>, mostLeft: number): { readonly entries: number; readonly upTo: number } {
  const all = [...groups];
  const byCount = new Map<number, number>();
  let left = 0;
  for (const { terms } of all) {
    left += terms.size;
    for (const { count } of terms.values()) byCount.set(count, (byCount.get(count) ?? 0) + 1);
  }
  const before = left;
  let upTo = 0;
  while (left > mostLeft) left -= byCount.get(++upTo) ?? 0;
  for (const { terms } of all) for (const [term, { count }] of terms) if (count <= upTo) terms.delete(term);
  return { entries: before - left, upTo };
}
