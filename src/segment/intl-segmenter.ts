import { piecesOf } from "./pieces.js";
import type { Segmenter, Token } from "./segmenter.js";

/** Longest piece handed over at once: Intl.Segmenter is quadratic in Node 20, so it gets a sentence at a time. */
const longestPiece = 128;

/**
 * A segmenter on the platform's own `Intl.Segmenter`, for browsers and where nothing else is to be had. Without a
 * dictionary its words are poor (it does not know 整改): put `withDictionary` around it.
 *
 * @param options.version the version of ICU, where the caller can know it (`process.versions.icu`); else "unknown"
 * @throws Error where the platform has no Intl.Segmenter
 */
export function createIntlSegmenter(options: { readonly version?: string } = {}): Segmenter {
  if (typeof Intl !== "object" || typeof Intl.Segmenter !== "function") throw new Error("this platform has no Intl.Segmenter");
  const words = new Intl.Segmenter("zh", { granularity: "word" });
  return {
    engine: "intl",
    version: options.version ?? "unknown",
    segment: (text) => {
      const tokens: Token[] = [];
      for (const { start, end } of piecesOf(text, longestPiece)) {
        for (const { segment, index } of words.segment(text.slice(start, end))) {
          tokens.push({ word: segment, start: start + index, end: start + index + segment.length });
        }
      }
      return tokens;
    },
  };
}
