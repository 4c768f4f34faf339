import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentEndings } from "../../src/node/document-endings.js";
import { findInputs, nameOf } from "../../src/node/inputs.js";

let folder = "";
const isRoot = process.getuid?.() === 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xuncha-inputs-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with files; names may hold `/`. */
function folderWith(name: string, files: readonly string[]): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const file of files) {
    mkdirSync(join(path, file, ".."), { recursive: true });
    writeFileSync(join(path, file), "一、整改情况\n");
  }
  return path;
}

async function foundIn(root: string, args: readonly string[]): Promise<{ files: string[]; errors: string[] }> {
  const { files, errors } = await findInputs(args);
  return { files: files.map(({ path }) => relative(root, path)), errors: errors.map(({ code }) => code) };
}

const oddNames = [
  "附件[1](2024).txt",
  "附件（1）.txt",
  "a*b?.txt",
  "{甲,乙}.txt",
  "!不是.txt",
  "+(x).txt",
  "@(x|y).txt",
  "有 空格.txt",
  " 前后空格 .txt",
  "引'号\".txt",
  "$(id).txt",
  "`id`.txt",
  "-n.txt",
  "--format.txt",
  "~.txt",
  "#.txt",
  "%00.txt",
  "两\n行.txt",
  "反\\斜.txt",
  "红\u001b[31m.txt",
  "反\u202etxt.exe.txt",
  "__proto__",
  "constructor.txt",
  "😀𠮷.txt",
  "é.txt", // e and a combining mark
  `${"长".repeat(78)}.txt`,
];

describe("a name that exists is a file, never a pattern", () => {
  it.each(oddNames)("%j", async (name) => {
    const root = folderWith("odd", oddNames);
    const path = join(root, name);
    expect(await findInputs([path])).toEqual({ files: [{ path, name: basename(path) }], errors: [] });
  });

  it("and all of them at once, each once, from their folder too", async () => {
    const root = folderWith("odd", oddNames);
    const { files, errors } = await findInputs(oddNames.map((name) => join(root, name)));
    expect(errors).toEqual([]);
    expect(new Set(files.map(({ path }) => path)).size).toBe(oddNames.length);
    const { files: below } = await findInputs([root]);
    expect(below.map(({ path }) => path).sort()).toEqual(oddNames.filter((name) => name.endsWith(".txt")).map((name) => join(root, name)).sort());
    for (const { path } of below) expect(statSync(path).isFile()).toBe(true);
  });

  it("a folder with brackets in its name is a folder", async () => {
    const root = folderWith("第[1]批(县)/甲", ["一.txt"]);
    expect(await foundIn(root, [join(folder, "第[1]批(县)")])).toEqual({ files: ["一.txt"], errors: [] });
  });
});

