/** Several words in one cell of a table: parted by a bar, which stands in none of them. */
export function joined(words: readonly string[]): string {
  return words.map((word) => word.replaceAll("|", " ")).join("|");
}
