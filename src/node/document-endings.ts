/** Endings of the files that are taken from a folder or an archive. A file named outright is read whatever its ending. */
export const documentEndings = [".txt", ".text", ".md", ".html", ".htm", ".shtml", ".docx", ".doc", ".wps", ".odt", ".rtf", ".pdf", ".ofd", ".xlsx", ".xls", ".et", ".ods", ".csv", ".zip"] as const;

/** Endings of the files that hold documents which were parsed before, one a line. */
export const parsedEndings = [".ndjson", ".jsonl"] as const;

/** Whether a name has one of some endings, whatever its case. */
export function hasEnding(name: string, endings: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}

/** Whether a name ends as a document does, whatever its case. */
export function isDocumentName(name: string): boolean {
  return hasEnding(name, documentEndings);
}