describe("folders", () => {
  it("gives what ends as a document, whatever its case, at any depth, by name", async () => {
    const root = folderWith("mixed", ["乙.txt", "a.TXT", "深/更深/b.Text", "深/c.md", "d.MD", "e.docx", "F.PDF", "f.txt.bak", "无", "g.html", "h.zip", "~$e.docx", "i.png", ".hidden.txt", ".git/h.txt"]);
    expect(await foundIn(root, [root])).toEqual({ files: ["a.TXT", "深/更深/b.Text", "深/c.md", "d.MD", "乙.txt", "e.docx", "F.PDF", "g.html", "h.zip"].sort(byName), errors: [] });
    expect([...documentEndings]).toEqual([".txt", ".text", ".md", ".html", ".htm", ".shtml", ".docx", ".doc", ".wps", ".odt", ".rtf", ".pdf", ".ofd", ".xlsx", ".xls", ".et", ".ods", ".csv", ".zip"]);
  });

  it("follows no link: to a file, to a folder, round in a circle, to nothing", async () => {
    const outside = folderWith("outside", ["secret.txt"]);
    const root = folderWith("links", ["own.txt", "below/own2.txt"]);
    symlinkSync(join(outside, "secret.txt"), join(root, "file.txt"));
    symlinkSync(outside, join(root, "out"));
    symlinkSync("..", join(root, "below", "up"));
    symlinkSync("nowhere.txt", join(root, "broken.txt"));
    expect(await foundIn(root, [root])).toEqual({ files: ["own.txt", "below/own2.txt"].sort(byName), errors: [] });
  });

  it("a link that is named outright is read", async () => {
    const root = folderWith("named-link", ["own.txt"]);
    symlinkSync(join(root, "own.txt"), join(root, "link"));
    expect(await foundIn(root, [join(root, "link")])).toEqual({ files: ["link"], errors: [] });
  });

  it("a folder that is called like a file is no file", async () => {
    const root = folderWith("folders", ["卷.txt/里面.txt"]);
    expect(await foundIn(root, [root])).toEqual({ files: ["卷.txt/里面.txt"], errors: [] });
    expect(await foundIn(root, [join(root, "卷.txt")])).toEqual({ files: ["卷.txt/里面.txt"], errors: [] });
  });

  it.each([
    { why: "empty", files: [] },
    { why: "nothing that is read", files: ["a.png", "b.exe"] },
  ])("$why: an error that names the folder and what is read", async ({ why, files }) => {
    const root = folderWith(`none-${why}`, files);
    const { files: found, errors } = await findInputs([root]);
    expect(found).toEqual([]);
    expect(errors.map(({ code, file }) => ({ code, file }))).toEqual([{ code: "E_INPUT_NONE", file: root }]);
    expect(errors[0]?.messages.zh).toContain(".txt .text .md .html");
  });

  it.skipIf(isRoot)("a folder that may not be read does not stop the others", async () => {
    const root = folderWith("closed", ["a.txt", "zu/b.txt"]);
    chmodSync(join(root, "zu"), 0);
    try {
      expect((await foundIn(root, [root])).files).toEqual(["a.txt"]);
    } finally {
      chmodSync(join(root, "zu"), 0o755);
    }
  });

  it("a folder that may not be read is told", async (context) => {
    const root = folderWith("closed2", ["a.txt", "zu/b.txt"]);
    await foundIn(root, [root]); // loads what is loaded late, while everything may be read
    chmodSync(folder, 0o755);
    chmodSync(join(root, "zu"), 0);
    try {
      // nothing is closed to the superuser, who may not be allowed to be another, nor the other to come here
      if (isRoot) {
        try {
          process.seteuid?.(65_534);
          statSync(join(root, "a.txt"));
        } catch {
          context.skip("run by a superuser who cannot act as another");
        }
      }
      expect(await foundIn(root, [root])).toEqual({ files: ["a.txt"], errors: ["E_IO_READ"] });
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(join(root, "zu"), 0o755);
    }
  });
});

describe("patterns", () => {
  it.each([
    { pattern: "*.txt", found: ["a.txt", "b.TXT", "附件[1].txt"] },
    { pattern: "**/*.txt", found: ["a.txt", "b.TXT", "附件[1].txt", "深/c.txt"] },
    { pattern: "[ab].txt", found: ["a.txt", "b.TXT"] },
    { pattern: "{a,深/c}.txt", found: ["a.txt", "深/c.txt"] },
    { pattern: "?.txt", found: ["a.txt", "b.TXT"] },
    { pattern: "*.docx", found: ["d.docx"], why: "what is named is read, whatever its ending" },
    { pattern: "深/*", found: ["深/c.txt"] },
    { pattern: "附件*", found: ["附件[1].txt"] },
  ])("$pattern", async ({ pattern, found }) => {
    const root = folderWith("patterns", ["a.txt", "b.TXT", "附件[1].txt", "深/c.txt", "d.docx"]);
    expect(await foundIn(root, [`${root}/${pattern}`])).toEqual({ files: [...found].sort(byName), errors: [] });
  });

  it("one that matches nothing is an error of its own", async () => {
    const pattern = join(folder, "没有", "*.txt");
    const { files, errors } = await findInputs([pattern]);
    expect(files).toEqual([]);
    expect(errors.map(({ code, file }) => ({ code, file }))).toEqual([{ code: "E_INPUT_NONE", file: pattern }]);
  });
});

