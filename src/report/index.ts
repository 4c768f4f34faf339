export { comparisonFigures, writeComparisonPage, type ComparisonFigure, type ComparisonFigureOptions } from "./comparison-figures.js";
export { DocumentDigester, type DocumentDigest } from "./document-digest.js";
export { drawFigures, figureSvg } from "./draw-figures.js";
export type { Figure, FigureCell, FigureTable, ReportSources } from "./figure.js";
export { writeReportPage } from "./page/report-page.js";
