import { isTerminal } from "../text/characters.js";
import { opensWithMarker } from "../text/line-marker.js";
import { type Line, linesOf } from "../text/lines.js";
import type { Edit } from "../text/offset-map.js";
import type { Removal, StepResult } from "./step.js";

const pageNumber = /^(?:[-—–－·•\s]{0,4}\d{1,4}[-—–－·•\s]{1,4}|[-—–－·•\s]{1,4}\d{1,4}[-—–－·•\s]{0,4}|第\s?\d{1,4}\s?页(?:\s?[,，/／]?\s?共\s?\d{1,4}\s?页)?|(?:Page|page)\s?\d{1,4}(?:\s?of\s?\d{1,4})?|\d{1,4}\s?[/／]\s?\d{1,4})$/;
/** 【完成情况】已完成: as a colon, the bracket tells of a value. */
const valueBehindLabel = /^[【[〔][^】\]〕]{2,12}[】\]〕]\s{0,2}\S/;
const bareNumber = /^\d{1,3}$/;

/** A number alone in a line. */
interface Bare {
  readonly index: number;
  readonly value: number;
  /** Where its line begins. */
  readonly start: number;
}

const signatureLines = 4;
const shortestPage = { lines: 10, characters: 300 }; // numbers closer together are cells of a table

/** Whether a bare number is the next page's. */
function followsOn(previous: Bare, { index, value, start }: Bare): boolean {
  return value === previous.value + 1 && (index - previous.index >= shortestPage.lines || start - previous.start >= shortestPage.characters);
}

/**
 * Takes out what a printer puts on every page: page numbers (`- 3 -`, `第3页 共10页`, a bare number that goes up from
 * page to page) and a short line that comes back three times or more.
 */
export function removePageFurniture(text: string, partLines = linesOf): StepResult | undefined {
  const lines = partLines(text);
  if (lines.length < 8) return undefined;
  const seen = new Map<string, number[]>();
  const bare: Bare[] = [];
  const kinds = new Map<number, Removal["kind"]>();
  lines.forEach(({ start, end }, index) => {
    const length = end - start;
    if (length === 0 || length > 40) return;
    const line = text.slice(start, end);
    if (pageNumber.test(line)) kinds.set(index, "page-number");
    else if (bareNumber.test(line)) bare.push({ index, value: Number(line), start });
    else if (length >= 6 && !/[。；;：:，,]/.test(line) && !valueBehindLabel.test(line) && !opensWithMarker(line)) {
      const places = seen.get(line);
      if (places === undefined) seen.set(line, [index]);
      else places.push(index);
    }
  });
  if (bare.length >= 2 && bare.every((number, at) => at === 0 || followsOn(bare[at - 1] as Bare, number))) {
    for (const { index } of bare) kinds.set(index, "page-number");
  }
  if ([...seen.values()].some(({ length }) => length > 1)) markRunningHeaders(text, lines, kinds, seen);
  if (kinds.size === 0) return undefined;
  const edits: Edit[] = [];
  const removals: Removal[] = [];
  for (const [index, kind] of [...kinds].sort(([a], [b]) => a - b)) {
    const { start, end } = lines[index] as { start: number; end: number };
    removals.push({ kind, start, end });
    // the break goes with it, so that the sentence around it can close up
    const next = lines[index + 1];
    const previous = edits.at(-1);
    const from = Math.max(start, previous?.end ?? 0);
    edits.push({ start: from, end: next === undefined ? end : Math.max(from, next.start), text: "" });
  }
  return { edits, removals };
}

/**
 * A short line that comes back beside a page number, or three times or more inside sentences, is a running header. The
 * first one stays if nothing else there can be the title. A line with a colon, stop or label never is one: 整改结果：已完成, 【整改结果】已完成.
 */
function markRunningHeaders(
  text: string,
  lines: readonly Line[],
  kinds: Map<number, Removal["kind"]>,
  seen: ReadonlyMap<string, readonly number[]>,
): void {
  const filled = lines.flatMap(({ start, end }, index) => (end > start ? [index] : []));
  const order = new Map(filled.map((index, at) => [index, at]));
  const neighbour = (index: number, step: number): number | undefined => filled[(order.get(index) ?? 0) + step];
  const besidePageNumber = (index: number): boolean =>
    [-1, 1].some((step) => kinds.get(neighbour(index, step) ?? -1) === "page-number");
  const insideSentence = (index: number): boolean => {
    const above = lines[neighbour(index, -1) ?? -1];
    // a sentence that a page's end broke; a short line without a stop may be a cell of a table
    return above !== undefined && above.end - above.start >= 16 && !isTerminal(text.charCodeAt(above.end - 1));
  };
  for (const places of seen.values()) {
    const onPages = places.some(besidePageNumber) || (places.length >= 3 && places.slice(1).every(insideSentence));
    if (places.length < 2 || !onPages) continue;
    // an organ that names itself above the title and signs below the text is no header
    if (places.length === 2 && filled.length - (order.get(places[1] as number) ?? 0) <= signatureLines) continue;
    const [first, ...rest] = places as [number, ...number[]];
    for (const index of rest) kinds.set(index, "running-header");
    const below = lines[neighbour(first, 1) ?? -1];
    const title = below !== undefined && below.end - below.start >= 8 && !/[。；：:]/.test(text.slice(below.start, below.end));
    if (title) kinds.set(first, "running-header");
  }
}