describe("what is not there", () => {
  it.each(["没有.txt", "没有/深.txt"])("%s", async (name) => {
    const path = join(folderWith("missing", ["a.txt"]), name);
    const { files, errors } = await findInputs([path]);
    expect(files).toEqual([]);
    expect(errors.map(({ code, file }) => ({ code, file }))).toEqual([{ code: "E_INPUT_NOT_FOUND", file: path }]);
  });

  it("a link to nothing", async () => {
    const path = join(folderWith("dangling", []), "链接[1].txt");
    symlinkSync("nowhere", path);
    expect(await foundIn(folder, [path])).toEqual({ files: [], errors: ["E_INPUT_NOT_FOUND"] });
  });

  it("the others are still found", async () => {
    const root = folderWith("others", ["a.txt", "b.txt"]);
    expect(await foundIn(root, [join(root, "x.txt"), join(root, "b.txt"), join(root, "*.pdf"), join(root, "a.txt")])).toEqual({
      files: ["a.txt", "b.txt"],
      errors: ["E_INPUT_NOT_FOUND", "E_INPUT_NONE"],
    });
  });

  // statSync throws for these: the whole run ends, and the message names no file
  it.each([
    { name: "a name that is too long", path: (root: string) => join(root, `${"x".repeat(300)}.txt`) },
    { name: "a path that is too long", path: (root: string) => `${root}${"/a".repeat(3000)}.txt` },
    { name: "a file below a file", path: (root: string) => join(root, "good.txt", "b.txt") },
    { name: "a link to itself", path: (root: string) => join(root, "loop") },
    { name: "a name with a zero byte", path: (root: string) => join(root, "a\0.txt") },
  ])("$name: an error for it, the others are still found", async ({ path }) => {
    const root = folderWith("impossible", ["good.txt"]);
    rmSync(join(root, "loop"), { force: true });
    symlinkSync("loop", join(root, "loop"));
    const { files, errors } = await findInputs([join(root, "good.txt"), path(root)]);
    expect(files.map(({ name }) => name)).toEqual(["good.txt"]);
    expect(errors.map(({ file }) => file)).toEqual([path(root)]);
  });
});

describe("each file once, in the order of names", () => {
  it("whatever way it is named and however often", async () => {
    const root = folderWith("once", ["a.txt", "b.txt"]);
    const args = [join(root, "b.txt"), root, `${root}/*.txt`, `${root}/./a.txt`, `${root}/../once/a.txt`, root, "-", "-"];
    const expected = [...(await foundIn(root, args)).files];
    expect(expected.map((path) => basename(path))).toEqual(["-", "a.txt", "b.txt"]);
    expect((await foundIn(root, [...args].reverse())).files.map((path) => basename(path))).toEqual(["-", "a.txt", "b.txt"]);
  });

  it("the order of arguments means nothing", async () => {
    const root = folderWith("order", ["10.txt", "9.txt", "乙.txt", "甲.txt", "Z.txt", "a.txt"]);
    const args = ["a.txt", "乙.txt", "9.txt", "甲.txt", "Z.txt", "10.txt"].map((name) => join(root, name));
    const first = await foundIn(root, args);
    expect(await foundIn(root, [...args].reverse())).toEqual(first);
    expect(await foundIn(root, [root])).toEqual(first);
    expect(first.files).toEqual(["10.txt", "9.txt", "Z.txt", "a.txt", "乙.txt", "甲.txt"]);
  });

  it("nothing asked, nothing found", async () => {
    expect(await findInputs([])).toEqual({ files: [], errors: [] });
  });
});

describe("nameOf", () => {
  it.each([
    { path: "fixtures/a.txt", name: "fixtures/a.txt" },
    { path: "./fixtures/../fixtures/a.txt", name: "fixtures/a.txt" },
    { path: join(process.cwd(), "深", "a.txt"), name: "深/a.txt" },
    { path: "/srv/保密/a.txt", name: "a.txt", why: "no absolute path in results" },
    { path: "../别处/a.txt", name: "a.txt" },
    { path: "附件[1](2024).txt", name: "附件[1](2024).txt" },
  ])("$path is $name", ({ path, name }) => {
    expect(nameOf(path)).toBe(name);
  });
});

/** The order of names by their UTF-16 units. */
function byName(a: string, b: string): number {
  const [left, right] = [basename(a), basename(b)];
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : 1;
}
