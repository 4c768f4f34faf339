/** A piece of a text: a word, a number, a mark or a blank. `start` and `end` are UTF-16 offsets in the text given. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The tag of the word in the tag set of jieba (n, v, nt …), where the engine or a dictionary gives one. */
  readonly partOfSpeech?: string;
}

/**
 * Cuts a text into words. The tokens tile the text: each begins where the one before it ended, the first at 0, the last
 * ends at the text's length, and `word` is what stands there, whatever the text holds (blanks, emoji, lone surrogates).
 * Engines differ in their cuts: say `engine` and `version` beside every result that rests on words.
 */
export interface Segmenter {
  /** Who cuts: "nodejieba", "node-rs" or "intl". */
  readonly engine: string;
  /** The engine's own version, or "unknown". */
  readonly version: string;
  segment(text: string): Token[];
}
