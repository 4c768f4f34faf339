import type { Place } from "../draft.js";
import { aspectOpening, aspectParts, chainOf, type ChainedAspect, leadLength, opensAspect, tellsWrong } from "./aspect-chain.js";
import { isStillTold } from "./told-sentence.js";

const furthestLead = 140; // characters of a sentence in which words may lead to its aspect
const mostSentences = 100; // of a run, so that none is asked again and again

/** The problems of sentences that follow one another, each under its aspect, and the index of the first sentence behind them. */
export interface AspectRun {
  readonly aspects: readonly ChainedAspect[];
  readonly next: number;
}

/**
 * Reads sentences that stand under aspects: 主要是：在A方面。有的…；有的…。在B方面。… Undefined where no words lead to the first
 * aspect (`led`: they stand further up) and no sentence is an aspect and nothing else.
 */
export function readAspectRun(text: string, sentences: readonly Place[], from: number, led: boolean): AspectRun | undefined {
  const { start, end } = sentences[from] as Place;
  const opening = aspectOpening(text, start, end, true);
  if (opening?.title === undefined) return undefined;
  const isLed = led || leadLength(text.slice(start, Math.min(end, start + furthestLead))) > 0;
  if (!isLed && opening.body < end) return undefined;
  const last = Math.min(sentences.length, from + mostSentences);
  let next = from + 1;
  while (next < last && isUnderAspect(text, sentences[next] as Place)) next++;
  if (next === from + 1) return undefined; // one sentence is read by itself
  const parts = sentences.slice(from, next).flatMap((sentence) => partsByAspect(text, sentence));
  const aspects = chainOf(text, parts, 1);
  return aspects === undefined ? undefined : { aspects, next };
}

/** The parts of a sentence that open with an aspect; those between them are of the aspect before. */
function partsByAspect(text: string, { start, end }: Place): readonly Place[] {
  const parts: Place[] = [];
  for (const part of aspectParts(text, start, end)) {
    const last = parts.at(-1);
    if (last === undefined || opensAspect(text, part)) parts.push(part);
    else parts[parts.length - 1] = { start: last.start, end: part.end };
  }
  return parts;
}

/** Whether a sentence goes on with the problems of an aspect or opens the next. */
function isUnderAspect(text: string, { start, end }: Place): boolean {
  const opening = aspectOpening(text, start, end, false);
  if (opening?.title !== undefined) return opening.body >= end || tellsWrong(text.slice(opening.body, end));
  return isStillTold(text.slice(start, end)) && aspectOpening(text, start, end, true)?.title === undefined;
}
