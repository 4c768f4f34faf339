/** How p-values of many comparisons are corrected: against any false alarm at all, or for the share of false ones among alarms. */
export const corrections = ["holm", "benjamini-hochberg"] as const;

/** A way to correct for many comparisons; see {@link corrections}. */
export type Correction = (typeof corrections)[number];

type Values = readonly (number | undefined)[];

/** The p-values that are there, the smallest first, each with its place. */
function ascending(values: Values): { readonly value: number; readonly index: number }[] {
  const there: { readonly value: number; readonly index: number }[] = [];
  for (const [index, value] of values.entries()) if (value !== undefined) there.push({ value, index });
  return there.sort((a, b) => a.value - b.value || a.index - b.index);
}

/**
 * Holm's correction (1979): compared with 0.05, at most one family of comparisons in twenty has any false alarm, whatever
 * depends on what. `undefined` (not tested) stays and does not count.
 *
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(values: Values): (number | undefined)[] {
  const order = ascending(values);
  const adjusted: (number | undefined)[] = values.map(() => undefined);
  let highest = 0;
  for (const [rank, { value, index }] of order.entries()) {
    highest = Math.max(highest, Math.min(1, value * (order.length - rank)));
    adjusted[index] = highest;
  }
  return adjusted;
}

/**
 * The correction of Benjamini and Hochberg (1995): of the comparisons at or below 0.05, one in twenty is a false alarm on
 * average, where the comparisons are independent or lean the same way. `undefined` (not tested) stays and does not count.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(values: Values): (number | undefined)[] {
  const order = ascending(values);
  const adjusted: (number | undefined)[] = values.map(() => undefined);
  let lowest = 1;
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const { value, index } = order[rank] as { value: number; index: number };
    lowest = Math.min(lowest, (value * order.length) / (rank + 1));
    adjusted[index] = lowest;
  }
  return adjusted;
}

/** Corrects p-values of many comparisons in the way that is named. */
export function adjust(values: Values, correction: Correction): (number | undefined)[] {
  return correction === "holm" ? holm(values) : benjaminiHochberg(values);
}
