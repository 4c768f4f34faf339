import { pageChrome } from "../lexicon/page-chrome.js";
import { isBlank } from "../text/characters.js";
import { linesOf } from "../text/lines.js";
import type { Edit } from "../text/offset-map.js";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import type { Removal, StepResult } from "./step.js";

const longest = 200; // a line of page furniture is short
const longestInside = 120;
const opensBracket = new Set([..."【[（(｜| \t　"]);
const menuWord = /^([^\s|｜>＞]{1,6})[\s|｜>＞]{1,9}/;
const parted = /[\s|｜·>＞]/;
const allParting = /[\s|｜·>＞]/g;
const separators = /[\s|｜·>＞]{1,9}/;

let finders: { labels: WordFinder; starts: WordFinder; inside: WordFinder } | undefined;

function chromeFinders(): NonNullable<typeof finders> {
  const { labels, starts, inside } = pageChrome();
  finders ??= {
    labels: createWordFinder(labels),
    starts: createWordFinder(starts),
    inside: createWordFinder(inside),
  };
  return finders;
}

/** The label that stands at an offset with a colon behind it: 来源： */
function labelAt(line: string, offset: number): string | undefined {
  const label = chromeFinders().labels.at(line, offset);
  if (label === undefined) return undefined;
  let after = offset + label.length;
  while (isBlank(line.charCodeAt(after))) after++;
  return line[after] === "：" || line[after] === ":" ? label : undefined;
}

/** How many labels with a colon a line holds, each at its start or behind a blank or bracket. */
function countLabels(line: string): number {
  let count = 0;
  for (let index = 0; index < line.length; index++) {
    if ((index === 0 || opensBracket.has(line[index - 1] as string) || line[index - 1] === "】") && labelAt(line, index) !== undefined) count++;
  }
  return count;
}

/** Whether a line is page furniture. `edge`: it stands among the first or last lines, where a weak label is enough. */
function isChrome(line: string, edge: boolean): boolean {
  const { lines, weakLabels } = pageChrome();
  if (line.length <= 40 && (lines.has(line) || (parted.test(line) && lines.has(line.replace(allParting, ""))))) return true;
  const { starts, inside } = chromeFinders();
  if (starts.at(line, 0) !== undefined) return true;
  if (line.length <= longestInside && inside.first(line) !== undefined) return true;
  let opening = 0;
  while (opening < 3 && opensBracket.has(line[opening] ?? "")) opening++;
  const label = labelAt(line, opening);
  if (label !== undefined) {
    if (/[。！？]./.test(line)) return false;
    return !weakLabels.has(label) || edge || countLabels(line) >= 2;
  }
  // 加入Vip免费下载 立即下载: several entries of a menu in one line
  if (line.length > 80 || !separators.test(line)) return false;
  const words = line.split(separators).filter((word) => word !== "");
  const known = words.filter((word) => lines.has(word)).length;
  if (words.length < 2 || known === 0) return false;
  return known === words.length || (words.length >= 3 && edge && known * 2 >= words.length && words.every(({ length }) => length <= 12));
}

/** The length of a menu before the text of a long line: 首页　收藏　登录 …; 0 where there is none. */
function leadingMenu(head: string): number {
  const { lines } = pageChrome();
  let end = 0;
  let words = 0;
  let known = 0;
  for (let match = menuWord.exec(head); match !== null; match = menuWord.exec(head.slice(end))) {
    words++;
    if (lines.has(match[1] as string)) known++;
    end += match[0].length;
  }
  return words >= 2 && known * 2 >= words ? end : 0;
}

/** Takes out the lines that a web page puts around a document: labels, menus, footers. They are kept as removals. */
export function removePageChrome(text: string, partLines = linesOf): StepResult | undefined {
  const lines = partLines(text);
  const filled = lines.filter(({ start, end }) => end > start);
  const headEnd = filled[Math.min(9, filled.length - 1)]?.end ?? 0;
  const tailStart = filled[Math.max(0, filled.length - 8)]?.start ?? 0;
  const edits: Edit[] = [];
  const removals: Removal[] = [];
  for (const { start, end } of filled) {
    if (end - start > longest) {
      const menu = start > headEnd ? 0 : leadingMenu(text.slice(start, start + longest));
      if (menu === 0) continue;
      edits.push({ start, end: start + menu, text: "" });
      removals.push({ kind: "chrome", start, end: start + menu });
    } else if (isChrome(text.slice(start, end), end <= headEnd || start >= tailStart)) {
      edits.push({ start, end, text: "" });
      removals.push({ kind: "chrome", start, end });
    }
  }
  return edits.length === 0 ? undefined : { edits, removals };
}
