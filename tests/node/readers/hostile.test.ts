import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTable } from "../../../src/lexicon/table.js";
import { documentSchema } from "../../../src/model/document.js";
import { readDocuments } from "../../../src/node/read-document.js";
import type { ReadOptions } from "../../../src/node/read-text.js";
import errors from "../../../corpus/errors.tsv";

const fixtures = join(import.meta.dirname, "../../../fixtures/formats");
const names = readdirSync(fixtures).filter((name) => !name.endsWith(".md"));
const codes = new Set(readTable(errors, ["code"]).map(({ code }) => code));
const runs = Number(process.env["XUNCHA_FUZZ_RUNS"] ?? 40);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xuncha-hostile-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Numbers that look random and come the same every time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Reads bytes as a file; whatever comes, it is a valid document or a known error that names the file. */
async function checkRead(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const seen: string[] = [];
  for await (const result of readDocuments({ path, name }, { maxPdfTime: 5000, ...options })) {
    if (result.ok) {
      expect(documentSchema.safeParse(result.value).success).toBe(true);
      const { characters, pages = [], computed = [] } = result.value.source;
      for (const { start } of pages) expect(start).toBeLessThanOrEqual(characters);
      for (const { end } of computed) expect(end).toBeLessThanOrEqual(characters);
      seen.push("ok");
    } else {
      expect(codes).toContain(result.error.code);
      expect(result.error.code, String(result.error.cause)).not.toBe("E_INTERNAL");
      expect(result.error.file?.startsWith(name)).toBe(true);
      seen.push(result.error.code);
    }
  }
  expect(seen.length).toBeGreaterThan(0);
  return seen;
}

describe.each(names)("%s, damaged", (name) => {
  const whole = new Uint8Array(readFileSync(join(fixtures, name)));

  it("cut off anywhere", async () => {
    const next = numbersFrom(names.indexOf(name) + 1);
    for (let run = 0; run < runs; run++) await checkRead(whole.slice(0, 1 + next(whole.length - 1)), name);
  });

  it("bits turned", async () => {
    const next = numbersFrom(names.indexOf(name) + 101);
    for (let run = 0; run < runs; run++) {
      const bytes = whole.slice();
      for (let turned = 0; turned <= next(8); turned++) {
        const at = next(bytes.length);
        bytes[at] = (bytes[at] as number) ^ (1 << next(8));
      }
      await checkRead(bytes, name);
    }
  });

  it("stretches overwritten, doubled, taken out", async () => {
    const next = numbersFrom(names.indexOf(name) + 201);
    for (let run = 0; run < runs; run++) {
      const at = next(whole.length);
      const length = 1 + next(64);
      const kind = next(3);
      const bytes = kind === 0 ? whole.slice().fill(next(2) * 255, at, at + length) : Uint8Array.from([...whole.subarray(0, at + (kind === 1 ? length : 0)), ...whole.subarray(kind === 1 ? at : at + length)]);
      await checkRead(bytes, name);
    }
  });
});

describe.each(["notice-automatic.docx", "notice.ofd"])("%s, sound as a zip and damaged inside", (name) => {
  it("its XML is cut, turned or nested", async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(join(fixtures, name))));
    const keys = Object.keys(parts).filter((key) => key.endsWith(".xml") || key.endsWith(".rels"));
    const next = numbersFrom(7);
    for (let run = 0; run < runs; run++) {
      const key = keys[next(keys.length)] as string;
      const xml = strFromU8(parts[key] as Uint8Array);
      const at = next(xml.length);
      const broken = [xml.slice(0, at), `${xml.slice(0, at)}<x>${xml.slice(at)}`, xml.replace(/\d/g, () => String(next(10))), xml.replace(/"[^"]{0,20}"/g, (value) => (next(9) === 0 ? '"-1"' : value)), ""][next(5)] as string;
      await checkRead(zipSync({ ...parts, [key]: strToU8(broken) }), name);
    }
  });
});

