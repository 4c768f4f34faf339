import table from "../../corpus/topics.tsv";
import { focusCategories, type FocusCategory } from "../model/focus-categories.js";
import { createWordFinder, type FoundWord } from "../text/word-finder.js";
import { cellWords } from "./guards.js";
import { readTable } from "./table.js";

/** A topic under one of the four focus categories: 财务与资产管理 under public-integrity. */
export interface Topic {
  readonly id: string;
  readonly focus: FocusCategory;
  /** Its name in Chinese and in English. */
  readonly zh: string;
  readonly en: string;
  readonly description: string;
  /** Words that speak for it, and so for its focus. */
  readonly cues: readonly string[];
  /** Words that speak for it only among the topics of its focus, where that is known and no cue stands. */
  readonly hints: readonly string[];
  /** Cues that do not name it where they stand alone: 工程 in 节水工程. */
  readonly weak: readonly string[];
}

/** A cue of a topic where it stands in a text. */
export interface FoundCue extends FoundWord {
  readonly topic: Topic;
}

/** All topics, and finders of their words (the longest at each place). */
export interface TopicLexicon {
  readonly topics: readonly Topic[];
  readonly find: (text: string, start?: number, end?: number) => FoundCue[];
  /** Hints at topics of a focus; a word that hints at several is there once for each. */
  readonly findHints: (text: string, focus: FocusCategory) => FoundCue[];
}

function hintFinder(topics: readonly Topic[]): (text: string) => FoundCue[] {
  const finder = createWordFinder(topics.flatMap(({ hints }) => hints));
  return (text) =>
    finder.find(text).flatMap(({ word, start, end }) =>
      topics.filter(({ hints }) => hints.includes(word)).map((topic) => ({ word, start, end, topic })),
    );
}

let loaded: TopicLexicon | undefined;

/** The topics of `corpus/topics.tsv`, read once. */
export function topicLexicon(): TopicLexicon {
  if (loaded === undefined) {
    const topics: Topic[] = [];
    for (const row of readTable(table, ["topic", "focus", "zh", "en", "description", "cues", "hints", "weak"])) {
      const focus = focusCategories.find((category) => category === row.focus);
      if (focus === undefined) throw new Error(`corpus/topics.tsv: ${row.topic} has no known focus`);
      const { zh, en, description } = row;
      topics.push({ id: row.topic, focus, zh, en, description, cues: cellWords(row.cues), hints: cellWords(row.hints), weak: cellWords(row.weak) });
    }
    const topicOf = new Map(topics.flatMap((topic) => topic.cues.map((cue) => [cue, topic] as const)));
    const finder = createWordFinder(topicOf.keys());
    const hintFinders = new Map(focusCategories.map((focus) => [focus, hintFinder(topics.filter((topic) => topic.focus === focus))]));
    loaded = {
      topics,
      find: (text, from, to) =>
        finder.find(text, from, to).map(({ word, start, end }) => ({ word, start, end, topic: topicOf.get(word) as Topic })),
      findHints: (text, focus) => hintFinders.get(focus)?.(text) ?? [],
    };
  }
  return loaded;
}
