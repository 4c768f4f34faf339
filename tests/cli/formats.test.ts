import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeEncryptedPdf, makeScannedPdf } from "../fixtures-makers/make-pdf.js";
import { buildCommand, checkManners, type Command, documentsOf, root } from "./command.js";

const formats = join(root, "fixtures/formats");
let command: Command;
let folder = "";

beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "xuncha-formats-"));
});
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a file into the folder of the tests. */
function put(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const part = (name: string): Uint8Array => new Uint8Array(readFileSync(join(formats, name)));

describe("files of every format", () => {
  it("named one by one", async () => {
    const names = readdirSync(formats);
    const ran = await command.run(["parse", ...names.map((name) => join(formats, name))]);
    checkManners(ran);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    const documents = documentsOf(ran) as unknown as { issues: unknown[]; source: { name: string; format: string } }[];
    expect(documents.map(({ issues }) => issues.length)).toEqual(names.map(() => 5));
    expect(new Set(documents.map(({ source }) => source.format))).toEqual(new Set(["text", "html", "docx", "doc", "odt", "pdf", "ofd", "rtf"]));
  });

  it.each(["table", "md"])("as %s, from their folder", async (format) => {
    const ran = await command.run(["parse", formats, "--format", format]);
    checkManners(ran);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout.split("县水利局党组关于县委第二巡察组巡察整改进展情况的通报").length - 1).toBeGreaterThanOrEqual(readdirSync(formats).length);
  });

  it("on standard input", async () => {
    const ran = await command.run(["parse", "-"], { input: part("notice-automatic.docx") });
    checkManners(ran);
    expect(documentsOf(ran)).toMatchObject([{ source: { name: "-", format: "docx" } }]);
  });

  it("an archive of several: a line for each, the bad one told, the others go on", async () => {
    const path = put("several.zip", zipSync({ "a.docx": part("notice-typed.docx"), "b.pdf": makeScannedPdf(), "c.txt": part("notice.md"), "d.zip": zipSync({ "e.rtf": part("notice.rtf") }) }));
    const ran = await command.run(["parse", path]);
    checkManners(ran);
    expect(ran.status).toBe(3);
    expect(documentsOf(ran).map(({ source }) => source.name)).toEqual(["several.zip/a.docx", "several.zip/c.txt", "several.zip/d.zip/e.rtf"]);
    expect(ran.stderr).toContain("several.zip/b.pdf");
    expect(ran.stderr).toContain("E_NO_TEXT");
  });
});

describe("files that cannot be read", () => {
  it.each(["zh", "en"])("each is told with its name, its cause and the way out; the others go on (%s)", async (lang) => {
    const bad: Readonly<Record<string, Uint8Array>> = {
      "scan.pdf": makeScannedPdf(),
      "locked.pdf": makeEncryptedPdf(),
      "cut.pdf": part("notice-gbk.pdf").slice(0, 2000),
      "cut.docx": part("notice-typed.docx").slice(0, 5000),
      "cut.doc": part("notice.doc").slice(0, 600),
      "cut.ofd": part("notice.ofd").slice(0, 900),
      "bomb.docx": zipSync({ "[Content_Types].xml": part("notice.md"), "word/document.xml": new Uint8Array(5_000_000) }),
      "dtd.docx": zipSync({ "word/document.xml": new TextEncoder().encode('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }),
      "sheet.xls": part("notice.doc").slice(0, 512),
      "empty.zip": zipSync({}),
    };
    const paths = Object.entries(bad).map(([name, bytes]) => put(name, bytes));
    const ran = await command.run(["parse", ...paths, join(formats, "notice.html"), "--lang", lang]);
    checkManners(ran);
    expect(ran.status).toBe(3);
    expect(documentsOf(ran)).toHaveLength(1);
    for (const name of Object.keys(bad)) expect(ran.stderr).toContain(name);
    const codes = new Set(ran.stderr.match(/E_[A-Z_]+/g));
    expect([...codes].sort()).toEqual(["E_ARCHIVE_CORRUPT", "E_ARCHIVE_LIMIT", "E_ARCHIVE_NO_DOCUMENT", "E_DOC_CORRUPT", "E_ENCRYPTED", "E_NO_TEXT", "E_PDF_CORRUPT", "E_XML_DTD"]);
  });
});
