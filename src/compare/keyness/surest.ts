import type { KeyTerm } from "./key-term.js";

/**
 * The terms of one group that G² is surest of, at most so many. A word that the group uses only within a longer term of
 * the list (as often, in as many documents) is left out: the longer one says more.
 *
 * @example surest([资金 5 times, 扶贫资金 5 times], 50) // 扶贫资金
 */
export function surest(terms: readonly KeyTerm[], most: number): KeyTerm[] {
  const chosen: KeyTerm[] = [];
  const inOrder = [...terms].sort((a, b) => b.logLikelihood - a.logLikelihood || b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
  for (const term of inOrder) {
    if (chosen.length === most) break;
    const same = chosen.findIndex(({ count, documents, word }) => count === term.count && documents === term.documents && (word.includes(term.word) || term.word.includes(word)));
    if (same < 0) chosen.push(term);
    else if (term.word.length > (chosen[same] as KeyTerm).word.length) chosen[same] = term;
  }
  return chosen;
}
