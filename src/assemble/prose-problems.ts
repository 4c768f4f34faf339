import type { Stretch } from "../outline/index.js";
import { type ListedProblem, partAtSemicolons, trimProblem } from "./problem-list.js";
import { statesProblem } from "./section-role.js";

const announces =
  /存在(?:着|了|以下|的|一些|不少|几个)?(?:主要|突出|具体)?(?:问题|不足)|(?:典型|具体|主要|突出)(?:问题|表现)|主要表现在|问题[，,]?(?:主要)?(?:是|有|表现在)|发现了?(?:一些|以下|\d{1,4}个)?(?:主要|突出)?问题/;
const announcementLength = 44; // characters before the colon in which problems are announced
const aspectInSentence = /^[^，。；：]{0,8}?在?[^。；：]{4,80}?(?:方面[，,：:](?:主要|还|仍)?(?:存在)?|上[，,]?(?:主要|还|仍)?存在)/;
/** What opens a paragraph of a list without numbers: ——, ●, 一类是. */
const bullet = /^(?:[—–－-]{1,4}|[●○◆◇■□▲△★☆·•※])\s{0,2}|^[一二三四五六七八九十]{1,2}类(?:问题)?是/;
/** What opens the sentence of an aspect's problems, the aspect being the heading above: 主要存在A；B等问题. */
const opensList = /^(?:主要|还|仍|也|具体|突出)?(?:问题)?(?:存在|表现为|表现在|体现在|反映在|是|有)(?=[^，。：；]{2})/;
const closesList = /(?:等(?:方面的?)?(?:突出|具体)?(?:问题|现象|情形|不足|情况))$/;
const longestTitle = 60;
const longestProblem = 200;

/** A problem in running text; `path` is its place in the list, `aspect` what stands above it. */
export interface ProseProblem {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly aspect: { readonly start: number; readonly end: number } | undefined;
}

/** An aspect that opens a paragraph by a bullet and ends with its first sentence, and the problems behind it. */
function bulletedAspect(text: string, start: number, end: number): { title: { start: number; end: number }; problems: ListedProblem[] } | undefined {
  const mark = bullet.exec(text.slice(start, start + 8))?.[0].length;
  if (mark === undefined) return undefined;
  const from = start + mark;
  const stop = text.slice(from, end).search(/[。：:]/);
  if (stop < 4 || stop > longestTitle || from + stop + 4 > end) return undefined;
  const problems: ListedProblem[] = [];
  for (let at = from + stop + 1; at < end; ) {
    const next = text.indexOf("。", at);
    const to = next < 0 || next > end ? end : next;
    for (const part of partAtSemicolons(text, at, to)) problems.push(part);
    at = to + 1;
  }
  return problems.length === 0 ? undefined : { title: { start: from, end: from + stop }, problems };
}

/** A problem that makes a paragraph of its own behind a dash or a dot. */
function bulletedProblem(text: string, start: number, end: number): ListedProblem | undefined {
  const mark = bullet.exec(text.slice(start, start + 8))?.[0].length;
  if (mark === undefined || end - start > longestProblem || !statesOrParts(text, start + mark, end)) return undefined;
  return trimProblem(text, start + mark, end);
}

/** Whether a paragraph states a problem or ends as a part of a list does. */
function statesOrParts(text: string, start: number, end: number): boolean {
  return text[end - 1] === "；" || text[end - 1] === ";" || statesProblem(text.slice(start, end));
}

/**
 * Problems told in sentences: after an announcement and parted by ； (主要问题是：A；B), in paragraphs …方面，存在A；B等问题,
 * in the sentence of a heading's aspect (（一）…方面。主要存在A；B等问题。) or in paragraphs that a bullet opens (——落实…方面。A；B。). `isListed` tells passages that another list holds.
 */
export function findProseProblems(text: string, stretch: Stretch, isListed: (start: number, end: number) => boolean): ProseProblem[] {
  const found: ProseProblem[] = [];
  let plain = 0;
  let aspects = 0;
  for (let from = stretch.start; from < stretch.end; ) {
    const feed = text.indexOf("\n", from);
    const lineEnd = feed < 0 || feed > stretch.end ? stretch.end : feed;
    const bulleted = isListed(from, lineEnd) ? undefined : bulletedAspect(text, from, lineEnd);
    if (bulleted !== undefined && !aspectInSentence.test(text.slice(from, lineEnd))) {
      aspects++;
      bulleted.problems.forEach(({ start, end }, at) => found.push({ path: `${aspects}.${at + 1}`, start, end, aspect: bulleted.title }));
      from = lineEnd + 1;
      continue;
    }
    const alone = isListed(from, lineEnd) ? undefined : bulletedProblem(text, from, lineEnd);
    if (alone !== undefined && aspects === 0) {
      found.push({ path: String(++plain), ...alone, aspect: undefined });
      from = lineEnd + 1;
      continue;
    }
    for (let start = from; start < lineEnd; ) {
      const stop = text.indexOf("。", start);
      const end = stop < 0 || stop > lineEnd ? lineEnd : stop;
      const sentence = text.slice(start, end);
      const colon = sentence.search(/[：:]/);
      const lead = colon >= 0 ? sentence.slice(0, colon + 1) : "";
      const aspect = aspectInSentence.exec(sentence);
      if (!isListed(start, end)) {
        if (lead !== "" && announces.test(lead.slice(-announcementLength))) {
          for (const part of partAtSemicolons(text, start + colon + 1, end)) found.push({ path: String(++plain + aspects), ...part, aspect: undefined });
        } else if (stretch.node !== undefined && opensList.test(sentence.slice(0, 12)) && (closesList.test(sentence.slice(-12)) || (sentence.includes("；") && statesProblem(sentence)))) {
          for (const part of partAtSemicolons(text, start, end)) found.push({ path: String(++plain + aspects), ...part, aspect: undefined });
        } else if (aspect !== null && (sentence.includes("；") || statesProblem(sentence.slice(aspect[0].length)))) {
          aspects++;
          const cut = start + aspect[0].length;
          const title = { start, end: cut };
          partAtSemicolons(text, cut, end).forEach((part, at) => found.push({ path: `${aspects}.${at + 1}`, ...part, aspect: title }));
        }
      }
      start = end + 1;
    }
    from = lineEnd + 1;
  }
  return found;
}
