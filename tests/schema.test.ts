import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { documentSchema, schemaVersion, type InspectionDocument } from "../src/model/document.js";
import { documentJsonSchema } from "../src/model/json-schema.js";
import { sectionSchema, type Section } from "../src/model/section.js";
import { readDocument } from "../src/node/read-document.js";
import { parseDocument } from "../src/parse.js";
import { version } from "../src/version.js";

type Node = { readonly [key: string]: unknown };

const schema = documentJsonSchema();
const definitions = schema.$defs as Readonly<Record<string, Node>>;
const reread = z.fromJSONSchema(schema);
const fixtures = join(import.meta.dirname, "../fixtures");
const names = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt")).sort();

/** Every object inside a JSON value, with the way to it. */
function* objectsIn(value: unknown, path = "#"): Generator<{ path: string; node: Node }> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { path, node: value as Node };
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}/${key}`);
}

describe("the JSON Schema", () => {
  it("is of draft 2020-12 and pure JSON", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(documentJsonSchema()).toEqual(schema);
  });

  it("has a definition for each part", () => {
    expect(Object.keys(definitions).sort()).toMatchInlineSnapshot(`
      [
        "Amount",
        "Citation",
        "Contact",
        "Count",
        "Date",
        "Diagnostic",
        "Duration",
        "Entity",
        "Focus",
        "Frequency",
        "Inspection",
        "InspectionDocument",
        "Issue",
        "Measure",
        "Party",
        "Percent",
        "Publication",
        "Section",
        "Source",
        "Span",
        "Stated",
        "StatedFigure",
        "Status",
      ]
    `);
  });

  it("every reference leads to a definition, and every definition is led to", () => {
    const references = [...objectsIn(schema)].flatMap(({ node }) => (typeof node.$ref === "string" ? [node.$ref] : []));
    expect(new Set(references)).toEqual(new Set(Object.keys(definitions).map((name) => `#/$defs/${name}`)));
  });

  it("a section holds sections", () => {
    const properties = definitions.Section?.properties as Readonly<Record<string, Node>>;
    expect(properties.children).toMatchObject({ type: "array", items: { $ref: "#/$defs/Section" } });
    expect(definitions.Section?.required).toEqual(expect.arrayContaining(["id", "marker", "scheme", "number", "level", "title", "titleSpan", "span", "children"]));
  });

  it("allows no keys beside the known ones, except where the keys are data", () => {
    const open = [...objectsIn(schema)].filter(({ node }) => node.type === "object" && node.properties !== undefined && node.additionalProperties !== false);
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it("names every enumeration as the library does", () => {
    const document = definitions.InspectionDocument?.properties as Readonly<Record<string, Node>>;
    expect(document.schemaVersion).toMatchObject({ const: schemaVersion });
    expect(document.kind).toMatchObject({ enum: documentSchema.shape.kind.options });
  });

  it("is read again by zod", () => {
    expect(reread.safeParse({}).success).toBe(false);
    expect(reread.safeParse(JSON.parse(JSON.stringify(parseDocument("")))).success).toBe(true);
  });
});

describe("what the library emits is valid", () => {
  it.each(names)("%s", async (name) => {
    const result = await readDocument({ path: join(fixtures, name), name });
    if (!result.ok) throw result.error;
    const json: unknown = JSON.parse(JSON.stringify(result.value));
    expect(json).toEqual(result.value); // nothing is undefined, NaN or a Date
    expect(documentSchema.safeParse(result.value).error?.issues ?? []).toEqual([]);
    expect(documentSchema.parse(json)).toEqual(result.value); // and nothing is beside the known keys
    expect(reread.safeParse(json).error?.issues ?? []).toEqual([]);
  });

  it.each([
    { name: "nothing", text: "" },
    { name: "blanks", text: " \n　\t\r\n" },
    { name: "no Chinese", text: "1. Report\n1.1 Plan\n" },
    { name: "a lone surrogate", text: "一、整改\ud800情况\n" },
    { name: "keys of every object as words", text: "一、constructor\n责任单位：__proto__\n完成时限：toString\n" },
    { name: "odd days", text: "2023年2月29日至0000年13月40日，整改999999999999999999999亿元，完成率1000%。" },
  ])("$name", ({ text }) => {
    const document = parseDocument(text);
    expect(documentSchema.safeParse(document).error?.issues ?? []).toEqual([]);
    expect(reread.safeParse(JSON.parse(JSON.stringify(document))).error?.issues ?? []).toEqual([]);
  });

  it("an outline a hundred levels deep", () => {
    let section: Section | undefined;
    for (let level = 100; level > 0; level--) {
      const span = { start: level, end: level };
      section = { id: `${level}`, marker: "一、", scheme: "han", number: 1, level, title: "", titleSpan: span, span, children: section === undefined ? [] : [section] };
    }
    expect(sectionSchema.safeParse(section).success).toBe(true);
  });
});

describe("what is not a document is refused", () => {
  const good: InspectionDocument = parseDocument("一、反馈问题整改情况\n（一）关于学习不够的问题。一是培训3次。\n");
  const rows: readonly { why: string; wrong: unknown }[] = [
    { why: "null", wrong: null },
    { why: "an array", wrong: [good] },
    { why: "another version", wrong: { ...good, schemaVersion: "9.9" } },
    { why: "an unknown kind", wrong: { ...good, kind: "novel" } },
    { why: "no diagnostics", wrong: { ...good, diagnostics: undefined } },
    { why: "a span that is no number", wrong: { ...good, titleSpan: { start: "0", end: 1 } } },
    { why: "a negative span", wrong: { ...good, titleSpan: { start: -1, end: 1 } } },
    { why: "an entity of an unknown type", wrong: { ...good, entities: [{ type: "weather", text: "", span: { start: 0, end: 0 } }] } },
    { why: "a section without children", wrong: { ...good, outline: [{ ...good.outline[0], children: undefined }] } },
    { why: "a status that is none", wrong: { ...good, issues: [{ ...good.issues[0], status: { value: "done", flags: [], evidence: [] } }] } },
  ];
  it.each(rows)("$why", ({ wrong }) => {
    expect(documentSchema.safeParse(wrong).success).toBe(false);
    expect(reread.safeParse(wrong).success).toBe(false);
  });

  it("a span that ends before it starts (by the library alone: JSON Schema cannot say it)", () => {
    expect(documentSchema.safeParse({ ...good, titleSpan: { start: 2, end: 1 } }).success).toBe(false);
  });
});

describe("the version", () => {
  it("is that of the package, and stands in every document", () => {
    const pack = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as { version: string };
    expect(version).toBe(pack.version);
    expect(parseDocument("").producer).toEqual({ name: "xuncha", version, segmenter: null });
  });
});
