import table from "../../corpus/citation-words.tsv";
import { readTable } from "./table.js";

const uses = ["lead", "order", "abbreviation", "case", "tail", "after", "before", "governs", "head"] as const;

/** The words around titles and document numbers by what they do there; see `corpus/citation-words.tsv`. */
export type CitationWords = Readonly<Record<(typeof uses)[number], readonly string[]>>;

let loaded: CitationWords | undefined;

/** The table of words around titles and document numbers, read once. */
export function citationWords(): CitationWords {
  if (loaded === undefined) {
    const rows = readTable(table, ["word", "use", "example"]);
    const of = (use: string): string[] => rows.filter((row) => row.use === use).map(({ word }) => word);
    loaded = Object.fromEntries(uses.map((use) => [use, of(use)])) as Record<(typeof uses)[number], string[]>;
  }
  return loaded;
}
