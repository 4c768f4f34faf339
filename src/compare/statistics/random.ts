import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws whole numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 on and below `limit`, each as likely as the other. */
  below(limit: number): number;
}

/** The generator begins with its seed hardly stirred: the first draws of neighbouring seeds are alike and thrown away. */
const warmUp = 128;

/**
 * A seeded source of chance (xoroshiro128+ of pure-rand): nothing here knows a clock.
 *
 * @param seed a whole number; seeds that differ by a multiple of 2³² give the same draws
 * @throws RangeError when the seed is no whole number
 * @example createRandom(1).below(6) === createRandom(1).below(6) // true
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`the seed must be a whole number, not ${String(seed)}`);
  const generator = xoroshiro128plus(seed | 0);
  for (let drawn = 0; drawn < warmUp; drawn++) generator.next();
  return { below: (limit) => uniformInt(generator, 0, limit - 1) };
}

/**
 * Puts labels into a random order, in place (Fisher and Yates): every order is as likely as the other.
 *
 * @example shuffle(Uint16Array.of(0, 0, 1), createRandom(1)) // the same three labels
 */
export function shuffle(labels: Uint16Array, random: Random): void {
  for (let index = labels.length - 1; index > 0; index--) {
    const other = random.below(index + 1);
    const held = labels[index] as number;
    labels[index] = labels[other] as number;
    labels[other] = held;
  }
}
