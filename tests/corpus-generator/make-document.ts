import { type InspectionDocument, schemaVersion } from "../../src/model/document.js";
import { fingerprint } from "../../src/text/fingerprint.js";
import { version } from "../../src/version.js";
import type { InventedReport } from "./invent.js";
import { writeReport, type WrittenIssue } from "./write-report.js";

function issueOf({ id, issue, whole, title }: WrittenIssue, text: string): InspectionDocument["issues"][number] {
  return {
    id,
    number: Number(id.slice(id.lastIndexOf(".") + 1)),
    title: text.slice(title.start, title.end),
    titleSpan: title,
    text: text.slice(whole.start, whole.end),
    span: whole,
    sectionId: id,
    group: null,
    focus: { category: issue.focus, basis: "heading", confidence: 1, evidence: [] },
    topics: [],
    status: { value: issue.completed ? "completed" : "in-progress", flags: [], evidence: [] },
  };
}

function measuresOf({ id, measures }: WrittenIssue, text: string): InspectionDocument["measures"] {
  return measures.map(({ start, end, marker }, index) => ({
    id: `${id}/${index + 1}`,
    ordinal: index + 1,
    marker: text.slice(marker.start, marker.end),
    markerSpan: marker,
    text: text.slice(start, end),
    span: { start, end },
    issueId: id,
    sectionId: id,
    role: "rectification" as const,
  }));
}

/** The figures inside measures, as counts: enough to make these more or less concrete. */
function countsOf({ id, measures }: WrittenIssue, text: string): InspectionDocument["entities"] {
  return measures.flatMap((measure, index) =>
    Array.from(text.slice(measure.start, measure.end).matchAll(/(\d{1,4})([户处期份名笔件家条人项台组张次])/g), (match) => ({
      type: "count" as const,
      text: match[0],
      span: { start: measure.start + match.index, end: measure.start + match.index + match[0].length },
      value: Number(match[1]),
      qualifier: "exact" as const,
      unit: match[2] as string,
      issueId: id,
      measureId: `${id}/${index + 1}`,
    })),
  );
}

/** A report as the document that a careful reader makes of its text, without parsing it: quick, for large corpora. */
export function makeDocument(report: InventedReport): InspectionDocument {
  const { text, title, issues } = writeReport(report);
  const name = text.slice(title.start, title.end);
  const figure = (value: number, unit: string): InspectionDocument["stated"]["issues"] => [
    { value, qualifier: "exact", unit, text: `${value}${unit}`, span: { start: title.end, end: title.end } },
  ];
  return {
    schemaVersion,
    id: fingerprint(text),
    producer: { name: "xuncha", version, segmenter: null },
    source: { name: `${String(report.number).padStart(6, "0")}.txt`, format: "text", encoding: "utf-8", bytes: null, sha256: null, characters: text.length },
    kind: "progress-report",
    title: name,
    titleSpan: title,
    inspection: {
      level: "county",
      type: "regular",
      round: { congress: 14, number: report.round },
      period: { start: report.start, end: report.end },
      feedbackDate: report.feedback,
      inspectedOrg: `${report.unit}党组`,
    },
    publication: { signedBy: `中共${report.county}${report.unit.slice(1)}党组`, signedOn: report.signed, region: { county: report.county } },
    stated: {
      issues: figure(report.issues.length, "个"),
      completed: figure(report.issues.filter(({ completed }) => completed).length, "个"),
      inProgress: figure(report.issues.filter(({ completed }) => !completed).length, "个"),
      rulesMade: figure(report.rules, "项"),
      moneyRecovered: figure(report.yuan, "元"),
      peopleDisciplined: figure(report.people, "人"),
    },
    outline: [],
    issues: issues.map((issue) => issueOf(issue, text)),
    measures: issues.flatMap((issue) => measuresOf(issue, text)),
    entities: issues.flatMap((issue) => countsOf(issue, text)),
    diagnostics: [],
  };
}
