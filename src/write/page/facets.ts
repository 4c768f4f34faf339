import type { FacetName, PageItem } from "./page-item.js";

/** A value that rows may have. */
export interface FacetValue {
  readonly code: string;
  readonly words: string;
  readonly sign?: string;
  /** How many rows have it. */
  readonly count: number;
}

/** Something that rows are filtered by, with the values that they have. */
export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** How the values of a facet are to be shown, and in which order. */
export interface FacetWords {
  readonly name: FacetName;
  /** Codes in their order; those that are not among them follow, the most frequent first. */
  readonly order: readonly string[];
  readonly words: (code: string) => string;
  readonly sign?: (code: string) => string;
}

/** The values of a facet that rows have, with the number of rows for each. */
export function facetOf(items: readonly PageItem[], { name, order, words, sign }: FacetWords): Facet {
  const counts = new Map<string, number>();
  for (const { facets } of items) for (const code of new Set(facets[name])) counts.set(code, (counts.get(code) ?? 0) + 1);
  const places = new Map(order.map((code, place) => [code, place]));
  const placeOf = (code: string): number => places.get(code) ?? order.length;
  const sorted = [...counts].sort(([a, m], [b, n]) => placeOf(a) - placeOf(b) || n - m);
  return { name, values: sorted.map(([code, count]) => ({ code, words: words(code), count, ...(sign === undefined ? {} : { sign: sign(code) }) })) };
}
