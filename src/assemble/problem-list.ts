import type { ListItem } from "../outline/index.js";

/** A problem inside a sentence, offsets in the clean text. */
export interface ListedProblem {
  readonly start: number;
  readonly end: number;
}

/** An aspect (…方面，存在…) with the problems under it; without an aspect's words `title` is empty. */
export interface ProblemAspect {
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly problems: readonly ListedProblem[];
}

const opensProblems = /^[，,：:；;\s]*(?:还|仍|也|主要|普遍|依然)?(?:存在|有|表现为|表现在|问题是|问题有|暴露出|反映出)?(?:着|了|以下|的)?(?:[^，。；：“]{0,6}问题(?:主要)?(?:有|是)?[：:])?(?:有的|(?:个别|少数|部分)(?!问题))?/;
const closesProblems = /(?:等(?:方面的?)?(?:突出|具体|主要)?(?:问题|现象|情形|情况|不足)?|的(?:突出|具体)?(?:问题|现象))?[，,。；;：:、\s]*$/;

const someDo = /^(?:有的|个别|少数)/;
/** Who does it, at the head of the part before: 存在有的党员…，个别… */
const opensSome = /^[，,：:；;\s]*(?:主要|还|仍)?(?:存在|表现为|是)?(?:着|了)?(?:有的|个别|少数|部分)/;

/** Takes 存在 before a problem and 等问题 behind it away. */
export function trimProblem(text: string, start: number, end: number): ListedProblem {
  let from = start;
  from += opensProblems.exec(text.slice(from, Math.min(end, from + 30)))?.[0].length ?? 0;
  const tailFrom = Math.max(from, end - 16);
  const tail = closesProblems.exec(text.slice(tailFrom, end));
  const to = tail === null ? end : tailFrom + tail.index;
  return to > from ? { start: from, end: to } : { start, end };
}

/** Parts a passage at ； outside brackets and quotation marks; at ， only in 有的…，有的…，个别…: else a comma adds to a problem. */
export function partAtSemicolons(text: string, start: number, end: number): ListedProblem[] {
  const parts: ListedProblem[] = [];
  let from = start;
  let depth = 0;
  for (let index = start; index < end; index++) {
    const char = text[index] as string;
    if ("（(“《【".includes(char)) depth++;
    else if ("）)”》】".includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === "；" || char === ";" || ((char === "，" || char === ",") && someDo.test(text.slice(index + 1, index + 4)) && opensSome.test(text.slice(from, from + 12))))) {
      parts.push({ start: from, end: index });
      from = index + 1;
    }
  }
  parts.push({ start: from, end });
  return parts.map((part) => trimProblem(text, part.start, part.end)).filter((part) => part.end - part.start >= 4);
}

const aspectEnd = /方面(?=[，,：:]|还?存在|仍|主要|有的)|(?:上|中|领域)[，,]?(?=还?存在)/;

/**
 * Reads a point of a list of problems: an aspect with its problems (落实…方面，存在A；B；C等问题) or one problem. The
 * sentence that holds the problems ends at 。.
 */
export function readProblemPoint(text: string, item: ListItem): ProblemAspect {
  const stop = text.slice(item.start, item.end).search(/[。\n]/);
  const end = stop < 0 ? item.end : item.start + stop;
  const passage = text.slice(item.start, end);
  const aspect = aspectEnd.exec(passage.slice(0, 160));
  const existing = /[，,](?:还|仍|主要)?存在(?=[^着]{2})/.exec(passage.slice(0, 160));
  const cut = aspect !== null ? aspect.index + aspect[0].length : existing !== null && passage.slice(0, -1).includes("；") ? existing.index : -1;
  if (cut > 0) {
    return {
      titleStart: item.start,
      titleEnd: item.start + cut,
      problems: partAtSemicolons(text, item.start + cut, end),
    };
  }
  return { titleStart: item.start, titleEnd: item.start, problems: [trimProblem(text, item.start, end)] };
}
