import { studentTail } from "../statistics/distributions.js";
import type { GroupTally, TermTally } from "./group-tally.js";

const leastDocuments = 3; // with fewer that have the term nobody can say how it scatters
const rounding = 1e-6;

/** The size of a side: its documents and words. */
export type SideSize = Pick<GroupTally, "documents" | "size" | "squares">;

/** The variance of a term's rate, by how its documents scatter about it (a ratio of two sums over documents). */
function rateVariance({ count, squares, products }: TermTally, side: SideSize): number {
  const rate = count / side.size;
  const scatter = squares - 2 * rate * products + rate * rate * side.squares;
  return ((side.documents / (side.documents - 1)) * Math.max(0, scatter)) / (side.size * side.size);
}

/**
 * Whether documents of two sides use a term at different rates: Welch's test over documents, which takes into account that
 * words come in bursts (Lijffijt and others 2016), where G² takes each word as drawn by itself and finds far too much.
 * Degrees of freedom are those of Welch and Satterthwaite, no more than documents that have the term.
 *
 * @returns p; undefined with fewer than two documents on a side, or fewer than three that have the term
 */
export function documentTest(own: TermTally, ownSide: SideSize, other: TermTally, otherSide: SideSize): number | undefined {
  if (ownSide.documents < 2 || otherSide.documents < 2 || own.documents + other.documents < leastDocuments) return undefined;
  const [here, there] = [rateVariance(own, ownSide), rateVariance(other, otherSide)];
  const variance = here + there;
  const distance = own.count / ownSide.size - other.count / otherSide.size;
  if (variance <= (rounding * distance) ** 2) return distance === 0 ? 1 : undefined; // documents that are copies of each other
  const welch = variance ** 2 / (here ** 2 / (ownSide.documents - 1) + there ** 2 / (otherSide.documents - 1));
  const freedom = Math.max(1, Math.floor(Math.min(welch, own.documents + other.documents - 1)));
  return studentTail(distance / Math.sqrt(variance), freedom);
}
