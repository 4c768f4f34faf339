import { topicLexicon, type FoundCue } from "../lexicon/topics.js";
import { isHan } from "../text/characters.js";

/** The longest run of characters that is a feature. */
export const longestRun = 3;

/** Is told each place of a text where a feature stands. */
export interface FeatureVisitor {
  /** One to three Han characters in a row. */
  readonly characters: (start: number, length: number) => void;
  /** A cue word of `corpus/topics.tsv`: also a sign of its topic and of its focus. */
  readonly cue: (cue: FoundCue) => void;
}

/**
 * Visits the features of a text: all runs of one to three Han characters, and the cue words (the longest at each place).
 * No segmenter is asked, so Node and a page see the same. Figures, marks and Latin letters are no features.
 *
 * @returns how many places were visited
 * @example visitFeatures("整改", …) // 整, 整改, 改
 */
export function visitFeatures(text: string, visitor: FeatureVisitor): number {
  let places = 0;
  let run = 0; // Han characters in a row, up to and with this one
  for (let index = 0; index < text.length; index++) {
    run = isHan(text.charCodeAt(index)) ? run + 1 : 0;
    for (let length = 1; length <= longestRun && length <= run; length++) {
      visitor.characters(index + 1 - length, length);
      places++;
    }
  }
  for (const cue of topicLexicon().find(text)) {
    visitor.cue(cue);
    places++;
  }
  return places;
}

/** The names of a cue's features: the word itself, its topic, its focus. The prefix keeps the kinds apart. */
export function cueFeatures({ word, topic }: FoundCue): readonly [word: string, topic: string, focus: string] {
  return [`w${word}`, `t${topic.id}`, `f${topic.focus}`];
}

/** The name of a run of characters as a feature. */
export function runFeature(characters: string): string {
  return `c${characters}`;
}
