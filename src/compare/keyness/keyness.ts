import { regionTable } from "../../lexicon/region-table.js";
import type { Segmenter } from "../../segment/segmenter.js";
import { adjust, type Correction } from "../statistics/adjust.js";
import { documentTerms } from "./document-terms.js";
import { addDocument, emptyTally, type GroupTally } from "./group-tally.js";
import type { KeyTerm } from "./key-term.js";
import { prune } from "./prune.js";
import { surest } from "./surest.js";
import { testedTerms } from "./tested-terms.js";

/** What counts as a term and what is told of it. */
export interface KeynessOptions {
  /** Asked for when the first document comes: a count that never begins loads no segmenter. */
  readonly segmenter: () => Segmenter;
  /** Words of the longest phrase; 1: words alone. 3 unless told. */
  readonly longestPhrase?: number;
  /** Words that tell nothing here: names of the counties compared, say. Those of the gazetteer never count. */
  readonly ignored?: readonly string[];
  /** A term must stand so often in the group; 5 unless told. */
  readonly leastCount?: number;
  /** How many terms each group gets at most, the surest first; 50 unless told. */
  readonly most?: number;
  /** How many pairs of term and group are kept in memory; 500,000 unless told. */
  readonly mostEntries?: number;
  /** How p is corrected for all terms of all groups; "benjamini-hochberg" unless told. */
  readonly correction?: Correction;
}

/** The key terms of all groups, and what they rest on. */
export interface KeynessResult {
  /** By group in the order of their first documents, in each the surest first (G²). */
  readonly terms: readonly KeyTerm[];
  /** How many pairs of term and group were tested: p is corrected for so many. */
  readonly tested: number;
  /** Who cut the words; undefined where there was no document. */
  readonly segmenter: { readonly engine: string; readonly version: string } | undefined;
  /**
   * What fell out of memory: how many entries, and by how much a count may be too low at most. Terms that a group
   * uses no oftener are not told. Zero and zero where everything fitted.
   */
  readonly pruned: { readonly entries: number; readonly mostMissed: number };
}

/** Counts words of documents as they come, one at a time. */
export interface KeynessCounter {
  /** Adds one document; `texts` are its parts, no phrase goes across two. */
  add(group: string, texts: readonly string[]): void;
  result(): KeynessResult;
}

/**
 * Finds words and phrases that set groups of documents apart: those that a group uses more often than all the others
 * together. Of a phrase and its words that never stand without it, the phrase is told.
 *
 * @example
 * const keyness = createKeyness({ segmenter: () => createPageSegmenter() });
 * for (const { county, texts } of documents) keyness.add(county, texts);
 * keyness.result().terms[0] // { group: "510921", word: "扶贫资金", logLikelihood: 41.2, logRatio: 2.3, documents: 14 … }
 */
export function createKeyness(options: KeynessOptions): KeynessCounter {
  const { longestPhrase = 3, ignored = [], leastCount = 5, most = 50, mostEntries = 500_000, correction = "benjamini-hochberg" } = options;
  const groups = new Map<string, GroupTally>();
  const pruned = { entries: 0, mostMissed: 0 };
  const ignoredWords = new Set(ignored);
  const isIgnored = (word: string): boolean => ignoredWords.has(word) || regionTable().has(word);
  let segmenter: Segmenter | undefined;
  let entries = 0;

  return {
    add: (group, texts) => {
      const cutter = (segmenter ??= options.segmenter());
      let tally = groups.get(group);
      if (tally === undefined) groups.set(group, (tally = emptyTally()));
      const before = tally.terms.size;
      const tokens = texts.flatMap((text) => [...cutter.segment(text), { word: "\n", start: text.length, end: text.length }]);
      addDocument(tally, documentTerms(tokens, longestPhrase, isIgnored));
      entries += tally.terms.size - before;
      if (entries > mostEntries) {
        const cut = prune(groups.values(), mostEntries / 2);
        pruned.entries += cut.entries;
        pruned.mostMissed += cut.upTo;
        entries -= cut.entries;
      }
    },
    result: () => {
      const tested = testedTerms(groups, Math.max(leastCount, pruned.mostMissed + 1));
      const adjusted = adjust(tested.map(({ p }) => p ?? undefined), correction);
      const terms = tested.map((term, index) => ({ ...term, adjustedP: adjusted[index] ?? null }));
      return {
        terms: [...groups.keys()].flatMap((group) => surest(terms.filter((term) => term.group === group && term.logRatio > 0), most)),
        tested: tested.length,
        pruned: { ...pruned },
        segmenter: segmenter === undefined ? undefined : { engine: segmenter.engine, version: segmenter.version },
      };
    },
  };
}
