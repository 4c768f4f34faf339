import { coverageWords } from "../../lexicon/coverage-words.js";
import type { Profile } from "./profile.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * What each term is worth, by its number: much where it is rare in the genre and in the two documents, little where
 * every item has it.
 */
export type TermWeights = Float64Array;

const commonFrom = 0.28; // of the rarity of a pair that the genre never shows; pairs under it tell no subject
const subjectShare = 0.8; // another word of one subject tells less than the word itself
const leastWeight = 0.02;
const localFloor = 0.25; // what a term keeps that stands in every item of the two documents

/** The weights of terms for two documents that are compared. */
export function termWeights({ keys }: Vocabulary, profiles: readonly Profile[]): TermWeights {
  const holders = new Int32Array(keys.length);
  for (const { title, body } of profiles) {
    for (const id of title) holders[id] = (holders[id] as number) + 1;
    for (const id of body) if (!title.has(id)) holders[id] = (holders[id] as number) + 1;
  }
  const items = profiles.length;
  const scale = Math.log((items + 2) / 2);
  const weights = new Float64Array(keys.length);
  keys.forEach((key, id) => {
    const local = Math.min(1, Math.max(0, Math.log((items + 2) / Math.max(2, holders[id] as number)) / scale));
    weights[id] = Math.max(leastWeight, rarity(key)) * (localFloor + (1 - localFloor) * local);
  });
  return weights;
}

/** How rare a term is in the genre, 0 to about 1. */
function rarity(key: string): number {
  const first = key[0] as string;
  if (first === "#") return figureRarity(key.slice(1));
  if (first === "=") return rarityOfWord(key.slice(1));
  if (first === "@") return subjectShare * rarityOfWord(key.slice(1));
  return rarityOfPair(key);
}

function rarityOfPair(pair: string): number {
  const { frequencyOf, texts } = coverageWords();
  const share = Math.log((texts + 1) / (frequencyOf(pair) + 1)) / Math.log(texts + 1);
  return Math.max(0, (share - commonFrom) / (1 - commonFrom));
}

function rarityOfWord(word: string): number {
  let sum = 0;
  for (let index = 0; index + 1 < word.length; index++) sum += rarityOfPair(word.slice(index, index + 2));
  return sum / Math.max(1, word.length - 1);
}

/** 2.17 tells more than 21, and 21 more than 20. */
function figureRarity(figure: string): number {
  if (figure.includes(".")) return 1;
  const digits = figure.replace(/0{1,9}$/, "").length;
  return Math.min(0.9, 0.3 * digits);
}
