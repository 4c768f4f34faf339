import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InspectionError } from "../../src/model/error.js";
import { checkOutput, draftFile, saveFile } from "../../src/node/save-file.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xuncha-save-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const codeOf = (run: () => void): string => {
  try {
    run();
  } catch (error) {
    return error instanceof InspectionError ? error.code : String(error);
  }
  return "none";
};

describe("draftFile", () => {
  it("stands beside its place until it is finished", () => {
    const home = mkdtempSync(join(folder, "draft-"));
    const path = join(home, "页.html");
    const draft = draftFile(path);
    draft.write("一");
    expect(existsSync(path)).toBe(false);
    draft.write(new TextEncoder().encode("二"));
    draft.finish();
    expect(readFileSync(path, "utf8")).toBe("一二");
    expect(readdirSync(home)).toEqual(["页.html"]);
    draft.discard();
    expect(readFileSync(path, "utf8")).toBe("一二");
  });

  it("leaves nothing when it is discarded, and what was there as it was", () => {
    const home = mkdtempSync(join(folder, "draft-"));
    const path = join(home, "页.html");
    writeFileSync(path, "旧");
    const draft = draftFile(path, { overwrite: true });
    draft.write("新");
    draft.discard();
    draft.discard();
    expect(readFileSync(path, "utf8")).toBe("旧");
    expect(readdirSync(home)).toEqual(["页.html"]);
  });

  it("does not take the place of a file that came meanwhile", () => {
    const home = mkdtempSync(join(folder, "draft-"));
    const path = join(home, "页.html");
    const draft = draftFile(path);
    writeFileSync(path, "旧");
    expect(codeOf(() => draft.finish())).toBe("E_OUTPUT_EXISTS");
    expect(readFileSync(path, "utf8")).toBe("旧");
    expect(readdirSync(home)).toEqual(["页.html"]);
  });

  it("leaves no one listening for the end of the program", () => {
    const before = process.listenerCount("exit");
    for (let count = 0; count < 20; count++) saveFile(join(folder, "again.html"), "一", { overwrite: true });
    expect(process.listenerCount("exit")).toBe(before);
  });
});

describe("saveFile", () => {
  it("writes a file and leaves nothing beside it", () => {
    const path = join(folder, "a", "台账.csv");
    mkdirSync(join(folder, "a"));
    saveFile(path, "甲");
    expect(readFileSync(path, "utf8")).toBe("甲");
    expect(readdirSync(join(folder, "a"))).toEqual(["台账.csv"]);
  });

  it("does not overwrite unless told, and then leaves what was there", () => {
    const path = join(folder, "b.csv");
    writeFileSync(path, "旧");
    expect(codeOf(() => saveFile(path, "新"))).toBe("E_OUTPUT_EXISTS");
    expect(readFileSync(path, "utf8")).toBe("旧");
    saveFile(path, "新", { overwrite: true });
    expect(readFileSync(path, "utf8")).toBe("新");
  });

  it("writes through a link to the file itself", () => {
    const path = join(folder, "c.csv");
    writeFileSync(path, "旧");
    symlinkSync(path, join(folder, "link.csv"));
    saveFile(join(folder, "link.csv"), "新", { overwrite: true });
    expect(readFileSync(path, "utf8")).toBe("新");
  });

  it.each([
    { why: "a folder is there", path: () => folder, overwrite: true, code: "E_OUTPUT_WRITE" },
    { why: "the folder is missing", path: () => join(folder, "no", "a.csv"), overwrite: false, code: "E_OUTPUT_WRITE" },
    { why: "a link to nothing is there", path: () => join(folder, "dangling.csv"), overwrite: false, code: "E_OUTPUT_EXISTS" },
  ])("refuses, and names the file: $why", ({ path, overwrite, code }) => {
    if (!existsSync(join(folder, "dangling.csv"))) rmSync(join(folder, "dangling.csv"), { force: true });
    symlinkSync(join(folder, "nowhere"), join(folder, "dangling.csv"));
    expect(codeOf(() => saveFile(path(), "x", { overwrite }))).toBe(code);
    expect(codeOf(() => checkOutput(path(), { overwrite }))).toBe(code);
    rmSync(join(folder, "dangling.csv"), { force: true });
  });

  it.skipIf(process.getuid?.() === 0)("leaves the old file where the folder may not be written", () => {
    const closed = join(folder, "closed");
    mkdirSync(closed);
    writeFileSync(join(closed, "a.csv"), "旧");
    chmodSync(closed, 0o500);
    expect(codeOf(() => saveFile(join(closed, "a.csv"), "新", { overwrite: true }))).toBe("E_OUTPUT_WRITE");
    expect(readFileSync(join(closed, "a.csv"), "utf8")).toBe("旧");
    chmodSync(closed, 0o700);
  });

  it("tells a name that no disk takes, and leaves nothing behind", () => {
    expect(codeOf(() => saveFile(join(folder, `${"长".repeat(100)}.csv`), "x"))).toBe("E_OUTPUT_WRITE");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
