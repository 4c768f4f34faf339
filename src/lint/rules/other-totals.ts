import { exactFigures, totalsOfIssues } from "../figures.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

/** The measures that the text states against those it lists. A list may be elsewhere, so this is told and no more. */
export function measuresTotal({ document }: LintContext): readonly RawFinding[] {
  const stated = exactFigures(document, "measures");
  const listed = document.measures.filter(({ role, issueId }) => role === "rectification" && issueId !== undefined);
  const first = stated[0];
  if (first === undefined || listed.length === 0 || stated.some(({ value }) => value === listed.length)) return [];
  const sum = stated.reduce((all, { value }) => all + value, 0);
  if (sum === listed.length) return [];
  const related = [listed[0], listed.at(-1)].flatMap((measure) => (measure === undefined ? [] : [measure.span]));
  return [{ code: "measures-total-differs", span: first.span, related, details: { stated: `${first.value}`, found: `${listed.length}` } }];
}

/** The aspects that the text states against the headings or phrases that its issues stand under. */
export function aspectsTotal({ document, sections }: LintContext): readonly RawFinding[] {
  const [stated, second] = exactFigures(document, "aspects");
  if (stated === undefined || second !== undefined || document.issues.length < 2) return [];
  const groups = new Set(document.issues.flatMap(({ group }) => (group === null ? [] : [group])));
  if (groups.size < 2 || groups.size === stated.value || document.issues.length === stated.value) return [];
  // a heading above several that hold issues: its children are aspects too
  const starts = document.issues.map(({ span }) => span.start);
  const holds = ({ span }: { readonly span: { readonly start: number; readonly end: number } }): boolean => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < span.start) low = middle + 1;
      else high = middle;
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) < span.end;
  };
  const levels = [document.outline, ...sections.map(({ section }) => section.children)];
  if (levels.some((level) => level.filter(holds).length === stated.value)) return [];
  const firstOf = new Map<string, { start: number; end: number }>();
  for (const { group, span } of document.issues) if (group !== null && !firstOf.has(group)) firstOf.set(group, span);
  return [{ code: "aspects-total-differs", span: stated.span, related: [...firstOf.values()].slice(0, 12), details: { stated: `${stated.value}`, found: `${groups.size}` } }];
}

const totalBefore = /反馈(?:的|了|意见|指出|发现|提出){0,2}(?:具体|突出|主要|整改)?(?:问题)?(?:共|共计|合计|总计|总数)?$/;

/** The total of issues that were fed back, stated twice with different figures. */
export function totalsDisagree(context: LintContext): readonly RawFinding[] {
  const { text } = context;
  if (text === undefined) return [];
  const totals = totalsOfIssues(context).filter(({ span }) => totalBefore.test(text.slice(Math.max(0, span.start - 30), span.start).replace(/\s/g, "")));
  const first = totals[0];
  const other = totals.find(({ value, unit }) => value !== first?.value && unit === first?.unit);
  if (first === undefined || other === undefined) return [];
  return [{ code: "total-stated-twice", span: first.span, related: [other.span], details: { stated: `${first.value}`, other: `${other.value}` } }];
}

/** A part that is larger than the whole it is told to be part of: 处理5人，其中处分8人. */
export function partsAndWholes({ document, text }: LintContext): readonly RawFinding[] {
  if (text === undefined) return [];
  const findings: RawFinding[] = [];
  const wholes = new Map<string, (typeof document.entities)[number] & { type: "count" }>(); // by unit, within a sentence
  let end = 0;
  for (const entity of document.entities) {
    if (entity.type !== "count") continue;
    if (/[。！？\n；;]/.test(text.slice(end, entity.span.start).replace(/\n/g, ""))) wholes.clear();
    end = entity.span.end;
    const whole = wholes.get(entity.unit);
    if (entity.subset !== true) wholes.set(entity.unit, entity);
    else if (whole?.value != null && entity.value !== null && whole.qualifier === "exact" && entity.value > whole.value) {
      findings.push({ code: "part-exceeds-whole", span: entity.span, related: [whole.span], details: { part: entity.text, whole: whole.text } });
    }
  }
  return findings;
}
