/**
 * How far a feedback item is answered: with concrete measures (`addressed`), by promises or in part only (`partial`), not
 * at all (`unaddressed`), or too close to call (`review`).
 */
export const coverageStates = ["addressed", "partial", "unaddressed", "review"] as const;

/** How far a feedback item is answered; see {@link coverageStates}. */
export type CoverageState = (typeof coverageStates)[number];
