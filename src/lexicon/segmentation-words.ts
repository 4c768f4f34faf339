import table from "../../corpus/segmentation-words.tsv";
import { readTable } from "./table.js";

/** A word of the genre that every segmenter shall keep whole. */
export interface SegmentationWord {
  readonly word: string;
  /** Tag in the tag set of jieba. */
  readonly tag: string;
  /** How often the word counts in an engine that weighs words; undefined leaves it to the engine. */
  readonly frequency: number | undefined;
  readonly example: string;
}

let loaded: readonly SegmentationWord[] | undefined;

/** The genre's words for segmenters, from `corpus/segmentation-words.tsv`, read when first asked for. */
export function segmentationWords(): readonly SegmentationWord[] {
  loaded ??= readTable(table, ["word", "tag", "frequency", "example"]).map(({ word, tag, frequency, example }) => ({
    word,
    tag,
    frequency: frequency === "" ? undefined : Number(frequency),
    example,
  }));
  return loaded;
}
