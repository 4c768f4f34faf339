import type { Span } from "../../model/span.js";

/** A passage that may be copied: a measure, as a rule. */
export interface Passage {
  readonly documentId: string;
  readonly measureId: string;
  /** What the document belongs to: its county. Copies are looked for across groups. */
  readonly group: string;
  readonly text: string;
  /** Where it stands in its document; places in results are then the document's, else those of `text`. */
  readonly span?: Span;
  /** The day of the document (ISO 8601), where it is known. */
  readonly date?: string;
  /** Names that the document would have swapped, had it copied: its county, its organisation. The same list for all its passages. */
  readonly names?: readonly string[];
  /** Places of `text` that hold names: parties that the parser found. */
  readonly masked?: readonly Span[];
}

/** A piece of text that stands on both sides, but for names, numbers and marks. */
export interface SharedPiece {
  /** In the member. */
  readonly span: Span;
  /** In the member that the cluster is measured against. */
  readonly referenceSpan: Span;
}

/** A passage of a cluster. */
export interface ClusterMember {
  readonly documentId: string;
  readonly measureId: string;
  readonly group: string;
  readonly date: string | undefined;
  /** With the reference: shared shingles over all of both, formulaic ones left out; 1 for the reference itself. */
  readonly similarity: number;
  readonly shared: readonly SharedPiece[];
}

/** Passages that stand almost alike in several documents. */
export interface DuplicateCluster {
  /** The least similarity of a member. */
  readonly similarity: number;
  /** The text of the reference. */
  readonly text: string;
  /** Sorted. */
  readonly groups: readonly string[];
  /** The reference first: the earliest, or where no member has a date the first that was given; then by date and order. */
  readonly members: readonly ClusterMember[];
  /** Whether the reference is known to be the earliest: every member has a date. Even then it may have copied from elsewhere. */
  readonly earliestKnown: boolean;
}

/** Copies among passages, and what was looked at. */
export interface DuplicatesResult {
  /** The largest first. */
  readonly clusters: readonly DuplicateCluster[];
  readonly passages: number;
  /** How many say nothing but what everybody says, or too little: not compared. */
  readonly formulaic: number;
}
