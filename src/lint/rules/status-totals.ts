import type { LintContext } from "../context.js";
import type { StatedFigure } from "../../model/document.js";
import type { StatedKey } from "../../lexicon/stated-words.js";
import { nearestFigure, totalOfIssues } from "../figures.js";
import type { RawFinding } from "../finding.js";

const parts = ["completed", "mostlyCompleted", "inProgress", "longTerm", "notCompleted"] as const satisfies readonly StatedKey[];

const certain: readonly StatedKey[] = ["completed", "inProgress", "notCompleted"];

/** Completed, in progress and the rest against the total they are parts of. Masked figures cannot be added up. */
export function statusTotals(context: LintContext): readonly RawFinding[] {
  const { document } = context;
  const total = totalOfIssues(context);
  if (total === undefined) return [];
  const near = parts.flatMap((key) => {
    const figure = nearestFigure(document, key, total);
    return figure === undefined || isSubset(document.entities, figure) ? [] : [{ key, figure }];
  });
  if (near.length === 0 || near.some(({ figure }) => figure.value === null || figure.qualifier !== "exact")) return [];
  const sumOf = (keys: readonly StatedKey[]): number => near.reduce((all, { key, figure }) => all + (keys.includes(key) ? (figure.value ?? 0) : 0), 0);
  const sure = sumOf(certain);
  const sum = sumOf(parts);
  // what is kept up for good, or done for the most part, is often counted among the others: 已完成8个，其中长期坚持2个
  if (sum === total.value || [sure, sure + sumOf(["longTerm"]), sure + sumOf(["mostlyCompleted"])].includes(total.value)) return [];
  const details = {
    parts: near.filter(({ key }) => sure <= total.value || certain.includes(key)).map(({ figure }) => figure.text).join("、"),
    sum: `${sure > total.value ? sure : sum}`,
    stated: `${total.value}`,
    missing: `${total.value - sum}`,
  };
  const related = near.map(({ figure }) => figure.span);
  if (sure > total.value) return [{ code: "status-exceeds-total", span: total.span, related, details }];
  const tellsOpen = near.some(({ key }) => key === "inProgress" || key === "notCompleted");
  return sum < total.value && tellsOpen ? [{ code: "status-short-of-total", span: total.span, related, details }] : [];
}

/** Whether a figure is told as part of another one: 其中, brackets. */
function isSubset(entities: LintContext["document"]["entities"], figure: StatedFigure): boolean {
  return entities.some((entity) => entity.type === "count" && entity.subset === true && entity.span.start === figure.span.start);
}
