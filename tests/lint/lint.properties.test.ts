import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concretenessOf } from "../../src/concreteness/index.js";
import { parseDocument } from "../../src/parse.js";
import { writeSarif } from "../../src/write/sarif.js";
import { damagedDocument, mutatedDocument, wholeDocument, wildText } from "../helpers/document-generator.js";
import { lintText } from "../helpers/lint-text.js";

const seed = 20_240_909;

describe.each([
  { name: "whole documents", documents: wholeDocument },
  { name: "damaged documents", documents: damagedDocument },
  { name: "mutated documents", documents: mutatedDocument },
  { name: "any Unicode", documents: wildText },
])("$name", ({ documents }) => {
  it("nothing throws, every place lies in the text, the log can be written", () => {
    fc.assert(
      fc.property(documents, (text) => {
        const findings = lintText(text);
        expect(() => JSON.parse(writeSarif([{ name: "a.txt", text, findings }])) as unknown).not.toThrow();
      }),
      { seed, numRuns: 120 },
    );
  });

  it("scores lie between 0 and 1, every reason in its text", () => {
    fc.assert(
      fc.property(documents, (text) => {
        const document = parseDocument(text);
        const { issues, measures } = concretenessOf(document, text);
        expect([...issues.keys()]).toEqual(document.issues.map(({ id }) => id));
        expect([...measures.keys()]).toEqual(document.measures.map(({ id }) => id));
        for (const { score, reasons } of [...issues.values(), ...measures.values()]) {
          expect(score >= 0 && score <= 1).toBe(true);
          for (const { span } of reasons) expect(span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true);
        }
      }),
      { seed, numRuns: 120 },
    );
  });
});
