import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { InspectionDocument } from "../../../src/model/document.js";
import { readDocument } from "../../../src/node/read-document.js";
import { readOneText } from "../../../src/node/read-text.js";

// what office programs write: see tests/fixtures-makers/make-produced.ts
const produced = join(import.meta.dirname, "../../../fixtures/produced");
const files = readdirSync(produced); // the ledger is read by tests/node/ledger-file.test.ts

async function read(name: string): Promise<InspectionDocument> {
  const result = await readDocument({ path: join(produced, name), name });
  if (!result.ok) throw result.error;
  return result.value;
}

const plain = (text: string): string => text.replace(/\s/g, "");

/** What a document says, without places and blanks. */
function saying({ kind, title, issues, measures, entities, stated }: InspectionDocument): unknown {
  return {
    kind,
    title: plain(title ?? ""),
    issues: issues.map(({ id, number, title: said, status, focus }) => [id, number, plain(said), status.value, focus.category]),
    measures: measures.map(({ id, issueId, text }) => [id, issueId, plain(text)]),
    entities: entities.map(({ type, text }) => [type, plain(text)]),
    stated: Object.entries(stated).map(([key, figures = []]) => [key, ...figures.map(({ value }) => value)]),
  };
}

/** The lines of a text without their numbers. */
function linesOf(text: string): string[] {
  return text.split("\n").map((line) => plain(line).replace(/^(?:[一二三]、|（[一二三]）|\d\.|[①②]|\[?1\]?(?=该))/, "")).filter((line) => line !== "");
}

describe("what office programs write", () => {
  it("is small, and says nothing of the machine it was made on", () => {
    for (const name of files) {
      expect(statSync(join(produced, name)).size, name).toBeLessThan(name.endsWith(".pdf") ? 320_000 : 60_000); // a font for all characters
      expect(readFileSync(join(produced, name), "latin1"), name).not.toMatch(/\/(?:home|root|tmp|Users)\b/);
    }
  });

  it.each([
    { name: "report.docx", computed: 26, codes: ["W_NUMBERS_COMPUTED", "W_REVISIONS_LEFT_OUT"] },
    { name: "report.doc", computed: 26, codes: ["W_NUMBERS_COMPUTED", "W_REVISIONS_LEFT_OUT"] },
    { name: "report.odt", computed: 26, codes: ["W_NUMBERS_COMPUTED", "W_REVISIONS_LEFT_OUT"] },
    { name: "report.rtf", computed: 0, codes: ["W_REVISIONS_LEFT_OUT"] },
    { name: "report.pdf", computed: 0, codes: [] },
    { name: "printed.pdf", computed: 0, codes: [] },
  ])("$name says what was typed", async ({ name, computed, codes }) => {
    const document = await read(name);
    expect(saying(document)).toEqual(saying(await read("report.txt")));
    expect(document.source.computed?.length ?? 0).toBe(computed);
    expect(document.diagnostics.map(({ code }) => code).sort()).toEqual(codes);
  });

  it("numbers, rows, notes and accepted changes stand in a .doc and an .odt as in a .docx", async () => {
    const [doc, docx, odt] = await Promise.all(["doc", "docx", "odt"].map((ending) => readOneText({ path: join(produced, `report.${ending}`), name: "a" }, {})));
    expect(odt?.text).toBe(docx?.text);
    expect(doc?.text.replace("[1]", "[1] ").trim()).toBe(docx?.text.trim());
    expect(docx?.text).toContain("\n二、反馈问题整改情况\n");
    expect(docx?.text).toContain("年全部移民"); // and not 部分
  });

  it("a page of a word processor keeps every line; how its lists count it does not say", async () => {
    const file = (name: string): Promise<{ readonly text: string }> => readOneText({ path: join(produced, name), name }, {});
    const [html, typed] = await Promise.all([file("report.html"), file("report.txt")]);
    expect(linesOf(html.text).map((line) => line.replace("号）1，", "号），"))).toEqual(linesOf(typed.text));
    expect((await read("report.html")).diagnostics.map(({ code }) => code)).toContain("W_NUMBERS_COMPUTED");
  });

  it("a .pdf has its pages, without what stands on each, and its notes at the end", async () => {
    const { text, source } = await readOneText({ path: join(produced, "report.pdf"), name: "a" }, {});
    expect(source.pages?.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(text).not.toMatch(/水利局文件|— \d —/);
    expect(text.trimEnd().endsWith("\n[1] 该方案经局党组会议审议通过。")).toBe(true);
  });
});
