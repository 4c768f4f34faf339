import type { DocumentRow } from "../model/comparison-tables.js";

/** A document as the page lists it. */
export interface ListedDocument {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
}

/** How many documents of a group came in a month. */
export interface MonthCount {
  /** ISO: 2024-03. */
  readonly month: string;
  readonly documents: number;
}

/** What a report tells of the documents of a group. */
export interface GroupDigest {
  readonly listed: readonly ListedDocument[];
  /** Months of the feedback, in order. */
  readonly feedback: readonly MonthCount[];
  /** Months in which the documents were signed or published, in order. */
  readonly written: readonly MonthCount[];
  /** Documents without any such day. */
  readonly undated: number;
}

/** What a report tells of documents, by the key of their group. */
export type DocumentDigest = ReadonlyMap<string, GroupDigest>;

/** The most documents of a group that a page lists. */
export const mostListed = 50;
const mostListedInAll = 3000;

class Months {
  readonly #counts = new Map<string, number>();

  add(day: string): void {
    const month = day.slice(0, "2024-03".length);
    this.#counts.set(month, (this.#counts.get(month) ?? 0) + 1);
  }

  inOrder(): MonthCount[] {
    return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, documents]) => ({ month, documents }));
  }
}

/**
 * Keeps what a report tells of documents while they come: counts by month, and the first ones of each group by name. What it
 * holds does not grow with their number.
 */
export class DocumentDigester {
  readonly #groups = new Map<string, { listed: ListedDocument[]; feedback: Months; written: Months; undated: number }>();
  #listed = 0;

  /** Takes in the row of a document. */
  add({ documentId, title, source, group, feedbackDate, signedOn, publishedOn }: DocumentRow): void {
    const held = this.#groups.get(group) ?? { listed: [], feedback: new Months(), written: new Months(), undated: 0 };
    this.#groups.set(group, held);
    if (held.listed.length < mostListed && this.#listed < mostListedInAll) {
      held.listed.push({ id: documentId, title, source });
      this.#listed++;
    }
    const written = signedOn ?? publishedOn;
    if (feedbackDate !== null) held.feedback.add(feedbackDate);
    if (written !== null) held.written.add(written);
    if (feedbackDate === null && written === null) held.undated++;
  }

  /** What was told of all documents so far. */
  digest(): DocumentDigest {
    return new Map(
      [...this.#groups].map(([key, { listed, feedback, written, undated }]) => [
        key,
        { listed, feedback: feedback.inOrder(), written: written.inOrder(), undated },
      ]),
    );
  }
}
