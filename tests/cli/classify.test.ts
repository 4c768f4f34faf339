import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCommand, checkManners, type Command } from "./command.js";

let command: Command;

beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

interface Line {
  readonly text: string;
  readonly category: string | null;
  readonly basis: string;
  readonly confidence: number;
  readonly second?: { readonly category: string; readonly confidence: number };
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  readonly topics: readonly { readonly topic: string }[];
}

const linesOf = (stdout: string): Line[] => stdout.split("\n").slice(0, -1).map((line) => JSON.parse(line) as Line);

describe("classify", () => {
  it("tells focus, basis, confidence, second choice, words and topics of each argument", async () => {
    const ran = await command.run(["classify", "“三会一课”开展不规范", "今天天气很好"]);
    checkManners(ran);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    const [known, strange] = linesOf(ran.stdout);
    expect(known).toMatchObject({ category: "party-building", basis: "text", topics: [{ topic: "organisational-life" }] });
    expect(known?.confidence).toBeGreaterThan(known?.second?.confidence ?? 1);
    expect(known?.evidence.map(({ start, end }) => known.text.slice(start, end))).toContain("三会一课");
    expect(strange).toMatchObject({ category: null, basis: "none", confidence: 0, evidence: [], topics: [] });
  });

  it("reads one text a line", async () => {
    const ran = await command.run(["classify"], { input: "\ufeff采购未招标\r\n\n党费收缴不规范\n" });
    checkManners(ran);
    expect(linesOf(ran.stdout).map(({ text, category }) => [text, category])).toEqual([
      ["采购未招标", "public-integrity"],
      ["党费收缴不规范", "party-building"],
    ]);
  });

  it.each([
    { lang: "zh", words: ["群众身边", "党费收缴不规范"] },
    { lang: "en", words: ["integrity", "党费收缴不规范"] },
  ])("as a table in $lang", async ({ lang, words }) => {
    const ran = await command.run(["classify", "--format", "table", "--lang", lang, "采购未招标", "党费收缴\u001b[31m不规范"]);
    checkManners(ran);
    const rows = ran.stdout.split("\n").slice(0, -1);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.split("\t")).toHaveLength(5);
    expect(ran.stdout).not.toContain("\u001b");
    expect(rows[0]?.toLowerCase()).toContain(words[0]);
  });

  it("nothing in, nothing out", async () => {
    expect(await command.run(["classify"], { input: "" })).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  it("says the same on every run", async () => {
    const [first, second] = [await command.run(["classify", "巡察整改不到位"]), await command.run(["classify", "巡察整改不到位"])];
    expect(first.stdout).toBe(second.stdout);
  });
});
