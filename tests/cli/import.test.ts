import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCommand, type Command, root } from "./command.js";

const fixtures = join(root, "fixtures/progress-report");
let command: Command;
let folder = "";
beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "xuncha-import-"));
  mkdirSync(join(folder, "in"));
  for (const name of ["health-bureau.txt", "education-bureau-fields.txt"]) copyFileSync(join(fixtures, name), join(folder, "in", name));
}, 120_000);
afterAll(() => {
  command?.remove();
  rmSync(folder, { recursive: true, force: true });
});
const run = (...args: string[]) => command.run(args, { cwd: folder });

describe("xuncha import", () => {
  it.each(["xlsx", "csv", "ndjson", "parquet", "XLSX"])("writes .%s and tells what it wrote", async (ending) => {
    const ran = await run("import", "in", "-o", `new.${ending}`);
    expect(ran).toMatchObject({ status: 0, stdout: "" });
    expect(ran.stderr).toMatch(new RegExp(`^已写出 new\\.${ending}: \\d+ 行，2 份文书\\n$`));
    expect(existsSync(join(folder, `new.${ending}`))).toBe(true);
  });

  it("refuses an unknown ending, a file that is there, unknown columns, before anything is read", async () => {
    writeFileSync(join(folder, "there.csv"), "旧");
    for (const [args, code] of [
      [["-o", "a.docx"], "E_OUTPUT_FORMAT"],
      [["-o", "there.csv"], "E_OUTPUT_EXISTS"],
      [["-o", "b.csv", "--columns", "反馈问题,没有这列"], "E_LEDGER_COLUMNS"],
      [["-o", "c.parquet", "--append"], "E_LEDGER_APPEND"],
      [["-o", "d.xlsx", "--template", "missing.xlsx"], "E_INPUT_NOT_FOUND"],
      [["-o", "d.xlsx", "--template", "there.csv"], "E_LEDGER_TEMPLATE_FORMAT"],
      [["-o", "d.parquet", "--template", "d.parquet"], "E_LEDGER_TEMPLATE_FORMAT"],
      [["-o", "e.csv", "--append", "--columns", "problem"], "E_USAGE"],
      [["-o", "e.csv", "--append", "--template", "there.csv"], "E_USAGE"],
      [["-o", "no/such/folder.csv"], "E_OUTPUT_WRITE"],
    ] as const) {
      const ran = await run("import", "no-such-file.txt", ...args);
      expect(ran.status).toBe(2);
      expect(ran.stderr).toContain(code);
      expect(ran.stderr).not.toContain("no-such-file");
    }
    expect(readFileSync(join(folder, "there.csv"), "utf8")).toBe("旧");
  });

  it("overwrites where it is told to", async () => {
    expect((await run("import", "in", "-o", "there.csv", "--force")).status).toBe(0);
    expect(readFileSync(join(folder, "there.csv"), "utf8")).toContain("“第一议题”制度坚持不严的问题");
  });

  it("adds only what is not there, and does not read the ledger itself", async () => {
    mkdirSync(join(folder, "both"));
    copyFileSync(join(folder, "in/health-bureau.txt"), join(folder, "both/a.txt"));
    await run("import", "both", "-o", "both/台账.csv");
    const before = readFileSync(join(folder, "both/台账.csv"));
    const again = await run("import", "both", "-o", "both/台账.csv", "--append");
    expect(again.status).toBe(0);
    expect(again.stderr).toMatch(/0 行，1 份文书，10 行已在台账中/);
    expect(readFileSync(join(folder, "both/台账.csv")).equals(before)).toBe(true);
  });

  it("goes on past bad files, tells them, sums them up, and exits with 3", async () => {
    mkdirSync(join(folder, "mixed"));
    copyFileSync(join(folder, "in/health-bureau.txt"), join(folder, "mixed/b.txt"));
    writeFileSync(join(folder, "mixed/a.txt"), "");
    writeFileSync(join(folder, "mixed/c.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    const ran = await run("import", "mixed", "missing.txt", "-o", "mixed.csv");
    expect(ran.status).toBe(3);
    expect(ran.stderr).toMatch(/missing\.txt: [\s\S]*mixed\/a\.txt: [\s\S]*mixed\/c\.txt: [\s\S]*3 份没有读成：\n[\s\S]*已写出 mixed\.csv: 10 行，1 份文书/);
  });

  it("writes nothing where nothing could be read", async () => {
    writeFileSync(join(folder, "empty.txt"), "");
    expect((await run("import", "empty.txt", "-o", "none.csv")).status).toBe(2);
    expect(existsSync(join(folder, "none.csv"))).toBe(false);
  });

  it("writes a row for each measure, and the columns that are asked for", async () => {
    await run("import", "in/health-bureau.txt", "-o", "measures.csv", "--row", "measure", "--columns", "issueId,整改措施,role");
    const lines = readFileSync(join(folder, "measures.csv"), "utf8").split("\r\n");
    expect(lines.slice(0, 2)).toEqual(['\ufeff"问题标识","整改措施","措施性质"', '"2.1.1.1","修订局党组会议事规则，把“第一议题”学习列为党组会首项议程，反馈以来已学习9次。","整改"']);
  });

  it("masks what identifies persons", async () => {
    writeFileSync(join(folder, "contact.txt"), "关于县林业局党组巡察整改进展情况的通报\n现将整改情况通报如下。\n一、反馈问题整改情况\n（一）关于值班不严的问题。一是公布值班电话：0000-5500101。二是走访村民王某。该问题已完成整改。\n联系人：欧阳文丽；联系电话：0000-5500102");
    for (const name of ["c.csv", "c.ndjson"]) await run("import", "contact.txt", "-o", name, "--redact");
    const parsed = await run("parse", "contact.txt", "--redact");
    const all = [readFileSync(join(folder, "c.csv"), "utf8"), readFileSync(join(folder, "c.ndjson"), "utf8"), parsed.stdout];
    for (const text of all) {
      expect(text).not.toMatch(/5500101|5500102|欧阳|王某/);
      expect(text).toContain("【电话】");
    }
  });

  it("speaks English where asked", async () => {
    const ran = await run("import", "in", "-o", "en.csv", "--lang", "en");
    expect(ran.stderr).toMatch(/^wrote en\.csv: \d+ rows, 2 documents\n$/);
    expect(readFileSync(join(folder, "en.csv"), "utf8")).toMatch(/^\ufeff"No\.","Inspected unit","Round"/);
  });

  it("that is killed leaves the old file whole, and what was finished beside it", async () => {
    mkdirSync(join(folder, "many"));
    const text = readFileSync(join(folder, "in/health-bureau.txt"), "utf8");
    for (let index = 0; index < 120; index++) writeFileSync(join(folder, `many/${index}.txt`), text.replace("青禾县", `青禾县${index}`));
    await run("import", "in", "-o", "killed.xlsx");
    const before = readFileSync(join(folder, "killed.xlsx"));
    for (const wait of [150, 400, 800]) {
      const child = spawn(process.execPath, [command.path, "import", "many", "-o", "killed.xlsx", "--force", "--resume"], { cwd: folder, stdio: "ignore" });
      await new Promise((next) => setTimeout(next, wait));
      const ended = new Promise((next) => child.once("exit", next));
      child.kill("SIGKILL");
      await ended;
      const now = readFileSync(join(folder, "killed.xlsx"));
      const rows = await run("parse", "killed.xlsx", "--format", "ndjson");
      expect(now.equals(before) || rows.status === 0).toBe(true); // the old one, or the whole new one
    }
    expect(readdirSync(folder).filter((name) => name.includes("killed") && !name.startsWith("."))).toEqual(existsSync(join(folder, "killed.xlsx.part")) ? ["killed.xlsx", "killed.xlsx.part"] : ["killed.xlsx"]);
  }, 60_000);
});

describe("xuncha parse", () => {
  it("reads a ledger in a spreadsheet and in a table of text", async () => {
    for (const name of ["new.xlsx", "new.csv"]) {
      const ran = await run("parse", name, "--format", "ndjson");
      expect(ran.status).toBe(0);
      expect(JSON.parse(ran.stdout)).toMatchObject({ kind: "ledger", source: { name, format: name.slice(4) } });
      expect((await run("parse", name, "--format", "table")).stdout).toContain("● 9 “第一议题”制度坚持不严的问题 [决策部署 已完成]");
    }
  });
});
