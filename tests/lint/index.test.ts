import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lint, lintRules } from "../../src/lint/index.js";
import { diagnosticSchema } from "../../src/model/diagnostic.js";
import { InspectionError } from "../../src/model/error.js";
import { parseDocument } from "../../src/parse.js";
import { lintText, report } from "../helpers/lint-text.js";

const root = join(import.meta.dirname, "../..");
const wrong = report({ summary: "反馈问题20个，已完成整改18个，正在整改4个，整改完成率95%。现将部分问题", body: ["（一）关于学习不够的问题。一是测试XX次。三是印发《学习制度。"], signed: "2024年6月13日" });

const texts = readdirSync(join(root, "fixtures"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt") && !/^coverage\b/.test(name)) // pairs that are written to leave answers out
  .map((name) => name.replaceAll("\\", "/"))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(root, "fixtures", name), "utf8") }));

describe("the fixtures", () => {
  it.each(["health-bureau", "state-firm-blocks", "court-numbered-measures", "village-branch-prose", "township-committee-targeted"])("%s is regular: nothing above info", (name) => {
    const { text } = texts.find((each) => each.name === `progress-report/${name}.txt`) as (typeof texts)[number];
    expect(lintText(text).filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  // each line is a slip that the fixture was written to have
  it("the others: these and no more above info", () => {
    const above = texts.flatMap(({ name, text }) => lintText(text).filter(({ severity }) => severity !== "info").map(({ code, span }) => `${name} ${code} ${text.slice(span.start, span.end)}`));
    expect(above).toEqual([
      "progress-report/hospital-web-page.txt date-damaged 20222024年",
      "progress-report/hospital-web-page.txt date-damaged 2025年9月18",
      "progress-report/housing-bureau-damaged.txt numbering-gap (5)",
      "progress-report/housing-bureau-damaged.txt cut-off-end 执行《关于进一步加强物业",
      "progress-report/housing-bureau-damaged.txt unclosed-mark 《",
    ]);
  });
});

describe("findings", () => {
  const findings = lintText(wrong);

  it("are valid diagnostics, in the order of the text, at least six of different codes here", () => {
    expect(findings.map(({ span }) => span.start)).toEqual(findings.map(({ span }) => span.start).sort((a, b) => a - b));
    for (const finding of findings) expect(diagnosticSchema.safeParse(finding).error).toBeUndefined();
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["status-exceeds-total", "rate-differs", "unclosed-mark", "enumerator-gap", "masked-figure", "signed-before-feedback"]));
  });

  it("a rule that is switched off is silent, and the others are not", () => {
    const document = parseDocument(wrong);
    for (const code of new Set(findings.map((finding) => finding.code))) {
      expect(lint(document, { text: wrong, off: [code] })).toEqual(findings.filter((finding) => finding.code !== code));
    }
    expect(lint(document, { text: wrong, off: lintRules().map(({ code }) => code) })).toEqual([]);
  });

  it("the language changes the sentence and nothing else", () => {
    const english = lint(parseDocument(wrong), { text: wrong, lang: "en" });
    expect(english.map(({ code, span }) => [code, span])).toEqual(findings.map(({ code, span }) => [code, span]));
    for (const { message } of english) expect(message).toMatch(/^(?!.*[，。：]).*[a-z]{3}/);
    for (const { message } of findings) expect(message).toMatch(/\p{Script=Han}/u);
  });

  it("the same text has the same findings, and a CR LF moves places and nothing else", () => {
    expect(lintText(wrong)).toEqual(findings);
    expect(lintText(wrong.replaceAll("\n", "\r\n")).map(({ code }) => code)).toEqual(findings.map(({ code }) => code));
  });

  it("without the text: what the document itself tells", () => {
    const codes = lint(parseDocument(wrong)).map(({ code }) => code);
    expect(codes).toContain("status-exceeds-total");
    expect(codes).toContain("signed-before-feedback");
    expect(codes).not.toContain("unclosed-mark");
  });

  it("a hundred of one code are listed, the rest is counted", () => {
    const many = lintText(report({ more: "见《附表。".repeat(130) }));
    expect(many.filter(({ code }) => code === "unclosed-mark")).toHaveLength(100);
    expect(many.find(({ code }) => code === "more-findings")?.message).toContain("30");
  });

  it.each(["", "\n", "巡察", "《", "一、", "1.", "%", "反馈问题0个，已完成整改0个，完成率0%。"])("nothing throws: %j", (text) => {
    expect(Array.isArray(lintText(text))).toBe(true);
  });
});

describe("the rules", () => {
  it("are in a table: code, severity, a name in both languages; 25 or more", () => {
    const rules = lintRules();
    expect(rules.length).toBeGreaterThanOrEqual(25);
    for (const { code, names } of rules) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(names.zh).toMatch(/\p{Script=Han}/u);
      expect(names.en).toMatch(/^[a-z“]/);
    }
  });

  it("each is raised by some rule, and by a case of the tests that must fire", () => {
    const sources = (folder: string): string => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => readFileSync(join(root, folder, name), "utf8")).join("\n");
    const [code, tests] = [sources("src/lint"), sources("tests/lint")];
    const codes = lintRules().map((rule) => rule.code);
    expect(codes.filter((each) => !code.includes(`"${each}"`))).toEqual([]);
    expect(codes.filter((each) => !tests.includes(`raises: ["${each}"`) && !tests.includes(`code === "${each}"`))).toEqual([]);
  });

  it("a code that is none is refused, with those that are", () => {
    const run = (): unknown => lint(parseDocument(""), { off: ["rate-differs", "no-such-rule"] });
    expect(run).toThrow(InspectionError);
    try {
      run();
    } catch (error) {
      expect((error as InspectionError).code).toBe("E_USAGE_RULE");
      expect((error as InspectionError).messages.zh).toContain("no-such-rule");
      expect((error as InspectionError).hints.en).toContain("rate-differs");
    }
  });
});
