import { documentKindCues } from "../lexicon/cues.js";
import { type DocumentKind, documentKinds } from "../model/document-kinds.js";

const openingLength = 900;
const clearScore = 6; // from here on, with a lead of half as much, the rest of the text is not asked
const furthest = 6000;

/** Tells the kind of a document by the words of its title, opening and body. `other` where nothing speaks. */
export function findKind(text: string, title: string): DocumentKind {
  const { finder, rowsOf } = documentKindCues();
  const scores = new Map<string, number>();
  const seen = new Set<string>();
  // the last word of a title is its head noun: 巡察反馈问题整改进展情况的通报 is about 整改进展
  const inTitle = finder.find(title).filter(({ word }) => rowsOf(word).some(({ where }) => where.startsWith("title")));
  inTitle.forEach(({ word }, index) => {
    const share = index === inTitle.length - 1 ? 1 : 1 / 3;
    for (const row of rowsOf(word)) {
      if (row.where === "title-any") scores.set(row.kind, (scores.get(row.kind) ?? 0) + Number(row.weight));
      if (row.where === "title") scores.set(row.kind, (scores.get(row.kind) ?? 0) + Number(row.weight) * share);
    }
  });
  const count = (part: string, where: readonly string[], from = 0, to = part.length): void => {
    for (const { word } of finder.find(part, from, to)) {
      for (const row of rowsOf(word)) {
        const key = `${row.where} ${word} ${row.kind}`;
        if (!where.includes(row.where) || seen.has(key)) continue;
        seen.add(key);
        scores.set(row.kind, (scores.get(row.kind) ?? 0) + Number(row.weight));
      }
    }
  };
  count(text, ["opening", "body"], 0, Math.min(text.length, openingLength));
  const [most = 0, second = 0] = [...scores.values()].sort((a, b) => b - a);
  if (most < clearScore || most - second < clearScore / 2) count(text, ["body"], openingLength, Math.min(text.length, furthest));
  let best: DocumentKind = "other";
  let bestScore = 1;
  for (const kind of documentKinds) {
    const score = scores.get(kind) ?? 0;
    if (score > bestScore) {
      best = kind;
      bestScore = score;
    }
  }
  return best;
}
