import type { Markup } from "./markup.js";

/** What rows can be filtered by. */
export const facetNames = ["state", "focus", "party"] as const;

/** The name of something that rows are filtered by; see {@link facetNames}. */
export type FacetName = (typeof facetNames)[number];

/** A row of a page's table. */
export interface PageItem {
  /** Counts from 0 in its view; passages name rows by it. */
  readonly key: number;
  /** The id that a reader would say aloud: `2.1.1`. */
  readonly number: string;
  readonly title: string;
  /** The anchor of its passage in the text; undefined where it has none. */
  readonly passage: string | undefined;
  /** Small lines under the title. */
  readonly lines: readonly string[];
  /** What is shown when the row is chosen. */
  readonly details?: Markup;
  /** Codes by which it is filtered; `state` is one of {@link stateLooks}. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** The cells behind the title. */
  readonly cells: readonly Markup[];
}

/** Rows under a heading of their own; the first group needs none. */
export interface ItemGroup {
  readonly heading?: string;
  readonly items: readonly PageItem[];
}
