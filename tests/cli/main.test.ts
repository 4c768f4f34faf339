import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { version } from "../../src/version.js";
import { gb18030, joined, randomBytes, utf8 } from "../helpers/bytes.js";
import { buildCommand, checkManners, documentsOf, type Command, type RunOptions } from "./command.js";

const notice = "中共青禾县水利局党组关于巡察整改情况的通报\n\n一、反馈问题整改情况\n（一）关于理论学习不够深入的问题。一是修订学习制度。二是开展研讨3次。\n";
const png = joined([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], randomBytes(200, 1));
const hasPipes = process.platform !== "win32";

let command: Command;
let folder = "";

beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "xuncha-main-"));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "甲.txt": notice,
    "乙.txt": notice,
    "-n.txt": notice,
    "附件[1](2024).txt": notice,
    "gbk.txt": gb18030(notice),
    "docs/a.txt": notice,
    "docs/b/c.MD": notice,
    "mixed/a.txt": notice,
    "mixed/b.txt": "",
    "mixed/c.txt": png,
    "none/a.png": "x",
    "empty.txt": "",
    "png.txt": png,
    "unknown.txt": gb18030("联通").subarray(0, -1),
    "large.txt": notice.repeat(40),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  if (hasPipes) execFileSync("mkfifo", [join(folder, "pipe.txt")]);
});
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Row {
  readonly args: readonly string[];
  readonly input?: string;
  readonly why?: string;
  /** How many documents come out. */
  readonly documents?: number;
}

function statusTable(status: number, rows: readonly Row[]): void {
  it.each(rows.map((row) => ({ ...row, line: `xuncha ${row.args.join(" ")}` })))("$line", async ({ args, input, documents = 0 }) => {
    const options: RunOptions = { cwd: folder, ...(input === undefined ? {} : { input }) };
    const ran = await command.run(args, options);
    checkManners(ran);
    expect({ status: ran.status, stderr: ran.stderr === "" }).toEqual({ status, stderr: status === 0 });
    expect(documentsOf(ran)).toHaveLength(documents);
  });
}

