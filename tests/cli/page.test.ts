import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCommand, checkManners, root, type Command } from "./command.js";

const report = join(root, "fixtures/progress-report/health-bureau.txt");
const pair = ["feedback", "progress"].map((side) => join(root, `fixtures/coverage/court/${side}.txt`));

let command: Command;
let folder = "";

beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "xuncha-page-"));
});
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command in an empty folder, with what stands in it afterwards. */
async function runIn(args: readonly string[]): Promise<{ status: number | null; stdout: string; stderr: string; files: string[] }> {
  const ran = await command.run(args, { cwd: folder });
  checkManners(ran);
  return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr, files: readdirSync(folder).sort() };
}

describe("xuncha parse, as a page", () => {
  it("into a pipe, and into a file whose ending tells it", async () => {
    const piped = await runIn(["parse", report, "--format", "html"]);
    expect(piped).toMatchObject({ status: 0, stderr: "" });
    expect(piped.stdout).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    expect(piped.stdout).toMatch(/<\/html>\n$/);
    const saved = await runIn(["parse", report, "-o", "页.html"]);
    expect(saved).toEqual({ status: 0, stdout: "", stderr: "", files: ["页.html"] });
    expect(readFileSync(join(folder, "页.html"), "utf8")).toBe(piped.stdout);
    const again = await runIn(["parse", report, "-o", "页.html"]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("E_OUTPUT_EXISTS");
    expect((await runIn(["parse", report, "-o", "页.html", "--force", "--lang", "en"])).status).toBe(0);
    expect(readFileSync(join(folder, "页.html"), "utf8")).toContain('<html lang="en">');
  });

  it("of several files is one page; of none that can be read, none", async () => {
    writeFileSync(join(folder, "empty.txt"), "");
    expect((await runIn(["parse", report, pair[1] as string, "empty.txt", "-o", "several.html"])).status).toBe(3);
    expect(readFileSync(join(folder, "several.html"), "utf8").match(/<section /g)).toHaveLength(2);
    const none = await runIn(["parse", "empty.txt", "-o", "none.html"]);
    expect(none.status).toBe(2);
    expect(none.files.filter((name) => name.includes("none") || name.endsWith(".tmp"))).toEqual([]);
    expect((await runIn(["parse", "empty.txt", "--format", "html"])).stdout).toBe("");
  });

  it("with --redact shows no contact, neither in the table nor in the text", async () => {
    const text = "关于县林业局党组巡察整改进展情况的通报\n一、反馈问题整改情况\n（一）关于值班不严的问题。一是由李建国负责公布值班电话：0000-5500101。\n联系人：李建国\n";
    writeFileSync(join(folder, "contacts.txt"), text);
    const plain = await runIn(["parse", "contacts.txt", "--format", "html"]);
    expect(plain.stdout).toContain("李建国");
    expect(plain.stdout).toContain("0000-5500101");
    const redacted = await runIn(["parse", "contacts.txt", "--format", "html", "--redact"]);
    expect(redacted.status).toBe(0);
    expect(redacted.stdout).not.toContain("李建国");
    expect(redacted.stdout).not.toContain("0000-5500101");
    expect(redacted.stdout).toContain("值班电话：");
  });

  it("every other format goes into a file as it goes into a pipe", async () => {
    for (const [format, name] of [["json", "a.json"], ["ndjson", "a.ndjson"], ["md", "a.md"]] as const) {
      expect((await runIn(["parse", report, "-o", name])).status).toBe(0);
      expect(readFileSync(join(folder, name), "utf8")).toBe((await runIn(["parse", report, "--format", format])).stdout);
    }
  });

  it("refuses a folder that is not there, before anything is read", async () => {
    const ran = await runIn(["parse", report, "-o", "nowhere/a.html"]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("E_OUTPUT_WRITE");
    mkdirSync(join(folder, "there"));
    expect((await runIn(["parse", report, "-o", "there", "--force"])).status).toBe(2);
  });
});

describe("xuncha check, as a page", () => {
  it("into a pipe, and into a file", async () => {
    const piped = await runIn(["check", ...pair, "--format", "html"]);
    expect(piped).toMatchObject({ status: 0, stderr: "" });
    expect(piped.stdout.match(/<article /g)).toHaveLength(2);
    expect(await runIn(["check", ...pair, "--format", "html", "-o", "check.html"])).toMatchObject({ status: 0, stdout: "" });
    expect(existsSync(join(folder, "check.html"))).toBe(true);
    expect(readFileSync(join(folder, "check.html"), "utf8")).toBe(piped.stdout);
  });

  it("fails on what it is told to fail on, as in other formats", async () => {
    expect((await runIn(["check", ...pair, "--format", "html", "--fail-on", "unaddressed"])).status).toBe(1);
  });
});
