import { markerSchemes, type MarkerScheme } from "../model/marker-schemes.js";
import { titleLimit } from "./title.js";
import type { MarkerCandidate } from "./marker.js";

/** Candidates that were judged: which are headings, and which number the points of an inline list. */
export interface JudgedMarkers {
  readonly headings: readonly MarkerCandidate[];
  readonly listMarks: readonly MarkerCandidate[];
  /** Headings with no stop or line break before them. */
  readonly glued: ReadonlySet<MarkerCandidate>;
}

const inlineHeadings: ReadonlySet<MarkerScheme> = new Set(["chapter", "han", "han-paren", "digit", "digit-paren"]);

/** Where each number of a scheme stands last, to ask whether a second point follows a first. */
function lastPlaces(candidates: readonly MarkerCandidate[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const { scheme, number, start } of candidates) places.set(placeKey(scheme, number), start);
  return places;
}

function placeKey(scheme: MarkerScheme, number: number): number {
  return markerSchemes.indexOf(scheme) * 0x10000 + number;
}

/**
 * Tells headings from list marks and from numbers in running text. A mark at the head of a line is a heading; inside a
 * line it must follow a sentence and the numbering; without any stop it must stand in a heading that has not ended and
 * bring the very number that is due. After ； or ： it numbers a list.
 */
export function judgeMarkers(text: string, scanned: readonly MarkerCandidate[]): JudgedMarkers {
  const candidates = withChaptersOfDecimals(scanned);
  const headings: MarkerCandidate[] = [];
  const listMarks: MarkerCandidate[] = [];
  const glued = new Set<MarkerCandidate>();
  const places = lastPlaces(candidates);
  const lineCounts = new Map<MarkerScheme, number>();
  for (const { scheme, context } of candidates) {
    if (context === "line") lineCounts.set(scheme, (lineCounts.get(scheme) ?? 0) + 1);
  }
  const oneLine = [...lineCounts.values()].reduce((sum, count) => sum + count, 0) < 2;
  const last = new Map<MarkerScheme, number>();
  const lastHeading = new Map<MarkerScheme, number>(); // where the last heading of a scheme begins
  let inline: { scheme: MarkerScheme; last: number } | undefined;
  let titleEnd = -1;

  const inOneLine = pointsInOneLine(text, candidates);
  const chapters = chaptersInOneLine(candidates);
  let lineStart = 0;
  let feed = text.indexOf("\n");
  for (const read of candidates) {
    while (feed >= 0 && feed < read.start) {
      lineStart = feed + 1;
      feed = text.indexOf("\n", lineStart);
    }
    const candidate = settleReading(read, last.get(read.scheme) ?? 0);
    const { scheme, number, start, end, context } = candidate;
    const due = (last.get(scheme) ?? 0) + 1;
    const followed = (places.get(placeKey(scheme, number + 1)) ?? -1) > start;
    const continuesList = inline?.scheme === scheme && number === inline.last + 1;
    let heading = false;
    if (chapters.has(read)) heading = true;
    else if (inOneLine.has(read)) heading = false;
    else if (context === "line") {
      heading = isLineHeading(candidate, followed, due) && !(continuesList && number !== due && !lineCounts.has(scheme));
      if (continuesList && number !== due) heading = false;
    } else if (continuesList) {
      heading = false;
    } else if (context === "sentence" || context === "break") {
      const usual = inlineHeadings.has(scheme) && (oneLine || scheme === "han-paren" || lineCounts.has(scheme));
      // 二、…方面1.针对…。2.针对…: what a heading of this line has begun goes on in it
      const goesOn = inlineHeadings.has(scheme) && number === due && lineStart <= (lastHeading.get(scheme) ?? -1);
      heading = goesOn || (usual && (number === due || (number === 1 && followed)));
    } else if (context === "glued") {
      heading = start < titleEnd && inlineHeadings.has(scheme) && (number === due || (number === 1 && followed));
    }
    if (heading) {
      headings.push(candidate);
      if (context === "glued") glued.add(candidate);
      last.set(scheme, number);
      lastHeading.set(scheme, start);
      inline = undefined;
      titleEnd = titleLimit(text, end);
    } else if (continuesList || inOneLine.has(read) || (number === 1 && followed && context !== "line" && (context !== "glued" || scheme === "circled"))) {
      listMarks.push(candidate);
      inline = { scheme, last: number };
    }
  }
  return { headings, listMarks, glued };
}

