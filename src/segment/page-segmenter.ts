import { segmentationWords } from "../lexicon/segmentation-words.js";
import { withDictionary } from "./dictionary.js";
import { createIntlSegmenter } from "./intl-segmenter.js";
import type { Segmenter } from "./segmenter.js";

/** What a page's segmenter shall be. */
export interface PageSegmenterOptions {
  /** Words of the caller's that shall stay whole. */
  readonly words?: readonly string[];
  /** Whether the genre's words carry their part of speech; of other words the platform knows none. */
  readonly partOfSpeech?: boolean;
  /** The version of ICU, where the caller can know it; else "unknown". */
  readonly version?: string;
}

/**
 * A segmenter for where there is no Node (a page, a worker): the platform's `Intl.Segmenter` with the genre's dictionary
 * over it. In Node, `createSegmenter` of `xuncha/node` cuts better and falls back to the same.
 *
 * @throws Error where the platform has no Intl.Segmenter
 * @example createPageSegmenter({ words: ["河长制"] }).segment("落实河长制").map(({ word }) => word) // ["落实", "河长制"]
 */
export function createPageSegmenter({ words = [], partOfSpeech = false, version }: PageSegmenterOptions = {}): Segmenter {
  const genre = segmentationWords().map(({ word, tag, endsWithWord }) => ({
    word,
    endsWithWord,
    ...(partOfSpeech ? { partOfSpeech: tag } : {}),
  }));
  const segmenter = withDictionary(createIntlSegmenter(version === undefined ? {} : { version }), genre);
  return words.length === 0 ? segmenter : withDictionary(segmenter, words.map((word) => ({ word })));
}
