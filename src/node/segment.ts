import type { Token } from "../segment/segmenter.js";
import { createSegmenter, type CreatedSegmenter, type SegmenterOptions } from "./segmenters.js";

/** What a text was cut into, and what has to be said beside it: who cut it, with which words. */
export interface Segmentation extends Omit<CreatedSegmenter, "segment"> {
  readonly tokens: readonly Token[];
}

/**
 * Cuts a text into words with their places and parts of speech, by the best engine that works here. The engine is loaded
 * by the first call and kept. For many texts make a segmenter once: {@link createSegmenter}.
 *
 * @param options as for createSegmenter; the part of speech is told unless `partOfSpeech` is false
 * @throws RangeError, InspectionError (rejects) as createSegmenter does
 * @example (await segment("已立行立改", { engine: "intl" })).tokens[1] // { word: "立行立改", start: 1, end: 5, partOfSpeech: "l" }
 */
export async function segment(text: string, options: SegmenterOptions = {}): Promise<Segmentation> {
  const { engine, version, attempts, lexicon, ...segmenter } = await createSegmenter({ partOfSpeech: true, ...options });
  return { engine, version, attempts, lexicon, tokens: segmenter.segment(text) };
}
