import { topicLexicon, type FoundCue } from "../lexicon/topics.js";
import { isHan } from "../text/characters.js";
import { subjectOf } from "./heading-frame.js";

/** The longest run of characters that is a feature. */
export const longestRun = 3;

/** What a text has that can be a feature. */
export interface TextPlaces {
  /** The cue words, the longest at each place, in the order of the text. */
  readonly cues: readonly FoundCue[];
  /** How many places there are: runs of one to three Han characters, and cues. */
  readonly count: number;
}

/**
 * Visits the runs of one to three Han characters of a text and finds its cue words: what its features stand for. The
 * words that frame a heading (关于…的问题) are passed over. No segmenter is asked, so Node and a page see the same.
 * Figures, marks and Latin letters are no features.
 *
 * @example readPlaces("整改", visit) // visits 整, 整改, 改: three places; and 整改 is no cue by itself
 */
export function readPlaces(text: string, visit: (start: number, length: number) => void): TextPlaces {
  const subject = subjectOf(text);
  let count = 0;
  let run = 0; // Han characters in a row, up to and with this one
  for (let index = subject.start; index < subject.end; index++) {
    run = isHan(text.charCodeAt(index)) ? run + 1 : 0;
    const longest = run < longestRun ? run : longestRun;
    for (let length = 1; length <= longest; length++) visit(index + 1 - length, length);
    count += longest;
  }
  const cues = topicLexicon().find(text, subject.start, subject.end);
  return { cues, count: count + cues.length };
}

/** The names of a cue's features: the word itself, its topic, its focus. The prefix keeps the kinds apart. */
export function cueFeatures({ word, topic }: FoundCue): readonly [word: string, topic: string, focus: string] {
  return [`w${word}`, `t${topic.id}`, `f${topic.focus}`];
}

/** The name of a run of characters as a feature. */
export function runFeature(characters: string): string {
  return `c${characters}`;
}
