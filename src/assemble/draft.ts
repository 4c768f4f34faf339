import type { MeasureRole } from "../model/measure.js";
import type { FocusCategory } from "../model/focus-categories.js";
import type { StatusValue } from "../model/status-values.js";
import type { OutlineNode } from "../outline/index.js";
import type { Field } from "./fields.js";

/** A place in the clean text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** An issue in the making, offsets in the clean text. */
export interface DraftIssue {
  readonly id: string;
  readonly number: number | null;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly start: number;
  readonly end: number;
  readonly node: OutlineNode | undefined;
  /** The aspect that stands above it in running text, if one does. */
  readonly aspect: { readonly start: number; readonly end: number } | undefined;
  /** Whose problem it is, where a page tells those of several units: no word of its focus. */
  readonly owner?: Place;
  /** The line without a number that groups it with others by their state. */
  readonly group?: Place;
  readonly fields: readonly Field[];
  /** The status that a cell of its own gives, so that its text need not be read for one. */
  readonly status?: Place & { readonly value: StatusValue };
  /** The focus that a cell of its own names. */
  readonly focus?: Place & { readonly category: FocusCategory };
}

/** A measure in the making, offsets in the clean text. */
export interface DraftMeasure {
  readonly markerStart: number;
  readonly start: number;
  readonly end: number;
  readonly role: MeasureRole;
  readonly issue: DraftIssue | undefined;
  readonly node: OutlineNode | undefined;
  /** The point of an outer list that it stands under (首先，聚焦…), for its focus. */
  readonly aspect: { readonly start: number; readonly end: number } | undefined;
}

/** Where issues and measures are gathered. */
export interface Draft {
  readonly issues: DraftIssue[];
  readonly measures: DraftMeasure[];
  /** Numbered paragraphs that turned out to be measures of an issue: no headings. */
  readonly pointNodes: Set<OutlineNode>;
  /** What was doubtful on the way. */
  readonly notes: { code: string; start: number; end: number }[];
}
