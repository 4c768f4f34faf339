import type { Diagnostic } from "../../model/diagnostic.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

/** Gaps, repeats and restarts in the numbers of headings, each with the heading of the same form before it. */
export function headingNumbers(context: LintContext): readonly RawFinding[] {
  const hidden = context.noted("W_HIDDEN_PASSAGE");
  const restarts = context.noted("W_NUMBERING_RESTART").map((note) => {
    const finding = headingFinding(context, "numbering-restart", note);
    const previous = finding.related?.[0]?.start ?? 0;
    const passage = hidden.find(({ span }) => span.start >= previous && span.start <= note.span.start);
    return passage === undefined ? finding : { ...finding, code: "numbering-after-hidden", related: [passage.span, ...(finding.related ?? [])] };
  });
  return [
    ...withoutFirst(context),
    ...context.noted("W_NUMBERING_GAP").map((note) => headingFinding(context, "numbering-gap", note)),
    ...context.noted("W_NUMBERING_REPEAT").map((note) => headingFinding(context, "numbering-repeat", note)),
    ...restarts,
  ];
}

/** Outermost headings that begin at two: the first part is lost. Headings that run on from another list begin anywhere. */
function withoutFirst({ document }: LintContext): RawFinding[] {
  const first = document.outline[0];
  if (first === undefined || first.number < 2 || first.id.startsWith("?")) return [];
  return [{ code: "numbering-without-first", span: { start: first.span.start, end: first.titleSpan.end }, details: { marker: first.marker } }];
}

function headingFinding({ sections, text }: LintContext, code: string, { span }: Diagnostic): RawFinding {
  const at = sections.findIndex(({ section }) => section.span.start === span.start);
  const here = sections[at]?.section;
  const before = here === undefined ? undefined : sections.slice(0, at).findLast(({ section }) => section.scheme === here.scheme && section.level === here.level)?.section;
  const previous = before ?? (here === undefined ? undefined : sections.slice(0, at).findLast(({ section }) => section.scheme === here.scheme)?.section);
  const marker = here?.marker ?? text?.slice(span.start, span.end).trim() ?? "";
  const details = { marker, previous: previous?.marker ?? "—" };
  if (previous === undefined) return { code, span, details };
  return { code, span, related: [{ start: previous.span.start, end: previous.titleSpan.end }], details };
}

/** Gaps and repeats in enumerations (一是…三是), and points that nothing parts from the sentence before them. */
export function enumeratorNumbers(context: LintContext): readonly RawFinding[] {
  const gaps = context.noted("W_ENUMERATOR_GAP").map((note) => {
    const finding = pointFinding(context, "enumerator-gap", note);
    return finding.related === undefined ? { ...finding, code: "enumerator-without-first" } : finding;
  });
  const repeats = context.noted("W_ENUMERATOR_REPEAT").map((note) => pointFinding(context, "enumerator-repeat", note));
  const stops = context.noted("W_MISSING_STOP").map((note) => pointFinding(context, "missing-stop", note));
  return [...gaps, ...repeats, ...stops];
}

const anyNumeral = /[\d一二三四五六七八九十]{1,4}/;

/** A finding at the mark of a point, with the mark before it in the same list. */
function pointFinding({ document, text }: LintContext, code: string, { span }: Diagnostic): RawFinding {
  const { measures } = document;
  const at = measures.findIndex(({ markerSpan }) => markerSpan.start === span.start);
  const here = measures[at];
  const marker = here?.marker ?? text?.slice(span.start, span.end).replace(/\s/g, "") ?? "";
  const form = marker.replace(anyNumeral, "");
  const before = measures[at - 1];
  const isSameList =
    here !== undefined && before !== undefined && before.marker !== "" && before.sectionId === here.sectionId && before.issueId === here.issueId && before.marker.replace(anyNumeral, "") === form;
  const details = { marker, previous: isSameList ? before.marker : "—" };
  return isSameList ? { code, span, related: [before.markerSpan], details } : { code, span, details };
}
