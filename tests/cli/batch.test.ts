import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCommand, checkManners, type Command, type Ran } from "./command.js";

const count = 52;
const nameOf = (index: number): string => `${String(index).padStart(2, "0")}.txt`;
const notice = (index: number): string =>
  `中共青禾县第${index}中学党总支关于巡察整改情况的通报\n\n一、反馈问题整改情况\n（一）关于理论学习不够深入的问题。一是修订学习制度。二是开展研讨${index}次。\n`;

/** Loaded before the command, in every thread: faults at the moment a file is opened, as FAULT says. */
const faults = `
const fs = require("node:fs");
const { isMainThread } = require("node:worker_threads");
const open = fs.openSync;
const [fault, name] = (process.env.FAULT ?? "").split(" ");
const rest = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
fs.openSync = (path, ...more) => {
  const file = /[\\\\/](\\d\\d)\\.txt$/.exec(String(path))?.[1];
  if (file !== undefined) {
    if (fault === "shuffle") rest((Number(file) * 7) % 11);
    if (fault === "slow") rest(25);
    if (fault === "kill" && file === name) process.kill(process.pid, "SIGKILL");
    if (fault === "exit" && file === name && !isMainThread) process.exit(9);
    if (fault === "memory" && file === name && !isMainThread) for (const hoard = []; ; ) hoard.push(new Array(100_000).fill({}));
  }
  return open(path, ...more);
};`;

let command: Command;
let folder = "";
/** What a run without any fault gives. */
let whole: Ran;
beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "xuncha-batch-"));
  mkdirSync(join(folder, "in"));
  for (let index = 0; index < count; index++) writeFileSync(join(folder, "in", nameOf(index)), notice(index));
  writeFileSync(join(folder, "in/07.txt"), "");
  writeFileSync(join(folder, "in/19.txt"), "");
  writeFileSync(join(folder, "in/30.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
  writeFileSync(join(folder, "faults.cjs"), faults);
  whole = await command.run(["parse", "in"], { cwd: folder });
}, 60_000);
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true, force: true });
});

const faulty = (fault: string, more = ""): Record<string, string> => ({ FAULT: fault, NODE_OPTIONS: `--require ${join(folder, "faults.cjs")} ${more}` });
const run = (args: readonly string[], fault?: string, more?: string): Promise<Ran> => command.run(args, { cwd: folder, ...(fault === undefined ? {} : { env: faulty(fault, more) }) });
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const isThere = (name: string): boolean => existsSync(join(folder, name));

