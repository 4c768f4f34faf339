import type { MarkerScheme } from "../model/marker-schemes.js";
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
function lastPlaces(candidates: readonly MarkerCandidate[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { scheme, number, start } of candidates) places.set(`${scheme} ${number}`, start);
  return places;
}

/**
 * Tells headings from list marks and from numbers in running text. A mark at the head of a line is a heading; inside a
 * line it must follow a sentence and the numbering; without any stop it must stand in a heading that has not ended and
 * bring the very number that is due. After ； or ： it numbers a list.
 */
export function judgeMarkers(text: string, candidates: readonly MarkerCandidate[]): JudgedMarkers {
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
  let inline: { scheme: MarkerScheme; last: number } | undefined;
  let titleEnd = -1;

  for (const candidate of candidates) {
    const { scheme, number, start, end, context } = candidate;
    const due = (last.get(scheme) ?? 0) + 1;
    const followed = (places.get(`${scheme} ${number + 1}`) ?? -1) > start;
    const continuesList = inline?.scheme === scheme && number === inline.last + 1;
    let heading = false;
    if (context === "line") {
      heading = isLineHeading(candidate, followed, due) && !(continuesList && number !== due && !lineCounts.has(scheme));
      if (continuesList && number !== due) heading = false;
    } else if (continuesList) {
      heading = false;
    } else if (context === "sentence" || context === "break") {
      const usual = inlineHeadings.has(scheme) && (oneLine || scheme === "han-paren" || lineCounts.has(scheme));
      heading = usual && (number === due || (number === 1 && followed));
    } else if (context === "glued") {
      heading = start < titleEnd && inlineHeadings.has(scheme) && (number === due || (number === 1 && followed));
    }
    if (heading) {
      headings.push(candidate);
      if (context === "glued") glued.add(candidate);
      last.set(scheme, number);
      inline = undefined;
      titleEnd = titleLimit(text, end);
    } else if (continuesList || (number === 1 && followed && context !== "line" && (context !== "glued" || scheme === "circled"))) {
      listMarks.push(candidate);
      inline = { scheme, last: number };
    }
  }
  return { headings, listMarks, glued };
}

/** Whether a mark at the head of a line opens a heading; the forms that numbers of a table take need company. */
function isLineHeading({ scheme, number }: MarkerCandidate, followed: boolean, due: number): boolean {
  if (scheme === "digit-half-paren" || scheme === "decimal" || scheme === "circled") {
    return number === 1 ? followed || due > 1 : due > 1;
  }
  return number < 200;
}
