import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, closeSync, existsSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorOf } from "../../src/lexicon/errors.js";
import { documentSchema, type InspectionDocument } from "../../src/model/document.js";
import { InspectionError, type Result } from "../../src/model/error.js";
import { readDocument } from "../../src/node/read-document.js";
import { toInspectionError, type ReadOptions } from "../../src/node/read-text.js";
import { parseDocument } from "../../src/parse.js";
import { gb18030, joined, randomBytes, utf16, utf8 } from "../helpers/bytes.js";

const notice = "中共青禾县水利局党组关于巡察整改情况的通报\n\n一、反馈问题整改情况\n（一）关于理论学习不够深入的问题。一是修订学习制度。二是开展研讨3次。\n";
const canary = "金丝雀甲乙丙";
const isRoot = process.getuid?.() === 0;
const hasPipes = process.platform !== "win32";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xuncha-read-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, bytes: Uint8Array | string): { path: string; name: string } {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, name };
}

/** A file of that many zero bytes which takes no room on the disk. */
function sparse(name: string, size: number): { path: string; name: string } {
  const path = join(folder, name);
  const descriptor = openSync(path, "w");
  ftruncateSync(descriptor, size);
  closeSync(descriptor);
  return { path, name };
}

function good(result: Result<InspectionDocument>): InspectionDocument {
  if (!result.ok) throw result.error;
  return result.value;
}

function bad(result: Result<InspectionDocument>): InspectionError {
  if (result.ok) throw new Error("there is a document");
  return result.error;
}

/** What every error has: a file, a cause and a way out in both languages, no place left open, nothing of the text. */
function checkError(error: InspectionError, name: string): void {
  expect(error.file).toBe(name);
  for (const text of [error.messages.zh, error.messages.en, error.hints.zh, error.hints.en]) {
    expect(text.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/\{\w+\}/);
  }
  expect(error.messages.zh).toMatch(/\p{Script=Han}/u);
  expect(error.messages.en).not.toMatch(/\p{Script=Han}/u);
  expect(error.hints.en).not.toMatch(/\p{Script=Han}/u);
  expect(JSON.stringify(error)).not.toContain(canary);
  expect(error.toJSON()).toEqual({ code: error.code, category: error.category, file: name, message: error.messages.zh, hint: error.hints.zh });
}

describe("one text in every encoding is one document", () => {
  const rows = [
    { name: "utf-8", bytes: utf8(notice) },
    { name: "utf-8 with mark", bytes: joined([0xef, 0xbb, 0xbf], utf8(notice)) },
    { name: "utf-16le", bytes: utf16(notice, "le") },
    { name: "utf-16le with mark", bytes: joined([0xff, 0xfe], utf16(notice, "le")) },
    { name: "utf-16be", bytes: utf16(notice, "be") },
    { name: "utf-16be with mark", bytes: joined([0xfe, 0xff], utf16(notice, "be")) },
    { name: "gb18030", bytes: gb18030(notice) },
  ];
  it.each(rows)("$name", async ({ name, bytes }) => {
    const document = good(await readDocument(file(`${name}.txt`, bytes)));
    expect(documentSchema.safeParse(document).success).toBe(true);
    expect({ ...document, source: null }).toEqual({ ...parseDocument(notice), source: null });
    expect(document.source).toEqual({
      name: `${name}.txt`,
      format: "text",
      encoding: name.replace(" with mark", ""),
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      characters: notice.length,
    });
  });

  it("line breaks, blanks at the ends of lines and the name change nothing but places", async () => {
    const variants = [notice, notice.replaceAll("\n", "\r\n"), notice.replaceAll("\n", "\r"), notice.replaceAll("\n", "  \n"), `\u200b${notice}`];
    const ids = await Promise.all(variants.map(async (text, index) => good(await readDocument(file(`variant-${index}.txt`, text)))));
    for (const document of ids) {
      expect(document.id).toBe(ids[0]?.id);
      expect(document.issues.map(({ title }) => title)).toEqual(ids[0]?.issues.map(({ title }) => title));
    }
  });

  it("the quick way to read UTF-8 reads as the careful one does", async () => {
    const fixtures = join(import.meta.dirname, "../../fixtures");
    for (const name of readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".txt") && !each.startsWith("coverage"))) {
      const path = join(fixtures, name);
      const quick = good(await readDocument({ path, name }));
      const careful = good(await readDocument({ path, name }, { encoding: "utf-8" }));
      expect(quick).toEqual(careful);
      expect(quick.source.characters).toBe(readFileSync(path, "utf8").length);
    }
  });
});

