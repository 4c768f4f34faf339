/**
 * Proves the whole tree on a fresh clone: installs from the lock file, checks types, lints, runs the tests, builds, and
 * tries the packed tarball in an empty folder. Needs nothing but Node and npm. Ends with `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const bin = (name) => join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const report = join("node_modules", ".cache", "vitest.json");
let passed = 0;
let failed = 0;

function run(title, command, args) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  return status === 0;
}

function step(title, command, args) {
  const ok = run(title, command, args);
  if (ok) passed++;
  else failed++;
  return ok;
}

function close() {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

if (!step("install", npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"])) close();
step("types", bin("tsc"), ["--noEmit"]);
step("lint", bin("eslint"), ["."]);
const built = step("build", npm, ["run", "--silent", "build"]);
rmSync(report, { force: true });
const ran = run("tests", bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile=${report}`]);
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  passed += numPassedTests;
  failed += numFailedTests;
  if (!ran && numFailedTests === 0) failed++;
} catch {
  failed++;
}
if (built) step("smoke test of the packed tarball", process.execPath, [join("tests", "smoke.mjs")]);
close();
