import type { DuplicateCluster } from "../model/duplicate-cluster.js";
import type { InspectionDocument } from "../model/document.js";
import { fingerprint } from "../text/fingerprint.js";
import { findDuplicates, measurePassages, type Passage } from "./duplicates/index.js";

const hexDigits = 8;

/** A number below 1 that the id of a document gives: as good as drawn, and always the same. */
function lotOf(id: string): number {
  return Number.parseInt(fingerprint(id).slice(0, hexDigits), 16) / 16 ** hexDigits;
}

/** Copies among measures, and in how many documents they were looked for. */
export interface FoundCopies {
  readonly clusters: readonly DuplicateCluster[];
  readonly documents: number;
}

/**
 * Gathers measures to look for copies among them. Where there are too many to be held, a sample of documents is kept, by
 * lots that depend on the document alone: neither the order of files nor chance decides.
 */
export class Copies {
  readonly #most: number;
  readonly #kept = new Map<string, { readonly lot: number; readonly passages: readonly Passage[] }>();
  #limit = 1;
  #passages = 0;

  /** @param most measures that are held; about 1.5 kB each */
  constructor(most: number) {
    this.#most = most;
  }

  add(document: InspectionDocument, group: string): void {
    const lot = lotOf(document.id);
    if (!(lot < this.#limit)) return;
    const passages = measurePassages(document, group);
    this.#kept.set(document.id, { lot, passages });
    this.#passages += passages.length;
    while (this.#passages > this.#most && this.#kept.size > 1) this.#halve();
  }

  find(): FoundCopies {
    const passages = [...this.#kept.values()].flatMap((kept) => kept.passages);
    return { clusters: findDuplicates(passages).clusters, documents: this.#kept.size };
  }

  #halve(): void {
    this.#limit /= 2;
    for (const [id, { lot, passages }] of this.#kept) {
      if (lot < this.#limit) continue;
      this.#kept.delete(id);
      this.#passages -= passages.length;
    }
  }
}
