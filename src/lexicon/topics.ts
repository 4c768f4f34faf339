import table from "../../corpus/topics.tsv";
import { focusCategories, type FocusCategory } from "../model/focus.js";
import { createWordFinder, type FoundWord } from "../text/word-finder.js";
import { readTable } from "./table.js";

/** A topic under one of the four focus categories: 财务与资产管理 under public-integrity. */
export interface Topic {
  readonly id: string;
  readonly focus: FocusCategory;
  /** Its name in Chinese and in English. */
  readonly zh: string;
  readonly en: string;
  readonly description: string;
  /** Words that speak for it. */
  readonly cues: readonly string[];
}

/** A cue of a topic where it stands in a text. */
export interface FoundCue extends FoundWord {
  readonly topic: Topic;
}

/** All topics, and a finder of their cues (the longest at each place). */
export interface TopicLexicon {
  readonly topics: readonly Topic[];
  readonly find: (text: string, start?: number, end?: number) => FoundCue[];
}

let loaded: TopicLexicon | undefined;

/** The topics of `corpus/topics.tsv`, read once. */
export function topicLexicon(): TopicLexicon {
  if (loaded === undefined) {
    const topics: Topic[] = [];
    for (const row of readTable(table, ["topic", "focus", "zh", "en", "description", "cues"])) {
      const focus = focusCategories.find((category) => category === row.focus);
      if (focus === undefined) throw new Error(`corpus/topics.tsv: ${row.topic} has no known focus`);
      topics.push({ id: row.topic, focus, zh: row.zh, en: row.en, description: row.description, cues: row.cues.split(" ") });
    }
    const topicOf = new Map(topics.flatMap((topic) => topic.cues.map((cue) => [cue, topic] as const)));
    const finder = createWordFinder(topicOf.keys());
    loaded = {
      topics,
      find: (text, start, end) => finder.find(text, start, end).map((found) => ({ ...found, topic: topicOf.get(found.word) as Topic })),
    };
  }
  return loaded;
}
