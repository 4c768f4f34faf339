import type { OutlineNode, PointList } from "../../outline/index.js";
import { withoutQuotation } from "../../text/quotation.js";
import type { Scene } from "../answers.js";
import type { Draft, DraftIssue, Place } from "../draft.js";
import { findFields } from "../fields.js";
import { groupLineOver } from "../group-lines.js";

/** What the readers of issues share. */
export interface IssueScene extends Scene {
  readonly draft: Draft;
  /** The lists that hold issues or answer them: they are no measures of their own. */
  readonly used: Set<PointList>;
  /** Whether documents of this kind answer their issues. */
  readonly answered: boolean;
  /** The sections that stand side by side as the categories of a framework do. */
  readonly frames: ReadonlySet<OutlineNode>;
}

/** An issue as its readers find it. */
export interface FoundIssue {
  readonly id: string;
  readonly number: number | null;
  readonly title: Place;
  readonly range: Place;
  readonly node: OutlineNode | undefined;
  readonly aspect: DraftIssue["aspect"];
  /** Where its labelled lines may begin. */
  readonly bodyStart: number;
  readonly owner?: DraftIssue["owner"] | undefined;
}

/** Adds an issue with its labelled lines and the line that groups it. */
export function addIssue({ text, draft, groupLines, breaks }: IssueScene, { id, number, title, range, node, aspect, bodyStart, owner }: FoundIssue): DraftIssue {
  const group = groupLineOver(groupLines, range.start, node);
  const unquoted = withoutQuotation(text, title);
  const issue: DraftIssue = {
    id,
    number,
    titleStart: unquoted.start,
    titleEnd: unquoted.end,
    start: range.start,
    end: range.end,
    node,
    aspect,
    ...(owner === undefined ? {} : { owner }),
    ...(group === undefined ? {} : { group }),
    fields: findFields(text, bodyStart, range.end, breaks),
  };
  draft.issues.push(issue);
  return issue;
}