describe("threads", () => {
  it("one thread gives every document that can be read, and status 3", () => {
    checkManners(whole);
    expect(whole.status).toBe(3);
    expect(whole.stdout.trimEnd().split("\n")).toHaveLength(count - 3);
  });

  it.each([
    { jobs: "2", fault: undefined, how: "as they come" },
    { jobs: "3", fault: "shuffle", how: "done in another order" },
  ])("$jobs give the same bytes on both streams: $how", async ({ jobs, fault }) => {
    const ran = await run(["parse", "in", "--jobs", jobs], fault);
    expect({ status: ran.status, stdout: ran.stdout, stderr: ran.stderr }).toEqual({ status: 3, stdout: whole.stdout, stderr: whole.stderr });
  });

  it.each([
    { fault: "exit 22", more: "", cause: "exit 9" },
    { fault: "memory 22", more: "--max-old-space-size=48", cause: "ERR_WORKER_OUT_OF_MEMORY" },
  ])("one that dies ($fault) costs its file alone", async ({ fault, more, cause }) => {
    const ran = await run(["parse", "in", "--jobs", "2"], fault, more);
    expect(ran.status).toBe(3);
    expect(ran.stderr).toContain(`in/22.txt: 错误 E_WORKER_CRASHED：读这个文件时线程崩溃：${cause}`);
    expect(ran.stdout).toBe(whole.stdout.replace(/^.*"name":"in\/22\.txt".*\n/m, ""));
  });

  it.each(["0", "1.5"])("--jobs %s is refused", async (jobs) => {
    const ran = await run(["parse", "in", "--jobs", jobs]);
    checkManners(ran);
    expect(ran).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("failures", () => {
  it("are summed up by their causes", () => {
    expect(whole.stderr).toMatch(/3 份没有读成：\n {4}2 × E_INPUT_EMPTY 文件是空的：in\/07\.txt、in\/19\.txt\n {4}1 × E_\w+ .*：in\/30\.txt\n$/);
  });

  it("are listed in a file, .csv or .ndjson", async () => {
    const ran = await run(["import", "in", "no.txt", "-o", "failures-ledger.csv", "--failures", "failures.csv"]);
    expect(ran.status).toBe(3);
    expect(read("failures.csv").split("\r\n").map((line) => line.split(",")[0])).toEqual(['\ufeff"文件"', '"no.txt"', '"in/07.txt"', '"in/19.txt"', '"in/30.txt"', ""]);
    await run(["parse", "in", "--failures", "failures.ndjson", "--lang", "en"]);
    expect(JSON.parse(read("failures.ndjson").split("\n")[0] as string)).toEqual({ file: "in/07.txt", code: "E_INPUT_EMPTY", cause: "the file is empty", wayOut: "give a file with content" });
    expect((await run(["parse", "in", "--failures", "failures.csv"])).stderr).toContain("E_OUTPUT_EXISTS");
  });
});

describe("an output file", () => {
  it.each([
    { name: "a.ndjson", args: [] },
    { name: "a.json", args: [] },
    { name: "a.txt", args: ["--format", "table"] },
  ])("$name holds what standard output would", async ({ name, args }) => {
    const saved = await run(["parse", "in", "-o", name, ...args, "--jobs", "2"], "shuffle");
    checkManners(saved);
    expect(saved).toMatchObject({ status: 3, stdout: "" });
    const format = args[1] ?? name.slice(2);
    expect(read(name)).toBe((await run(["parse", "in", "--format", format])).stdout);
    expect(isThere(`${name}.part`)).toBe(false);
  });

  it("that is there stays, unless --force is given", async () => {
    writeFileSync(join(folder, "old.ndjson"), "旧");
    expect((await run(["parse", "in", "-o", "old.ndjson"])).stderr).toContain("E_OUTPUT_EXISTS");
    expect(read("old.ndjson")).toBe("旧");
    await run(["parse", "in/00.txt", "-o", "old.ndjson", "--force"]);
    expect(read("old.ndjson")).toBe(`${whole.stdout.split("\n")[0] ?? ""}\n`);
  });

  it("is not written where nothing could be read; the list of failures is", async () => {
    const ran = await run(["parse", "in/07.txt", "-o", "none.ndjson", "--failures", "none.csv"]);
    expect(ran.status).toBe(2);
    expect([isThere("none.ndjson"), isThere("none.ndjson.part"), isThere("none.csv")]).toEqual([false, false, true]);
  });

  it("--resume without one is refused", async () => {
    expect((await run(["parse", "in", "--resume"])).stderr).toContain("--resume 需要用 -o 给出文件名");
  });
});

describe.skipIf(process.platform === "win32")("a run that was killed", () => {
  it.each([
    { args: ["parse", "in", "-o"], name: "k1.ndjson", jobs: "1" },
    { args: ["import", "in", "-o"], name: "k2.csv", jobs: "1" },
    { args: ["import", "in", "-o"], name: "k3.xlsx", jobs: "2" },
  ])("$name, --jobs $jobs: --resume gives the same bytes", async ({ args, name, jobs }) => {
    await run([...args, `whole-${name}`]);
    const killed = await run([...args, name, "--jobs", jobs], "kill 41");
    expect(killed.signal).toBe("SIGKILL");
    expect(isThere(name)).toBe(false);
    const part = readFileSync(join(folder, `${name}.part`));
    expect(statSync(join(folder, `${name}.part`)).mode & 0o777).toBe(0o600);

    const unasked = await run([...args, name, "--force"]);
    expect(unasked).toMatchObject({ status: 2, stdout: "" });
    expect(unasked.stderr).toContain("E_OUTPUT_UNFINISHED");
    expect(readFileSync(join(folder, `${name}.part`)).equals(part)).toBe(true);

    appendFileSync(join(folder, `${name}.part`), '{"name":"in/40.txt","path":"torn'); // as a kill in the middle of writing leaves it
    const resumed = await run([...args, name, "--jobs", jobs, "--resume"]);
    checkManners(resumed);
    expect(resumed.status).toBe(3);
    const kept = Number(/已有 (\d+) 个文件的结果/.exec(resumed.stderr)?.[1]);
    expect(kept).toBeGreaterThanOrEqual(41 - 3 - 2 * Number(jobs)); // three fail, and are read again; two a thread are under way
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(folder, `whole-${name}`)))).toBe(true);
    expect(isThere(`${name}.part`)).toBe(false);
  });

  it.each(["--append", "--template"])("%s: the ledger that was there is untouched, --resume gives the same bytes", async (how) => {
    await run(["import", "in/00.txt", "-o", "base.xlsx", "--force"]);
    const base = readFileSync(join(folder, "base.xlsx"));
    const name = how === "--append" ? "base.xlsx" : "filled.xlsx";
    const args = how === "--append" ? ["import", "in", "--append", "-o", name] : ["import", "in", "--template", "base.xlsx", "-o", name];
    await run(args);
    const expected = readFileSync(join(folder, name));
    rmSync(join(folder, name));
    writeFileSync(join(folder, "base.xlsx"), base);

    expect((await run(args, "kill 41")).signal).toBe("SIGKILL");
    expect([readFileSync(join(folder, "base.xlsx")).equals(base), isThere("filled.xlsx"), isThere(`${name}.part`)]).toEqual([true, false, true]);
    const resumed = await run([...args, "--resume"]);
    expect(resumed.status).toBe(3);
    expect(resumed.stderr).toMatch(/已有 \d+ 个文件的结果/);
    expect(readFileSync(join(folder, name)).equals(expected)).toBe(true);
    expect(expected.equals(base)).toBe(false);
  });

  it("has what has changed since read again, and all where the options are others", async () => {
    const changing = join(folder, "in", "03.txt");
    await run(["parse", "in", "-o", "c.ndjson"], "kill 41");
    writeFileSync(changing, notice(99));
    const resumed = await run(["parse", "in", "-o", "c.ndjson", "--resume"]);
    const now = await run(["parse", "in"]);
    writeFileSync(changing, notice(3));
    expect(resumed.stderr).toMatch(/已有 \d+ 个文件的结果\n1 个文件在中断后改过/);
    expect(read("c.ndjson")).toBe(now.stdout);
    expect(now.stdout).not.toBe(whole.stdout);

    await run(["parse", "in", "-o", "d.ndjson"], "kill 41");
    const other = await run(["parse", "in", "-o", "d.ndjson", "--resume", "--redact"]);
    expect(other.stderr).toContain("上次中断的结果出自别的版本或选项");
    expect(read("d.ndjson")).toBe((await run(["parse", "in", "--redact"])).stdout);
  });
});

describe.skipIf(process.platform === "win32")("Ctrl-C", () => {
  async function interrupted(args: readonly string[], part: string): Promise<{ status: number | null; stderr: string }> {
    const child: ChildProcess = spawn(process.execPath, [command.path, ...args], { cwd: folder, env: { ...process.env, ...faulty("slow") }, stdio: ["ignore", "ignore", "pipe"] });
    let stderr = "";
    child.stderr?.on("data", (bytes: Buffer) => (stderr += bytes.toString("utf8")));
    const end = new Promise<number | null>((done) => child.on("close", done));
    for (let tries = 0; tries < 1000 && !(isThere(part) && statSync(join(folder, part)).size > 8000); tries++) await wait(10);
    child.kill("SIGINT");
    return { status: await end, stderr };
  }

  it.each(["1", "2"])("--jobs %s: status 130 before all is done, the way to go on, and then the same bytes", async (jobs) => {
    const args = ["parse", "in", "-o", `i${jobs}.ndjson`, "--jobs", jobs];
    const { status, stderr } = await interrupted(args, `i${jobs}.ndjson.part`);
    expect(status).toBe(130);
    expect(stderr).toMatch(new RegExp(`已中断，完成的 \\d+ 个文件保存在 i${jobs}\\.ndjson\\.part；同一条命令加上 --resume 即可接着做\\n$`));
    expect(Number(/完成的 (\d+)/.exec(stderr)?.[1])).toBeLessThan(count);
    expect(isThere(`i${jobs}.ndjson`)).toBe(false);
    const resumed = await run([...args, "--resume"]);
    expect(resumed.stderr).toContain("接着上次做");
    expect(read(`i${jobs}.ndjson`)).toBe(whole.stdout);
  });

  it("leaves nothing but finished outputs in the end", () => {
    expect(readdirSync(folder).filter((name) => name.endsWith(".part") || name.endsWith(".tmp"))).toEqual([]);
  });
});
