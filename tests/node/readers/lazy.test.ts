import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readDocument } from "../../../src/node/read-document.js";
import { gb18030, utf8 } from "../../helpers/bytes.js";

// whoever loads the readers fails here
vi.mock("../../../src/node/readers/registry.js", () => {
  throw new Error("the readers were loaded");
});

const notice = "一、整改情况\n（一）关于理论学习不够深入的问题。一是修订制度。\n";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xuncha-lazy-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  { name: "utf-8.txt", bytes: utf8(notice), loads: false },
  { name: "gbk.txt", bytes: gb18030(notice), loads: false },
  { name: "marked.md", bytes: utf8(`\ufeff${notice}`), loads: false },
  { name: "page.html", bytes: utf8(`<html>${notice}`), loads: true },
  { name: "table.rtf", bytes: utf8("{\\rtf1 a}"), loads: true },
])("$name: loads readers $loads", async ({ name, bytes, loads }) => {
  writeFileSync(join(folder, name), bytes);
  const result = await readDocument({ path: join(folder, name), name });
  expect(result.ok).toBe(!loads);
  if (!result.ok) expect(String((result.error.cause as Error).cause)).toContain("the readers were loaded");
});
