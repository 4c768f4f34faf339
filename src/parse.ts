import {
  feedbackAtOdds,
  type Figure,
  readInspection,
  readPublication,
  readStated,
  summaryRanges,
  withoutParentBody,
} from "./assemble/index.js";
import { focusOfIssue } from "./classify/focus-by-text.js";
import { findIssueTopics } from "./classify/topics.js";
import type { IssueClassifier, TopicInParts } from "./document/issue-classifier.js";
import { createExtractor, type Extractor, type FoundEntity, type PartyCell } from "./extract/index.js";
import { extractorLists, type UserLexicon } from "./lexicon/user-lexicon.js";
import { findRegion, regionNamesIn } from "./lexicon/regions.js";
import type { LedgerText } from "./ledger/text.js";
import type { InspectionDocument } from "./model/document.js";
import { readLedgerStructure, withLedgerHead } from "./parse-ledger.js";
import { type ParseOptions, readStructure, type Structure, writeStructure } from "./parse-structure.js";
import { readNumeral } from "./text/numerals.js";

/** Parses texts; made by {@link createParser}. */
export type Parser = (original: string, options?: ParseOptions) => InspectionDocument;

const openingLength = 300; // where the place of a document is named, if its title does not
const orderedBy = /(?:根据|按照|经)([^，。；\n]{2,24}?委)/;

const topicReach = 300; // characters of an issue's text in which its topic is looked for

let usual: Extractor | undefined;

/**
 * Makes a parser that also knows words of the caller's: measure words, fixed terms that are no counts, cues of roles.
 *
 * @example createParser({ lexicon: { measureWords: ["畦"] } })("开垦菜地12畦。").entities[0]?.text // "12畦"
 */
export function createParser({ lexicon }: { readonly lexicon?: UserLexicon } = {}): Parser {
  if (lexicon === undefined) return parseDocument;
  const extractor = createExtractor(extractorLists(lexicon));
  return (original, options) => parseWith(extractor, original, options);
}

/**
 * Parses the text of an inspection document into typed data: outline, issues, measures, entities, head and summary, each
 * with its place in `original`. Pure and synchronous; never throws; what is doubtful is a diagnostic.
 *
 * @example parseDocument("一、存在的问题\n（一）理论学习不够深入。").outline[0]?.title // "存在的问题"
 */
export function parseDocument(original: string, options?: ParseOptions): InspectionDocument {
  usual ??= createExtractor();
  return parseWith(usual, original, options);
}

/**
 * Parses a ledger (整改台账) that was read from a spreadsheet: kind `ledger`, an issue for each of its problems, with
 * measures, responsible parties, deadline and status, each with its place in `ledger.text`.
 *
 * @example parseLedger(readLedger([{ name: "", rows: [["序号", "反馈问题"], ["1", "理论学习不够深入"]] }])!).issues.length // 1
 */
export function parseLedger(ledger: LedgerText, options: ParseOptions = {}): InspectionDocument {
  usual ??= createExtractor();
  const document = parseWith(usual, ledger.text, options, readLedgerStructure(ledger, options, classifier));
  return withLedgerHead(document, ledger);
}

