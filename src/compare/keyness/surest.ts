import type { KeyTerm } from "./key-term.js";

const leastOverlap = 2; // characters, a word

/** Whether one ends with what the other begins with. */
function overlaps(one: string, other: string): boolean {
  const longest = Math.min(one.length, other.length) - 1;
  for (let length = leastOverlap; length <= longest; length++) if (one.endsWith(other.slice(0, length)) || other.endsWith(one.slice(0, length))) return true;
  return false;
}

/** Whether two terms are pieces of one longer phrase: used as often, in as many documents, one within the other or both overlapping. */
function isSamePhrase(one: KeyTerm, other: KeyTerm): boolean {
  if (one.count !== other.count || one.documents !== other.documents) return false;
  return one.word.includes(other.word) || other.word.includes(one.word) || overlaps(one.word, other.word);
}

/**
 * The terms of one group that G² is surest of, at most so many. Of the pieces of a phrase longer than any term (违规收取,
 * 收取费用) the longest is told.
 *
 * @example surest([资金 5 times, 扶贫资金 5 times], 50) // 扶贫资金
 */
export function surest(terms: readonly KeyTerm[], most: number): KeyTerm[] {
  const phrases: KeyTerm[][] = [];
  const inOrder = [...terms].sort((a, b) => b.logLikelihood - a.logLikelihood || b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
  for (const term of inOrder) {
    const phrase = phrases.find((pieces) => pieces.some((piece) => isSamePhrase(piece, term)));
    if (phrase !== undefined) phrase.push(term);
    else if (phrases.length < most) phrases.push([term]);
    else break;
  }
  return phrases.map((pieces) => pieces.reduce((longest, piece) => (piece.word.length > longest.word.length ? piece : longest)));
}
