import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect } from "vitest";
import { inline } from "../../tsup.config.js";

/** The root of the project. */
export const root = join(import.meta.dirname, "../..");

/** How a run of the command ended. */
export interface Ran {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run is given. */
export interface RunOptions {
  /** What stands on standard input; nothing unless told. */
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds until the run is killed. 20,000 unless told. */
  readonly timeout?: number;
}

/** The command, built as the package builds it. */
export interface Command {
  /** The bundle, to be run by node. */
  readonly path: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
  /** Runs a line of bash in which $XUNCHA is the command. */
  readonly shell: (line: string, options?: RunOptions) => Promise<Ran>;
  readonly remove: () => void;
}

/**
 * Builds the command into a folder of its own. It lies below node_modules, where packages that the bundle leaves out
 * are found from any working folder.
 */
export async function buildCommand(): Promise<Command> {
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "xuncha-cli-test-"));
  const path = join(folder, "cli.cjs");
  await build({
    absWorkingDir: root,
    entryPoints: { cli: "src/cli/main.ts", "cli-worker": "src/cli/worker.ts" },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    loader: { ".tsv": "text" },
    plugins: [inline],
    external: ["nodejieba", "@node-rs/jieba", "zod", "fast-glob", "unpdf", "@resvg/resvg-wasm"],
    alias: { "node:child_process": "./src/cli/child-process-stub.ts", child_process: "./src/cli/child-process-stub.ts" },
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { "import.meta.url": "bundleUrl" },
    logLevel: "error",
  });
  return {
    path,
    run: (args, options) => ended(process.execPath, [path, ...args], options),
    shell: (line, options) => ended("bash", ["-c", line], { ...options, env: { ...options?.env, XUNCHA: `${process.execPath} ${path}` } }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function ended(program: string, args: readonly string[], { input, cwd = root, env = {}, timeout = 20_000 }: RunOptions = {}): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"] });
    const parts: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
    for (const stream of ["stdout", "stderr"] as const) child[stream]?.on("data", (part: Buffer) => parts[stream].push(part));
    const timer = setTimeout(() => child.kill("SIGKILL"), timeout);
    child.on("error", fail);
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      done({
        status,
        signal,
        stdout: Buffer.concat(parts.stdout).toString("utf8"),
        stderr: Buffer.concat(parts.stderr).toString("utf8"),
      });
    });
    child.stdin?.on("error", () => undefined); // the command need not read it
    child.stdin?.end(input);
  });
}

/** What holds for every run, whatever it was asked: it was not killed, no stack trace, no open place, nothing that steers. */
export function checkManners({ signal, stderr }: Ran): void {
  expect(signal).toBeNull();
  expect(stderr).not.toMatch(/^\s+at |node:internal|Node\.js v|\b[A-Za-z]*Error:|undefined|\[object/m);
  expect(stderr).not.toMatch(/\{\w+\}/);
  expect(stderr.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
}

/** The documents that stand on standard output, one a line. */
export function documentsOf({ stdout }: Ran): { source: { name: string } }[] {
  expect(stdout === "" || stdout.endsWith("\n")).toBe(true);
  return stdout.split("\n").slice(0, -1).map((line) => JSON.parse(line) as { source: { name: string } });
}
