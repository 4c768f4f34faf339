/** The columns of a ledger row, in their usual order: keys of `corpus/ledger-columns.tsv`, sheet `issues`. */
export const ledgerColumnKeys = [
  "ordinal",
  "inspectedOrg",
  "round",
  "focus",
  "topics",
  "group",
  "problem",
  "measures",
  "role",
  "leadUnit",
  "responsibleUnit",
  "cooperateUnit",
  "superviseUnit",
  "responsibleLeader",
  "responsiblePerson",
  "deadline",
  "progress",
  "status",
  "evidence",
  "doubts",
  "source",
  "place",
  "documentId",
  "issueId",
  "measureId",
] as const;

/** A column of a ledger: `problem` 反馈问题, `responsibleUnit` 责任单位, `deadline` 整改时限 … */
export type LedgerColumnKey = (typeof ledgerColumnKeys)[number];
