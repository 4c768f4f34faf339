import { pageChrome } from "../lexicon/page-chrome.js";
import { linesOf } from "../text/lines.js";
import type { Edit } from "../text/offset-map.js";
import { anyOf } from "../text/pattern.js";
import type { Removal, StepResult } from "./step.js";

const longest = 200; // a line of page furniture is short

let patterns: { label: RegExp; anyLabel: RegExp; start: RegExp; inside: RegExp } | undefined;

function chromePatterns(): NonNullable<typeof patterns> {
  const { labels, starts, inside } = pageChrome();
  patterns ??= {
    label: new RegExp(`^[【\\[（(\\s]{0,3}(${anyOf(labels)})[\\s\\u3000]{0,6}[:：]`),
    anyLabel: new RegExp(`(?:^|[\\s\\u3000】\\])）|｜])[【\\[（(]?(?:${anyOf(labels)})[\\s\\u3000]{0,4}[:：]`, "g"),
    start: new RegExp(`^(?:${anyOf(starts)})`),
    inside: new RegExp(anyOf(inside)),
  };
  return patterns;
}

/** Whether a line is page furniture. `edge`: it stands among the first or last lines, where a weak label is enough. */
function isChrome(line: string, edge: boolean): boolean {
  const { lines, weakLabels } = pageChrome();
  if (lines.has(line.replace(/[\s\u3000|｜·>＞]/g, ""))) return true;
  const { label, anyLabel, start, inside } = chromePatterns();
  if (start.test(line)) return true;
  if (line.length <= 120 && inside.test(line)) return true;
  const opening = label.exec(line)?.[1];
  if (opening !== undefined) {
    if (/[。！？]./.test(line)) return false;
    return !weakLabels.has(opening) || edge || (line.match(anyLabel)?.length ?? 0) >= 2;
  }
  // 加入Vip免费下载 立即下载: several entries of a menu in one line
  const words = line.split(/[\s\u3000|｜·>＞]{1,9}/).filter((word) => word !== "");
  const known = words.filter((word) => lines.has(word)).length;
  return words.length >= 2 && (known === words.length || (words.length >= 3 && edge && known * 2 >= words.length && words.every(({ length }) => length <= 6)));
}

/** The length of a menu before the text of a long line: 首页　收藏　登录 …; 0 where there is none. */
function leadingMenu(head: string): number {
  const { lines } = pageChrome();
  let end = 0;
  let words = 0;
  let known = 0;
  for (const match of head.matchAll(/([^\s\u3000|｜>＞]{1,40})[\s\u3000|｜>＞]{1,9}/g)) {
    const word = match[1] as string;
    if (word.length > 6 || match.index !== end) break;
    words++;
    if (lines.has(word)) known++;
    end = match.index + match[0].length;
  }
  return words >= 2 && known * 2 >= words ? end : 0;
}

/** Takes out the lines that a web page puts around a document: labels, menus, footers. They are kept as removals. */
export function removePageChrome(text: string): StepResult | undefined {
  const lines = linesOf(text);
  const filled = lines.filter(({ start, end }) => end > start);
  const headEnd = filled[Math.min(9, filled.length - 1)]?.end ?? 0;
  const tailStart = filled[Math.max(0, filled.length - 8)]?.start ?? 0;
  const edits: Edit[] = [];
  const removals: Removal[] = [];
  for (const { start, end } of lines) {
    if (end === start) continue;
    if (end - start > longest) {
      const menu = leadingMenu(text.slice(start, start + longest));
      if (menu > 0) {
        edits.push({ start, end: start + menu, text: "" });
        removals.push({ kind: "chrome", start, end: start + menu });
      }
      continue;
    }
    if (isChrome(text.slice(start, end), end <= headEnd || start >= tailStart)) {
      edits.push({ start, end, text: "" });
      removals.push({ kind: "chrome", start, end });
    }
  }
  return edits.length === 0 ? undefined : { edits, removals };
}