describe("what is made to do harm", () => {
  const docxWith = (xml: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(xml), ...Object.fromEntries(Object.entries(more).map(([key, text]) => [key, strToU8(text)])) });
  const body = (inner: string): string => `<w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>`;
  const paragraph = "<w:p><w:r><w:t>一、整改情况</w:t></w:r></w:p>";

  it("a docx that unpacks to 300 MiB", async () => {
    const bomb = docxWith(body(`${paragraph}${" ".repeat(1)}`));
    const large = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": new Uint8Array(80 * 1024 * 1024) });
    expect(await checkRead(bomb, "a.docx")).toEqual(["ok"]);
    expect(await checkRead(large, "b.docx")).toEqual(["E_ARCHIVE_LIMIT"]);
  });

  it("a size that is lied about does not help it", async () => {
    const large = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": new Uint8Array(80 * 1024 * 1024) });
    const view = new DataView(large.buffer);
    for (let at = 0; at + 4 < large.length; at++) if (view.getUint32(at, true) === 80 * 1024 * 1024) view.setUint32(at, 10, true);
    expect(await checkRead(large, "c.docx")).toEqual(["E_ARCHIVE_LIMIT"]);
  });

  it("a ratio that no honest text has", async () => {
    const thin = zipSync({ "a.txt": new Uint8Array(4 * 1024 * 1024).fill(0x61) });
    expect(await checkRead(thin, "d.zip")).toEqual(["E_ARCHIVE_LIMIT"]);
  });

  it("a document type, entities in it", async () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "整改"><!ENTITY b "&a;&a;&a;">]>' + body(paragraph.replace("一、", "&b;"));
    expect(await checkRead(docxWith(xml), "e.docx")).toEqual(["E_XML_DTD"]);
  });

  it("an entity that is not declared", async () => {
    expect(await checkRead(docxWith(body(paragraph.replace("一、", "&b;"))), "f.docx")).toEqual(["E_XML_MALFORMED"]);
  });

  it("100,000 elements in each other", async () => {
    expect(await checkRead(docxWith(body("<w:sdt>".repeat(100_000))), "g.docx")).toEqual(["E_XML_MALFORMED"]);
  });

  it("HTML 200,000 elements deep", async () => {
    expect(await checkRead(strToU8(`<html>${"<div>".repeat(200_000)}整改情况`), "h.html")).toEqual(["E_DOC_CORRUPT"]);
  });

  it("HTML with a table 4,000 deep and cells over 10^9 columns", async () => {
    const deep = `<html><body>${"<table><tr><td>".repeat(1600)}整改情况，问题已经整改到位。`;
    expect(await checkRead(strToU8(deep), "i.html")).toEqual(["ok"]);
    const wide = `<html><body><table>${"<tr><td colspan=999999999>整改情况，问题已经整改到位。</td><td>a</td></tr>".repeat(20)}</table>`;
    expect(await checkRead(strToU8(wide), "j.html")).toEqual(["ok"]);
  });

  it("styles that rest on each other, numbering styles that lead in a circle", async () => {
    const styles = '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style><w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    const numbering = '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const xml = body('<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>');
    expect(await checkRead(docxWith(xml, { "word/styles.xml": styles, "word/numbering.xml": numbering }), "k.docx")).toEqual(["ok"]);
  });

  it("archives in archives in archives in archives", async () => {
    let zip = zipSync({ "a.txt": strToU8("一、整改情况") });
    for (let level = 0; level < 3; level++) zip = zipSync({ [`${level}.zip`]: zip });
    expect(await checkRead(zip, "l.zip")).toEqual(["E_ARCHIVE_LIMIT"]);
  });

  it("more entries than allowed", async () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.txt`, strToU8("一、整改情况")])));
    expect(await checkRead(many, "m.zip", { maxEntries: 20 })).toEqual(["E_ARCHIVE_LIMIT"]);
  });

  it("a PDF that claims 10^9 pages, or whose pages lead in a circle", async () => {
    const pdf = strFromU8(new Uint8Array(readFileSync(join(fixtures, "notice-gbk.pdf"))), true);
    const claimed = strToU8(pdf.replace(/\/Count 3/, "/Count 999999999"), true);
    const circle = strToU8(pdf.replace(/\/Kids \[[^\]]*\]/, (kids) => "/Kids [2 0 R]".padEnd(kids.length)), true);
    for (const bytes of [claimed, circle]) await checkRead(bytes, "n.pdf", { maxPdfTime: 5000 });
  });

  it("RTF of braces, and one that skips more than it has", async () => {
    expect(await checkRead(strToU8(`{\\rtf1 ${"{".repeat(100_000)}整改`), "o.rtf")).toEqual(["E_DOC_CORRUPT"]);
    expect(await checkRead(strToU8("{\\rtf1 abc\\bin999999999 def}"), "p.rtf")).toEqual(["ok"]);
  });
});
