/**
 * Packs the library, installs the tarball into an empty folder, and tries it there as a user would: the command, the
 * import, types under both module resolutions, and an installation that may run no install scripts.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const work = mkdtempSync(join(tmpdir(), "xuncha-smoke-"));
const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
const fixture = join(root, "fixtures", "progress-report", "health-bureau.txt");
const problems = [];

function check(what, holds) {
  console.log(`${holds ? "ok  " : "FAIL"} ${what}`);
  if (!holds) problems.push(what);
}

function run(command, args, cwd) {
  return execFileSync(command, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "pipe"] });
}

function tryInstalled(folder, name, engines) {
  const command = join(folder, "node_modules", ".bin", process.platform === "win32" ? "xuncha.cmd" : "xuncha");
  const line = JSON.parse(run(command, ["parse", fixture], folder));
  check(`${name}: the command parses (${line.issues.length} issues)`, line.kind === "progress-report" && line.issues.length === 10);
  check(`${name}: no segmenter was needed`, line.producer.segmenter === null);
  const formats = readdirSync(join(root, "fixtures", "formats")).map((file) => join(root, "fixtures", "formats", file));
  const read = run(command, ["parse", ...formats], folder).trimEnd().split("\n").map((each) => JSON.parse(each));
  check(`${name}: every format is read (${read.length})`, read.length === formats.length && read.every(({ issues }) => issues.length === 5));
  const empty = spawnSync(command, ["parse", "-"], { cwd: folder, input: "", encoding: "utf8" });
  check(`${name}: empty input leaves standard output empty`, empty.stdout === "" && empty.status === 2);
  const many = Array.from({ length: 40 }, (_, index) => `many/${index}.txt`);
  mkdirSync(join(folder, "many"), { recursive: true });
  for (const file of many) cpSync(fixture, join(folder, file));
  check(`${name}: two threads give what one gives`, run(command, ["parse", "many", "--jobs", "2"], folder) === run(command, ["parse", "many"], folder));
  const cut = JSON.parse(run(command, ["segment", "县委巡察组反馈了整改意见"], folder));
  check(`${name}: segment runs on ${cut.segmenter.engine} ${cut.segmenter.version}`, engines.includes(cut.segmenter.engine));
}

try {
  run(npm, ["pack", "--pack-destination", work, ...quiet], root);
  const tarball = join(work, readdirSync(work).find((name) => name.endsWith(".tgz")));

  const user = join(work, "user");
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  run(npm, ["install", tarball, ...quiet], user);
  tryInstalled(user, "installed", ["nodejieba", "node-rs", "intl"]);
  const installed = readdirSync(join(user, "node_modules"));
  check("no database driver, no dotenv", !["mongoose", "pg", "redis", "dotenv", "natural"].some((name) => installed.includes(name)));
  const bundles = readdirSync(join(user, "node_modules", "xuncha", "dist"))
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => readFileSync(join(user, "node_modules", "xuncha", "dist", name), "utf8"));
  check("the bundles name none either", bundles.every((text) => !/["'](?:mongoose|dotenv|pg|redis|memjs)["']/.test(text)));

  writeFileSync(
    join(user, "use.mjs"),
    'import { parseDocument, documentSchema, documentJsonSchema } from "xuncha";\n' +
      'import { readDocument, createSegmenter } from "xuncha/node";\n' +
      'const document = parseDocument("一、存在的主要问题\\n（一）理论学习不够深入。");\n' +
      "documentSchema.parse(document);\n" +
      `const result = await readDocument({ path: ${JSON.stringify(fixture)}, name: "a.txt" });\n` +
      "console.log(document.outline[0].title, result.ok && result.value.issues.length, typeof createSegmenter, documentJsonSchema().$schema);\n",
  );
  check("ESM import", run(process.execPath, ["use.mjs"], user).startsWith("存在的主要问题 10 function https://json-schema.org/"));

  const typescript = join(root, "node_modules", "typescript", "bin", "tsc");
  writeFileSync(
    join(user, "use.ts"),
    'import { parseDocument, type InspectionDocument, type Measure } from "xuncha";\n' +
      'import { readDocument } from "xuncha/node";\n' +
      'const document: InspectionDocument = parseDocument("");\n' +
      "const measures: readonly Measure[] = document.measures;\n" +
      'const result = await readDocument({ path: "a", name: "a" });\n' +
      "export const ok: boolean = result.ok && measures.length === 0;\n",
  );
  for (const [module, resolution] of [["node16", "node16"], ["esnext", "bundler"]]) {
    const args = ["--noEmit", "--strict", "--target", "es2022", "--module", module, "--moduleResolution", resolution, "use.ts"];
    const { status, stdout } = spawnSync(process.execPath, [typescript, ...args], { cwd: user, encoding: "utf8" });
    check(`types resolve under ${resolution}${status === 0 ? "" : `\n${stdout}`}`, status === 0);
  }

  const careful = join(work, "careful");
  mkdirSync(careful);
  writeFileSync(join(careful, "package.json"), JSON.stringify({ name: "careful", private: true }));
  run(npm, ["install", tarball, "--ignore-scripts", ...quiet], careful);
  tryInstalled(careful, "without install scripts", ["node-rs", "intl"]);

  const bare = join(work, "bare");
  cpSync(careful, bare, { recursive: true, verbatimSymlinks: true });
  for (const name of ["nodejieba", "@node-rs"]) rmSync(join(bare, "node_modules", name), { recursive: true, force: true });
  tryInstalled(bare, "without native segmenters", ["intl"]);
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.error(`\n${problems.length} of the checks failed`);
  process.exit(1);
}
