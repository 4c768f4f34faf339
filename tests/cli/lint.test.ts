import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lint } from "../../src/lint/index.js";
import { parseDocument } from "../../src/parse.js";
import { inline } from "../../tsup.config.js";
import { gb18030 } from "../helpers/bytes.js";
import { report } from "../helpers/lint-text.js";
import { buildCommand, checkManners, type Command, root } from "./command.js";

const clean = report();
const wrong = report({ summary: "反馈问题20个，已完成整改18个，正在整改4个，整改完成率95%。现将部分问题" });
const warned = report({ body: ["（一）关于学习的问题。一是印发《学习制度。二是测试。"] });
const noted = report({ body: ["（一）关于学习的问题。一是测试XX次。二是补学。"] });

let command: Command;
let folder = "";

beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "xuncha-lint-"));
  const files = { "clean.txt": clean, "wrong.txt": wrong, "warned.txt": warned, "noted.txt": noted, "empty.txt": "", "gbk.txt": gb18030(wrong), "docs/a.txt": clean, "docs/b.txt": warned };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]): ReturnType<Command["run"]> => command.run(["lint", ...args], { cwd: folder });

describe("exit status", () => {
  it.each([
    { why: "nothing found", args: ["clean.txt"], status: 0 },
    { why: "an error", args: ["wrong.txt"], status: 1 },
    { why: "a warning is no error", args: ["warned.txt"], status: 0 },
    { why: "a warning, asked for", args: ["warned.txt", "--fail-on", "warning"], status: 1 },
    { why: "a note, warnings asked for", args: ["noted.txt", "--fail-on", "warning"], status: 0 },
    { why: "a note, asked for", args: ["noted.txt", "--fail-on", "info"], status: 1 },
    { why: "nothing found, notes asked for", args: ["clean.txt", "--fail-on", "info"], status: 0 },
    { why: "the errors switched off", args: ["wrong.txt", "--off", "status-exceeds-total,rate-differs"], status: 0 },
    { why: "one of them", args: ["wrong.txt", "--off", "rate-differs"], status: 1 },
    { why: "a folder", args: ["docs"], status: 0 },
    { why: "one file of two cannot be read", args: ["clean.txt", "empty.txt"], status: 3 },
    { why: "and the other is wanting: what failed counts more", args: ["wrong.txt", "empty.txt"], status: 3 },
    { why: "none can be read", args: ["empty.txt"], status: 2 },
    { why: "no such file", args: ["none.txt"], status: 2 },
    { why: "no file", args: [], status: 2 },
    { why: "no such rule", args: ["clean.txt", "--off", "no-such-rule"], status: 2 },
    { why: "no such severity", args: ["clean.txt", "--fail-on", "fatal"], status: 2 },
    { why: "no such format", args: ["clean.txt", "--format", "xml"], status: 2 },
  ])("$why: $status", async ({ args, status }) => {
    const ran = await run(...args);
    checkManners(ran);
    expect(ran.status).toBe(status);
    if (status >= 2) expect(ran.stderr).not.toBe("");
  });

  it("a rule that does not exist: the message names it and those that do", async () => {
    const { stderr } = await run("clean.txt", "--off", "rate-differ", "--lang", "en");
    expect(stderr).toMatch(/E_USAGE_RULE: .*rate-differ”\n.*rate-differs/s);
  });
});

describe("formats", () => {
  it("text: both sides, and a summary", async () => {
    const { stdout, stderr } = await run("wrong.txt", "clean.txt");
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^wrong\.txt:3:\d+ 错误 status-exceeds-total：[^\n]*\n {4}.*【20个】.*\n {4}对照 3:\d+ {2}.*【18个】/m);
    expect(stdout).toMatch(/^2 个文件：错误 2 处，警告 0 处，提示 0 处\n$/m);
  });

  it("text, English", async () => {
    const { stdout } = await run("wrong.txt", "--lang", "en");
    expect(stdout).toMatch(/error rate-differs: the text states a rate of 95%/);
    expect(stdout).toMatch(/files: 1; errors: 2, warnings: 0, notes: 0\n$/);
  });

  it("JSON: what the library finds, with lines and columns", async () => {
    const { stdout } = await run("wrong.txt", "clean.txt", "--format", "json");
    const files = JSON.parse(stdout) as { file: string; findings: { code: string; line: number; column: number }[] }[];
    expect(files.map(({ file }) => file)).toEqual(["clean.txt", "wrong.txt"]);
    const expected = lint(parseDocument(wrong), { text: wrong });
    expect(files[1]?.findings.map(({ line, column, ...finding }) => ({ ...finding, seen: line > 0 && column > 0 }))).toEqual(expected.map((finding) => ({ ...finding, seen: true })));
  });

  it("SARIF: one log for all, failed files told in it", async () => {
    const { stdout, status } = await run("wrong.txt", "docs", "empty.txt", "--format", "sarif");
    expect(status).toBe(3);
    const [sarif] = (JSON.parse(stdout) as { version: string; runs: { results: { ruleId: string }[]; invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[] }[] }).runs;
    expect(sarif?.results.map(({ ruleId }) => ruleId).sort()).toEqual(["rate-differs", "status-exceeds-total", "unclosed-mark"]);
    expect(sarif?.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(sarif?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });

  it("GBK and standard input are read alike", async () => {
    const [utf8, gbk, piped] = [await run("wrong.txt"), await run("gbk.txt"), await command.run(["lint", "-"], { cwd: folder, input: wrong })];
    const withoutName = (text: string): string => text.replace(/^[^ \n]*?:(?=\d)/gm, "");
    expect(withoutName(gbk.stdout)).toBe(withoutName(utf8.stdout));
    expect(withoutName(piped.stdout)).toBe(withoutName(utf8.stdout));
  });
});

describe("starting", () => {
  it("other commands do not load the rules", async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ["src/cli/main.ts"],
      bundle: true,
      write: false,
      metafile: true,
      splitting: true,
      format: "esm",
      outdir: "out",
      platform: "node",
      loader: { ".tsv": "text" },
      external: ["nodejieba", "@node-rs/jieba", "zod", "fast-glob", "@resvg/resvg-wasm", "unpdf"],
      plugins: [inline],
      logLevel: "error",
    });
    const entry = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === "src/cli/main.ts");
    expect(Object.keys(entry?.inputs ?? {}).filter((path) => path.includes("lint"))).toEqual([]);
  });
});
