import { label } from "../../lexicon/labels.js";
import { pageLabel } from "../../lexicon/page-labels.js";
import type { Language } from "../../lexicon/diagnostics.js";
import type { CoverageReport } from "../../model/coverage.js";
import { coverageStates } from "../../model/coverage-states.js";
import { coverageItems } from "./coverage-items.js";
import { documentMarks } from "./document-marks.js";
import { framed, pageFrame } from "./frame.js";
import { itemFacets, type PageDocument, type PageOptions } from "./parse-page.js";
import { anchorsOf, viewSection, type View } from "./view.js";

/** The two documents of a coverage report, each with the text that its spans point into. */
export interface CoveragePageSources {
  readonly feedback: PageDocument;
  readonly progress: PageDocument;
}

/**
 * A coverage report as one HTML page that needs nothing else: a table of feedback items with their states and answers
 * beside both texts; choosing an item shows its passage in the feedback and those that answer it, with the words that
 * tie them. What the report tells without answering anything stands behind. Safe as {@link writeParsePage} is.
 *
 * @example writeCoveragePage(checkCoverage(feedback, progress), { feedback: { document: feedback, text: a }, progress: { document: progress, text: b } })
 */
export function writeCoveragePage(report: CoverageReport, sources: CoveragePageSources, { lang = "zh" }: PageOptions = {}): string {
  return framed(pageFrame(label("coverage.title", lang), lang), [viewSection(coverageView(report, sources, lang), "0", lang)]);
}

function coverageView(report: CoverageReport, { feedback, progress }: CoveragePageSources, lang: Language): View {
  const say = (key: string): string => pageLabel(key, lang);
  const { summary } = report;
  const rows = coverageItems(report, { feedback, progress }, anchorsOf("0"), lang);
  return {
    title: label("coverage.title", lang),
    facts: [
      `${label("coverage.total", lang)} ${summary.items} ${label("coverage.items", lang)}`,
      ...coverageStates.filter((state) => summary[state] > 0).map((state) => `${label(`coverage.state.${state}`, lang)} ${summary[state]}`),
      ...(["suspectDecisions", "lostDecisions"] as const).filter((key) => summary[key] > 0).map((key) => `${summary[key]} ${label(`coverage.${key}`, lang)}`),
    ],
    tableName: say("check.items"),
    columns: [
      { heading: say("column.id"), look: "id" },
      { heading: say("check.items"), look: "what" },
      { heading: say("column.coverage"), look: "state" },
    ],
    groups: [{ items: rows.items }, { heading: label("coverage.unlinked", lang), items: rows.unlinked }],
    facets: itemFacets(lang),
    texts: [
      { name: say("check.feedback"), heading: report.feedback.name ?? "", text: feedback.text, passages: rows.feedback.passages, marks: [...documentMarks(feedback.document, lang), ...rows.feedback.words] },
      { name: say("check.progress"), heading: report.progress.name ?? "", text: progress.text, passages: rows.progress.passages, marks: [...documentMarks(progress.document, lang), ...rows.progress.words] },
    ],
    doubts: report.diagnostics.map(({ code, message }) => ({ text: `${message} (${code})` })),
  };
}
