import type { Comparison } from "../model/comparison.js";
import type { InspectionDocument } from "../model/document.js";
import { Comparer, type CompareOptions } from "./comparer.js";

/**
 * Sets groups of documents side by side, in one pass and without holding the documents.
 *
 * @param documents any number of them; the same one again (by its id) counts once
 * @throws InspectionError `E_COMPARE_BY` for a grouping that is none
 * @example (await compare([parseDocument(a), parseDocument(b)], { by: "county" })).groups.map(({ names }) => names.zh) // ["青禾县", "松岭县"]
 */
export async function compare(
  documents: Iterable<InspectionDocument> | AsyncIterable<InspectionDocument>,
  options: CompareOptions,
): Promise<Comparison> {
  const comparer = new Comparer(options);
  for await (const document of documents) comparer.add(document);
  return comparer.finish();
}
