import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Comparison, comparisonSchema } from "../../src/model/comparison.js";
import { writeNdjsonLine } from "../../src/write/json.js";
import { inventCorpus, inventedCounties, makeDocument, usualCounty, writeReport } from "../corpus-generator/index.js";
import { buildCommand, checkManners, type Command, type Ran } from "./command.js";

const { reports } = inventCorpus({ seed: 5, issues: 5, counties: inventedCounties(3).map((name) => ({ ...usualCounty, name, documents: 6 })) });
let command: Command;
let folder: string;
let count = 0;

beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "xuncha-compare-"));
  mkdirSync(join(folder, "texts"));
  reports.forEach((report) => writeFileSync(join(folder, "texts", `${report.number}.txt`), writeReport(report).text));
  writeFileSync(join(folder, "parsed.ndjson"), reports.map((report) => `${writeNdjsonLine(makeDocument(report))}\n`).join(""));
});
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true, force: true });
});

const quick = ["--no-words", "--no-duplicates", "--no-figures"];

async function compared(args: readonly string[], input?: string, timeout = 20_000): Promise<{ ran: Ran; output: string; comparison: Comparison | undefined }> {
  const output = join(folder, `out-${++count}`);
  const ran = await command.run(["compare", ...args, "-o", output], { cwd: folder, timeout, ...(input === undefined ? {} : { input }) });
  checkManners(ran);
  const path = join(output, "comparison.json");
  return { ran, output, comparison: existsSync(path) ? comparisonSchema.parse(JSON.parse(readFileSync(path, "utf8"))) : undefined };
}

describe("xuncha compare", () => {
  it("compares texts, with words and copies", async () => {
    const { ran, output, comparison } = await compared(["texts", "--by", "county", "--no-figures"]);
    expect(ran).toMatchObject({ status: 0, stdout: "" });
    expect(ran.stderr).toContain("18 份文书，3 组");
    expect(comparison?.documents).toEqual({ counted: 18, repeated: 0, failed: 0 });
    expect(readdirSync(output)).toContain("issues.parquet");
  });

  it("draws each figure and one page that shows them all, and says so where no PNG can be drawn", async () => {
    const { ran, output } = await compared(["texts", "--by", "county", "--no-words", "--no-duplicates", "--lang", "en"]);
    expect(ran.status).toBe(0);
    const page = readFileSync(join(output, "report.html"), "utf8");
    const shown = [...page.matchAll(/<figure id="figure-([a-z-]{1,40})"/g)].map(([, id]) => id as string);
    const drawn = readdirSync(join(output, "figures"));
    expect(shown).toContain("completion");
    expect(drawn.filter((name) => name.endsWith(".svg")).sort()).toEqual(shown.map((id) => `${id}.svg`).sort());
    const pngs = drawn.filter((name) => name.endsWith(".png")).length;
    expect(pngs === 0 ? ran.stderr : pngs).toEqual(pngs === 0 ? expect.stringContaining("PNG pictures were left out") : shown.length);
  });

  it("draws nothing where that is not wanted", async () => {
    const { output } = await compared(["texts", "--by", "year", ...quick]);
    expect(readdirSync(output).filter((name) => name === "figures" || name === "report.html")).toEqual([]);
  });

  it("gives the same groups for parsed documents, from a file, a pipe and with one standing twice", async () => {
    const sizes = ({ groups = [] }: Partial<Comparison> = {}): unknown => groups.map(({ key, documents, issues, measures }) => [key, documents, issues, measures]);
    const lines = readFileSync(join(folder, "parsed.ndjson"), "utf8");
    const texts = await compared(["texts", "--by", "county", ...quick]);
    const file = await compared(["parsed.ndjson", "--by", "county", ...quick]);
    const pipe = await compared(["-", "--by", "county", ...quick], lines + lines.slice(0, lines.indexOf("\n") + 1));
    expect(sizes(file.comparison)).toEqual(sizes(texts.comparison));
    expect(sizes(pipe.comparison)).toEqual(sizes(texts.comparison));
    expect(pipe.comparison?.documents.repeated).toBe(1);
  });

  it("reads a text from a pipe too", async () => {
    const { comparison } = await compared(["-", "--by", "unit-type", ...quick], writeReport(reports[0] as (typeof reports)[number]).text);
    expect(comparison?.groups.map(({ key }) => key)).toEqual([reports[0]?.unitType]);
  });

  it("one bad line is told with its file and number, the rest is compared", async () => {
    writeFileSync(join(folder, "bad.ndjson"), `${readFileSync(join(folder, "parsed.ndjson"), "utf8")}{"schemaVersion":"0"}\n`);
    const { ran, comparison } = await compared(["bad.ndjson", "--by", "year", "--lang", "en", ...quick]);
    expect(ran.status).toBe(3);
    expect(ran.stderr).toContain("bad.ndjson: error E_PARSED_LINE: line 19 is no parsed document");
    expect(comparison?.documents).toEqual({ counted: 18, repeated: 0, failed: 1 });
  });

  it("gives the same bytes whatever the number of threads, also of what cannot be read", async () => {
    const mixed = join(folder, "mixed");
    mkdirSync(mixed);
    const name = (index: number): string => String(index).padStart(2, "0");
    for (let index = 0; index < 36; index++) writeFileSync(join(mixed, `${name(index)}.txt`), `${writeReport(reports[index % 18] as (typeof reports)[number]).text}${"\n另附台账。".repeat(Math.floor(index / 18))}`);
    writeFileSync(join(mixed, "07-empty.txt"), "");
    writeFileSync(join(mixed, "20.ndjson"), `${readFileSync(join(folder, "parsed.ndjson"), "utf8")}{}\n`);
    for (const flags of [[], ["--redact"]]) {
      const [one, two] = [await compared(["mixed", "--by", "county", "--no-figures", ...flags]), await compared(["mixed", "--by", "county", "--no-figures", "--jobs", "2", ...flags])];
      expect(two.ran.status).toBe(3);
      expect(two.ran.stderr.replace(basename(two.output), basename(one.output))).toBe(one.ran.stderr);
      for (const file of readdirSync(one.output)) expect(readFileSync(join(two.output, file)).equals(readFileSync(join(one.output, file)))).toBe(true);
      expect(one.comparison?.documents).toMatchObject({ counted: 36, repeated: 18, failed: 2 });
    }
  }, 60_000);

  it("writes the formats that are asked for", async () => {
    const { output } = await compared(["texts", "--by", "year", "--tables", "csv", ...quick]);
    expect(readdirSync(output).filter((name) => name.endsWith(".parquet"))).toEqual([]);
  });

  it.each([
    { why: "an unknown grouping", args: ["texts", "--by", "weather"], told: "county, prefecture" },
    { why: "an unknown format", args: ["texts", "--by", "year", "--tables", "csv,sas"], told: "csv, parquet" },
    { why: "no file", args: ["none", "--by", "year"], told: "none" },
    { why: "no grouping", args: ["texts"], told: "--by" },
    { why: "nothing that is a document", args: ["empty.ndjson", "--by", "year"], told: "没有读到文书" },
  ])("$why: nothing is written", async ({ args, told }) => {
    writeFileSync(join(folder, "empty.ndjson"), "\n");
    const { ran, output } = await compared([...args, ...quick]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(told);
    expect(existsSync(output)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("a folder with other things is refused before anything is read", async () => {
    const refused = await command.run(["compare", "texts", "--by", "year", "-o", folder], { cwd: folder });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("E_OUTPUT_FOLDER");
  });
});
