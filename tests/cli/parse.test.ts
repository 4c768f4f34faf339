import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { documentSchema } from "../../src/model/document.js";
import { findInputs } from "../../src/node/inputs.js";
import { readDocument } from "../../src/node/read-document.js";
import { gb18030, joined, utf16 } from "../helpers/bytes.js";
import { buildCommand, checkManners, documentsOf, root, type Command } from "./command.js";

const notice = "中共青禾县水利局党组关于巡察整改情况的通报\n\n一、反馈问题整改情况\n（一）关于理论学习不够深入的问题。一是修订学习制度。二是开展研讨3次。\n";
const formats = ["ndjson", "json", "table", "md"] as const;

let command: Command;
let folder = "";

beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "xuncha-parse-"));
  writeFileSync(join(folder, "甲.txt"), notice);
  writeFileSync(join(folder, "乙.txt"), notice.replace("水利局", "财政局"));
});
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe("the fixtures, through the command", () => {
  it("NDJSON: one valid document a line, the same as the library reads", async () => {
    const ran = await command.run(["parse", "fixtures"]);
    checkManners(ran);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    const { files } = await findInputs([join(root, "fixtures")]);
    const documents = documentsOf(ran).map((document) => documentSchema.parse(document));
    // a document in an archive goes by the name of the archive and its own
    expect(documents.map(({ source }) => source.name?.replace(/\.zip\/.*$/, ".zip"))).toEqual(files.map(({ path }) => path.slice(root.length + 1)));
    for (const [index, document] of documents.entries()) {
      const file = files[index] as (typeof files)[number];
      const result = await readDocument({ path: file.path, name: file.path.slice(root.length + 1) });
      expect(result.ok && JSON.parse(JSON.stringify(result.value))).toEqual(document);
    }
  });

  it("the schema that the command prints accepts every document it emits, and not just anything", async () => {
    const printed = await command.run(["schema"]);
    checkManners(printed);
    expect(printed.status).toBe(0);
    const schema = JSON.parse(printed.stdout) as Parameters<typeof z.fromJSONSchema>[0];
    const reread = z.fromJSONSchema(schema);
    for (const document of documentsOf(await command.run(["parse", "fixtures"]))) {
      expect(reread.safeParse(document).error?.issues ?? []).toEqual([]);
      expect(reread.safeParse({ ...document, source: undefined }).success).toBe(false);
      expect(reread.safeParse({ ...document, kind: "novel" }).success).toBe(false);
      expect(reread.safeParse({ ...document, outline: [{ id: "1" }] }).success).toBe(false);
    }
  });

  it("JSON: one array of the same documents", async () => {
    const [lines, array] = [await command.run(["parse", "fixtures"]), await command.run(["parse", "fixtures", "--format", "json"])];
    expect(array).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(array.stdout)).toEqual(documentsOf(lines));
    expect(array.stdout).toMatch(/^\[\n {2}\{\n {4}"schemaVersion"/);
    expect(array.stdout).toMatch(/\n {2}\}\n\]\n$/);
  });

  it.each(["zh", "en"])("table, %s: no line is wider than a hundred columns, no colour, no control", async (lang) => {
    const ran = await command.run(["parse", "fixtures", "--format", "table", "--lang", lang], { env: { FORCE_COLOR: "1" } });
    checkManners(ran);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    const lines = ran.stdout.split("\n");
    expect(lines.filter((line) => stringWidth(line) > 100)).toEqual([]);
    expect(lines.filter((line) => stringWidth(line) > 90).length).toBeGreaterThan(10); // and the room is used
    expect(ran.stdout).not.toMatch(/[^\P{Cc}\n]/u);
    expect(lines.filter((line) => line === "─".repeat(100))).toHaveLength((await findInputs([join(root, "fixtures")])).files.length);
    if (lang === "en") expect(lines.filter((line) => /^(?:\d+ headings|! )/.test(line)).every((line) => !/\p{Script=Han}/u.test(line))).toBe(true);
  });

  it.each(["zh", "en"])("Markdown, %s: a heading and a list for each document", async (lang) => {
    const ran = await command.run(["parse", "fixtures", "--format", "md", "--lang", lang]);
    checkManners(ran);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout.match(/^# .+$/gm)).toHaveLength((await findInputs([join(root, "fixtures")])).files.length);
    for (const line of ran.stdout.split("\n")) expect(line).toMatch(/^(?:(?:#{1,2}| *-) .+)?$/);
  });
});

describe("the same bytes", () => {
  const surroundings: readonly { name: string; env: Readonly<Record<string, string>> }[] = [
    { name: "another time zone", env: { TZ: "America/New_York" } },
    { name: "a time zone beyond the date line", env: { TZ: "Pacific/Kiritimati" } },
    { name: "LANG=C", env: { LANG: "C", LC_ALL: "C" } },
    { name: "LANG=zh_CN.UTF-8", env: { LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" } },
    { name: "LANG=tr_TR.UTF-8", env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } },
    { name: "a narrow terminal's variables", env: { COLUMNS: "20", LINES: "5", TERM: "dumb" } },
  ];
  it.each(formats)("as %s, whatever the surroundings and the order of arguments", async (format) => {
    const folders = ["fixtures/mobilisation", "fixtures/address", "fixtures/announcement/entry-notice.txt"];
    const expected = await command.run(["parse", "--format", format, ...folders], { env: { TZ: "UTC" } });
    expect(expected.status).toBe(0);
    for (const { name, env } of surroundings) {
      expect((await command.run(["parse", "--format", format, ...folders], { env })).stdout === expected.stdout, name).toBe(true);
    }
    for (const args of [[...folders].reverse(), [...folders, ...folders], ["./fixtures/address/", "fixtures/mobilisation/*.txt", join(root, folders[2] ?? "")]]) {
      expect((await command.run(["parse", ...args, "--format", format])).stdout === expected.stdout, args.join(" ")).toBe(true);
    }
  });
});

describe("standard input", () => {
  it.each([
    { name: "UTF-8", bytes: new TextEncoder().encode(notice) },
    { name: "GBK", bytes: gb18030(notice) },
    { name: "UTF-16 with mark", bytes: joined([0xff, 0xfe], utf16(notice, "le")) },
  ])("in $name is the same document as a file, called -", async ({ bytes }) => {
    const [fromPipe] = documentsOf(await command.run(["parse", "-"], { input: bytes }));
    const [fromFile] = documentsOf(await command.run(["parse", "甲.txt"], { cwd: folder }));
    expect(fromPipe?.source.name).toBe("-");
    expect({ ...fromPipe, source: null }).toEqual({ ...fromFile, source: null });
  });

  it("from a file, and from a writer that takes its time", async () => {
    const lines = [`$XUNCHA parse - < '${folder}/甲.txt'`, `(head -c 50 '${folder}/甲.txt'; sleep 0.3; tail -c +51 '${folder}/甲.txt') | $XUNCHA parse -`];
    const ids = [];
    for (const line of lines) {
      const ran = await command.shell(line);
      checkManners(ran);
      ids.push(documentsOf(ran).map((document) => ({ ...document, source: null })));
    }
    expect(ids[0]).toEqual(ids[1]);
    expect(ids[0]).toHaveLength(1);
  });

  it("that is larger than a pipe holds", async () => {
    const ran = await command.run(["parse", "-"], { input: notice.repeat(4000) });
    checkManners(ran);
    expect(documentsOf(ran)[0]?.source).toMatchObject({ bytes: new TextEncoder().encode(notice.repeat(4000)).length });
  });

  it("that is larger than allowed is refused", async () => {
    const ran = await command.run(["parse", "-", "--max-bytes", "100k"], { input: notice.repeat(4000) });
    checkManners(ran);
    expect(ran).toMatchObject({ status: 2, stdout: "" });
    expect(ran.stderr).toMatch(/^-: 错误 E_INPUT_TOO_LARGE/);
  });

  it("that is a folder or closed is refused", async () => {
    for (const line of [`$XUNCHA parse - < '${folder}'`, "$XUNCHA parse - <&-"]) {
      const ran = await command.shell(line);
      checkManners(ran);
      expect(ran).toMatchObject({ status: 2, stdout: "" });
      expect(ran.stderr).toMatch(/^-: 错误 E_I/);
    }
  });
});

describe("names of files", () => {
  const odd = ["红\u001b[31m.txt", "隐\u009b31m.txt", "响\u0007.txt", "反\u202etxt.exe", "隔\u2066a\u2069.txt", "右\u200f.txt", "零\u200b宽.txt", "两\n行.txt", "退\u0008格.txt", "删\u007f.txt"];

  it("never stand raw on standard error: a file, a pattern, a command, an option, a value", async () => {
    const ran = await command.run(["parse", ...odd, ...odd.map((name) => `*${name}`), "甲.txt"], { cwd: folder });
    checkManners(ran);
    expect(ran.status).toBe(3);
    expect(ran.stderr.match(/^.*\\u[0-9a-f]{4}.*: 错误 E_INPUT_/gm)).toHaveLength(2 * odd.length);
    const all = odd.join("");
    for (const args of [[all], ["parse", `--${all}`, "甲.txt"], ["parse", "--format", all, "甲.txt"], ["parse", "--encoding", all, "甲.txt"], ["parse", "--max-bytes", all, "甲.txt"]]) {
      const usage = await command.run(args, { cwd: folder });
      checkManners(usage);
      expect(usage.status).toBe(2);
      expect(usage.stderr).toContain("\\u001b[31m");
    }
  });

  it("come out as they are in data", async () => {
    const place = mkdtempSync(join(folder, "odd-"));
    for (const name of odd) writeFileSync(join(place, name), notice);
    for (const format of ["ndjson", "json"]) {
      const ran = await command.run(["parse", ...odd.map((name) => `./${name}`), "--format", format], { cwd: place });
      checkManners(ran);
      expect(ran.status).toBe(0);
      expect(ran.stdout).not.toMatch(/\u001b/); // eslint-disable-line no-control-regex
      const documents = (format === "json" ? JSON.parse(ran.stdout) : documentsOf(ran)) as { source: { name: string } }[];
      expect(documents.map(({ source }) => source.name)).toEqual([...odd].sort());
    }
  });

  // the Arabic letter mark turns direction as well, and is not among what is made visible
  it("nor is the Arabic letter mark", async () => {
    const { stderr } = await command.run(["parse", "反\u061c.txt"], { cwd: folder });
    expect(stderr).not.toContain("\u061c");
  });

  // a pattern with the flag m takes U+2028 for a line's end and puts two blanks behind it
  it.each(["行\u2028隔.txt", "段\u2029隔.txt"])("as JSON, %j keeps its name", async (name) => {
    const place = mkdtempSync(join(folder, "separator-"));
    writeFileSync(join(place, name), notice);
    const ran = await command.run(["parse", ".", "--format", "json"], { cwd: place });
    expect((JSON.parse(ran.stdout) as { source: { name: string } }[])[0]?.source.name).toBe(name);
  });
});

describe("runs", () => {
  it("many files: quiet in a pipe, each once", async () => {
    const many = join(folder, "many");
    mkdirSync(many);
    for (let index = 0; index < 60; index++) writeFileSync(join(many, `${index}.txt`), notice);
    const ran = await command.run(["parse", "many"], { cwd: folder });
    checkManners(ran);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(new Set(documentsOf(ran).map(({ source }) => source.name)).size).toBe(60);
  });

  it("inputs stay as they were", async () => {
    const before = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]);
    for (const format of formats) expect((await command.run(["parse", "甲.txt", "乙.txt", "--format", format], { cwd: folder })).status).toBe(0);
    expect(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs])).toEqual(before);
  });

  it("no failure leaves JSON half open", async () => {
    const ran = await command.run(["parse", "没有.txt", "甲.txt", "--format", "json"], { cwd: folder });
    expect(ran.status).toBe(3);
    expect(JSON.parse(ran.stdout)).toHaveLength(1);
    writeFileSync(join(folder, "空.txt"), "");
    expect(JSON.parse((await command.run(["parse", "空.txt", "--format", "json"], { cwd: folder })).stdout)).toEqual([]);
  });
});

