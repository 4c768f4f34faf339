import table from "../../corpus/redact-labels.tsv";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { partyLexicon } from "./parties.js";
import { readTable } from "./table.js";

/** What tells that a person's name stands somewhere; `corpus/redact-labels.tsv`, `corpus/surnames.tsv`. */
export interface NameCues {
  readonly labels: WordFinder;
  /** Whether a name may follow a label without a colon. */
  readonly isFree: (label: string) => boolean;
  readonly surnames: ReadonlySet<string>;
}

let loaded: NameCues | undefined;

/** The cues of names, read once. */
export function nameCues(): NameCues {
  if (loaded === undefined) {
    const rows = readTable(table, ["label", "colon"]);
    const free = new Set(rows.filter(({ colon }) => colon === "free").map(({ label }) => label));
    loaded = { labels: createWordFinder(rows.map(({ label }) => label)), isFree: (label) => free.has(label), surnames: new Set(partyLexicon().surnames) };
  }
  return loaded;
}
