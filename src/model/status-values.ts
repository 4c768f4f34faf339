/** How far an issue is dealt with, as the text says it. */
export const statusValues = [
  "completed",
  "mostly-completed",
  "in-progress",
  "long-term",
  "not-completed",
  "unstated",
] as const;

/** How far an issue is dealt with; `unstated` where the text does not say. */
export type StatusValue = (typeof statusValues)[number];
