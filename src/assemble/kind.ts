import { documentKindCues, type KindCuePlace } from "../lexicon/document-kind-cues.js";
import { type DocumentKind, documentKinds } from "../model/document-kinds.js";

const openingLength = 900;
const clearScore = 6; // from here on, with a lead of half as much, the rest of the text is not asked
const furthest = 6000;

/** Tells the kind of a document by the words of its title, opening and body. `other` where nothing speaks. */
export function findKind(text: string, title: string): DocumentKind {
  const { finder, cuesOf, count } = documentKindCues();
  const scores = new Float64Array(documentKinds.length);
  const add = (kind: number, weight: number): void => {
    scores[kind] = (scores[kind] as number) + weight;
  };
  const seen = new Uint8Array(count);
  // the last word of a title is its head noun: 巡察反馈问题整改进展情况的通报 is about 整改进展
  const inTitle = finder.find(title).filter(({ word }) => cuesOf(word).some(({ where }) => where === "title" || where === "title-any"));
  inTitle.forEach(({ word }, index) => {
    const share = index === inTitle.length - 1 ? 1 : 1 / 3;
    for (const { kind, where, weight } of cuesOf(word)) {
      if (where === "title-any") add(kind, weight);
      if (where === "title") add(kind, weight * share);
    }
  });
  const read = (places: readonly KindCuePlace[], from: number, to: number): void => {
    for (const { word } of finder.find(text, from, to)) {
      for (const { index, kind, where, weight } of cuesOf(word)) {
        if (seen[index] === 1 || !places.includes(where)) continue;
        seen[index] = 1;
        add(kind, weight);
      }
    }
  };
  read(["opening", "body"], 0, Math.min(text.length, openingLength));
  const [most = 0, second = 0] = [...scores].sort((a, b) => b - a);
  if (most < clearScore || most - second < clearScore / 2) read(["body"], openingLength, Math.min(text.length, furthest));
  let best: DocumentKind = "other";
  let bestScore = 1;
  scores.forEach((score, index) => {
    if (score > bestScore) {
      best = documentKinds[index] as DocumentKind;
      bestScore = score;
    }
  });
  return best;
}
