import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as library from "../src/index.js";
import * as node from "../src/node/index.js";

/** Names that an entry re-exports, types apart from what is there at run time. */
function namesOf(path: string): { values: string[]; types: string[] } {
  const source = ts.createSourceFile(path, readFileSync(join(import.meta.dirname, path), "utf8"), ts.ScriptTarget.Latest, true);
  const names: { values: string[]; types: string[] } = { values: [], types: [] };
  for (const statement of source.statements) {
    // re-exports only, by name: nothing is made in an entry, and nothing comes out that nobody chose
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) {
      throw new Error(`not a re-export of names: ${statement.getText()}`);
    }
    for (const { name, isTypeOnly } of statement.exportClause.elements) (isTypeOnly || statement.isTypeOnly ? names.types : names.values).push(name.text);
  }
  return { values: names.values.sort(), types: names.types.sort() };
}

// a name that is added, lost or called otherwise changes what others build on: it belongs in the changelog
describe("the public names of xuncha", () => {
  const names = namesOf("../src/index.ts");

  it("are these", () => {
    expect(Object.keys(library).sort()).toEqual(names.values);
    expect(names.values).toMatchInlineSnapshot(`
      [
        "Comparer",
        "InspectionError",
        "amountSchema",
        "checkCoverage",
        "citationSchema",
        "classify",
        "classifyIssueText",
        "cleanText",
        "compare",
        "comparedQuantities",
        "comparedUnits",
        "comparisonFigures",
        "comparisonJsonSchema",
        "comparisonSchema",
        "comparisonSchemaVersion",
        "comparisonTables",
        "concretenessKinds",
        "concretenessOf",
        "contactSchema",
        "countSchema",
        "coverageDecisionsJsonSchema",
        "coverageDecisionsSchema",
        "coverageJsonSchema",
        "coverageReasons",
        "coverageReportSchema",
        "coverageSchemaVersion",
        "coverageShapes",
        "coverageStates",
        "createPageSegmenter",
        "createParser",
        "createRedactor",
        "dateParts",
        "dateRelations",
        "dateSchema",
        "decisionTemplate",
        "decisionsVersion",
        "decodeText",
        "diagnosticSchema",
        "documentJsonSchema",
        "documentKinds",
        "documentSchema",
        "durationSchema",
        "entitySchema",
        "findLedgerHeader",
        "findTopics",
        "focusCategories",
        "focusSchema",
        "frequencySchema",
        "groupings",
        "inspectionLevels",
        "inspectionSchema",
        "inspectionTypes",
        "issueSchema",
        "ledgerColumnKeys",
        "ledgerRowSchema",
        "ledgerRows",
        "lint",
        "lintRules",
        "markerSchemes",
        "measureRoles",
        "measureSchema",
        "parseDocument",
        "parseLedger",
        "parsePageParts",
        "parseStructure",
        "partyRoles",
        "partySchema",
        "percentSchema",
        "publicationSchema",
        "qualifiers",
        "readDecisions",
        "readFeedbackList",
        "readLedger",
        "redact",
        "redactCoverage",
        "schemaVersion",
        "sectionSchema",
        "severities",
        "sourceSchema",
        "spanSchema",
        "statedFigureSchema",
        "statedKeys",
        "statedSchema",
        "statusFlags",
        "statusSchema",
        "statusValues",
        "summaryKinds",
        "textEncodings",
        "version",
        "writeComparisonPage",
        "writeCoveragePage",
        "writeJson",
        "writeNdjsonLine",
        "writeParsePage",
        "writeSarif",
      ]
    `);
  });

  it("and these types", () => {
    expect(names.types).toMatchInlineSnapshot(`
      [
        "Amount",
        "AskedPart",
        "Citation",
        "CleanText",
        "CompareOptions",
        "ComparedDocument",
        "ComparedGroup",
        "ComparedQuantity",
        "ComparedUnit",
        "Comparison",
        "ComparisonFigure",
        "ComparisonFigureOptions",
        "ComparisonNote",
        "ComparisonTableName",
        "Concreteness",
        "ConcretenessByPart",
        "ConcretenessKind",
        "ConcretenessReason",
        "Contact",
        "Count",
        "CoverageDecision",
        "CoverageDecisions",
        "CoverageItem",
        "CoverageLink",
        "CoverageOptions",
        "CoveragePageSources",
        "CoverageReport",
        "CoverageShape",
        "CoverageState",
        "DateEntity",
        "DecodedText",
        "Diagnostic",
        "Difference",
        "DocumentKind",
        "DuplicateCluster",
        "Duration",
        "Entity",
        "ErrorCategory",
        "ErrorDetails",
        "Focus",
        "FocusCategory",
        "Frequency",
        "Grid",
        "Grouping",
        "HeldDecision",
        "Inspection",
        "InspectionDocument",
        "Interval",
        "Issue",
        "IssueParts",
        "IssueTextFocus",
        "Keyness",
        "Language",
        "LedgerColumnKey",
        "LedgerField",
        "LedgerHeader",
        "LedgerIssue",
        "LedgerOptions",
        "LedgerPlace",
        "LedgerRow",
        "LedgerText",
        "LikelyFocus",
        "LinkWord",
        "LintOptions",
        "LintRule",
        "LintedFile",
        "MarkerScheme",
        "Measure",
        "MeasureRole",
        "MergedCells",
        "PageDocument",
        "PageOptions",
        "PageSegmenterOptions",
        "ParseOptions",
        "ParsePageParts",
        "Parser",
        "PartSpan",
        "Party",
        "PartyCue",
        "Percent",
        "Publication",
        "Qualifier",
        "Quartiles",
        "Redactor",
        "Result",
        "Section",
        "Segmenter",
        "Source",
        "Span",
        "Stated",
        "StatedFigure",
        "Statistic",
        "Status",
        "StatusValue",
        "SummaryKind",
        "TextEncoding",
        "TextFocus",
        "Token",
        "TopicEvidence",
        "UnlinkedItem",
        "UserLexicon",
      ]
    `);
  });
});

describe("the public names of xuncha/node", () => {
  const names = namesOf("../src/node/index.ts");

  it("are these", () => {
    expect(Object.keys(node).sort()).toEqual(names.values);
    expect(names.values).toMatchInlineSnapshot(`
      [
        "ComparisonFolder",
        "createSegmenter",
        "documentEndings",
        "findInputs",
        "nameOf",
        "readDocument",
        "readDocuments",
        "saveLedger",
        "segment",
        "segmenterEngines",
        "streamDocuments",
        "toInspectionError",
      ]
    `);
  });

  it("and these types", () => {
    expect(names.types).toMatchInlineSnapshot(`
      [
        "ComparisonFolderOptions",
        "CreatedSegmenter",
        "InputFile",
        "Inputs",
        "ReadLimits",
        "ReadOptions",
        "SaveLedgerOptions",
        "SavedLedger",
        "Segmentation",
        "SegmenterAttempt",
        "SegmenterEngine",
        "SegmenterOptions",
        "StreamOptions",
      ]
    `);
  });

  it("are none of the other entry", () => {
    expect(Object.keys(node).filter((name) => name in library)).toEqual([]);
  });
});
