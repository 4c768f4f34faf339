import { createRandom, type Random } from "../../src/compare/statistics/random.js";

/** Seeded choices of the generator. */
export interface Chance {
  readonly below: (limit: number) => number;
  readonly of: <Item>(items: readonly Item[]) => Item;
  /** Some of a list, none twice. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
  /** Whether something of this chance (0–1) happens. */
  readonly happens: (chance: number) => boolean;
  /** One of the keys, each as often as its weight says. */
  readonly weighed: <Key extends string>(weights: Readonly<Record<Key, number>>) => Key;
  /** A whole number of this mean, spread over half of it on each side. */
  readonly around: (mean: number) => number;
}

const fine = 1 << 20;

/** Choices that are the same for the same seed. */
export function createChance(seed: number): Chance {
  const random: Random = createRandom(seed);
  const share = (): number => random.below(fine) / fine;
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)[0] as Item);
  };
  return {
    below: (limit) => random.below(limit),
    of: (items) => items[random.below(items.length)] as (typeof items)[number],
    some,
    happens: (chance) => share() < chance,
    weighed: <Key extends string>(weights: Readonly<Record<Key, number>>): Key => {
      const entries = Object.entries(weights) as [Key, number][];
      let left = share() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) if ((left -= weight) < 0) return key;
      return entries[entries.length - 1]?.[0] as Key;
    },
    around: (mean) => {
      const low = mean / 2 + share() * mean;
      return Math.floor(low) + (share() < low - Math.floor(low) ? 1 : 0);
    },
  };
}
