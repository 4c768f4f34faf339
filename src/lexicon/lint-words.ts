import confusedTable from "../../corpus/confused-words.tsv";
import wordsTable from "../../corpus/lint-words.tsv";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { cellWords, type GuardedWord, readKindWords } from "./guards.js";
import { readTable } from "./table.js";

/** What a word is to a rule of lint; see the header of `corpus/lint-words.tsv`. */
export type LintWordKind = "selection" | "more-behind" | "point-noun" | "announcing" | "other-total" | "other-rate" | "page-tail";

/** A word that is often written for another. */
export interface ConfusedWord extends GuardedWord {
  readonly right: string;
}

/** The words that rules of lint look for. */
export interface LintWords {
  readonly finders: Readonly<Record<LintWordKind, WordFinder>>;
  readonly confused: ReadonlyMap<string, ConfusedWord>;
  readonly confusedFinder: WordFinder;
}

let loaded: LintWords | undefined;

/** The words of `corpus/lint-words.tsv` and `corpus/confused-words.tsv`, read once. */
export function lintWords(): LintWords {
  if (loaded === undefined) {
    const rows = readKindWords<LintWordKind>(wordsTable);
    const of = (kind: LintWordKind): WordFinder => createWordFinder(rows.filter((row) => row.kind === kind).map(({ word }) => word));
    const confused = new Map(
      readTable(confusedTable, ["word", "right", "not_after", "not_before"]).map(({ word, right, not_after, not_before }) => [
        word,
        { word, right, notAfter: cellWords(not_after), notBefore: cellWords(not_before) },
      ]),
    );
    loaded = {
      finders: {
        selection: of("selection"),
        "more-behind": of("more-behind"),
        "point-noun": of("point-noun"),
        announcing: of("announcing"),
        "other-total": of("other-total"),
        "other-rate": of("other-rate"),
        "page-tail": of("page-tail"),
      },
      confused,
      confusedFinder: createWordFinder(confused.keys()),
    };
  }
  return loaded;
}
