/** How often a term stands on one side and on the other, and how many terms each side has. */
export interface Occurrences {
  readonly count: number;
  readonly countElsewhere: number;
  readonly size: number;
  readonly sizeElsewhere: number;
}

/** How far the two sides are apart. */
export interface Contrast {
  /** Dunning's G² of the table of two by two: how surely they differ, were each word drawn by itself. */
  readonly logLikelihood: number;
  /** How many times doubled (Hardie 2014): 1 is twice as often as elsewhere, −1 half as often. */
  readonly logRatio: number;
  /** How many per cent more often than elsewhere (%DIFF, Gabrielatos and Marchi 2012); null where it is never used elsewhere. */
  readonly percentDifference: number | null;
}

const zeroAdjustment = 0.5; // Hardie's, for a side that never uses the term

/**
 * The log-likelihood of a term between two sides, with all four cells (Dunning 1993), and two sizes of the effect.
 *
 * @example contrastOf({ count: 30, size: 1000, countElsewhere: 20, sizeElsewhere: 2000 })
 * // logLikelihood 15.11, logRatio 1.58 (three times as often), percentDifference 200
 */
export function contrastOf({ count, countElsewhere, size, sizeElsewhere }: Occurrences): Contrast {
  const all = size + sizeElsewhere;
  const used = count + countElsewhere;
  const share = (observed: number, row: number, column: number): number => (observed === 0 ? 0 : observed * Math.log((observed * all) / (row * column)));
  const logLikelihood =
    2 *
    (share(count, size, used) +
      share(countElsewhere, sizeElsewhere, used) +
      share(size - count, size, all - used) +
      share(sizeElsewhere - countElsewhere, sizeElsewhere, all - used));
  const rate = (count || zeroAdjustment) / size;
  const rateElsewhere = (countElsewhere || zeroAdjustment) / sizeElsewhere;
  return {
    logLikelihood: Math.max(0, logLikelihood),
    logRatio: Math.log2(rate / rateElsewhere),
    percentDifference: countElsewhere === 0 ? null : ((count / size) / (countElsewhere / sizeElsewhere) - 1) * 100,
  };
}
