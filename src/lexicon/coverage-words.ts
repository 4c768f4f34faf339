import boilerplateTable from "../../corpus/coverage-boilerplate.tsv";
import frequencyTable from "../../corpus/bigram-frequencies.tsv";
import synonymTable from "../../corpus/coverage-synonyms.tsv";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { fixedTerms } from "./fixed-terms.js";
import { cellWords } from "./guards.js";
import { segmentationWords } from "./segmentation-words.js";
import { readTable } from "./table.js";
import { topicLexicon } from "./topics.js";

/** What the genre knows of words when two documents are compared. */
export interface CoverageWords {
  /** Words of the genre and boilerplate, the longest at each place. */
  readonly finder: WordFinder;
  /** Whether a word tells no subject. */
  readonly isBoilerplate: (word: string) => boolean;
  /** The subject a word names under other names, as the first word of its row of synonyms; undefined where it has none. */
  readonly subjectOf: (word: string) => string | undefined;
  /** In how many of `texts` sentences of the genre a pair of characters stands. */
  readonly frequencyOf: (pair: string) => number;
  readonly texts: number;
}

let loaded: CoverageWords | undefined;

/** The words that `xuncha check` knows, read when first asked for. */
export function coverageWords(): CoverageWords {
  if (loaded === undefined) {
    const boilerplate = new Set(readTable(boilerplateTable, ["word"]).map(({ word }) => word));
    const subjects = new Map<string, string>();
    for (const { subject, words } of readTable(synonymTable, ["subject", "words"])) {
      subjects.set(subject, subject);
      for (const word of cellWords(words)) subjects.set(word, subject);
    }
    const frequencies = new Map<string, number>();
    let texts = 1;
    for (const { pair, sentences } of readTable(frequencyTable, ["pair", "sentences"])) {
      if (pair === "*") texts = Number(sentences);
      else frequencies.set(pair, Number(sentences));
    }
    const known = [
      ...topicLexicon().topics.flatMap(({ cues }) => cues),
      ...segmentationWords().map(({ word }) => word),
      ...fixedTerms().map(({ term }) => term),
    ].filter((word) => word.length > 1 && !boilerplate.has(word));
    loaded = {
      finder: createWordFinder([...known, ...boilerplate, ...subjects.keys()]),
      isBoilerplate: (word) => boilerplate.has(word),
      subjectOf: (word) => subjects.get(word),
      frequencyOf: (pair) => frequencies.get(pair) ?? 0,
      texts,
    };
  }
  return loaded;
}
