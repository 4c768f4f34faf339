import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCommand, checkManners, type Command } from "./command.js";

let command: Command;

beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

interface Line {
  readonly segmenter: { readonly engine: string; readonly version: string };
  readonly text: string;
  readonly tokens: readonly { readonly word: string; readonly start: number; readonly end: number; readonly partOfSpeech?: string }[];
}

const linesOf = (stdout: string): Line[] => stdout.split("\n").slice(0, -1).map((line) => JSON.parse(line) as Line);

describe("segment", () => {
  it("cuts each argument into words that make it up again", async () => {
    const texts = ["县委巡察组反馈了整改意见", "三会一课 2024年", ""];
    const ran = await command.run(["segment", "--engine", "intl", ...texts]);
    checkManners(ran);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    const lines = linesOf(ran.stdout);
    expect(lines.map(({ text }) => text)).toEqual(texts);
    for (const { segmenter, text, tokens } of lines) {
      expect(segmenter.engine).toBe("intl");
      expect(segmenter.version).not.toBe("");
      for (const { word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
    }
  });

  it("reads the lines of standard input", async () => {
    const ran = await command.run(["segment", "--engine", "intl"], { input: "整改情况\r\n\n巡察反馈" });
    checkManners(ran);
    expect(linesOf(ran.stdout).map(({ text }) => text)).toEqual(["整改情况", "巡察反馈"]);
  });

  it.each([
    { why: "one list", args: ["--words", "九链闭环,双网共治"] },
    { why: "given twice", args: ["--words", "九链闭环", "--words", "双网共治"] },
    { why: "parted by 、", args: ["--words", "九链闭环、双网共治"] },
  ])("keeps words of the caller's whole: $why", async ({ args }) => {
    const ran = await command.run(["segment", "--engine", "intl", ...args, "推行九链闭环和双网共治"]);
    checkManners(ran);
    const words = linesOf(ran.stdout)[0]?.tokens.map(({ word }) => word);
    expect(words).toEqual(["推行", "九链闭环", "和", "双网共治"]);
  });

  it("tells the part of speech where it is known", async () => {
    const ran = await command.run(["segment", "--engine", "intl", "巡察组整改了"]);
    const tags = linesOf(ran.stdout)[0]?.tokens.map(({ partOfSpeech }) => partOfSpeech);
    expect(tags).toEqual(["nt", "v", undefined]);
  });

  it("reads standard input in another encoding", async () => {
    const gbk = Buffer.from([0xd5, 0xfb, 0xb8, 0xc4, 0xc7, 0xe9, 0xbf, 0xf6]); // 整改情况
    for (const args of [[], ["--encoding", "gbk"]]) {
      const ran = await command.run(["segment", "--engine", "intl", ...args, "-"], { input: gbk });
      checkManners(ran);
      expect(linesOf(ran.stdout).map(({ text }) => text)).toEqual(["整改情况"]);
    }
  });

  it("refuses an encoding that there is not", async () => {
    const ran = await command.run(["segment", "--engine", "intl", "--encoding", "koi8"], { input: "整改" });
    checkManners(ran);
    expect(ran).toMatchObject({ status: 2, stdout: "" });
    expect(ran.stderr).toContain("E_ENCODING_UNSUPPORTED");
  });

  it("as a table: words with their parts of speech, the engine on standard error", async () => {
    const ran = await command.run(["segment", "--engine", "intl", "--format", "table", "整改\u001b[31m情况"]);
    checkManners(ran);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toMatch(/^整改\/v .*情况(?:\/n)?\n$/);
    expect(ran.stdout).not.toContain("\u001b");
    expect(ran.stderr).toMatch(/^intl \S.*\n$/);
  });

  it("nothing in, nothing out", async () => {
    expect(await command.run(["segment", "--engine", "intl"], { input: "" })).toMatchObject({ status: 0, stdout: "" });
  });

  it("an engine that is not told is chosen, and named", async () => {
    const ran = await command.run(["segment", "整改"]);
    expect(ran.status).toBe(0);
    expect(["nodejieba", "node-rs", "intl"]).toContain(linesOf(ran.stdout)[0]?.segmenter.engine);
  });
});
