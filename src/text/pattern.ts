/** Escapes a word for use inside a regular expression. */
function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/**
 * An alternation of words, longest first, for a pattern: ["次", "人次"] → "人次|次". The only way words of a table get
 * into a regular expression. Meant for up to some dozens of words; longer lists belong in a trie.
 */
export function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join("|");
}
