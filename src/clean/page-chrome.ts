import { fieldOfHeader } from "../lexicon/ledger-headers.js";
import { pageChrome } from "../lexicon/page-chrome.js";
import { bulletSigns } from "../text/bullets.js";
import { isBlank } from "../text/characters.js";
import { linesOf } from "../text/lines.js";
import type { Edit } from "../text/offset-map.js";
import { hasCellMarks, tableCells } from "../text/table-cells.js";
import { chromeFinders, countLabels, labelAt, opensBracket } from "./chrome-labels.js";
import { readDisclosureRow } from "./disclosure-row.js";
import { leadingMenu, stampRun } from "./page-head.js";
import { isPageClock, isPageNote } from "./page-notes.js";
import type { Removal, StepResult } from "./step.js";
import { hasValueBelow } from "./value-below.js";

const longest = 200; // a line of page furniture is short
const longestInside = 120;
const titleReach = 1500; // characters in which a line may open with the title again, below the table that names it
const bullets = new Set([..."-–—*", ...bulletSigns]); // of a page's list of facts about the document: - 发布机构：…
const picture = /^[^\s，。；：:]{1,80}\.(?:jpe?g|png|gif|bmp|webp)$/i; // the name that a picture leaves behind
const longestValue = 80;
const parted = /[\s|｜·>＞]/;
const allParting = /[\s|｜·>＞]/g;
const separators = /[\s|｜·>＞]{1,9}/;

