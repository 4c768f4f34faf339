/** Things that are put together, two at a time (union-find). */
export interface DisjointSets {
  /** The one that stands for all that it is together with. */
  find(thing: number): number;
  join(one: number, other: number): void;
}

/**
 * So many things, each by itself.
 *
 * @example const sets = createDisjointSets(3); sets.join(0, 2); sets.find(0) === sets.find(2) // true
 */
export function createDisjointSets(count: number): DisjointSets {
  const parents = Uint32Array.from({ length: count }, (_, index) => index);
  const find = (thing: number): number => {
    let root = thing;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number; // halves the way for the next
      root = parents[root] as number;
    }
    return root;
  };
  return {
    find,
    join: (one, other) => {
      const [a, b] = [find(one), find(other)];
      parents[Math.max(a, b)] = Math.min(a, b);
    },
  };
}
