import type { Language } from "../lexicon/diagnostics.js";
import type { Comparison } from "../model/comparison.js";
import type { Plot } from "./drawing/picture.js";
import type { DocumentDigest } from "./document-digest.js";

/** A cell of a table, and where in the page what stands behind it is found. */
export interface FigureCell {
  readonly text: string;
  readonly href?: string;
  /** The file whose rows it names; it leads there where that lies beside the page. */
  readonly file?: string;
  readonly isNumber?: boolean;
  /** A name or a word, which stands on one line. */
  readonly isName?: boolean;
}

/** The numbers that a figure shows, and where their rows are. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FigureCell[])[];
  /** What was left out, where there is too much. */
  readonly rest?: string;
}

/** A figure: what it found, what it shows, the picture, the numbers. */
export interface Figure {
  /** Name of its files and its place in the page. */
  readonly id: string;
  /** What was found, or that nothing was. */
  readonly title: string;
  /** Whether the title tells of a difference that was found. */
  readonly found: boolean;
  /** How to read it, what it rests on, where its numbers are: a sentence each. */
  readonly caption: readonly string[];
  readonly plot: Plot;
  readonly tables: readonly FigureTable[];
}

/** What figures are drawn from. */
export interface ReportSources {
  readonly comparison: Comparison;
  /** Of the documents: which they are, and when they were written. */
  readonly documents: DocumentDigest;
  /** What was looked for: where it was not, no figure says that there is none. */
  readonly looked: { readonly words: boolean; readonly copies: boolean };
  readonly lang: Language;
  /** Names of the files that lie beside the page, where it is one of several. */
  readonly beside?: ReadonlySet<string>;
}