describe("status 0: done", () => {
  statusTable(0, [
    { args: ["parse", "甲.txt"], documents: 1 },
    { args: ["parse", "甲.txt", "乙.txt"], documents: 2 },
    { args: ["parse", "甲.txt", "./甲.txt"], documents: 1, why: "each once" },
    { args: ["parse", "docs"], documents: 2 },
    { args: ["parse", "docs/**/*.md"], documents: 1 },
    { args: ["parse", "[甲乙].txt"], documents: 2 },
    { args: ["parse", "附件[1](2024).txt"], documents: 1 },
    { args: ["parse", "-"], input: notice, documents: 1 },
    { args: ["parse", "-", "甲.txt", "-"], input: notice, documents: 2 },
    { args: ["parse", "--", "-n.txt"], documents: 1 },
    { args: ["parse", "./-n.txt"], documents: 1 },
    { args: ["parse", "-f", "ndjson", "甲.txt"], documents: 1 },
    { args: ["parse", "--format=ndjson", "甲.txt"], documents: 1 },
    { args: ["parse", "甲.txt", "--lang", "en"], documents: 1 },
    { args: ["parse", "gbk.txt"], documents: 1 },
    { args: ["parse", "--encoding", "GBK", "gbk.txt"], documents: 1 },
    { args: ["parse", "--max-bytes", "1m", "甲.txt"], documents: 1 },
    { args: ["parse", "--max-bytes", "1.5 KB", "甲.txt"], documents: 1 },
    { args: ["parse", "--max-bytes", "Infinity", "甲.txt"], documents: 1 },
  ]);

  it.each([["--version"], ["-V"]])("xuncha %s", async (flag) => {
    expect(await command.run([flag])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each([[["--help"]], [["-h"]], [["help"]], [["parse", "--help"]], [["help", "parse"]], [["schema", "--help"]]])("xuncha %j", async (args) => {
    const ran = await command.run(args);
    checkManners(ran);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toContain("xuncha");
    expect(ran.stdout).toMatch(/\p{Script=Han}/u);
  });

  it("the help of parse names every option, format and encoding", async () => {
    const { stdout } = await command.run(["parse", "--help"]);
    for (const word of ["--format", "--lang", "--encoding", "--max-bytes", "ndjson", "json", "table", "md", "utf-8", "gb18030", "gbk", "big5", "zh", "en"]) {
      expect(stdout).toContain(word);
    }
  });
});

describe("status 2: bad usage, or nothing could be read", () => {
  statusTable(2, [
    { args: ["parse", "没有.txt"] },
    { args: ["parse", "没有.txt", "也没有.txt"] },
    { args: ["parse", "empty.txt"] },
    { args: ["parse", "png.txt"] },
    { args: ["parse", "unknown.txt"] },
    { args: ["parse", "empty.txt", "png.txt", "没有.txt"] },
    { args: ["parse", "none"] },
    { args: ["parse", "*.pdf"] },
    { args: ["parse", "none/a.png", "--encoding", "klingon"] },
    { args: ["parse", "--encoding", "klingon", "甲.txt"] },
    { args: ["parse", "--max-bytes", "10", "甲.txt"] },
    { args: ["parse", "--max-bytes", "0", "甲.txt"] },
    { args: ["parse", "-"], input: "" },
  ]);

  it.skipIf(!hasPipes)("a pipe without a writer, at once", async () => {
    const ran = await command.run(["parse", "pipe.txt"], { cwd: folder, timeout: 5000 });
    checkManners(ran);
    expect(ran.status).toBe(2);
  });
});

describe("status 3: some failed, the rest is done", () => {
  statusTable(3, [
    { args: ["parse", "甲.txt", "没有.txt"], documents: 1 },
    { args: ["parse", "没有.txt", "甲.txt"], documents: 1 },
    { args: ["parse", "甲.txt", "empty.txt"], documents: 1 },
    { args: ["parse", "png.txt", "乙.txt"], documents: 1 },
    { args: ["parse", "unknown.txt", "乙.txt"], documents: 1 },
    { args: ["parse", "mixed"], documents: 1 },
    { args: ["parse", "none", "docs"], documents: 2 },
    { args: ["parse", "*.pdf", "docs"], documents: 2 },
    { args: ["parse", "甲.txt", "-"], input: "", documents: 1 },
    { args: ["parse", "--max-bytes", "1k", "甲.txt", "large.txt"], documents: 1 },
    ...(hasPipes ? [{ args: ["parse", "甲.txt", "pipe.txt"], documents: 1 }] : []),
  ]);

  // the message is told, but no other file is read: status 2
  it.each([
    { why: "a name that is too long", path: "x".repeat(300) },
    { why: "a path through a file", path: "甲.txt/a.txt" },
  ])("$why is an error of its own", async ({ path }) => {
    const ran = await command.run(["parse", "甲.txt", path], { cwd: folder });
    expect(ran.status).toBe(3);
    expect(documentsOf(ran)).toHaveLength(1);
    expect(ran.stderr).toContain(path);
  });
});

describe("bad usage: one clear line that names what was wrong, then the way to help", () => {
  const rows: readonly { args: readonly string[]; names: string; also?: readonly string[] }[] = [
    { args: ["foo"], names: "foo" },
    { args: ["解析", "甲.txt"], names: "解析" },
    { args: ["甲.txt"], names: "甲.txt" },
    { args: ["parse"], names: "files" },
    { args: ["parse", "--bad", "甲.txt"], names: "--bad" },
    { args: ["parse", "-x", "甲.txt"], names: "-x" },
    { args: ["--bad"], names: "--bad" },
    { args: ["parse", "--format", "xml", "甲.txt"], names: "xml", also: ["--format", "ndjson", "json", "table", "md"] },
    { args: ["parse", "--format", "constructor", "甲.txt"], names: "constructor", also: ["ndjson"] },
    { args: ["parse", "--format=", "甲.txt"], names: "--format", also: ["ndjson"] },
    { args: ["parse", "--lang", "fr", "甲.txt"], names: "fr", also: ["--lang", "zh", "en"] },
    { args: ["parse", "甲.txt", "--format"], names: "--format" },
    { args: ["parse", "甲.txt", "--encoding"], names: "--encoding" },
    { args: ["parse", "--max-bytes", "abc", "甲.txt"], names: "abc", also: ["--max-bytes", "200m"] },
    { args: ["parse", "--max-bytes", "-1", "甲.txt"], names: "--max-bytes" },
    { args: ["parse", "--max-bytes", "1e9", "甲.txt"], names: "1e9" },
    { args: ["parse", "--max-bytes", "NaN", "甲.txt"], names: "NaN" },
    { args: ["parse", "--max-bytes", "", "甲.txt"], names: "--max-bytes" },
    { args: ["schema", "甲.txt"], names: "schema" },
    { args: ["schema", "--format", "json"], names: "--format" },
    { args: ["segment", "--engine", "natural", "整改"], names: "natural", also: ["nodejieba", "node-rs", "intl"] },
    { args: ["segment", "--format", "md", "整改"], names: "md" },
  ];
  it.each(rows.map((row) => ({ ...row, line: `xuncha ${row.args.join(" ")}` })))("$line", async ({ args, names, also = [] }) => {
    const ran = await command.run(args, { cwd: folder });
    checkManners(ran);
    expect(ran).toMatchObject({ status: 2, stdout: "" });
    expect(ran.stderr).toMatch(/^[^\n]{5,300}\n {4}xuncha --help\n$/);
    expect(ran.stderr).not.toMatch(/^error:/);
    for (const word of [names, ...also]) expect(ran.stderr).toContain(word);
  });

  it("nothing at all: the help, and status 2", async () => {
    const ran = await command.run([]);
    checkManners(ran);
    expect(ran.status).toBe(2);
    expect(ran.stdout + ran.stderr).toContain("parse");
  });

  // the guess stands on a line of its own, and its line break is made visible: …'pars'\u000a(Did you mean parse?)
  it.each([[["pars", "甲.txt"]], [["parse", "--formt", "json", "甲.txt"]]])("a slip of the pen is shown without marks of machinery: %j", async (args) => {
    const { stderr } = await command.run(args, { cwd: folder });
    expect(stderr).not.toContain("\\u000a");
  });

  // the messages of the argument parser are passed on in English
  it.fails.each([[["foo"]], [["parse"]], [["parse", "--bad", "甲.txt"]], [["parse", "--format", "xml", "甲.txt"]]])("is told in Chinese unless English is asked for: %j", async (args) => {
    const { stderr } = await command.run(args, { cwd: folder });
    expect(stderr).toMatch(/\p{Script=Han}/u);
  });

  // TextDecoder throws, and the hint is left with its open place: …版本号 {version}
  it("an encoding called constructor is refused as any other", async () => {
    const ran = await command.run(["parse", "--encoding", "constructor", "甲.txt"], { cwd: folder });
    checkManners(ran);
    expect(ran.stderr).toContain("E_ENCODING_UNSUPPORTED");
  });
});

describe("errors name the file, the cause and the way out, in Chinese and in English", () => {
  const rows = [
    { args: ["没有.txt"], file: "没有.txt", code: "E_INPUT_NOT_FOUND", zh: /找不到文件/, en: /does not exist/ },
    { args: ["empty.txt"], file: "empty.txt", code: "E_INPUT_EMPTY", zh: /空/, en: /empty/ },
    { args: ["png.txt"], file: "png.txt", code: "E_FORMAT_UNSUPPORTED", zh: /不支持的格式：png/, en: /unsupported format: png/ },
    { args: ["unknown.txt"], file: "unknown.txt", code: "E_ENCODING_UNDETECTED", zh: /--encoding/, en: /--encoding/ },
    { args: ["--encoding", "klingon", "甲.txt"], file: "甲.txt", code: "E_ENCODING_UNSUPPORTED", zh: /klingon/, en: /klingon/ },
    { args: ["--max-bytes", "2k", "large.txt"], file: "large.txt", code: "E_INPUT_TOO_LARGE", zh: /文件过大.*\n.*--max-bytes/, en: /too large.*\n.*--max-bytes/ },
    { args: ["none"], file: "none", code: "E_INPUT_NONE", zh: /\.txt \.text \.md/, en: /\.txt \.text \.md/ },
    { args: ["*.pdf"], file: "*.pdf", code: "E_INPUT_NONE", zh: /通配符/, en: /pattern/ },
    { args: ["-"], file: "-", code: "E_INPUT_EMPTY", zh: /空/, en: /empty/ },
    ...(hasPipes ? [{ args: ["pipe.txt"], file: "pipe.txt", code: "E_INPUT_NOT_REGULAR", zh: /不是普通文件/, en: /not a regular file/ }] : []),
  ];
  for (const lang of ["zh", "en"] as const) {
    it.each(rows)(`${lang}: $code of $file`, async (row) => {
      const ran = await command.run(["parse", ...row.args, "--lang", lang], { cwd: folder });
      checkManners(ran);
      expect(ran.status).toBe(2);
      const [word, colon, way] = lang === "zh" ? ["错误", "：", "办法"] : ["error", ": ", "what to do"];
      const start = `${row.file}: ${word} ${row.code}${colon}`;
      expect(ran.stderr.startsWith(start)).toBe(true);
      const said = ran.stderr.slice(start.length);
      expect(said).toMatch(lang === "zh" ? /^.{3,}\n {4}办法：.{4,}\n$/ : /^.{3,}\n {4}what to do: .{4,}\n$/);
      expect(said).toContain(way);
      expect(said).toMatch(row[lang]);
      if (lang === "en") expect(said).not.toMatch(/\p{Script=Han}/u);
      else expect(said).toMatch(/\p{Script=Han}/u);
    });
  }

  it("--lang=en is English as well", async () => {
    const { stderr } = await command.run(["parse", "empty.txt", "--lang=en"], { cwd: folder });
    expect(stderr).toContain("error E_INPUT_EMPTY: the file is empty");
  });

  it("many failures are many messages, in the order of the files", async () => {
    const ran = await command.run(["parse", "png.txt", "mixed", "empty.txt"], { cwd: folder });
    checkManners(ran);
    expect(ran.stderr.match(/^[^\s:]+(?=: 错误)/gm)).toEqual(["empty.txt", "mixed/b.txt", "mixed/c.txt", "png.txt"]);
  });
});

it("the version is that of the package", () => {
  const pack = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string };
  expect(version).toBe(pack.version);
});

it("no error tells a word of the document", async () => {
  const canary = "金丝雀甲乙丙";
  writeFileSync(join(folder, "canary.txt"), joined(utf8(canary), randomBytes(400, 9)));
  writeFileSync(join(folder, "canary2.txt"), utf8(canary.repeat(100)));
  const ran = await command.run(["parse", "canary.txt", "canary2.txt", "--max-bytes", "1k"], { cwd: folder });
  checkManners(ran);
  expect(ran.status).toBe(2);
  expect(ran.stderr).not.toContain(canary.slice(0, 3));
});
