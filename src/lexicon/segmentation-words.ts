import notPlaces from "../../corpus/segmentation-not-places.tsv";
import fixedTermsTable from "../../corpus/fixed-terms.tsv";
import orgSuffixesTable from "../../corpus/org-suffixes.tsv";
import postWordsTable from "../../corpus/post-words.tsv";
import table from "../../corpus/segmentation-words.tsv";
import { cellWords } from "./guards.js";
import { regionTable } from "./region-table.js";
import { createWordFinder } from "../text/word-finder.js";
import { readTable } from "./table.js";

/** A word of the genre that every segmenter shall keep whole. */
export interface SegmentationWord {
  readonly word: string;
  /** Tag in the tag set of jieba. */
  readonly tag: string;
  /** How often the word counts in an engine that weighs words; undefined leaves it to the engine. */
  readonly frequency: number | undefined;
  /** It stands only where the engine, too, ends a word: no 合作市 in 合作市场. */
  readonly endsWithWord: boolean;
}

/** Shorter names of places, bodies and posts are everyday words too (和县, 班子). */
const shortestName = 3;

/** Only Han characters: figures and marks in terms (24小时值班) are for the reading of numbers. */
const han = /^\p{Script=Han}+$/u;

function readWords(): SegmentationWord[] {
  const words = new Map<string, SegmentationWord>();
  for (const { word, tag, frequency } of readTable(table, ["word", "tag", "frequency"])) {
    words.set(word, { word, tag, frequency: frequency === "" ? undefined : Number(frequency), endsWithWord: false });
  }
  const add = (word: string, tag: string): void => {
    if (word.length >= shortestName && han.test(word) && !everydayNames().has(word) && !words.has(word)) {
      words.set(word, { word, tag, frequency: undefined, endsWithWord: true });
    }
  };
  // a term that is made of words of the table stays parted: 到位 in 六个到位
  const ready = createWordFinder([...words.keys()].filter((word) => word.length > 1));
  const addTerm = (word: string, tag: string): void => {
    if (ready.first(word) === undefined) add(word, tag);
  };
  for (const { suffix } of readTable(orgSuffixesTable, ["suffix"])) addTerm(suffix, "nt");
  for (const { post } of readTable(postWordsTable, ["post"])) addTerm(post, "n");
  for (const { term } of readTable(fixedTermsTable, ["term"])) addTerm(term, "nz");
  for (const name of regionTable().names()) add(name, "ns");
  return [...words.values()];
}

let everyday: ReadonlyMap<string, readonly string[]> | undefined;

/** Names of places that are everyday words here, and how they are read: 会同县 → 会同, 县. `corpus/segmentation-not-places.tsv` */
export function everydayNames(): ReadonlyMap<string, readonly string[]> {
  return (everyday ??= new Map(readTable(notPlaces, ["name", "words"]).map(({ name, words }) => [name, cellWords(words)])));
}

let loaded: readonly SegmentationWord[] | undefined;

/**
 * The genre's words for segmenters, read when first asked for: `corpus/segmentation-words.tsv`, and the bodies, posts,
 * fixed terms and places of the other tables.
 */
export function segmentationWords(): readonly SegmentationWord[] {
  return (loaded ??= readWords());
}
