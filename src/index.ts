/**
 * xuncha: reads Chinese Party-inspection documents (巡察/巡视) into typed data. This entry runs anywhere; files and the
 * native segmenters are in `xuncha/node`.
 */
export { createParser, parseDocument, parseLedger, type Parser } from "./parse.js";
export { readLedger } from "./parse-ledger.js";
export { findLedgerHeader, type LedgerHeader } from "./ledger/header.js";
export type { Grid, MergedCells } from "./ledger/grid.js";
export { ledgerRows, type LedgerOptions } from "./ledger/rows.js";
export type { LedgerField, LedgerIssue, LedgerPlace, LedgerText } from "./ledger/text.js";
export { redact } from "./redact/redact.js";
export { redactCoverage } from "./redact/redact-coverage.js";
export { createRedactor, type Redactor } from "./redact/redactor.js";
export { parseStructure, type ParseOptions } from "./parse-structure.js";
export type { UserLexicon } from "./lexicon/user-lexicon.js";
export type { PartyCue } from "./lexicon/parties.js";
export {
  classify,
  classifyIssueText,
  type IssueParts,
  type IssueTextFocus,
  type LikelyFocus,
  type PartSpan,
  type TextFocus,
} from "./classify/focus-by-text.js";
export { findTopics, type TopicEvidence } from "./classify/topics.js";
export { createPageSegmenter, type PageSegmenterOptions } from "./segment/page-segmenter.js";
export type { Segmenter, Token } from "./segment/segmenter.js";
export {
  concretenessKinds,
  concretenessOf,
  type Concreteness,
  type ConcretenessByPart,
  type ConcretenessKind,
  type ConcretenessReason,
} from "./concreteness/index.js";
export { lint, lintRules, type LintOptions, type LintRule } from "./lint/index.js";
export { writeSarif, type LintedFile } from "./write/sarif.js";
export {
  checkCoverage,
  decisionTemplate,
  readDecisions,
  readFeedbackList,
  type CoverageOptions,
} from "./coverage/index.js";
export { compare, Comparer, type ComparedDocument, type CompareOptions } from "./compare/index.js";
export { comparisonFigures, writeComparisonPage, type ComparisonFigure, type ComparisonFigureOptions } from "./report/index.js";
export { cleanText, type CleanText } from "./clean/index.js";
export { decodeText, textEncodings, type DecodedText, type TextEncoding } from "./decode/text.js";
export { writeJson, writeNdjsonLine } from "./write/json.js";
export {
  parsePageParts,
  writeCoveragePage,
  writeParsePage,
  type CoveragePageSources,
  type PageDocument,
  type PageOptions,
  type ParsePageParts,
} from "./write/page/index.js";
export { comparisonJsonSchema, coverageDecisionsJsonSchema, coverageJsonSchema, documentJsonSchema } from "./model/json-schema.js";
export {
  comparisonSchema,
  comparisonSchemaVersion,
  type ComparedGroup,
  type Comparison,
  type ComparisonNote,
  type Difference,
  type Interval,
  type Quartiles,
  type Statistic,
} from "./model/comparison.js";
export {
  comparedQuantities,
  comparedUnits,
  groupings,
  summaryKinds,
  type ComparedQuantity,
  type ComparedUnit,
  type Grouping,
  type SummaryKind,
} from "./model/comparison-quantities.js";
export { comparisonTables, type ComparisonTableName } from "./model/comparison-tables.js";
export type { DuplicateCluster } from "./model/duplicate-cluster.js";
export type { Keyness } from "./model/keyness.js";
export {
  coverageReportSchema,
  coverageReasons,
  coverageSchemaVersion,
  coverageShapes,
  type AskedPart,
  type CoverageItem,
  type CoverageLink,
  type CoverageReport,
  type CoverageShape,
  type HeldDecision,
  type LinkWord,
  type UnlinkedItem,
} from "./model/coverage.js";
export { coverageStates, type CoverageState } from "./model/coverage-states.js";
export { coverageDecisionsSchema, decisionsVersion, type CoverageDecision, type CoverageDecisions } from "./model/coverage-decisions.js";
export { diagnosticSchema, type Diagnostic } from "./model/diagnostic.js";
export { severities } from "./model/severities.js";
export {
  documentSchema,
  inspectionLevels,
  inspectionSchema,
  inspectionTypes,
  publicationSchema,
  schemaVersion,
  sourceSchema,
  statedFigureSchema,
  statedKeys,
  statedSchema,
  type Inspection,
  type InspectionDocument,
  type Publication,
  type Source,
  type Stated,
  type StatedFigure,
} from "./model/document.js";
export { documentKinds, type DocumentKind } from "./model/document-kinds.js";
export {
  amountSchema,
  citationSchema,
  contactSchema,
  countSchema,
  dateParts,
  dateRelations,
  dateSchema,
  durationSchema,
  entitySchema,
  frequencySchema,
  partyRoles,
  partySchema,
  percentSchema,
  qualifiers,
  type Amount,
  type Citation,
  type Contact,
  type Count,
  type DateEntity,
  type Duration,
  type Entity,
  type Frequency,
  type Party,
  type Percent,
  type Qualifier,
} from "./model/entity.js";
export { InspectionError, type ErrorCategory, type ErrorDetails, type Result } from "./model/error.js";
export { focusSchema, type Focus } from "./model/focus.js";
export { focusCategories, type FocusCategory } from "./model/focus-categories.js";
export {
  issueSchema,
  statusFlags,
  statusSchema,
  statusValues,
  type Issue,
  type Status,
  type StatusValue,
} from "./model/issue.js";
export { ledgerRowSchema, type LedgerRow } from "./model/ledger.js";
export { ledgerColumnKeys, type LedgerColumnKey } from "./model/ledger-keys.js";
export { markerSchemes, type MarkerScheme } from "./model/marker-schemes.js";
export { measureRoles, measureSchema, type Measure, type MeasureRole } from "./model/measure.js";
export { sectionSchema, type Section } from "./model/section.js";
export { spanSchema, type Span } from "./model/span.js";
export type { Language } from "./lexicon/diagnostics.js";
export { version } from "./version.js";
