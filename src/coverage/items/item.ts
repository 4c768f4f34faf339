import type { FeedbackItemKind, ProgressItemKind } from "../../model/coverage.js";
import type { FocusCategory } from "../../model/focus-categories.js";
import type { MeasureRole } from "../../model/measure.js";
import type { Span } from "../../model/span.js";

/** A passage of an item: its title, or one of the texts under it, with the way to its places in the original. */
export interface Passage {
  readonly field: "title" | "body";
  readonly text: string;
  /** Places in `text` that tell who is to act (由…牵头，…配合), not what is asked or done. */
  readonly passed: readonly Span[];
  /** From offsets of `text` to the original. */
  readonly place: (start: number, end: number) => Span;
}

/** What items of both documents have in common. */
export interface ComparedItem {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly text: string;
  readonly span: Span;
  readonly titleSpan: Span;
  readonly focus: FocusCategory | null;
  /** Topics under the focus, where they are known. */
  readonly topics: readonly string[];
  /** Title of the heading above. */
  readonly group: string | null;
  readonly passages: readonly Passage[];
}

/** An item of a feedback notice. */
export interface FeedbackItem extends ComparedItem {
  readonly kind: FeedbackItemKind;
}

/** An item of a progress report. */
export interface ProgressItem extends ComparedItem {
  readonly kind: ProgressItemKind;
  readonly role: MeasureRole;
  /** It stands in a chapter on how rectification was organised, which answers no issue by itself. */
  readonly isOrganisation: boolean;
  /** The measures that answer it, or that it is. */
  readonly measureIds: readonly string[];
}
