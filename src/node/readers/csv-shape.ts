const opening = 20_000; // characters
const mostLines = 40; // titles may stand above a header
const longestTitle = 24;
const namesProblem = /问题|反馈意见|problem/i;

/** The delimiters of tables that are text files, the usual one first. */
export const delimiters = [",", "\t", ";"] as const;

/**
 * The delimiter of a text that may be a ledger as a table (.csv), told by its header: a line of short cells, no sentence, that names
 * problems. Undefined for any other text. Asks no table, so that plain texts pay next to nothing.
 */
export function delimiterOf(text: string): (typeof delimiters)[number] | undefined {
  const lines = text.slice(0, opening).split("\n", mostLines);
  for (const line of lines) {
    if (line.includes("。") || !namesProblem.test(line)) continue;
    for (const delimiter of delimiters) {
      const cells = line.split(delimiter);
      if (cells.length >= 3 && cells.every((cell) => cell.length <= longestTitle) && cells.filter((cell) => cell.trim() !== "").length >= 3) return delimiter;
    }
  }
  return undefined;
}
