import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, linkSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCommand, checkManners, root, type Command } from "./command.js";

const fixture = join(root, "fixtures/progress-report/health-bureau.txt");
/** Milliseconds until a child is taken to go on for ever. */
const patience = 20_000;

/** How a child ended. */
interface End {
  readonly status: number | null;
  readonly signal: string | null;
}

/** Waits for the end of a child that was told to end; kills it when it goes on. */
async function endOf(child: ChildProcess): Promise<End> {
  const ended = new Promise<End>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done({ status: child.exitCode, signal: child.signalCode });
    child.on("close", (status, signal) => done({ status, signal }));
  });
  const late = wait(patience, undefined, { ref: false }).then(() => {
    child.kill("SIGKILL");
    return ended;
  });
  return Promise.race([ended, late]);
}

/** Loaded before the command: leaves, when it ends, how many of the many files it opened. */
const counter = `
const fs = require("node:fs");
const open = fs.openSync;
let opened = 0;
fs.openSync = (path, ...more) => {
  if (/[\\\\/]\\d{4}\\.txt$/.test(String(path))) opened++;
  return open(path, ...more);
};
process.on("exit", () => fs.writeFileSync("opened", String(opened)));`;

let command: Command;
let folder = "";

beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "xuncha-streams-"));
  writeFileSync(join(folder, "counter.cjs"), counter);
  const many = join(folder, "many");
  mkdirSync(many);
  writeFileSync(join(many, "0000.txt"), readFileSync(fixture));
  for (let index = 1; index < 1500; index++) linkSync(join(many, "0000.txt"), join(many, `${String(index).padStart(4, "0")}.txt`));
});
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === "win32")("a reader that has enough", () => {
  it.each(["ndjson", "json", "table", "md"])("as %s: quiet, status 0, and the rest is not read", async (format) => {
    const env = { NODE_OPTIONS: `--require ${join(folder, "counter.cjs")}` };
    const ran = await command.shell(`$XUNCHA parse many --format ${format} | head -1; echo " status \${PIPESTATUS[0]}"`, { cwd: folder, env });
    checkManners(ran);
    expect(ran.stderr).toBe("");
    expect(ran.stdout.trimEnd().split("\n").at(-1)).toBe(" status 0");
    const opened = Number(readFileSync(join(folder, "opened"), "utf8"));
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThan(100);
  });

  it("that reads nothing at all", async () => {
    const ran = await command.shell('$XUNCHA parse many | true; echo "status ${PIPESTATUS[0]}"', { cwd: folder });
    checkManners(ran);
    expect(ran).toMatchObject({ stdout: "status 0\n", stderr: "" });
  });
});

describe.skipIf(process.platform === "win32")("signals", () => {
  /** Starts a run with standard output in a file, sends a signal when the first document is there, and waits a moment. */
  async function interrupted(format: string, name: "SIGINT" | "SIGTERM"): Promise<End & { out: string; stderr: string }> {
    const path = join(folder, `${format}-${name}.out`);
    const out = openSync(path, "w");
    const child = spawn(process.execPath, [command.path, "parse", "many", "--format", format], { cwd: folder, stdio: ["ignore", out, "pipe"] });
    closeSync(out);
    let stderr = "";
    child.stderr?.on("data", (part: Buffer) => (stderr += part.toString("utf8")));
    for (let tries = 0; tries < 400 && statSync(path).size === 0 && child.exitCode === null; tries++) await wait(10);
    child.kill(name);
    return { ...(await endOf(child)), out: readFileSync(path, "utf8"), stderr };
  }

  // nothing between two files gives way to the event loop, so that the signal is told only when all is done: status 0
  it.each([
    { name: "SIGINT", status: 130 },
    { name: "SIGTERM", status: 143 },
  ] as const)("$name ends a run before all is done: status $status, and what is finished is kept", async ({ name, status }) => {
    const ran = await interrupted("ndjson", name);
    expect(ran).toMatchObject({ status, stderr: "" });
    expect(ran.out.endsWith("\n")).toBe(true);
    const lines = ran.out.split("\n").slice(0, -1);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(1500);
    for (const line of lines) JSON.parse(line);
  });

  // as above
  it("an array that was cut short is closed", async () => {
    const { status, out } = await interrupted("json", "SIGINT");
    expect(status).toBe(130);
    expect((JSON.parse(out) as unknown[]).length).toBeGreaterThan(0);
  });

  const waiting: readonly (readonly string[])[] = [["parse", "-"], ["classify"], ["segment", "--engine", "intl"], ["check", fixture, fixture, "--decisions", "-"]];
  /** Waits until a process has started and waits itself: it has slept for a while. Where that cannot be seen, two seconds. */
  async function waits(pid: number): Promise<void> {
    if (!existsSync(`/proc/${pid}/stat`)) return void (await wait(2000));
    for (let asleep = 0, polls = 0; asleep < 14 && polls < 600; polls++) {
      await wait(50);
      asleep = / S /.test(readFileSync(`/proc/${pid}/stat`, "utf8")) ? asleep + 1 : 0;
    }
  }
  it.each(waiting.flatMap((args) => (["SIGINT", "SIGTERM"] as const).map((name) => ({ name, args, command: args[0] }))))("$name ends $command that waits for standard input", async ({ name, args }) => {
    const child = spawn(process.execPath, [command.path, ...args], { stdio: ["pipe", "ignore", "ignore"] });
    await waits(child.pid as number);
    child.kill(name);
    const result = await endOf(child);
    child.stdin.destroy();
    expect(result).toEqual(name === "SIGINT" ? { status: 130, signal: null } : { status: 143, signal: null });
  });
});

describe.skipIf(!existsSync("/dev/full"))("a disk that is full", () => {
  // the listener for errors of standard output throws: a stack trace, and status 1, which says that something was found wanting
  it.each(["ndjson", "json", "table", "md"])("as %s: E_OUTPUT_WRITE, status 2, no stack trace", async (format) => {
    const ran = await command.shell(`$XUNCHA parse '${fixture}' --format ${format} > /dev/full; echo $?`);
    expect(ran.stdout).toBe("2\n");
    checkManners(ran);
    expect(ran.stderr).toContain("E_OUTPUT_WRITE");
  });

  it("as is the schema", async () => {
    const ran = await command.shell("$XUNCHA schema > /dev/full; echo $?");
    expect(ran.stdout).toBe("2\n");
    checkManners(ran);
  });
});
