import { describe, expect, it } from "vitest";
import { Comparer, type ComparedDocument, comparisonFigures, writeComparisonPage } from "../../src/index.js";
import { inventCorpus, makeDocument } from "../corpus-generator/index.js";
import { counties } from "./comparisons.js";

const comparer = new Comparer({ by: "county", permutations: 499 });
const documents: ComparedDocument[] = [];
for (const report of inventCorpus({ seed: 1, issues: 4, counties: counties(3, 8, (index) => ({ completion: index === 0 ? 0.2 : 0.9 })) }).reports) {
  const taken = comparer.add(makeDocument(report));
  if (taken !== undefined) documents.push(taken);
}
const comparison = comparer.finish();

describe("comparisonFigures", () => {
  const figures = comparisonFigures(comparison);

  it("gives each figure as a picture that stands by itself, with what it found", () => {
    expect(figures.map(({ id }) => id)).toEqual(["focus", "issues", "measures", "completion", "concreteness", "days-to-report", "money-recovered", "people-disciplined", "rules-made"]);
    for (const { svg, title } of figures) {
      expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).toContain(`aria-label="${title}"`);
    }
    expect(figures.find(({ id }) => id === "completion")).toMatchObject({ found: true });
    expect(figures.find(({ id }) => id === "issues")).toMatchObject({ found: false });
  });

  it("draws the timeline where the documents are given, and says what was looked for in vain where that is told", () => {
    expect(comparisonFigures(comparison, { documents }).at(-1)?.id).toBe("timeline");
    const looked = comparisonFigures(comparison, { words: true, copies: true });
    expect(looked.filter(({ id }) => id === "keyness" || id === "copies").map(({ found }) => found)).toEqual([false, false]);
  });

  it("speaks English where that is asked for", () => {
    const [chinese, english] = [figures[0], comparisonFigures(comparison, { lang: "en" })[0]];
    expect(chinese?.title).toMatch(/\p{Script=Han}/u);
    expect(english?.title).toMatch(/^[A-Z][a-z]/);
  });
});

it("writeComparisonPage shows each of the figures, and the documents that are given", () => {
  const page = writeComparisonPage(comparison, { documents, lang: "en" });
  for (const { id } of comparisonFigures(comparison, { documents, lang: "en" })) expect(page).toContain(`id="figure-${id}"`);
  expect(page).toContain(documents[0]?.facts.document.source.name);
});
