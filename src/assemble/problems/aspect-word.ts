import { problemLeads } from "../../lexicon/cues.js";
import type { Place } from "../draft.js";

/** Words that end the name of an aspect as 方面 does where its problems follow at once: 在政治建设上，存在; 财务管理领域：. */
const upon = /[\u4e00-\u9fff](层面|领域|[上中])(?=[，,：:]|(?:主要|还|仍|也)?存在)/g;
const longestCircumstance = 6;

/** The word that ends an aspect's name, and where the name ends as a title: 党的建设方面, but 政治建设|上. */
export interface AspectWord extends Place {
  readonly titleEnd: number;
}

/** Whether words end with what says where or when, and name no aspect: 总体上, 会上, 巡察过程中. */
export function isCircumstance(passage: string): boolean {
  const words = passage.slice(-longestCircumstance);
  return problemLeads().circumstance.find(words).some(({ end }) => end === words.length);
}

/** The first word in a passage, from an offset of it, that ends the name of an aspect; 方面 before all others. */
export function aspectWord(passage: string, from: number): AspectWord | undefined {
  const plain = passage.indexOf("方面", from);
  if (plain >= 0) return { start: plain, end: plain + "方面".length, titleEnd: plain + "方面".length };
  for (const match of passage.slice(from).matchAll(upon)) {
    const word = match[1] as string;
    const start = from + match.index + 1;
    const end = start + word.length;
    if (!isCircumstance(passage.slice(0, end))) return { start, end, titleEnd: word.length > 1 ? end : start };
  }
  return undefined;
}
