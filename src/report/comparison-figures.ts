import { documentRow } from "../compare/rows/document-row.js";
import type { ComparedDocument } from "../compare/index.js";
import type { Language } from "../lexicon/diagnostics.js";
import type { Comparison } from "../model/comparison.js";
import { DocumentDigester } from "./document-digest.js";
import { drawFigures, figureSvg } from "./draw-figures.js";
import type { ReportSources } from "./figure.js";
import { writeReportPage } from "./page/report-page.js";

/** How a comparison is drawn. */
export interface ComparisonFigureOptions {
  /** The language of titles and captions; Chinese unless told. */
  readonly lang?: Language;
  /** What {@link Comparer.add} gave: for the timeline and the lists of documents, which are left out without. */
  readonly documents?: Iterable<ComparedDocument>;
  /** Whether characteristic words were looked for: then it is said where there are none. Unless told, where there are some. */
  readonly words?: boolean;
  /** Whether copied measures were looked for; as with `words`. */
  readonly copies?: boolean;
}

/** A figure of a comparison. */
export interface ComparisonFigure {
  /** What it shows: focus, completion, keyness … The same in every language. */
  readonly id: string;
  /** What was found, or that nothing was. */
  readonly title: string;
  /** Whether the title tells of a difference that was found. */
  readonly found: boolean;
  /** How to read it, what it rests on, where its numbers are: a sentence each. */
  readonly caption: readonly string[];
  /** The picture with title and caption, an SVG document that stands by itself. */
  readonly svg: string;
}

function sourcesOf(comparison: Comparison, { lang = "zh", documents = [], words, copies }: ComparisonFigureOptions): ReportSources {
  const digester = new DocumentDigester();
  for (const document of documents) digester.add(documentRow(document));
  const looked = { words: words ?? comparison.keyness.length > 0, copies: copies ?? comparison.duplicates.length > 0 };
  return { comparison, documents: digester.digest(), looked, lang };
}

/**
 * Draws the figures of a comparison, in the order in which a report shows them; one for which the documents tell nothing is
 * left out.
 *
 * @example comparisonFigures(await compare(documents, { by: "county" })).map(({ id }) => id) // ["focus", "issues", "measures", …]
 */
export function comparisonFigures(comparison: Comparison, options: ComparisonFigureOptions = {}): ComparisonFigure[] {
  const sources = sourcesOf(comparison, options);
  return drawFigures(sources).map((figure) => {
    const { id, title, found, caption } = figure;
    return { id, title, found, caption, svg: figureSvg(figure, sources.lang) };
  });
}

/**
 * Writes a comparison as one HTML page that opens from the disk: what was found, the figures, the numbers behind them with
 * the rows of the tables they stand in, and the documents of each group. Nothing is loaded from elsewhere.
 *
 * @example writeComparisonPage(comparison, { lang: "en" }).startsWith("<!DOCTYPE html>") // true
 */
export function writeComparisonPage(comparison: Comparison, options: ComparisonFigureOptions = {}): string {
  return writeReportPage(sourcesOf(comparison, options));
}
