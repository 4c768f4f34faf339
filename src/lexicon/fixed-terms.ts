import table from "../../corpus/fixed-terms.tsv";
import { readTable } from "./table.js";

/** A writing that holds a number and is no count: 三会一课, 进一步, 12345热线. */
export interface FixedTerm {
  readonly term: string;
  /** Whether the same characters may also be a real count, so that the words around them decide (新出台三项制度). */
  readonly countable?: boolean;
}

let loaded: readonly FixedTerm[] | undefined;

/** The table of fixed terms, read once; from `corpus/fixed-terms.tsv`. */
export function fixedTerms(): readonly FixedTerm[] {
  loaded ??= readTable(table, ["term", "note", "example", "countExample"]).map(({ term, countExample }) => ({
    term,
    countable: countExample !== "",
  }));
  return loaded;
}
