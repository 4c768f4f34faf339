import { describe, expect, it } from "vitest";
import * as z from "zod";
import { lint, lintRules } from "../../src/lint/index.js";
import { errorOf } from "../../src/lexicon/errors.js";
import { parseDocument } from "../../src/parse.js";
import { sarifLog, sarifResults, writeSarif } from "../../src/write/sarif.js";
import { report } from "../helpers/lint-text.js";

const count = z.int().positive();
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(["none", "note", "warning", "error"]);
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({ uri: z.string().regex(/^(?:[a-z]+:\/\/)?[\w\-.~!$&'()*+,;=:@%/]*$/) }),
  region: z.strictObject({ startLine: count, startColumn: count, endLine: count, endColumn: count, charOffset: z.int().nonnegative(), charLength: z.int().nonnegative() }),
});

/** What SARIF 2.1.0 (OASIS, sections 3.13 to 3.58) demands of the properties that are used here, and no other property. */
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          version: z.string(),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          language: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
          rules: z.array(z.strictObject({ id: z.string(), shortDescription: message, defaultConfiguration: z.strictObject({ level }) })),
        }),
      }),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.strictObject({ level, descriptor: z.strictObject({ id: z.string() }), message })),
        }),
      ),
      columnKind: z.literal("utf16CodeUnits"),
      newlineSequences: z.array(z.string().min(1)).min(1),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().nonnegative(),
          level,
          message,
          locations: z.array(z.strictObject({ physicalLocation })).length(1),
          relatedLocations: z.array(z.strictObject({ id: z.int().nonnegative(), physicalLocation, message })).optional(),
        }),
      ),
    }),
  ),
});

const text = report({ summary: "反馈问题20个，已完成整改18个，正在整改4个，整改完成率95%。现将部分问题", body: ["（一）关于学习的问题。一是印发《学习制度。三是测试。"] });
const file = { name: "通报/甲 乙#1.txt", text, findings: lint(parseDocument(text), { text }) };

describe("SARIF", () => {
  it.each(["zh", "en"] as const)("%s: has what the standard demands, and nothing that it does not know", (lang) => {
    const written = log.parse(JSON.parse(writeSarif([file], { lang })));
    const [run] = written.runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(lintRules().map(({ code }) => code));
    expect(run?.results).toHaveLength(file.findings.length);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("lines and columns stand where the offsets do", () => {
    const [run] = log.parse(JSON.parse(writeSarif([file]))).runs;
    const lines = text.split("\n");
    const places = (run?.results ?? []).flatMap(({ locations, relatedLocations = [] }) => [...locations, ...relatedLocations].map((location) => location.physicalLocation.region));
    expect(places.length).toBeGreaterThan(file.findings.length);
    for (const { startLine, startColumn, endLine, endColumn, charOffset, charLength } of places) {
      const before = lines.slice(0, startLine - 1).join("\n").length + (startLine > 1 ? 1 : 0);
      expect(before + startColumn - 1).toBe(charOffset);
      const beforeEnd = lines.slice(0, endLine - 1).join("\n").length + (endLine > 1 ? 1 : 0);
      expect(beforeEnd + endColumn - 1).toBe(charOffset + charLength);
    }
  });

  it("both sides of a contradiction are there", () => {
    const found = sarifResults(file).find((result) => (result as { ruleId: string }).ruleId === "status-exceeds-total") as { relatedLocations: unknown[] };
    expect(found.relatedLocations).toHaveLength(2);
  });

  it.each([
    { name: "通报/甲 乙#1.txt", uri: "%E9%80%9A%E6%8A%A5/%E7%94%B2%20%E4%B9%99%231.txt" },
    { name: "a\\b.txt", uri: "a/b.txt" },
    { name: "../a.txt", uri: "../a.txt" },
    { name: "/tmp/a.txt", uri: "file:///tmp/a.txt" },
    { name: "C:\\a\\b.txt", uri: "file:///C:/a/b.txt" },
    { name: "a:b.txt", uri: "a%3Ab.txt" },
    { name: "a\ud800.txt", uri: "a%EF%BF%BD.txt" },
    { name: "-", uri: "-" },
  ])("the path $name is a URI", ({ name, uri }) => {
    const [run] = log.parse(JSON.parse(writeSarif([{ ...file, name }]))).runs;
    expect(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it("no findings, no files: a log all the same", () => {
    expect(log.parse(JSON.parse(writeSarif([]))).runs[0]?.results).toEqual([]);
  });

  it("files that could not be read are told", () => {
    const [run] = log.parse(JSON.parse(sarifLog([], { errors: [errorOf("E_INPUT_EMPTY", { file: "空.txt" })] }))).runs;
    expect(run?.invocations).toEqual([{ executionSuccessful: false, toolExecutionNotifications: [{ level: "error", descriptor: { id: "E_INPUT_EMPTY" }, message: { text: "空.txt: 文件是空的" } }] }]);
  });
});
