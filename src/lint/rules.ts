import type { Rule } from "./finding.js";
import { announcedPoints } from "./rules/announced-points.js";
import { completionRate } from "./rules/completion-rate.js";
import { dateForms } from "./rules/date-forms.js";
import { daysOfHead, eventsAfterSignature } from "./rules/date-order.js";
import { overduePlans, passedDeadlines } from "./rules/deadlines.js";
import { emptyHeadings, repeatedMeasures, repeatedTitles, unansweredIssues, unevenIssues } from "./rules/issues-and-measures.js";
import { issuesTotal } from "./rules/issues-total.js";
import { masks } from "./rules/masks.js";
import { enumeratorNumbers, headingNumbers } from "./rules/numbering.js";
import { aspectsTotal, measuresTotal, partsAndWholes, totalsDisagree } from "./rules/other-totals.js";
import { pairedMarks } from "./rules/paired-marks.js";
import { slips } from "./rules/slips.js";
import { statusCount } from "./rules/status-count.js";
import { statusTotals } from "./rules/status-totals.js";
import { brokenParagraphs, missingFinalStops, textEnd } from "./rules/text-end.js";

/** The rules, in the order in which they look; none needs what another finds. */
export const rules: readonly Rule[] = [
  issuesTotal,
  totalsDisagree,
  statusTotals,
  completionRate,
  statusCount,
  measuresTotal,
  aspectsTotal,
  partsAndWholes,
  headingNumbers,
  enumeratorNumbers,
  announcedPoints,
  daysOfHead,
  eventsAfterSignature,
  dateForms,
  passedDeadlines,
  overduePlans,
  unansweredIssues,
  repeatedMeasures,
  repeatedTitles,
  emptyHeadings,
  unevenIssues,
  pairedMarks,
  slips,
  masks,
  brokenParagraphs,
  missingFinalStops,
  textEnd,
];
