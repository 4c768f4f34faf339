import { normalQuantile } from "./distributions.js";
import { checkCounts, checkLevel, usualLevel, type Estimate, type Interval } from "./interval.js";

/**
 * The ends of Wilson's score interval, from a share and the size of its sample, which need not be whole (an effective size).
 *
 * @param share 0–1
 * @param size above 0
 * @param quantile how many standard errors wide
 */
export function scoreRange(share: number, size: number, quantile: number): Pick<Interval, "low" | "high"> {
  const square = quantile * quantile;
  const centre = (share + square / (2 * size)) / (1 + square / size);
  const reach = (quantile / (1 + square / size)) * Math.sqrt((share * (1 - share)) / size + square / (4 * size * size));
  // at the ends the formula is exact and only its rounding is not
  return { low: share === 0 ? 0 : Math.max(0, centre - reach), high: share === 1 ? 1 : Math.min(1, centre + reach) };
}

/**
 * A share of items that do not depend on each other, with Wilson's score interval (Wilson 1927; recommended by Brown, Cai
 * and DasGupta 2001 for small samples). For items that come in documents see {@link clusteredProportion}.
 * Nothing counted: no value, no interval.
 *
 * @example proportion(15, 148) // value 0.1014, interval 0.0624–0.1605 (Newcombe 1998)
 * @throws RangeError when there are more hits than items
 */
export function proportion(hits: number, items: number, level = usualLevel): Estimate {
  checkLevel(level);
  checkCounts(hits, items);
  if (hits > items) throw new RangeError(`${String(hits)} hits among ${String(items)} items`);
  if (items === 0) return { value: undefined, interval: undefined, count: 0 };
  const share = hits / items;
  return { value: share, interval: { ...scoreRange(share, items, normalQuantile(level)), method: "wilson", level }, count: items };
}
