import type { Language } from "../lexicon/diagnostics.js";
import { comparisonSchemaVersion, type ComparedGroup, type Comparison } from "../model/comparison.js";
import type { InspectionDocument } from "../model/document.js";
import type { DocumentKind } from "../model/document-kinds.js";
import type { Segmenter } from "../segment/segmenter.js";
import { version } from "../version.js";
import { characteristicWords, textsOf } from "./characteristic-words.js";
import { Copies } from "./copies.js";
import { findDifferences } from "./differences.js";
import { type DocumentFacts, factsOf } from "./document-facts.js";
import type { GroupPlace } from "./groups/group-place.js";
import { groupReader } from "./groups/group-reader.js";
import { createKeyness, type KeynessCounter } from "./keyness/index.js";
import { type GroupMembers, Membership, sampleOf } from "./membership.js";
import { Notes } from "./notes.js";
import { Observations, type ObservedQuantity } from "./observations.js";
import { quantities } from "./quantities.js";
import type { Correction } from "./statistics/adjust.js";
import { usualLevel } from "./statistics/interval.js";
import { summarise } from "./summary.js";

/** How documents are compared. */
export interface CompareOptions {
  /** county, prefecture, province, unit-type, round, year, level, or the path of a field (inspection.team). */
  readonly by: string;
  /** The level of intervals; 0.95 unless told. */
  readonly level?: number;
  /** Groups with fewer documents are shown as too small and not compared; 5 unless told. */
  readonly smallest?: number;
  /** How p is corrected for many differences; `benjamini-hochberg` unless told. */
  readonly correction?: Correction;
  /** Of the tests by chance: the same seed gives the same p. 1 unless told. */
  readonly seed?: number;
  /** How often documents are dealt out anew, at most; 1999 unless told. */
  readonly permutations?: number;
  /** Cuts words; asked for when the first document comes. Without it no characteristic words are told. */
  readonly segmenter?: () => Segmenter;
  /** Whether measures that stand almost alike in several groups are looked for; true unless told. */
  readonly duplicates?: boolean;
  /** How many measures are held to look for such copies, 1.5 kB each; 200,000 unless told. Of more a sample of documents is kept, and that is noted. */
  readonly mostMeasures?: number;
  /** The language of notes; Chinese unless told. */
  readonly lang?: Language;
}

/** A document that was taken in: what is told of it and where it belongs. */
export interface ComparedDocument {
  readonly facts: DocumentFacts;
  readonly place: GroupPlace;
}

const usualSmallest = 5;
const usualPermutations = 1999;
const usualMostMeasures = 200_000;
const kindsWithIssues: readonly DocumentKind[] = ["feedback-notice", "progress-report", "ledger"];

/**
 * Takes documents in one by one and sets their groups side by side. Of each it keeps its id and a few hundred bytes of
 * numbers, so that memory does not depend on how long documents are.
 *
 * @throws InspectionError `E_COMPARE_BY` for a grouping that is none
 */
export class Comparer {
  readonly #options: Required<Omit<CompareOptions, "segmenter">>;
  readonly #placeOf: (document: InspectionDocument) => GroupPlace;
  readonly #observations = new Observations(quantities());
  readonly #membership = new Membership();
  readonly #notes = new Notes();
  readonly #words: KeynessCounter | undefined;
  readonly #copies: Copies | undefined;
  readonly #ids = new Set<string>();
  readonly #sizes: { issues: number; measures: number }[] = [];
  #repeated = 0;
  #failed = 0;

  constructor({ segmenter, ...options }: CompareOptions) {
    this.#options = {
      level: usualLevel,
      smallest: usualSmallest,
      correction: "benjamini-hochberg",
      seed: 1,
      permutations: usualPermutations,
      duplicates: true,
      mostMeasures: usualMostMeasures,
      lang: "zh",
      ...options,
    };
    this.#words = segmenter === undefined ? undefined : createKeyness({ segmenter, correction: this.#options.correction });
    this.#copies = this.#options.duplicates ? new Copies(this.#options.mostMeasures) : undefined;
    this.#placeOf = groupReader(options.by);
  }

  /** Takes a document in; undefined where the same document was taken in before: it counts once. */
  add(document: InspectionDocument): ComparedDocument | undefined {
    const name = document.source.name ?? document.id;
    if (this.#ids.has(document.id)) {
      this.#repeated++;
      this.#notes.add("W_COMPARE_REPEATED", name);
      return undefined;
    }
    this.#ids.add(document.id);
    const facts = factsOf(document);
    const place = this.#placeOf(document);
    this.#membership.add(this.#observations.documents, place);
    this.#observations.add(({ read }) => read(facts));
    this.#sizes.push({ issues: document.issues.length, measures: document.measures.length });
    if (place.key !== "") this.#words?.add(place.key, textsOf(document));
    this.#copies?.add(document, place.key);
    for (const doubt of place.doubts) this.#notes.add(doubt, name);
    if (document.issues.length === 0 && kindsWithIssues.includes(document.kind)) this.#notes.add("W_COMPARE_NO_ISSUES", name);
    return { facts, place };
  }

  /** Counts a document that could not be read. */
  fail(): void {
    this.#failed++;
  }

  /** Sets the groups side by side. */
  finish(): Comparison {
    const { by, level, smallest, correction, lang } = this.#options;
    const columns = this.#observations.columns();
    const groups = this.#membership.groups();
    const copies = this.#copies?.find();
    const counted = this.#observations.documents;
    if (copies !== undefined && copies.documents < counted) this.#notes.addMany("W_COMPARE_SAMPLED", copies.documents);
    const words = this.#words === undefined ? undefined : characteristicWords(this.#words, groups);
    if (words?.pruned === true) this.#notes.addMany("W_COMPARE_WORDS_PRUNED", counted);
    return {
      schemaVersion: comparisonSchemaVersion,
      producer: { name: "xuncha", version },
      by,
      level,
      smallest,
      correction,
      documents: { counted, repeated: this.#repeated, failed: this.#failed },
      groups: groups.map((members) => this.#group(members, columns)),
      differences: findDifferences(columns, groups, this.#options),
      keyness: words?.terms ?? [],
      duplicates: copies?.clusters ?? [],
      notes: this.#notes.told(lang),
    };
  }

  #group({ place, documents }: GroupMembers, columns: readonly ObservedQuantity[]): ComparedGroup {
    const sizes = documents.map((document) => this.#sizes[document] as { issues: number; measures: number });
    return {
      key: place.key,
      names: place.names,
      placed: place.key !== "",
      region: place.region ?? null,
      documents: documents.length,
      issues: sizes.reduce((sum, { issues }) => sum + issues, 0),
      measures: sizes.reduce((sum, { measures }) => sum + measures, 0),
      tooSmall: documents.length < this.#options.smallest,
      statistics: columns.map((column) => summarise(column.quantity, sampleOf(column, documents), this.#options)),
    };
  }
}
