import { lintWords } from "../../lexicon/lint-words.js";
import { exactFigures, totalOfIssues, totalsOfIssues } from "../figures.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";
import { placeOfIssue } from "../issue-place.js";

const searched = 400; // characters behind the total in which the text may say that it lists a part

/** The total that the text states against the issues it lists; a selection, a cut or a mask is told apart from a slip. */
export function issuesTotal(context: LintContext): readonly RawFinding[] {
  const { document } = context;
  const { issues } = document;
  const found = issues.length;
  const first = issues[0];
  const last = issues.at(-1);
  if (first === undefined || last === undefined) return []; // it lists none: a summary
  const related = first === last ? [placeOfIssue(first)] : [placeOfIssue(first), placeOfIssue(last)];
  const total = totalOfIssues(context);
  if (total === undefined) {
    const masked = (document.stated.issues ?? []).find(({ qualifier }) => qualifier === "masked");
    return masked === undefined || exactFigures(document, "issues").length > 0 ? [] : [{ code: "issues-total-masked", span: masked.span, related, details: { found: `${found}` } }];
  }
  if (totalsOfIssues(context).some(({ value }) => value === found)) return [];
  const details = { stated: `${total.value}`, found: `${found}` };
  if (found === 1 && total.value > 2) return []; // one answer for all: that is no list
  if (found > total.value) return [{ code: "issues-more-than-stated", span: total.span, related, details }];
  const code = isSelection(context, total.span.end) ? "issues-selection" : context.isIncomplete ? "issues-cut-off" : "issues-fewer-than-stated";
  return [{ code, span: total.span, related, details }];
}

/** Whether the text says that it lists only a part: 主要表现在, 部分问题, …等问题. */
function isSelection({ document, text }: LintContext, from: number): boolean {
  const { issues } = document;
  const { finders } = lintWords();
  const firstStart = issues[0]?.span.start ?? from;
  if (text !== undefined) {
    const behind = text.slice(from, Math.max(from, Math.min(firstStart + 80, from + searched))).replace(/\s/g, "");
    if (finders.selection.first(behind) !== undefined) return true;
    if (issues.some(({ span }) => startsWithMore(text.slice(span.end, span.end + 12)))) return true;
  }
  return issues.some(({ title, group }) => finders["more-behind"].find(title).some(({ end }) => end === title.length) || (group !== null && finders.selection.first(group) !== undefined));
}

function startsWithMore(behind: string): boolean {
  return lintWords().finders["more-behind"].at(behind.replace(/\s/g, ""), 0) !== undefined;
}
