import table from "../../corpus/redact-labels.tsv";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { partyLexicon } from "./parties.js";
import { readTable } from "./table.js";

/** Where a name stands by a word: behind it and a colon, behind it at once (a masked one), before it. */
export type NamePlace = "needed" | "free" | "behind";

/** What tells that a person's name stands somewhere; `corpus/redact-labels.tsv`, `corpus/surnames.tsv`. */
export interface NameCues {
  readonly words: WordFinder;
  readonly whereOf: (word: string) => NamePlace;
  readonly surnames: ReadonlySet<string>;
  /** Words that end the name of a post. */
  readonly posts: ReadonlySet<string>;
}

let loaded: NameCues | undefined;

/** The cues of names, read once. */
export function nameCues(): NameCues {
  if (loaded === undefined) {
    const rows = readTable(table, ["label", "where"]);
    const whereOf = new Map(rows.map(({ label, where }) => [label, where as NamePlace]));
    const { surnames, posts } = partyLexicon();
    loaded = { words: createWordFinder(whereOf.keys()), whereOf: (word) => whereOf.get(word) as NamePlace, surnames: new Set(surnames), posts: new Set(posts.map(({ post }) => post)) };
  }
  return loaded;
}
