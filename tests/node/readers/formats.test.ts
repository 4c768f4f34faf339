import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentSchema, type InspectionDocument } from "../../../src/model/document.js";
import { documentEndings } from "../../../src/node/document-endings.js";
import { readDocument, readDocuments } from "../../../src/node/read-document.js";
import { parseDocument } from "../../../src/parse.js";
import { gb18030, utf8 } from "../../helpers/bytes.js";
import { makeDoc, makeNoticeDoc } from "../../fixtures-makers/make-doc.js";
import { makeDocx } from "../../fixtures-makers/make-docx.js";
import { makeHtml } from "../../fixtures-makers/make-html.js";
import { makeOfd } from "../../fixtures-makers/make-ofd.js";
import { makePdf } from "../../fixtures-makers/make-pdf.js";
import { makeRtf } from "../../fixtures-makers/make-rtf.js";

const fixtures = join(import.meta.dirname, "../../../fixtures/formats");
const notice = readFileSync(join(fixtures, "notice.md"), "utf8");
const plain = parseDocument(notice);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xuncha-formats-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function read(path: string): Promise<InspectionDocument> {
  const result = await readDocument({ path, name: "a" });
  if (!result.ok) throw result.error;
  return result.value;
}

async function readBytes(name: string, bytes: Uint8Array): Promise<InspectionDocument> {
  writeFileSync(join(folder, name), bytes);
  return read(join(folder, name));
}

