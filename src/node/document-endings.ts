/** Endings of the files that are taken from a folder or an archive. A file named outright is read whatever its ending. */
export const documentEndings = [".txt", ".text", ".md", ".html", ".htm", ".shtml", ".docx", ".doc", ".wps", ".rtf", ".pdf", ".ofd", ".xlsx", ".xls", ".et", ".csv", ".zip"] as const;

/** Whether a name ends as a document does, whatever its case. */
export function isDocumentName(name: string): boolean {
  const lower = name.toLowerCase();
  return documentEndings.some((ending) => lower.endsWith(ending));
}
