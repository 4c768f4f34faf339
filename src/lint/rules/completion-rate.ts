import { lintWords } from "../../lexicon/lint-words.js";
import { nearestFigure, totalOfIssues } from "../figures.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

/** The rate of completion against the figures it is made of, and against a hundred. Rounded up, down or off is all right. */
export function completionRate(context: LintContext): readonly RawFinding[] {
  const { document, text } = context;
  const findings: RawFinding[] = [];
  for (const { value, span } of document.stated.completionRate ?? []) {
    if (value !== null && value > 100) findings.push({ code: "rate-impossible", span, details: { rate: `${value}` } });
  }
  const total = totalOfIssues(context);
  const rate = total === undefined ? undefined : nearestFigure(document, "completionRate", total, false);
  const completed = total === undefined ? undefined : nearestFigure(document, "completed", total);
  if (total === undefined || total.value === 0 || rate?.value == null || isOfAnother(text, rate.span.start) || rate.value > 100 || completed?.value == null || completed.qualifier !== "exact") return findings;
  const beside = (["mostlyCompleted", "longTerm"] as const).map((key) => nearestFigure(document, key, total)?.value ?? 0);
  const [mostly = 0, longTerm = 0] = beside;
  const readings = [completed.value, completed.value + mostly, completed.value + longTerm, completed.value + mostly + longTerm];
  const shares = readings.map((part) => (part / total.value) * 100);
  const decimals = /[.．](\d{1,6})/.exec(rate.text)?.[1]?.length ?? 0;
  const stated = rate.value;
  const grain = 10 ** -decimals;
  const fits = (share: number): boolean => {
    if (rate.qualifier === "over" || rate.qualifier === "at-least") return share >= stated - grain;
    if (rate.qualifier === "under" || rate.qualifier === "at-most") return share <= stated + grain;
    if (rate.qualifier === "about") return Math.abs(share - stated) < 1 + grain;
    return Math.abs(share - stated) < grain;
  };
  if (shares.some(fits)) return findings;
  const details = { rate: `${stated}`, completed: `${completed.value}`, stated: `${total.value}`, computed: `${Number((shares[0] as number).toFixed(Math.max(1, decimals)))}` };
  return [...findings, { code: "rate-differs", span: rate.span, related: [completed.span, total.span], details }];
}

/** Whether the clause of a rate says that it is of something else: 信访件办结率, 按期完成率. */
function isOfAnother(text: string | undefined, start: number): boolean {
  if (text === undefined) return false;
  const lead = text.slice(Math.max(0, start - 24), start).replace(/\s/g, "");
  const clause = lead.slice(Math.max(...[..."，,。；;、（("].map((stop) => lead.lastIndexOf(stop))) + 1);
  return lintWords().finders["other-rate"].first(clause) !== undefined;
}
