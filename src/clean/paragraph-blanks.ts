import { isAsciiWord, isBlank } from "../text/characters.js";
import { CharacterSet } from "../text/character-set.js";
import { type Line, linesOf } from "../text/lines.js";
import { opensWithMarker } from "../text/line-marker.js";
import { numberedProblem } from "../text/numbered-problem.js";
import { opensWithLabel } from "./label-ahead.js";
import type { StepResult } from "./step.js";
import { type BlankRun, blankRuns } from "./stray-blanks.js";
import { endsSentence, longLine } from "./wrap-width.js";

const fewest = 3; // blanks of a line, to tell what they are
const leastShare = 0.75; // of them stand where a paragraph ends or begins
const longestHeading = 60;
const mostOfText = 0.6;
const fewestStops = 8;
const mostSentences = 0.6;
const sentenceStop = /[。！？]/;
const longestBracket = 60;
const opening = new CharacterSet("（(【[");
const closing = new CharacterSet("）)】]");
const trail = new CharacterSet(">＞»›|｜/");
const beside = new CharacterSet(">＞»›|｜/：:");
const bareLabel = /(?:^|\s)[【[〔]?[\u4e00-\u9fff]{2,8}(?:[：:][】\]〕]?|[】\]〕][：:]?)$/; // its value stands behind the blanks
const longestLabel = 16;
const indent = "\u3000\u3000";

/**
 * Parts the one long line that holds a text at its blanks where they are all that is left of the ends of its paragraphs: nearly every one
 * stands behind a stop, before a number or label, or behind a heading. The others count at the head of the line, where
 * menus and titles stand, and at its end, where somebody signs. Blanks of wraps, inside sentences, are left alone.
 *
 * @example partParagraphs(`网站首页 …的通报 按照要求，…如下。 一、…`) // a break for each blank
 */
export function partParagraphs(text: string, partLines = linesOf): StepResult | undefined {
  const line = partLines(text).find(({ start, end }) => end - start > longLine && (end - start) >= text.length * mostOfText);
  if (line === undefined || text.slice(line.start, line.end).includes("\t")) return undefined; // a table
  const runs = blankRuns(text).filter(({ start, end }) => start > line.start && end < line.end);
  const edits = paragraphEnds(text, line, runs).map(({ start, end }) => ({ start, end, text: "\n" }));
  return edits.length === 0 ? undefined : { edits };
}

/** The blanks of a line that part paragraphs; none where too many stand elsewhere. */
function paragraphEnds(text: string, line: Line, runs: readonly BlankRun[]): BlankRun[] {
  const blanks = runs.filter(({ start, end }) => (!isAsciiWord(text.charCodeAt(start - 1)) || !isAsciiWord(text.charCodeAt(end))) && !bareLabel.test(text.slice(Math.max(line.start, start - longestLabel), start)));
  const stops = [...text.slice(line.start, line.end).matchAll(/[。！？]/g)].map(({ index }) => line.start + index);
  const [firstStop = line.end, lastStop = line.end] = [stops[0], stops.at(-1)];
  const isAtEdge = ({ start }: BlankRun): boolean => start < firstStop || start > lastStop;
  const inside = blanks.filter((blank) => !isAtEdge(blank));
  const behindStop = new Set(blanks.filter(({ start }) => endsSentence(text, { start: line.start, end: start })));
  const ends = new Set(blanks.filter((blank, index) => behindStop.has(blank) || opensParagraph(text, blank) || endsHeading(text, blanks[index - 1]?.end ?? line.start, blank)));
  const sure = inside.filter((blank) => ends.has(blank)).length;
  if (sure < fewest || sure < inside.length * leastShare) return [];
  const plain = inside.filter((blank) => behindStop.has(blank) && !opensParagraph(text, blank)).length;
  if (stops.length >= fewestStops && plain >= stops.length * mostSentences) return []; // somebody sets a blank behind each sentence
  return blanks.filter((blank) => ends.has(blank) || (isAtEdge(blank) && !isInEntry(text, line.start, blank)));
}

/** Whether blanks stand inside an entry of a page: between single characters (名 称), beside the arrow of a trail, behind a label's colon, in a bracket that is open. */
function isInEntry(text: string, from: number, { start, end }: BlankRun): boolean {
  if (start - 1 <= from || isBlank(text.charCodeAt(start - 2)) || isBlank(text.charCodeAt(end + 1))) return true;
  if (beside.has(text.charCodeAt(start - 1)) || trail.has(text.charCodeAt(end))) return true;
  for (let at = start - 1; at >= Math.max(from, start - longestBracket); at--) {
    if (closing.has(text.charCodeAt(at))) return false;
    if (opening.has(text.charCodeAt(at))) return true;
  }
  return false;
}

/** Whether what stands behind blanks opens a paragraph: a number, a label, or the indent itself. */
function opensParagraph(text: string, { start, end }: BlankRun): boolean {
  const ahead = text.slice(end, end + 12);
  return opensWithMarker(ahead) || opensWithLabel(ahead) || numberedProblem.test(ahead) || text.startsWith(indent, start);
}

/** Whether what stands between an offset and blanks is a heading without a stop, or a label with its value. */
function endsHeading(text: string, from: number, { start }: BlankRun): boolean {
  if (start - from > longestHeading || sentenceStop.test(text.slice(from, start))) return false;
  const head = text.slice(from, from + 12);
  return opensWithMarker(head) || opensWithLabel(head);
}