describe("on a terminal", async () => {
  const hasScript = process.platform === "linux" && (await import("node:fs")).existsSync("/usr/bin/script");
  const onTerminal = (columns: number, line: string): string => `script -qec "stty cols ${columns}; ${line}" /dev/null < /dev/null`;

  it.skipIf(!hasScript)("a table as wide as the terminal, in colours", async () => {
    const ran = await command.shell(onTerminal(72, "$XUNCHA parse 甲.txt 乙.txt"), { cwd: folder, env: { TERM: "xterm", NO_COLOR: "", FORCE_COLOR: "" } });
    expect(ran.status).toBe(0);
    const lines = stripVTControlCharacters(ran.stdout).split(/\r?\n/);
    expect(lines.filter((line) => stringWidth(line) > 72)).toEqual([]);
    expect(lines).toContain("─".repeat(72));
    expect(lines.some((line) => line.includes("● （一） 关于理论学习不够深入的问题"))).toBe(true);
  });

  it.skipIf(!hasScript)("without colours where NO_COLOR is set", async () => {
    const ran = await command.shell(onTerminal(72, "$XUNCHA parse 甲.txt"), { cwd: folder, env: { TERM: "xterm", NO_COLOR: "1" } });
    expect(ran.stdout).not.toContain("\u001b[");
  });

  it.skipIf(!hasScript)("other formats as they are", async () => {
    const ran = await command.shell(onTerminal(72, "$XUNCHA parse 甲.txt --format ndjson"), { cwd: folder, env: { TERM: "xterm" } });
    expect(JSON.parse(ran.stdout)).toMatchObject({ source: { name: "甲.txt" } });
  });
});
