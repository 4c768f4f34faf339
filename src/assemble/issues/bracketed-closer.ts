import type { BracketedHeading } from "../../text/bracketed-heading.js";
import { roleOfTitle, statesProblem } from "../heading-words.js";

const fewestAbove = 3; // issues without the label that closes the last

/**
 * Tells whether a heading in brackets is of the whole text and no label of the issue above: 【整改总体情况】…, and 【下一步打算】
 * where it stands once, below several issues.
 */
export function bracketedCloser(text: string, from: number, to: number): (heading: BracketedHeading, field: string | undefined, issuesAbove: number) => boolean {
  const known = new Map<string, boolean>();
  const standsOnce = (words: string): boolean => {
    let once = known.get(words);
    if (once === undefined) known.set(words, (once = text.slice(from, to).split(words).length === 2));
    return once;
  };
  return ({ start, end }, field, issuesAbove) => {
    const words = text.slice(start, end);
    if (field !== undefined) return field === "next-steps" && issuesAbove >= fewestAbove && standsOnce(words);
    return !statesProblem(words) && (issuesAbove === 0 || roleOfTitle(words) !== undefined);
  };
}
