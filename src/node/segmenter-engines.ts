/** The engines, in the order in which they are tried. */
export const segmenterEngines = ["nodejieba", "node-rs", "intl"] as const;

/** The name of an engine. */
export type SegmenterEngine = (typeof segmenterEngines)[number];
