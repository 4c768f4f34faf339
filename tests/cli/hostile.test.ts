import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentSchema } from "../../src/model/document.js";
import { buildCommand, checkManners, documentsOf, type Command, type Ran } from "./command.js";

let command: Command;
let folder = "";

beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "xuncha-hostile-"));
});
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** A piece again and again, up to so many bytes, and two Han characters behind (many patterns begin to work only with some). */
function repeated(piece: string, bytes: number): string {
  return `${piece.repeat(Math.floor(bytes / new TextEncoder().encode(piece).length))}整改`;
}

/** The run ended by itself, with a document that is valid or an error of ours. */
function checkEnd(ran: Ran): void {
  checkManners(ran);
  if (ran.status === 0) for (const document of documentsOf(ran)) expect(documentSchema.safeParse(document).success).toBe(true);
  else {
    expect(ran).toMatchObject({ status: 2, stdout: "" });
    expect(ran.stderr).toMatch(/^\S+: 错误 E_(?!INTERNAL)/);
  }
}

describe("3 MB that are made to be slow end by themselves", () => {
  it.each(["一", "（", "“", "《", "整改12345678901234567890", "一、（一）1.（1）“", "关于", "针对“", "2024年", "一是", "（一）", "【提纲】", "&#", "<", "[bookmark:", "〔", "　 ", "\r"])(
    "%j",
    async (piece) => {
      writeFileSync(join(folder, "hostile.txt"), repeated(piece, 3_000_000));
      const ran = await command.run(["parse", "hostile.txt"], { cwd: folder, timeout: 60_000 });
      checkEnd(ran);
    },
    90_000,
  );

  // time grows with the square: 3 MB take from minutes to hours; a small part of it outlasts the test's patience
  it.each([
    { piece: "1.", bytes: 1_000_000, where: "src/extract/number.ts, readDigits" },
    { piece: "一是整改；", bytes: 1_000_000, where: "src/assemble/list-role.ts, leadReader" },
    { piece: "2024年9月9日", bytes: 1_500_000, where: "src/assemble, findSignature" },
  ])("$piece ($where)", async ({ piece, bytes }) => {
    writeFileSync(join(folder, "slow.txt"), repeated(piece, bytes));
    const ran = await command.run(["parse", "slow.txt"], { cwd: folder });
    checkEnd(ran);
  });
});

// problems told in running text are looked for in notices only: sentences without an end, lines without number
describe("1.5 MB behind the head of a notice end by themselves", () => {
  const head = "关于巡察云岭县青禾镇党委的反馈意见\n根据县委统一部署，县委第一巡察组对青禾镇党委进行了巡察。现将巡察情况反馈如下。\n";
  it.each(["，", "同时，", "发现甲不够好，", "共发现", "反馈了", "问题 ", "  甲  乙\n", "——甲不够；\n", "在甲方面，存在乙不足，", "甲镇党委存在的主要问题：\n乙不够\n", "问题共计3个，", "●甲不够\n"])("%j", async (piece) => {
    writeFileSync(join(folder, "notice.txt"), head + repeated(piece, 1_500_000));
    const ran = await command.run(["parse", "notice.txt"], { cwd: folder });
    checkEnd(ran);
  });
});

// what a report's last chapter plans is told by its points, however many stand in the chapter
describe("1.5 MB in the last chapter of a report end by themselves", () => {
  const head = "关于青禾镇党委巡察整改情况的通报\n2024年3月，县委第一巡察组对青禾镇党委进行了巡察。现将整改情况公布如下。\n一、整改情况\n1.关于甲不够的问题。已整改。\n二、下一步打算\n";
  it.each(["（一）甲乙。\n", "1.甲乙。\n", "一是甲乙。\n", "①甲乙；"])("%j", async (piece) => {
    writeFileSync(join(folder, "report.txt"), head + repeated(piece, 1_500_000));
    const ran = await command.run(["parse", "report.txt"], { cwd: folder });
    checkEnd(ran);
  });
});

describe("100 MB on one line", () => {
  /** Writes a file piece by piece. */
  function write(name: string, piece: string, bytes: number): string {
    const part = Buffer.from(piece.repeat(Math.ceil(1_000_000 / Buffer.byteLength(piece))));
    const descriptor = openSync(join(folder, name), "w");
    for (let written = 0; written < bytes; written += part.length) writeSync(descriptor, part, 0, Math.min(part.length, bytes - written));
    closeSync(descriptor);
    return name;
  }

  it.each([
    { name: "Han characters", piece: "整改落实不到位" },
    { name: "ASCII", piece: "a" },
  ])(
    "of $name: a document or a clear error within a minute",
    async ({ piece }) => {
      const ran = await command.run(["parse", write("long.txt", piece, 100_000_000)], { cwd: folder, timeout: 60_000 });
      checkEnd(ran);
    },
    90_000,
  );

  it.each([
    { name: "a byte more than the limit", size: 100 * 1024 * 1024 + 1 },
    { name: "a terabyte with nothing in it", size: 1024 ** 4 },
  ])("and $name is refused before it is read", async ({ size }) => {
    const path = join(folder, "longer.txt");
    writeFileSync(path, "");
    truncateSync(path, size);
    const ran = await command.run(["parse", "longer.txt"], { cwd: folder });
    checkEnd(ran);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("E_INPUT_TOO_LARGE");
  });
});
