import { classifyIssueText } from "../../src/classify/focus-by-text.js";
import type { Issue } from "../../src/model/issue.js";
import { parseDocument } from "../../src/parse.js";

/** How many issues of a document got their focus from where. Those of `text` and `none` were put to the classifier. */
export type BasisCounts = Readonly<Record<Issue["focus"]["basis"], number>>;

export function basisCounts(text: string): BasisCounts {
  const counts = { heading: 0, text: 0, none: 0 };
  for (const { focus } of parseDocument(text).issues) counts[focus.basis]++;
  return counts;
}

export const asksClassifier = ({ text, none }: BasisCounts): boolean => text + none > 0;

/** The issues of a text that no heading decides: what the classifier is asked about. */
export function openIssues(text: string): Issue[] {
  return parseDocument(text).issues.filter(({ focus }) => focus.basis !== "heading");
}

/** The classifier's own share of a parse: its questions put to it once more, with nothing around them. */
export function classifyAgain(issues: readonly Issue[]): void {
  for (const { title, text } of issues) classifyIssueText({ title, text });
}