/** The candidates, with bare figures (1 总体情况) only where decimals stand below the first of them: 1.1, 1.2. */
function withChaptersOfDecimals(candidates: readonly MarkerCandidate[]): readonly MarkerCandidate[] {
  const isBare = ({ scheme, bare }: MarkerCandidate): boolean => scheme === "digit" && bare === true;
  const first = candidates.findIndex((candidate) => isBare(candidate) && candidate.number === 1);
  if (first < 0) return candidates.some(isBare) ? candidates.filter((candidate) => !isBare(candidate)) : candidates;
  const next = candidates[first + 1];
  const hasDecimals = next?.scheme === "decimal" && next.number === 1 && next.context === "line";
  return hasDecimals ? candidates : candidates.filter((candidate) => !isBare(candidate));
}

/** Of two ways to read a decimal, the one whose number is due: 7.22021年 behind 7.1 is 7.2. */
function settleReading(candidate: MarkerCandidate, last: number): MarkerCandidate {
  const { other, number } = candidate;
  if (other === undefined || number === last + 1) return candidate;
  return other.number === last + 1 || other.number === 1 ? { ...candidate, ...other } : candidate;
}

/**
 * Marks that number points inside a line: 1.…；2.…；3.… The second stands in the same line behind ；, so that the first is
 * no heading, even where it opens the line.
 */
function pointsInOneLine(text: string, candidates: readonly MarkerCandidate[]): ReadonlySet<MarkerCandidate> {
  const points = new Set<MarkerCandidate>();
  const open = new Map<MarkerScheme, MarkerCandidate>(); // the first point of a scheme in the present line
  let lineEnd = -1;
  for (const candidate of candidates) {
    const { scheme, number, start, context } = candidate;
    if (start > lineEnd) {
      open.clear();
      const feed = text.indexOf("\n", start);
      lineEnd = feed < 0 ? text.length : feed;
    }
    const first = open.get(scheme);
    if (first !== undefined && number === 2 && context === "clause" && "；;".includes(text[start - 1] as string)) points.add(first);
    if (number === 1 && context !== "glued" && (scheme === "digit" || scheme === "digit-paren" || scheme === "circled")) open.set(scheme, candidate);
    else open.delete(scheme);
  }
  return points;
}

/**
 * Chapters of a text on one line whose first stands behind a colon (现将情况通报如下：一、…): a （一） between two of them
 * tells that they are chapters and no points of a sentence.
 */
function chaptersInOneLine(candidates: readonly MarkerCandidate[]): ReadonlySet<MarkerCandidate> {
  const chapters = new Set<MarkerCandidate>();
  const marks = candidates.filter(({ scheme }) => scheme === "han");
  if (marks.length < 2 || marks.some(({ context }) => context === "line")) return chapters;
  const inner = candidates.filter(({ scheme, number }) => scheme === "han-paren" && number === 1);
  let next = 0;
  const run: MarkerCandidate[] = [];
  let divided = false;
  for (const mark of marks) {
    if (mark.number !== run.length + 1 || (run.length > 0 && mark.context === "clause")) continue;
    if (run.length > 0) {
      while (next < inner.length && (inner[next] as MarkerCandidate).start < (run.at(-1) as MarkerCandidate).end) next++;
      if (next < inner.length && (inner[next] as MarkerCandidate).start < mark.start) divided = true;
    }
    run.push(mark);
  }
  if (divided && run.length > 1) for (const mark of run) chapters.add(mark);
  return chapters;
}

/** Whether a mark at the head of a line opens a heading; the forms that numbers of a table take need company. */
function isLineHeading({ scheme, number, bare }: MarkerCandidate, followed: boolean, due: number): boolean {
  if (bare === true) return number === 1 ? followed || scheme === "digit" : number === due; // 1 has 1.1 below it
  if (scheme === "digit-half-paren" || scheme === "decimal" || scheme === "circled") {
    return number === 1 ? followed || due > 1 : due > 1;
  }
  return number < 200;
}
