import type { LinkWord } from "../../model/coverage.js";
import type { Passage } from "../items/item.js";
import { hasTerm, type Profile, type ReadPassage } from "./profile.js";
import type { TermWeights } from "./weights.js";

const mostShown = 12;
const leastShown = 0.12; // lighter words tell a reader nothing
const longestRegion = 60;

interface Side {
  readonly passage: Passage;
  readonly read: ReadPassage;
}

interface Region {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** The words that make a link, with their places on both sides; the heaviest, in the order of the feedback item. */
export function linkWords(feedback: Profile, progress: Profile, weights: TermWeights): LinkWord[] {
  const from = sidesOf(feedback);
  const to = sidesOf(progress);
  const found = new Map<string, LinkWord>();
  const add = (word: LinkWord): void => {
    const key = `${word.feedback.text}\t${word.progress.text}`;
    if (word.weight >= leastShown && !found.has(key)) found.set(key, word);
  };
  for (const side of from) {
    for (const region of sharedRegions(side, progress, weights)) for (const word of wordsOfRegion(side, region, to)) add(word);
    for (const term of side.read.terms) {
      if (term.kind !== "subject" && term.kind !== "figure") continue;
      if (!hasTerm(progress, term.id)) continue;
      const text = side.passage.text.slice(term.start, term.end);
      for (const { passage, read } of to) {
        const other = read.terms.find(({ id }) => id === term.id);
        if (other === undefined) continue;
        const otherText = passage.text.slice(other.start, other.end);
        if (term.kind === "subject" && to.some((each) => each.passage.text.includes(text))) break; // the same word stands there
        add({
          kind: term.kind === "subject" ? "synonym" : "figure",
          feedback: { text, span: side.passage.place(term.start, term.end) },
          progress: { text: otherText, span: passage.place(other.start, other.end) },
          weight: rounded(weights[term.id] as number),
        });
        break;
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || a.feedback.span.start - b.feedback.span.start)
    .slice(0, mostShown)
    .sort((a, b) => a.feedback.span.start - b.feedback.span.start || a.feedback.span.end - b.feedback.span.end);
}

function sidesOf({ item, passages }: Profile): Side[] {
  return item.passages.map((passage, index) => ({ passage, read: passages[index] as ReadPassage }));
}

/** Runs of characters in a passage whose pairs the other item has too. */
function sharedRegions({ read }: Side, other: Profile, weights: TermWeights): Region[] {
  const regions: { start: number; end: number; weight: number }[] = [];
  for (const { id, kind, start, end } of read.terms) {
    if (kind !== "pair" || !hasTerm(other, id)) continue;
    const last = regions.at(-1);
    if (last !== undefined && start < last.end && end - last.start <= longestRegion) {
      last.end = end;
      last.weight += (weights[id] as number);
    } else regions.push({ start, end, weight: (weights[id] as number) });
  }
  return regions;
}

/** A region as the words that stand whole on the other side, the longest first from the left. */
function wordsOfRegion({ passage }: Side, region: Region, to: readonly Side[]): LinkWord[] {
  const words: LinkWord[] = [];
  const perCharacter = region.weight / (region.end - region.start);
  for (let start = region.start; start + 2 <= region.end; ) {
    let end = start + 2;
    let place = whereIs(passage.text.slice(start, end), to);
    if (place === undefined) {
      start++;
      continue;
    }
    while (end < region.end) {
      const longer = whereIs(passage.text.slice(start, end + 1), to);
      if (longer === undefined) break;
      place = longer;
      end++;
    }
    const text = passage.text.slice(start, end);
    words.push({
      kind: "words",
      feedback: { text, span: passage.place(start, end) },
      progress: { text, span: place.side.passage.place(place.at, place.at + text.length) },
      weight: rounded(perCharacter * text.length),
    });
    start = end;
  }
  return words;
}

function whereIs(text: string, sides: readonly Side[]): { side: Side; at: number } | undefined {
  for (const side of sides) {
    const at = side.passage.text.indexOf(text);
    if (at >= 0) return { side, at };
  }
  return undefined;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
