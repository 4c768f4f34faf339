/** What kind of document this is. */
export const documentKinds = [
  "feedback-notice",
  "progress-report",
  "mobilisation",
  "address",
  "work-report",
  "round-summary",
  "announcement",
  "ledger",
  "other",
] as const;

/** A kind of document: `feedback-notice` 反馈, `progress-report` 整改进展, `mobilisation` 动员讲话, `address` 讲话 … */
export type DocumentKind = (typeof documentKinds)[number];
