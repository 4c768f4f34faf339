import { readFileSync } from "node:fs";
import { readTable } from "../../../src/lexicon/table.js";
import { focusCategories } from "../../../src/model/focus-categories.js";

/** A labelled sentence; `focus` is the place in `focusCategories`. */
export interface Sentence {
  readonly focus: number;
  readonly topic: string;
  readonly organ: string;
  readonly style: string;
  readonly text: string;
}

/** The labelled sentences of `corpus/`. */
export function readSentences(path = "corpus/labelled-sentences.tsv"): Sentence[] {
  return readTable(readFileSync(path, "utf8"), ["focus", "topic", "organ", "style", "text"]).map((row) => ({
    ...row,
    focus: focusCategories.findIndex((category) => category === row.focus),
  }));
}

/** Numbers that look random and are the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}

/** The order 0 … length-1, shuffled. */
export function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
  return order;
}

/** How sentences are parted for cross-validation: at random, or so that an organ or a style is never in both parts. */
export type Parting = "random" | "organ" | "style";

/** The fold of each sentence: five, or one a style. */
export function foldsOf(sentences: readonly Sentence[], by: Parting): number[] {
  const folds = new Array<number>(sentences.length).fill(0);
  if (by === "random") {
    shuffled(sentences.length, randomNumbers(3)).forEach((index, place) => (folds[index] = place % 5));
    return folds;
  }
  const keys = [...new Set(sentences.map((sentence) => sentence[by]))].sort();
  return sentences.map((sentence) => keys.indexOf(sentence[by]) % 5);
}
