import type { InspectionDocument, Publication } from "../../model/document.js";

/** A region as a document gives it. */
export type DocumentRegion = NonNullable<Publication["region"]>;

/** Why a document could not be placed, or what is doubtful about its place; codes of `corpus/diagnostics.tsv`. */
export type PlaceDoubt = "W_GROUP_UNPLACED" | "W_GROUP_BY_NAME" | "W_GROUP_SEVERAL_UNITS";

/** Where a document belongs. `key` "" is the group of what could not be placed. */
export interface GroupPlace {
  readonly key: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly region?: DocumentRegion;
  readonly doubts: readonly PlaceDoubt[];
}

/** Tells where documents belong. */
export type GroupReader = (document: InspectionDocument) => GroupPlace;
