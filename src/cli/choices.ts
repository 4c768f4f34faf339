/** Ways to show documents. */
export const parseFormats = ["ndjson", "json", "table", "md", "html"] as const;

/** What a row of a ledger is. */
export const ledgerUnits = ["issue", "measure"] as const;

/** Ways to show a coverage report. */
export const checkFormats = ["text", "json", "md", "html", "xlsx"] as const;

/** What `check` may fail on: the state named, or a worse one. */
export const failLevels = ["unaddressed", "partial", "review"] as const;

/** Ways to show findings. */
export const lintFormats = ["text", "json", "sarif"] as const;

/** Ways to show words and classes of texts. */
export const textFormats = ["ndjson", "table"] as const;

/** The models whose JSON Schema can be printed. */
export const schemaModels = ["document", "coverage", "decisions", "comparison"] as const;
