import type {
  Amount,
  Citation,
  Contact,
  Count,
  Duration,
  Frequency,
  Party,
  Percent,
} from "../model/entity.js";

/** An entity before its place is led back to the original: `start` and `end` are offsets in the clean text. */
export type Draft<E> = Omit<E, "text" | "span" | "issueId" | "measureId" | "evidence"> & {
  readonly start: number;
  readonly end: number;
};

/** A count in the making. */
export type CountDraft = Draft<Count>;
/** A duration in the making. */
export type DurationDraft = Draft<Duration>;
/** A frequency in the making. */
export type FrequencyDraft = Draft<Frequency>;
/** An amount in the making. */
export type AmountDraft = Draft<Amount>;
/** A percentage in the making. */
export type PercentDraft = Draft<Percent>;
/** A citation in the making. */
export type CitationDraft = Draft<Citation>;
/** A contact in the making. */
export type ContactDraft = Draft<Contact>;
/** A party in the making; `evidence` is the place of the words that give the role. */
export type PartyDraft = Draft<Party> & { readonly evidence?: { readonly start: number; readonly end: number } };

/** Any entity in the making, but for dates, which are found in two steps. */
export type EntityDraft =
  | CountDraft
  | DurationDraft
  | FrequencyDraft
  | AmountDraft
  | PercentDraft
  | CitationDraft
  | ContactDraft
  | PartyDraft;

/** Something a finder doubts, to become a diagnostic. */
export interface FinderNote {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Finds one kind of entity in a clean text, in order, none overlapping another of its own kind. Pure; never throws. */
export type Finder<D extends EntityDraft> = (text: string) => { readonly found: D[]; readonly notes: FinderNote[] };
