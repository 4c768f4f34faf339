/** What is read off every document and compared between groups. Those that split by category are told by `splits`. */
export const comparedQuantities = [
  "issues",
  "focus",
  "topic",
  "status",
  "completion",
  "stated-completion",
  "measures",
  "measure-role",
  "concreteness",
  "days-to-report",
  "money-recovered",
  "people-disciplined",
  "rules-made",
  "stated-issues",
] as const;

/** Something that is compared between groups; see {@link comparedQuantities}. */
export type ComparedQuantity = (typeof comparedQuantities)[number];

/** How a quantity is summed up for a group: a `share` of its units, 0–1, or a `mean` over them. */
export const summaryKinds = ["share", "mean"] as const;

/** How a quantity is summed up; see {@link summaryKinds}. */
export type SummaryKind = (typeof summaryKinds)[number];

/** What a quantity is counted over: one value a document, or parts of documents. */
export const comparedUnits = ["documents", "issues", "measures"] as const;

/** What a quantity is counted over; see {@link comparedUnits}. */
export type ComparedUnit = (typeof comparedUnits)[number];

/** Ways to group documents that have a name; any other is a field of the document, by its path (`inspection.team`). */
export const groupings = ["county", "prefecture", "province", "unit-type", "round", "year", "level"] as const;

/** A way to group documents that has a name; see {@link groupings}. */
export type Grouping = (typeof groupings)[number];