/** What a document says, without the places where it says it. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (value === null || typeof value !== "object") return typeof value === "string" ? value.replace(/\s/g, "") : value;
  const places = new Set(["span", "start", "end", "evidence", "titleSpan", "spans"]);
  const isDay = (each: unknown): boolean => typeof each === "string";
  return Object.fromEntries(Object.entries(value).filter(([key, each]) => !places.has(key) || ((key === "start" || key === "end") && isDay(each))).map(([key, each]) => [key, withoutPlaces(each)]));
}

const compared = ["kind", "title", "inspection", "stated", "outline", "issues", "measures", "entities"] as const;

function checkSame(document: InspectionDocument): void {
  expect(documentSchema.safeParse(document).success).toBe(true);
  for (const key of compared) expect(withoutPlaces(document[key]), key).toEqual(withoutPlaces(plain[key]));
}

it("the notice is worth comparing", () => {
  expect(plain).toMatchObject({ kind: "progress-report", publication: { signedOn: "2024-12-06" } });
  expect([plain.issues.length, plain.measures.length]).toEqual([5, 10]);
  expect(plain.entities.length).toBeGreaterThan(40);
  expect(plain.diagnostics).toEqual([]);
});

describe("the notice says the same in every format", () => {
  const files = readdirSync(fixtures);
  const formats: Readonly<Record<string, string>> = { md: "text", html: "html", docx: "docx", doc: "doc", wps: "doc", pdf: "pdf", ofd: "ofd", rtf: "rtf", odt: "odt", zip: "docx" };

  it("and there is a file for each ending that is read", () => {
    const same: Readonly<Record<string, string>> = { ".txt": ".md", ".text": ".md", ".htm": ".html", ".shtml": ".html" };
    const ledgers = [".xlsx", ".xls", ".et", ".ods", ".csv"]; // no notices: theirs are in fixtures/ledger
    for (const ending of documentEndings.filter((each) => !ledgers.includes(each))) expect(files.some((name) => name.endsWith(same[ending] ?? ending)), ending).toBe(true);
  });

  it.each(files)("%s", async (name) => {
    const document = await read(join(fixtures, name));
    checkSame(document);
    expect(document.source.format).toBe(formats[name.slice(name.lastIndexOf(".") + 1)]);
    expect(document.source.pages?.length).toBe(/\.(?:pdf|ofd)$/.test(name) ? 3 : undefined);
    const automatic = ["notice-automatic.docx", "notice.odt", "notice.zip"].includes(name);
    expect(document.source.computed?.length ?? 0).toBe(automatic ? 25 : 0);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(automatic ? ["W_NUMBERS_COMPUTED"] : []);
  });

  it.each([
    { name: "utf-8.txt", bytes: utf8(notice) },
    { name: "gbk.txt", bytes: gb18030(notice) },
  ])("$name", async ({ name, bytes }) => {
    checkSame(await readBytes(name, bytes));
  });
});

describe("a file is what its content is, whatever its name", () => {
  const rows: readonly { name: string; make: () => Uint8Array | Promise<Uint8Array>; format: string }[] = [
    { name: "really-rtf.doc", make: () => makeRtf(gb18030), format: "rtf" },
    { name: "really-html.doc", make: () => utf8(makeHtml()), format: "html" },
    { name: "really-docx.doc", make: () => makeDocx("automatic"), format: "docx" },
    { name: "really-docx.wps", make: () => makeDocx("typed"), format: "docx" },
    { name: "really-docx.zip", make: () => makeDocx("typed"), format: "docx" },
    { name: "really-doc.docx", make: makeNoticeDoc, format: "doc" },
    { name: "really-pdf.docx", make: () => makePdf("GBK-EUC-H", gb18030), format: "pdf" },
    { name: "really-ofd.pdf", make: makeOfd, format: "ofd" },
    { name: "really-text.docx", make: () => utf8(notice), format: "text" },
    { name: "really-text.pdf", make: () => gb18030(notice), format: "text" },
    { name: "no-ending", make: () => makeDoc(notice), format: "doc" },
    { name: "junk-before.pdf", make: () => Uint8Array.from([...utf8("\r\n\r\n"), ...makePdf("GBK-EUC-H", gb18030)]), format: "pdf" },
  ];
  it.each(rows)("$name is read as $format", async ({ name, make, format }) => {
    const document = await readBytes(name, await make());
    expect(document.source.format).toBe(format);
    checkSame(document);
  });

  it("a presentation of LibreOffice is none that is read, and the error names it", async () => {
    writeFileSync(join(folder, "a.odp"), zipSync({ mimetype: utf8("application/vnd.oasis.opendocument.presentation"), "content.xml": utf8("<a/>") }));
    const result = await readDocument({ path: join(folder, "a.odp"), name: "a.odp" });
    expect(result.ok ? "" : [result.error.code, result.error.messages.zh]).toEqual(["E_FORMAT_UNSUPPORTED", expect.stringContaining("presentation")]);
  });

  it.each([
    { name: "flat.fodt", text: '<?xml version="1.0"?><office:document xmlns:office="o"><a/></office:document>', seen: "office:document" },
    { name: "word-2003.doc", text: '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="w"/>', seen: "w:wordDocument" },
    { name: "web-archive.doc", text: 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x', seen: "mhtml" },
  ])("$name is refused by what it is, not read tags and all", async ({ name, text, seen }) => {
    writeFileSync(join(folder, name), text);
    const result = await readDocument({ path: join(folder, name), name });
    expect(result.ok ? "" : [result.error.code, result.error.messages.zh]).toEqual(["E_FORMAT_UNSUPPORTED", expect.stringContaining(seen)]);
  });

  it("a text that begins with a tag is no page", async () => {
    expect((await readBytes("tag.txt", utf8(`<br>${notice}`))).source.format).toBe("text");
  });
});

it("spans of a document point into the text that its reader gave", async () => {
  const { readPdf } = await import("../../../src/node/readers/pdf.js");
  const { defaultLimits } = await import("../../../src/node/readers/reader.js");
  const { text, pages } = await readPdf(new Uint8Array(readFileSync(join(fixtures, "notice-gbk.pdf"))), defaultLimits);
  const document = await read(join(fixtures, "notice-gbk.pdf"));
  expect(document.source.characters).toBe(text.length);
  for (const { text: said, span } of document.entities) expect(text.slice(span.start, span.end).replace(/\s/g, "")).toBe(said.replace(/\s/g, ""));
  expect(document.source.pages).toEqual(pages);
});

describe("an archive of several documents", () => {
  it("is not one document", async () => {
    const path = join(folder, "two.zip");
    writeFileSync(path, zipSync({ "a.txt": utf8(notice), "b.txt": utf8(notice) }));
    const result = await readDocument({ path, name: "two.zip" });
    expect(result.ok ? "" : [result.error.code, result.error.file]).toEqual(["E_ARCHIVE_SEVERAL", "two.zip"]);
  });

  it("gives each of them, with a fingerprint of its own bytes", async () => {
    const path = join(folder, "two.zip");
    writeFileSync(path, zipSync({ "a.txt": utf8(notice), "b.txt": gb18030(notice) }));
    const sources = [];
    for await (const result of readDocuments({ path, name: "two.zip" })) if (result.ok) sources.push(result.value.source);
    expect(sources).toMatchObject([
      { name: "two.zip/a.txt", encoding: "utf-8", bytes: utf8(notice).length, sha256: createHash("sha256").update(utf8(notice)).digest("hex") },
      { name: "two.zip/b.txt", encoding: "gb18030", sha256: createHash("sha256").update(gb18030(notice)).digest("hex") },
    ]);
  });

  it("is read no further than asked", async () => {
    const path = join(folder, "bad-end.zip");
    writeFileSync(path, zipSync({ "a.txt": utf8(notice), "b.docx": new Uint8Array(2_000_000) }));
    for await (const result of readDocuments({ path, name: "x" })) {
      expect(result.ok).toBe(true);
      break;
    }
  });
});