/** The order of the stages after structure: entities, head, dates, summary. */
function parseWith(
  extractor: Extractor,
  original: string,
  options: ParseOptions = {},
  structure: Structure = readStructure(original, options, classifier),
): InspectionDocument {
  const { clean, outline, assembled, writer } = structure;
  const { text } = clean;
  const mentions = extractor.find(text, partyCells(outline));
  const sectionStarts = outline.nodes.map(({ start }) => start);
  const plans = outline.nodes
    .filter((node) => assembled.roles.get(node) === "plan" && text.slice(node.markerEnd, node.titleEnd).includes("年"))
    .map(({ start, titleEnd, end }) => ({ start, headingEnd: titleEnd, end }));
  const known = { sectionStarts, plans, ...(options.referenceDay === undefined ? {} : { referenceDay: options.referenceDay }) };
  const parties = mentions.others.filter((entity) => entity.type === "party");
  const removed = clean.removed
    .filter(({ kind }) => kind === "chrome")
    .map(({ span }) => ({ text: original.slice(span.start, span.end), start: span.start }));
  // dates need the document's own days, and these are dates: what stands whole in the text comes first
  const draft = extractor.resolve(text, mentions, known).found;
  const publication = readPublication(text, assembled.title, removed, draft);
  const headings = writer.headingFoci(outline.nodes);
  const readHead = (found: typeof draft): ReturnType<typeof readInspection> =>
    readInspection(text, { kind: assembled.kind, title: assembled.title, ownNames: publication.ownNames }, found, parties, mentions.teams, headings, readNumeral);
  const firstReading = readHead(draft);
  const firstHead = firstReading.fields;
  const dates = extractor.resolve(text, mentions, {
    ...known,
    anchors: {
      inspectionStart: firstHead.period?.start,
      inspectionEnd: firstHead.period?.end,
      feedback: firstHead.feedbackDate,
      signed: publication.fields.signedOn,
      published: publication.fields.publishedOn,
    },
  });
  // a day of the head without its year has it now
  const isKnown = firstHead.period !== undefined && firstHead.feedbackDate !== undefined;
  const inspection = isKnown ? firstReading : readHead(dates.found);
  const { fields: head } = inspection;
  const entities = extractor.settle(mentions, dates.found);
  const ranges = structure.summary ?? summaryRanges(text, outline, assembled);
  const isWhole = ranges[0]?.end === text.length;
  const claims = readStated(text, figuresIn(entities, ranges), isWhole);
  const { signedBy = "", publisher = "" } = publication.fields;
  const region =
    findRegion(regionNamesIn(`${withoutParentBody(assembled.title?.text ?? "", head.inspectedOrg)} ${signedBy} ${publisher}`)) ??
    findRegion(regionNamesIn(`${head.team ?? ""} ${orderedBy.exec(text.slice(0, openingLength))?.[1] ?? ""}`));
  const oddFeedback = feedbackAtOdds(inspection);
  const headNotes = oddFeedback === undefined ? [] : [{ code: "W_INSPECTION_AT_ODDS", ...oddFeedback }];
  const notes = [
    ...structure.notes,
    ...[...mentions.notes, ...dates.notes, ...headNotes].map(({ code, start, end }) => ({ code, span: clean.toOriginal(start, end) })),
  ];
  const document = writeStructure(structure, options, notes);
  return {
    ...document,
    inspection: { ...head, ...writer.evidence(inspection.places) },
    publication: {
      ...publication.fields,
      ...(region === undefined ? {} : { region }),
      ...writer.evidence(publication.places, publication.outside),
    },
    stated: writer.stated(claims),
    entities: writer.entities(entities),
  };
}

const roleOfField: Readonly<Record<string, PartyCell["role"]>> = {
  "lead-unit": "lead",
  "cooperate-unit": "cooperate",
  "responsible-unit": "responsible",
  "responsible-leader": "responsible",
  "responsible-person": "responsible",
  "supervise-unit": "supervise",
};

/** The cells of tables whose columns name parties. */
function partyCells({ tableRows }: Structure["outline"]): PartyCell[] {
  return tableRows.flatMap(({ cells }) =>
    cells.flatMap(({ field, leads, start, end }) => {
      const role = roleOfField[field] === "responsible" && leads === true ? "lead" : roleOfField[field];
      return role === undefined ? [] : [{ start, end, role }];
    }),
  );
}

/** Reads an issue's focus and topics out of its words; the model is loaded when a text first needs it. */
const classifier: IssueClassifier = {
  focus: focusOfIssue,
  topics: ({ title, text }, category) => {
    const { part, found } = findIssueTopics({ title, answer: text.slice(0, topicReach) }, category);
    return found.map((topic) => inPart(topic, part === "title" ? "title" : "text"));
  },
};

function inPart({ topic, evidence }: { topic: string; evidence: readonly { start: number; end: number }[] }, part: "title" | "text"): TopicInParts {
  return { topic, evidence: evidence.map(({ start, end }) => ({ part, start, end })) };
}

/** The figures of a summary: counts, percentages and amounts that stand in the given ranges. */
function figuresIn(entities: readonly FoundEntity[], ranges: readonly { start: number; end: number }[]): Figure[] {
  const figures: Figure[] = [];
  for (const entity of entities) {
    if (!ranges.some(({ start, end }) => entity.start >= start && entity.start < end)) continue;
    if (entity.type === "count") figures.push({ ...entity, type: "count" });
    else if (entity.type === "percent") figures.push({ ...entity, type: "percent", unit: "%" });
    else if (entity.type === "amount") figures.push({ ...entity, type: "amount", value: entity.yuan, unit: "元", direction: entity.direction });
  }
  return figures;
}