// the line that a page puts under a title: 2024/05/14 21:07　来源：…, 2022-05-10 | 党群工作部 | A+ A-
const stamp = /^(?:\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)|\d{1,2}\.\d{1,2}\.\d{4})(?![\d至到—~-])/;
const clock = /^\s{0,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/;
const bars = /\s{0,3}(?:[|｜]|】\s?【)\s{0,3}/;
const widestPart = 30; // characters of a part between two bars

/** Whether a line is the one that a page puts under a title: a day beside labels, a time of day or a bullet, or parts between bars. */
function isStampLine(bulleted: string): boolean {
  const isBulleted = bullets.has(bulleted[0] ?? "");
  const line = isBulleted ? bulleted.slice(1).trimStart() : bulleted;
  const parts = line.split(bars).filter((part) => part !== "");
  if (parts.length >= 2 && isLedgerRow(line)) return false;
  if (parts.length >= 2) return parts.every((part) => part.length <= widestPart && !/[。，；、]/.test(part)) && parts.some((part) => stamp.test(part));
  const day = stamp.exec(line);
  if (day === null) return false;
  const time = clock.exec(line.slice(day[0].length));
  const rest = line.slice(day[0].length + (time?.[0].length ?? 0));
  if (rest === "") return time !== null || isBulleted;
  if (/[。，；]/.test(rest) || (time === null && countLabels(rest) === 0)) return false;
  return isBlank(rest.charCodeAt(0)) || labelAt(rest, 0) !== undefined;
}

const fewestEntries = 4;
const fewestCells = 3;
const menuEntry = /^[^，。；：:、《》“”（）()\d]{2,8}$/;
const trail = /[>＞»›]/;

/** Whether a line is a row of a ledger: its cells begin with a number, or two of them name columns. */
function isLedgerRow(line: string): boolean {
  const cells = tableCells(line, 0, line.length).map(({ start, end }) => line.slice(start, end));
  if (cells.length < fewestCells) return false;
  return /^\d{1,3}$/.test(cells[0] as string) || cells.filter((cell) => fieldOfHeader(cell) !== undefined).length >= 2;
}

/** Whether a line at the head is a menu of short entries, or the way to the page: 首页 > 党务公开 > 巡察整改. */
function isMenu(line: string): boolean {
  if (line.split(trail).length > 2 && !/[。；]/.test(line)) return true;
  if (isLedgerRow(line)) return false;
  const entries = line.split(/\t|[\s|｜]{2,9}|\s?[|｜]\s?/).filter((entry) => entry !== "");
  return entries.length >= fewestEntries && entries.every((entry) => menuEntry.test(entry));
}

/** Where the first label of a line may stand: behind brackets, blanks and a bullet. */
function labelStart(line: string): number {
  let start = bullets.has(line[0] ?? "") ? 1 : 0;
  for (let most = start + 3; start < most && opensBracket.has(line[start] ?? ""); ) start++;
  return start;
}

/** Whether a line of a page's list of facts is a label alone, so that the line below it is what it says: • 发布机构： */
function asksForValue(line: string): boolean {
  return bullets.has(line[0] ?? "") && /[：:]$/.test(line) && labelAt(line, labelStart(line)) !== undefined;
}

/** Whether a line is page furniture. `edge`: it stands among the first or last lines, where a weak label is enough; `head`: among the first. */
function isChrome(line: string, head: boolean, edge: boolean): boolean {
  const { lines, weakLabels } = pageChrome();
  if (head && line.length <= longestInside && (isStampLine(line) || isMenu(line) || countLabels(line) >= 2 || isPageNote(line))) return true;
  if (line.length <= 40 && (lines.has(line) || (parted.test(line) && lines.has(line.replace(allParting, ""))))) return true;
  if (isPageClock(line)) return true;
  const { starts, inside } = chromeFinders();
  if (starts.at(line, 0) !== undefined) return true;
  if (line.length <= longestInside && inside.first(line) !== undefined) return true;
  if (line.includes(".") && picture.test(line)) return true;
  const label = labelAt(line, labelStart(line));
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

/** Takes out the lines that a web page puts around a document: labels, menus, footers. They are kept as removals. */
export function removePageChrome(text: string, partLines = linesOf): StepResult | undefined {
  const lines = partLines(text);
  const filled = lines.filter(({ start, end }) => end > start);
  const headEnd = filled[Math.min(9, filled.length - 1)]?.end ?? 0;
  const tailStart = filled[Math.max(0, filled.length - 8)]?.start ?? 0;
  const edits: Edit[] = [];
  const removals: Removal[] = [];
  let asked: number | undefined; // where the label stands whose value is due
  let disclosed = -1; // where the last row of the site's table about the document ends
  const hasRows = hasCellMarks(text);
  const lineAt = (index: number): string => text.slice(filled[index]?.start ?? 0, filled[index]?.end ?? 0);
  for (const [index, { start, end }] of filled.entries()) {
    const line = text.slice(start, end);
    if (asked !== undefined && line.length <= longestValue && !bullets.has(line[0] as string)) {
      edits.push({ start, end, text: "" });
      removals.push({ kind: "chrome", start: asked, end });
      asked = undefined;
      continue;
    }
    asked = asksForValue(line) || (end <= headEnd && hasValueBelow(line, lineAt(index + 1), lineAt(index + 2))) ? start : undefined;
    const row = hasRows && end <= headEnd && filled.length > 1 ? readDisclosureRow(line, disclosed === start - 1) : undefined;
    if (row !== undefined) {
      disclosed = end;
      // a title that stands nowhere else stays
      const { title } = row;
      const isOnly = title !== undefined && !text.slice(end, end + titleReach).includes(`\n${line.slice(title.start, title.end)}`);
      for (const part of isOnly ? [{ start, end: start + title.start }, { start: start + title.end, end }] : [{ start, end }]) {
        edits.push({ ...part, text: "" });
        removals.push({ kind: "chrome", ...part });
      }
    } else if (end - start > longest) {
      if (start > headEnd) continue;
      const menu = leadingMenu(text.slice(start, start + longest));
      const stamp = stampRun(text.slice(start + menu, Math.min(end, start + menu + longest)));
      const runs = [{ start, end: start + menu, text: "" }, ...(stamp === undefined ? [] : [{ start: start + menu + stamp.start, end: start + menu + stamp.end, text: stamp.start === 0 ? "" : "\n" }])];
      for (const run of runs) {
        if (run.end === run.start) continue;
        edits.push(run);
        removals.push({ kind: "chrome", start: run.start, end: run.end });
      }
    } else if (isChrome(line, filled.length > 1 && end <= headEnd, end <= headEnd || start >= tailStart)) {
      edits.push({ start, end, text: "" });
      removals.push({ kind: "chrome", start, end });
    }
  }
  return edits.length === 0 ? undefined : { edits, removals };
}
