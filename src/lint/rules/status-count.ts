import { nearestFigure, totalOfIssues } from "../figures.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

/** The number that is said to be completed against the issues that say so, where every issue is listed and tells its status. */
export function statusCount(context: LintContext): readonly RawFinding[] {
  const { document } = context;
  const { issues } = document;
  const total = totalOfIssues(context);
  if (total === undefined || issues.length !== total.value || issues.some(({ status }) => status.value === "unstated")) return [];
  const completed = nearestFigure(document, "completed", total);
  if (completed?.value == null || completed.qualifier !== "exact") return [];
  const done = issues.filter(({ status }) => status.value === "completed");
  const upTo = issues.filter(({ status }) => status.value === "completed" || status.value === "mostly-completed" || status.value === "long-term").length;
  if (completed.value >= done.length && completed.value <= upTo) return []; // 基本完成 and 长期坚持 are counted as done or not
  const others = completed.value > upTo ? issues.filter(({ status }) => status.value !== "completed") : done;
  const related = others.flatMap(({ status }) => status.evidence.slice(0, 1));
  return [{ code: "status-count-differs", span: completed.span, related, details: { stated: `${completed.value}`, found: `${done.length}` } }];
}
