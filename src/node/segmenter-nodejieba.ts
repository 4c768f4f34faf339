import type { SegmentationWord } from "../lexicon/segmentation-words.js";
import { EngineFailure, type EngineRequest, loadModule, type NativeEngine, type Remedy, unusable, versionOf } from "./segmenter-engine.js";

/** What is used of nodejieba. Its `cut` leaves the model for unknown words off unless told; `tag` always has it on. */
interface Nodejieba {
  readonly DEFAULT_DICT: string;
  readonly DEFAULT_HMM_DICT: string;
  readonly DEFAULT_USER_DICT: string;
  readonly DEFAULT_IDF_DICT: string;
  readonly DEFAULT_STOP_WORD_DICT: string;
  cut(text: string, model: boolean): string[];
  tag(text: string): { word: string; tag: string }[];
  insertWord(word: string, tag: string): boolean;
}

const remedy: Remedy = { install: "npm install nodejieba@3.4.4", repair: "npm rebuild nodejieba" };

/** Modules that were given the genre's words already: nodejieba has one dictionary in each thread, for everybody. */
const taught = new WeakSet<object>();

/**
 * Puts words in that the engine does not keep whole by itself. Words that it knows are left alone: an inserted word
 * gets the middle weight of the dictionary, which would make common ones rare. insertWord takes 10 ms for 1,200 words
 * and needs no temporary file; a user dictionary would take as long, and a wrong path kills the process.
 */
function teach(nodejieba: Nodejieba, words: readonly SegmentationWord[]): void {
  if (taught.has(nodejieba)) return;
  for (const { word, tag } of words) {
    if (nodejieba.cut(word, false).length !== 1) nodejieba.insertWord(word, tag);
  }
  taught.add(nodejieba);
}

/**
 * Loads nodejieba (about a second and 250 MB) and teaches it the words.
 *
 * @throws EngineFailure where it is not installed, not built, or its dictionaries are not there
 */
export function loadNodejieba({ source, words, partOfSpeech }: EngineRequest): NativeEngine {
  const loaded = loadModule(source, "nodejieba", remedy) as Nodejieba & { default?: Nodejieba };
  const nodejieba: Nodejieba = loaded.default ?? loaded;
  // A dictionary that cannot be opened ends the whole process, without an exception: look first.
  for (const path of [
    nodejieba.DEFAULT_DICT,
    nodejieba.DEFAULT_HMM_DICT,
    nodejieba.DEFAULT_USER_DICT,
    nodejieba.DEFAULT_IDF_DICT,
    nodejieba.DEFAULT_STOP_WORD_DICT,
  ]) {
    if (typeof path !== "string" || !source.readable(path)) {
      const name = String(path).split(/[\\/]/).at(-1) ?? "";
      throw new EngineFailure(`词典文件缺失：${name}，请重新安装 nodejieba（its dictionary ${name} is missing: install it again）`);
    }
  }
  try {
    teach(nodejieba, words);
  } catch (error) {
    throw unusable(error, remedy);
  }
  return {
    engine: "nodejieba",
    version: versionOf(source, "nodejieba"),
    cut: partOfSpeech ? (text) => nodejieba.tag(text) : (text) => nodejieba.cut(text, true).map((word) => ({ word })),
  };
}
