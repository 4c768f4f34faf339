import type { Span } from "../../model/span.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

const shownPlaces = 100; // places that one finding points at

// **县 · 第*巡察组 · X同志 · 甲某 is a name of its own; a blank for a word: 医药卫生_改革
const maskedName = /(?:[*＊×]{1,8}|[XxＸ]{1,4}|[○〇]{2,4}|_{1,8})(?=\p{Script=Han})|(?<=\p{Script=Han})_{1,8}(?=[，。；、,.;])/gu;

function together(code: string, places: readonly Span[]): RawFinding[] {
  const [first, ...others] = places;
  return first === undefined ? [] : [{ code, span: first, related: others.slice(0, shownPlaces), details: { count: `${places.length}` } }];
}

/** Figures and names that somebody masked, one finding for each kind: they are no errors, and cannot be checked. */
export function masks({ document, text }: LintContext): readonly RawFinding[] {
  const figures = document.entities.filter((entity) => "qualifier" in entity && entity.qualifier === "masked").map(({ span }) => span);
  if (text === undefined) return together("masked-figure", figures);
  const names: Span[] = [];
  const dates = document.entities.filter(({ type }) => type === "date" || type === "citation").map(({ span }) => span);
  const taken = [...figures, ...dates].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const match of text.matchAll(maskedName)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while (next < taken.length && (taken[next] as Span).end <= span.start) next++;
    const inside = taken[next] !== undefined && (taken[next] as Span).start <= span.start;
    if (inside || /[A-Za-z0-9@]/.test(text[span.start - 1] ?? "")) continue;
    names.push(span);
  }
  return [...together("masked-figure", figures), ...together("masked-name", names)];
}
