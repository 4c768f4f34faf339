import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { saveText } from "../../src/node/save-text.js";

const folder = mkdtempSync(join(tmpdir(), "xuncha-save-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("saveText", () => {
  it("writes a new file and leaves nothing beside it", () => {
    saveText(join(folder, "一.json"), "内容\n");
    expect(readFileSync(join(folder, "一.json"), "utf8")).toBe("内容\n");
    expect(readdirSync(folder)).toEqual(["一.json"]);
  });

  it("leaves a file that is there alone, and says so", () => {
    expect(() => saveText(join(folder, "一.json"), "别的")).toThrow(expect.objectContaining({ code: "E_OUTPUT_EXISTS" }));
    expect(readFileSync(join(folder, "一.json"), "utf8")).toBe("内容\n");
    expect(readdirSync(folder)).toEqual(["一.json"]);
  });

  it("overwrites it when told to", () => {
    saveText(join(folder, "一.json"), "别的", { force: true });
    expect(readFileSync(join(folder, "一.json"), "utf8")).toBe("别的");
    expect(readdirSync(folder)).toEqual(["一.json"]);
  });

  it.each([
    { why: "no such folder", path: join(folder, "无", "一.json") },
    { why: "a file where a folder should be", path: join(folder, "一.json", "二.json") },
  ])("an error that names the file: $why", ({ path }) => {
    expect(() => saveText(path, "内容")).toThrow(expect.objectContaining({ code: "E_OUTPUT_WRITE", file: "一.json" === path ? path : expect.stringContaining(".json") as string }));
    expect(existsSync(path)).toBe(false);
  });

  it("a temporary file of another run that was broken off is not taken for the result", () => {
    writeFileSync(join(folder, ".三.json.1.tmp"), "半");
    saveText(join(folder, "三.json"), "整");
    expect(readFileSync(join(folder, "三.json"), "utf8")).toBe("整");
  });
});
