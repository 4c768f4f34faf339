import { bulletLength } from "../../text/bullets.js";
import type { Place } from "../draft.js";
import { statesProblem } from "../heading-words.js";
import { type ListedProblem, partAtSemicolons, trimProblem } from "./part-problems.js";
import { sentencesOf } from "./sentences.js";

/** What opens a paragraph of a list without numbers, where no bullet does: ——, *, 一类是. */
const opener = /^(?:[—–－-]{1,4}|[*＊](?![*＊]))\s{0,2}|^[一二三四五六七八九十]{1,2}类(?:问题)?是/;
const longestMark = 8;
const shortestAspect = 4;
const longestAspect = 60;
const longestProblem = 200;

function markLength(text: string, start: number): number | undefined {
  return bulletLength(text, start) || opener.exec(text.slice(start, start + longestMark))?.[0].length;
}

/** An aspect that opens a paragraph by a bullet and ends with its first sentence, and the problems behind it. */
export function bulletedAspect(text: string, { start, end }: Place): { title: Place; problems: ListedProblem[] } | undefined {
  const mark = markLength(text, start);
  if (mark === undefined) return undefined;
  const from = start + mark;
  const stop = text.slice(from, end).search(/[。：:]/);
  if (stop < shortestAspect || stop > longestAspect || from + stop + shortestAspect > end) return undefined;
  const problems = sentencesOf(text, from + stop + 1, end).flatMap((sentence) => partAtSemicolons(text, sentence.start, sentence.end));
  return problems.length === 0 ? undefined : { title: { start: from, end: from + stop }, problems };
}

/** A problem that makes a paragraph of its own behind a dash or a dot. */
export function bulletedProblem(text: string, { start, end }: Place): ListedProblem | undefined {
  const mark = markLength(text, start);
  if (mark === undefined || end - start > longestProblem) return undefined;
  const isPart = text[end - 1] === "；" || text[end - 1] === ";"; // of a list that goes on
  return isPart || statesProblem(text.slice(start + mark, end)) ? trimProblem(text, start + mark, end) : undefined;
}