describe("doubts of decoding stand among the document's own", () => {
  it("damaged GBK: the place is where the replacement stands", async () => {
    const bytes = joined(gb18030(notice.slice(0, 30)), [0xff], gb18030(notice.slice(30)));
    const document = good(await readDocument(file("damaged.txt", bytes)));
    expect(document.diagnostics.filter(({ code }) => code.startsWith("W_ENCODING"))).toMatchObject([
      { code: "W_ENCODING_REPLACED", severity: "warning", span: { start: 30, end: 31 } },
    ]);
  });

  it("in the language that was asked for", async () => {
    const cut = file("cut.txt", gb18030(notice.trimEnd()).subarray(0, -1));
    const messages = await Promise.all((["zh", "en"] as const).map(async (lang) => good(await readDocument(cut, { lang })).diagnostics[0]?.message ?? ""));
    expect(messages[0]).toMatch(/\p{Script=Han}/u);
    expect(messages[1]).not.toMatch(/\p{Script=Han}/u);
  });

  it("a file of blanks is a document with a doubt", async () => {
    expect(good(await readDocument(file("blank.txt", " \n　\r\n\t"))).diagnostics.map(({ code }) => code)).toContain("W_EMPTY_TEXT");
  });
});

describe("what cannot be read is an error that names file, cause and way out", () => {
  const large = 5 * 1024 ** 3;
  const rows: readonly { name: string; make: () => { path: string; name: string }; code: string; options?: ReadOptions; says?: RegExp; skip?: boolean; why?: string }[] = [
    { name: "an empty file", make: () => file("empty.txt", ""), code: "E_INPUT_EMPTY" },
    { name: "a file that is not there", make: () => ({ path: join(folder, "none.txt"), name: "none.txt" }), code: "E_INPUT_NOT_FOUND" },
    { name: "a folder", make: () => ({ path: folder, name: "folder" }), code: "E_INPUT_NOT_REGULAR", says: /directory/ },
    { name: "a folder called like a file", make: () => (mkdirSync(join(folder, "卷.txt"), { recursive: true }), { path: join(folder, "卷.txt"), name: "卷.txt" }), code: "E_INPUT_NOT_REGULAR" },
    { name: "a device", make: () => ({ path: "/dev/zero", name: "zero" }), code: "E_INPUT_NOT_REGULAR", skip: !hasPipes },
    { name: "the null device", make: () => ({ path: "/dev/null", name: "null" }), code: "E_INPUT_NOT_REGULAR", skip: !hasPipes },
    { name: "a png", make: () => file("a.png", joined([0x89, 0x50, 0x4e, 0x47], randomBytes(99, 1))), code: "E_FORMAT_UNSUPPORTED", says: /png/ },
    { name: "the head of a docx called .txt", make: () => file("b.txt", joined([0x50, 0x4b, 0x03, 0x04], utf8(canary))), code: "E_ARCHIVE_CORRUPT", says: /directory/ },
    { name: "random bytes", make: () => file("c.txt", randomBytes(5000, 2)), code: "E_FORMAT_UNSUPPORTED", says: /binary/ },
    { name: "an encoding that is not read", make: () => file("d.txt", notice), options: { encoding: "klingon" }, code: "E_ENCODING_UNSUPPORTED", says: /klingon/ },
    { name: "bytes of no encoding", make: () => file("e.txt", gb18030("联通").subarray(0, -1)), code: "E_ENCODING_UNDETECTED" },
    { name: "one byte too many", make: () => file("f.txt", "整改"), options: { maxBytes: 5 }, code: "E_INPUT_TOO_LARGE", says: /maxBytes/ },
    { name: "anything where nothing is allowed", make: () => file("g.txt", "a"), options: { maxBytes: 0 }, code: "E_INPUT_TOO_LARGE" },
    { name: "one character too many", make: () => file("h.txt", "整改情况"), options: { maxTextChars: 3 }, code: "E_TEXT_TOO_LONG", says: /4.{1,40}3.{1,20}maxTextChars/ },
    { name: "5 GB", make: () => sparse("i.txt", large), code: "E_INPUT_TOO_LARGE", says: /5120\.0 MiB.{1,20}100\.0 MiB/ },
  ];
  for (const { name, make, code, options, says, skip = false } of rows) {
    it.skipIf(skip)(name, async () => {
      const input = make();
      const error = bad(await readDocument(input, options));
      expect(error.code).toBe(code);
      checkError(error, input.name);
      if (says !== undefined) for (const message of Object.values(error.messages)) expect(message).toMatch(says);
    });
  }

  it.skipIf(!hasPipes)("a pipe that nobody writes to is refused at once", async () => {
    const path = join(folder, "pipe.txt");
    if (!existsSync(path)) execFileSync("mkfifo", [path]);
    const error = bad(await readDocument({ path, name: "pipe.txt" })); // else it would wait until the test is given up
    expect(error.code).toBe("E_INPUT_NOT_REGULAR");
    checkError(error, "pipe.txt");
  });

  it.skipIf(isRoot)("a file that may not be read", async () => {
    const input = file("closed.txt", notice);
    chmodSync(input.path, 0);
    const error = bad(await readDocument(input));
    expect(error).toMatchObject({ code: "E_IO_READ", file: "closed.txt" });
    expect(error.messages.zh).toContain("EACCES");
    checkError(error, "closed.txt");
  });

  it.each([
    { why: "exactly as large as allowed", options: { maxBytes: 6 } },
    { why: "exactly as long as allowed", options: { maxTextChars: 2 } },
    { why: "no limit", options: { maxBytes: Infinity, maxTextChars: Infinity } },
  ])("$why is read", async ({ options }) => {
    expect((await readDocument(file("edge.txt", "整改"), options)).ok).toBe(true);
  });

  // small sizes are told in MiB: 文件过大：0.0 MiB，上限为 0 MiB
  it("a small limit is told in a unit that shows it", async () => {
    const { messages } = bad(await readDocument(file("small.txt", "整改情况"), { maxBytes: 10 }));
    expect(messages.zh).not.toContain("0.0 MiB");
  });

  // the only way out that it names is --max-bytes, which does not raise this limit
  it("a text that is too long is not sent to an option for bytes", async () => {
    const { hints } = bad(await readDocument(file("long.txt", "整改情况"), { maxTextChars: 3 }));
    expect(hints.zh).not.toContain("--max-bytes");
  });

  // more than a Buffer holds: ERR_OUT_OF_RANGE becomes E_INTERNAL, “this is a bug”
  it("5 GB with the limit raised is too large, not a bug", async () => {
    expect(bad(await readDocument(sparse("j.txt", large), { maxBytes: Infinity })).code).not.toBe("E_INTERNAL");
  });

  // a key of every object is taken for an encoding; then TextDecoder throws
  it("an encoding called constructor is not read", async () => {
    expect(bad(await readDocument(file("k.txt", notice), { encoding: "constructor" })).code).toBe("E_ENCODING_UNSUPPORTED");
  });
});

