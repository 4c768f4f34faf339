import type { Issue } from "../../model/issue.js";
import type { ComparedItem, Passage } from "./item.js";
import type { PassageMaker } from "./placed-text.js";
import { restPassage } from "./rest-of-text.js";

/** What an issue is as an item, on either side; its passages apart. */
export function itemOfIssue({ id, number, title, text, span, titleSpan, group, focus, topics }: Issue): Omit<ComparedItem, "passages"> {
  return { id, number, title, text, span, titleSpan, group, focus: focus.category, topics: (topics ?? []).map(({ topic }) => topic) };
}

/** An issue's title, and what follows it, if anything does. */
export function issuePassages({ title, titleSpan, text, span }: Issue, passage: PassageMaker["passage"]): [Passage, ...Passage[]] {
  return [passage("title", title, titleSpan), ...restPassage({ text, span }, { text: title, span: titleSpan }, passage)];
}
