import { pageChrome } from "../lexicon/page-chrome.js";
import { isBlank } from "../text/characters.js";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";

/** What may stand before a label in its line: brackets, bars, blanks. */
export const opensBracket = new Set([..."【[（(｜| \t　"]);
const widestLabel = 16; // characters of a label with blanks between its characters: 名　　称

let finders: { labels: WordFinder; labelSet: ReadonlySet<string>; starts: WordFinder; inside: WordFinder } | undefined;

/** The finders of the words that tell page furniture, made once. */
export function chromeFinders(): NonNullable<typeof finders> {
  const { labels, starts, inside } = pageChrome();
  finders ??= {
    labels: createWordFinder(labels),
    labelSet: new Set(labels),
    starts: createWordFinder(starts),
    inside: createWordFinder(inside),
  };
  return finders;
}

/** The label that stands at an offset with a colon behind it: 来源： Blanks may part its characters: 索 引 号： */
export function labelAt(line: string, offset: number): string | undefined {
  const { labels, labelSet } = chromeFinders();
  const label = labels.at(line, offset);
  if (label !== undefined) {
    let after = offset + label.length;
    while (isBlank(line.charCodeAt(after))) after++;
    return line[after] === "：" || line[after] === ":" ? label : undefined;
  }
  if (!isBlank(line.charCodeAt(offset + 1)) && !isBlank(line.charCodeAt(offset + 2))) return undefined;
  let spelt = "";
  for (let at = offset; at < offset + widestLabel && at < line.length; at++) {
    if (line[at] === "：" || line[at] === ":") return labelSet.has(spelt) ? spelt : undefined;
    if (!isBlank(line.charCodeAt(at))) spelt += line[at] as string;
  }
  return undefined;
}

/** How many labels with a colon a line holds, each at its start or behind a blank or bracket. */
export function countLabels(line: string): number {
  let count = 0;
  for (let index = 0; index < line.length; index++) {
    if ((index === 0 || opensBracket.has(line[index - 1] as string) || line[index - 1] === "】") && labelAt(line, index) !== undefined) count++;
  }
  return count;
}
