import { type EngineRequest, loadModule, type NativeEngine, type Remedy, unusable, versionOf } from "./segmenter-engine.js";

/** What is used of @node-rs/jieba. */
interface Jieba {
  loadDict(dictionary: Uint8Array): void;
  cut(text: string, model: boolean): string[];
  tag(text: string, model: boolean): { word: string; tag: string }[];
}

/** The weight of a word whose row gives none: the middle one of jieba's dictionary, as nodejieba has it. */
const middleFrequency = 3;

const install = "npm install @node-rs/jieba@2.0.2";
const remedy: Remedy = { install, repair: install };

/**
 * Loads @node-rs/jieba (about 0.2 s and 60 MB) with jieba's dictionary and the words it does not keep whole by itself.
 * Every instance has a dictionary of its own.
 *
 * @throws EngineFailure where it is not installed for this platform or does not start
 */
export function loadNodeRs({ source, words, partOfSpeech }: EngineRequest): NativeEngine {
  const { Jieba } = loadModule(source, "@node-rs/jieba", remedy) as { Jieba: { withDict(dictionary: Uint8Array): Jieba } };
  const { dict } = loadModule(source, "@node-rs/jieba/dict", remedy) as { dict: Uint8Array };
  let jieba: Jieba;
  try {
    jieba = Jieba.withDict(dict);
    // A line needs its frequency: without one the word has no effect.
    const lines = words
      .filter(({ word }) => jieba.cut(word, false).length !== 1)
      .map(({ word, tag, frequency }) => `${word} ${frequency ?? middleFrequency} ${tag}\n`);
    if (lines.length > 0) jieba.loadDict(new TextEncoder().encode(lines.join("")));
  } catch (error) {
    throw unusable(error, remedy);
  }
  return {
    engine: "node-rs",
    version: versionOf(source, "@node-rs/jieba"),
    cut: partOfSpeech ? (text) => jieba.tag(text, true) : (text) => jieba.cut(text, true).map((word) => ({ word })),
  };
}
