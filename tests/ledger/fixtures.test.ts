import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentSchema } from "../../src/model/document.js";
import { readDocument } from "../../src/node/read-document.js";

const folder = join(import.meta.dirname, "../../fixtures/ledger");
const expected: unknown = JSON.parse(readFileSync(join(folder, "forestry-bureau.json"), "utf8"));

describe.each(["forestry-bureau.xlsx", "forestry-bureau.ods", "forestry-bureau.csv"])("fixtures/ledger/%s", async (name) => {
  const result = await readDocument({ path: join(folder, name), name });
  if (!result.ok) throw result.error;
  const document = result.value;

  it("says what a careful reader takes from it", () => {
    const { kind, title, issues, measures } = document;
    const found = issues.map((issue) => ({
      title: issue.title,
      focus: issue.focus.category,
      status: issue.status.value,
      measures: measures.filter(({ issueId }) => issueId === issue.id).map(({ text }) => text),
      fields: Object.fromEntries(Object.entries(issue.fields ?? {}).filter(([field]) => field !== "result").map(([field, { text }]) => [field, text])),
    }));
    expect({ kind, title, issues: found }).toEqual(expected);
  });

  it("is a document of the model and has no doubts but that of the other sheet", () => {
    expect(documentSchema.parse(document)).toEqual(document);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(/(?:xlsx|ods)$/.test(name) ? ["W_LEDGER_SHEET_SKIPPED"] : []);
    expect(document.source.rows).toHaveLength(3);
  });
});
