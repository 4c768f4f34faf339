import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coverageReportSchema } from "../../src/model/coverage.js";
import { buildCommand, checkManners, type Command, root } from "./command.js";

let command: Command;
let folder: string;
beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "xuncha-check-"));
});
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true, force: true });
});

const pair = (name: string): [string, string] => [`fixtures/coverage/${name}/feedback.txt`, `fixtures/coverage/${name}/progress.txt`];

describe("xuncha check", () => {
  it("shows a report as text and ends with 0", async () => {
    const ran = await command.run(["check", ...pair("health-bureau")]);
    checkManners(ran);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain("合计 12 项，已回应 9，部分回应 1，未回应 2，待人工判断 0");
    expect(ran.stderr).toBe("");
  });

  it("as JSON it is the report of the model", async () => {
    const ran = await command.run(["check", ...pair("township"), "--format", "json"]);
    const report = coverageReportSchema.parse(JSON.parse(ran.stdout));
    expect(report.feedback.name).toBe("fixtures/coverage/township/feedback.txt");
    expect(report.summary.items).toBe(17);
  });

  it("as Markdown, in English", async () => {
    const { stdout, status } = await command.run(["check", ...pair("township"), "--format", "md", "--lang", "en"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# What the report answers\n/);
  });

  it("a list of items is taken as such, and said to be one", async () => {
    const { stdout } = await command.run(["check", ...pair("culture-list")]);
    expect(stdout).toContain("清单");
    writeFileSync(join(folder, "清单.csv"), "序号,反馈问题\n1,渡口渡船没有配备救生设备\n2,农家书屋管理松散\n");
    const csv = await command.run(["check", join(folder, "清单.csv"), pair("culture-list")[1]]);
    expect(csv.stdout).toContain("合计 2 项");
  });

  it.each([
    { level: "unaddressed", name: "health-bureau", status: 1 },
    { level: "partial", name: "health-bureau", status: 1 },
    { level: "review", name: "health-bureau", status: 1 },
    { level: "unaddressed", name: "forestry-parts", status: 0 },
    { level: "partial", name: "forestry-parts", status: 1 },
  ])("--fail-on $level: $name ends with $status", async ({ level, name, status }) => {
    const ran = await command.run(["check", ...pair(name), "--fail-on", level]);
    expect(ran.status).toBe(status);
    expect(ran.stdout).toContain("合计");
  });

  it("decisions: a template, filled in, holds in the next run; it is not overwritten unasked", async () => {
    const file = join(folder, "决定.json");
    const first = await command.run(["check", ...pair("health-bureau"), "--write-decisions", file]);
    expect(first.status).toBe(0);
    const template = JSON.parse(readFileSync(file, "utf8")) as { decisions: { feedbackTitle: string; progressId: string | null; verdict: string; state?: string }[] };
    for (const decision of template.decisions) {
      if (decision.progressId === null && decision.feedbackTitle.startsWith("高值耗材")) Object.assign(decision, { verdict: "accepted", state: "addressed", note: "另见专题报告" });
    }
    writeFileSync(file, JSON.stringify(template));
    const second = await command.run(["check", ...pair("health-bureau"), "--decisions", file]);
    expect(second.stdout).toContain("已回应 10，部分回应 1，未回应 1");
    expect(second.stdout).toContain("另见专题报告");
    const again = await command.run(["check", ...pair("health-bureau"), "--write-decisions", file]);
    checkManners(again);
    expect(again.status).toBe(3);
    expect(again.stderr).toMatch(/决定\.json.*E_OUTPUT_EXISTS[^\n]*\n\s+办法：.*--force/);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(template);
    const forced = await command.run(["check", ...pair("health-bureau"), "--decisions", file, "--write-decisions", file, "--force"]);
    expect(forced.status).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("另见专题报告");
  });

  it("decisions whose texts have changed are doubted, and fail a run on review", async () => {
    const file = join(folder, "旧决定.json");
    await command.run(["check", ...pair("health-bureau"), "--write-decisions", file]);
    const changed = readFileSync(file, "utf8").replace(/"feedbackFingerprint": "[0-9a-f]{4}/, '"feedbackFingerprint": "0000');
    writeFileSync(file, changed);
    const { stdout } = await command.run(["check", ...pair("health-bureau"), "--decisions", file]);
    expect(stdout).toMatch(/1 条决定所依据的文字已变/);
  });

  it.each([
    { why: "no such notice", args: ["check", "无.txt", pair("township")[1]], told: /无\.txt.*E_INPUT_NOT_FOUND/ },
    { why: "no such report", args: ["check", pair("township")[0], "无.txt"], told: /无\.txt.*E_INPUT_NOT_FOUND/ },
    { why: "a folder of many", args: ["check", "fixtures/coverage", pair("township")[1]], told: /E_INPUT_NOT_ONE/ },
    { why: "both from standard input", args: ["check", "-", "-"], told: /E_USAGE/ },
    { why: "no items in the notice", args: ["check", "LICENSE", pair("township")[1]], told: /LICENSE.*E_FEEDBACK_NO_ITEMS/ },
    { why: "a decisions file that is none", args: ["check", ...pair("township"), "--decisions", "package.json"], told: /package\.json.*E_DECISIONS_INVALID.*schemaVersion/ },
    { why: "a format it does not know", args: ["check", ...pair("township"), "--format", "pdf"], told: /pdf/ },
    { why: "one file only", args: ["check", pair("township")[0]], told: /progress/ },
  ])("ends with 2 and says what to do: $why", async ({ args, told }) => {
    const ran = await command.run(args);
    checkManners(ran);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toMatch(told);
    expect(ran.stderr.trim().split("\n").length).toBeGreaterThan(1);
  });

  it("one side may come from standard input", async () => {
    const ran = await command.run(["check", "-", pair("township")[1]], { input: readFileSync(join(root, pair("township")[0])) });
    expect(ran.stdout).toContain("合计 17 项");
  });

  it.each(["document", "coverage", "decisions"])("schema %s", async (model) => {
    const { stdout } = await command.run(["schema", model]);
    expect(JSON.parse(stdout)).toHaveProperty("$schema");
  });

  it("nothing is written beside the decisions file", () => {
    expect(existsSync(join(root, "决定.json"))).toBe(false);
  });
});
