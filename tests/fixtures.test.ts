import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentKinds } from "../src/model/document-kinds.js";
import { parseDocument } from "../src/parse.js";
import type { Expected } from "./eval/expected.js";
import { scoreDocument } from "./eval/rows.js";
import type { Miss } from "./eval/score.js";

const root = join(import.meta.dirname, "../fixtures");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => !/^(?:coverage|formats|ledger|produced)\b/.test(name)); // read by tests of their own
const names = files.filter((name) => name.endsWith(".txt")).map((name) => name.replace(/\.txt$/, "")).sort();

/** What must be right in every fixture. Other fields are measured by `npm run eval`. */
const fields = new Set(["kind", "title", "outline", "issues", "issueTitles", "measures", "focus", "status"]);

/** Rows that are known to be missed, each with its reason; one that is no longer missed must go. */
const known: Readonly<Record<string, readonly { readonly row: string; readonly why: string }[]>> = {};

function read(name: string): { text: string; expected: Expected } {
  return {
    text: readFileSync(join(root, `${name}.txt`), "utf8"),
    expected: JSON.parse(readFileSync(join(root, `${name}.json`), "utf8")) as Expected,
  };
}

describe("fixtures", () => {
  it("stand in pairs, in folders called after the kinds", () => {
    expect(names.length).toBeGreaterThan(15);
    expect(files.filter((name) => /\.\w+$/.test(name)).sort()).toEqual(names.flatMap((name) => [`${name}.json`, `${name}.txt`]));
    for (const name of names) expect(documentKinds).toContain(name.slice(0, name.indexOf("/")));
  });

  it.each(names)("%s says why it is there, and is of the kind its folder says", (name) => {
    const { text, expected } = read(name);
    expect(expected.why?.length ?? 0).toBeGreaterThan(10);
    expect(expected.kind).toBe(name.slice(0, name.indexOf("/")));
    expect(text).not.toMatch(/\d{11}|\d{17}[\dX]/); // nobody's telephone or identity number
  });

  it.each(names)("%s is read as its reader read it", (name) => {
    const { text, expected } = read(name);
    const misses: Miss[] = [];
    scoreDocument(parseDocument(text, { source: { name } }), expected, misses);
    const missed = misses.filter(({ field }) => fields.has(field)).map(({ field, kind, row }) => `${field} ${kind}: ${row}`);
    expect(missed.sort()).toEqual((known[name] ?? []).map(({ row }) => row).sort());
  });

  it.each(names)("%s: issues have the ids that were expected, in the order of the text", (name) => {
    const { text, expected } = read(name);
    const { issues } = parseDocument(text);
    expect(issues.map(({ id }) => id)).toEqual(expected.issues.map(({ id }) => id));
    for (const [index, { id, number }] of expected.issues.entries()) {
      const found = issues[index];
      expect({ id: found?.id, number: found?.number }).toEqual({ id, number });
    }
  });

  it.each(names)("%s: measures of each issue are counted from one", (name) => {
    const { measures } = parseDocument(read(name).text);
    const ordinals = new Map<string, number>();
    for (const { id, ordinal, issueId, sectionId } of measures) {
      const owner = issueId ?? sectionId ?? "0";
      const next = (ordinals.get(owner) ?? 0) + 1;
      ordinals.set(owner, next);
      expect({ id, ordinal }).toEqual({ id: `${owner}/${next}`, ordinal: next });
    }
  });

  it("no known miss is kept for a fixture that is gone", () => {
    expect(Object.keys(known).filter((name) => !names.includes(name))).toEqual([]);
  });
});
