import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCoverage } from "../../../src/coverage/index.js";
import type { CoverageReport } from "../../../src/model/coverage.js";
import { parseDocument } from "../../../src/parse.js";
import type { CoveragePageSources, PageDocument } from "../../../src/write/page/index.js";

const fixtures = join(import.meta.dirname, "../../../fixtures");

/** A text with the document it is parsed to. */
export function sourceOf(text: string, name?: string): PageDocument {
  return { text, document: parseDocument(text, name === undefined ? {} : { source: { name } }) };
}

/** A fixture with the document it is parsed to. */
export function fixtureSource(path: string): PageDocument {
  return sourceOf(readFileSync(join(fixtures, path), "utf8"), path.split("/").pop() ?? path);
}

/** A pair of coverage fixtures, checked. */
export function fixtureCoverage(name: string): { report: CoverageReport; sources: CoveragePageSources } {
  return coverageOf(fixtureSource(`coverage/${name}/feedback.txt`), fixtureSource(`coverage/${name}/progress.txt`));
}

/** Two texts, checked. */
export function coverageOf(feedback: PageDocument, progress: PageDocument): { report: CoverageReport; sources: CoveragePageSources } {
  return { report: checkCoverage(feedback.document, progress.document, { texts: { feedback: feedback.text, progress: progress.text } }), sources: { feedback, progress } };
}

/** What hostile documents hold in the place of a title, a unit, an answer. */
export const payloads = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</script><script>alert(2)</script>",
  "]]><svg onload=alert(3)>",
  "<!-- --><style>*{display:none}</style>",
  "</p></article></main><iframe src=//example.com>",
  "javascript:alert(4)",
  "{{constructor}}${alert(5)}",
  "\u202e倒置\u2066\u200f",
  "\u0000\u0007\u2028\u2029",
];

/** A progress report with a payload wherever words stand. */
export function hostileText(payload: string): string {
  return (
    `中共青禾县${payload}局党组关于巡察整改进展情况的通报\n\n2024年3月，县委第三巡察组对县${payload}局党组开展了常规巡察。现将整改情况通报如下。\n` +
    `一、${payload}反馈问题整改情况\n（一）关于${payload}理论学习不够深入的问题。一是${payload}由县${payload}办公室负责修订《${payload}制度》（青${payload}〔2024〕5号）。二是开展研讨3次${payload}，追缴资金5万元。该问题已完成整改。\n` +
    `责任单位：${payload}局\n联系人：李建国，联系电话：0000-5500101，邮箱：a${payload}@example.com。`
  );
}
