/** How much a diagnostic matters: a contradiction, a doubt, a note. */
export const severities = ["error", "warning", "info"] as const;