describe("odd names", () => {
  it.each(["附件[1](2024).txt", "__proto__", "constructor", "两\n行.txt", "红\u001b[31m.txt", "😀𠮷.txt", "-n.txt", "{甲,乙}.txt"])("%j", async (name) => {
    const document = good(await readDocument(file(name, notice)));
    expect(document.source.name).toBe(name);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe("toInspectionError", () => {
  const system = (code: string): Error => Object.assign(new Error(`${code}: no such thing\n    at somewhere`), { code });
  it.each([
    { name: "an error of ours", cause: errorOf("E_INPUT_EMPTY", { file: "a.txt" }), code: "E_INPUT_EMPTY" },
    { name: "ENOENT", cause: system("ENOENT"), code: "E_INPUT_NOT_FOUND" },
    { name: "EISDIR", cause: system("EISDIR"), code: "E_INPUT_NOT_REGULAR" },
    { name: "EACCES", cause: system("EACCES"), code: "E_IO_READ", says: "EACCES" },
    { name: "EIO", cause: system("EIO"), code: "E_IO_READ", says: "EIO" },
    { name: "EMFILE", cause: system("EMFILE"), code: "E_IO_READ", says: "EMFILE" },
    { name: "anything else", cause: new TypeError("x is not a function\n    at y"), code: "E_INTERNAL", says: "x is not a function" },
    { name: "a string", cause: "broken", code: "E_INTERNAL", says: "broken" },
    { name: "nothing", cause: undefined, code: "E_INTERNAL" },
    { name: "null", cause: null, code: "E_INTERNAL" },
  ])("$name is $code", ({ cause, code, says }) => {
    const error = toInspectionError(cause);
    expect(error).toBeInstanceOf(InspectionError);
    expect(error.code).toBe(code);
    for (const message of Object.values(error.messages)) {
      expect(message).not.toContain("\n");
      if (says !== undefined) expect(message).toContain(says);
    }
  });

  // {version} stands there as it is
  it("a bug is to be reported with the version", () => {
    const { hints } = toInspectionError(new Error("x"));
    expect(hints.zh).toMatch(/\d+\.\d+\.\d+/);
    expect(hints.en).not.toContain("{");
  });
});
