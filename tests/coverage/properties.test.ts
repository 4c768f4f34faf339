import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/clean/index.js";
import { checkCoverage } from "../../src/coverage/index.js";
import type { CoverageReport } from "../../src/model/coverage.js";
import type { Span } from "../../src/model/span.js";
import { parseDocument } from "../../src/parse.js";
import { loadPairs } from "../eval/coverage/pairs.js";

const pairs = loadPairs(join(import.meta.dirname, "../../fixtures/coverage"));
const somePair = fc.constantFrom(...pairs);

/** Every span of a report that points into one of the two texts. */
function spansOf(report: CoverageReport): { feedback: Span[]; progress: Span[] } {
  const links = report.items.flatMap((item) => [...item.links, ...item.candidates]);
  return {
    feedback: [
      ...report.items.flatMap(({ span, titleSpan, parts }) => [span, titleSpan, ...parts.map((part) => part.span)]),
      ...links.flatMap(({ feedbackSpan, words }) => [feedbackSpan, ...words.map(({ feedback }) => feedback.span)]),
    ],
    progress: [...report.unlinked.map(({ span }) => span), ...links.flatMap(({ progressSpan, words }) => [progressSpan, ...words.map(({ progress }) => progress.span)])],
  };
}

/** What decides a report, apart from the order of its items. */
function statesOf(report: CoverageReport): string[] {
  return report.items.map(({ id, kind, state, reason, links }) => `${kind} ${id} ${state} ${reason} ${links.map(({ progressId, score }) => `${progressId}:${score}`).join(",")}`).sort();
}

/** Breaks lines inside sentences, as a PDF does. */
function wrap(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => (line.length <= width ? [line] : (line.match(new RegExp(`.{1,${width}}`, "gu")) ?? [])))
    .join("\n");
}

describe("any pair", () => {
  it("spans lie in the texts", () => {
    for (const { feedback, progress, texts } of pairs) {
      const spans = spansOf(checkCoverage(feedback, progress, { texts }));
      for (const side of ["feedback", "progress"] as const) {
        for (const { start, end } of spans[side]) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(texts[side].length);
        }
      }
    }
  });

  it("the words of a link and the parts of an item stand at their spans, also in wrapped lines", () => {
    let words = 0;
    for (const pair of pairs) {
      for (const texts of [pair.texts, { feedback: pair.texts.feedback, progress: wrap(pair.texts.progress, 34) }]) {
        const report = checkCoverage(pair.form === "list" ? pair.feedback : parseDocument(texts.feedback), parseDocument(texts.progress), { texts });
        const said = (text: string, { start, end }: Span): string => cleanText(text.slice(start, end)).text.replace(/\s/g, "");
        for (const { links, candidates, parts } of report.items) {
          for (const part of parts) expect(said(texts.feedback, part.span)).toBe(part.text.replace(/\s/g, ""));
          for (const link of [...links, ...candidates]) {
            for (const { feedback, progress } of link.words) {
              expect(said(texts.feedback, feedback.span)).toBe(feedback.text);
              expect(said(texts.progress, progress.span)).toBe(progress.text);
              words++;
            }
          }
        }
      }
    }
    expect(words).toBeGreaterThan(500);
  });

  it("without the original a word of a damaged passage is placed at its whole passage", () => {
    const [pair] = pairs.filter(({ name }) => name === "water-bureau");
    if (pair === undefined) throw new Error("the pair with wrapped lines is gone");
    for (const { links } of checkCoverage(pair.feedback, pair.progress).items) {
      for (const { progressSpan, words } of links) {
        for (const { progress } of words) {
          expect(cleanText(pair.texts.progress.slice(progress.span.start, progress.span.end)).text).toContain(progress.text);
          expect(progress.span.start).toBeGreaterThanOrEqual(progressSpan.start);
        }
      }
    }
  });

  it("the same documents give the same report", () => {
    fc.assert(
      fc.property(somePair, ({ feedback, progress, texts }) => {
        expect(JSON.stringify(checkCoverage(feedback, progress, { texts }))).toBe(JSON.stringify(checkCoverage(feedback, progress, { texts })));
      }),
      { numRuns: 10 },
    );
  });

  it("the order in which items are given changes no state and no score", () => {
    fc.assert(
      fc.property(somePair, fc.infiniteStream(fc.nat({ max: 1_000_000 })), ({ feedback, progress }, numbers) => {
        const shuffle = <Item>(items: readonly Item[]): Item[] =>
          items.map((item) => ({ item, at: numbers.next().value as number })).sort((a, b) => a.at - b.at).map(({ item }) => item);
        const shuffled = checkCoverage(
          { ...feedback, issues: shuffle(feedback.issues) },
          { ...progress, issues: shuffle(progress.issues), outline: progress.outline },
        );
        expect(statesOf(shuffled)).toEqual(statesOf(checkCoverage(feedback, progress)));
      }),
      { numRuns: 30 },
    );
  });

  it("any text is checked against any other without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."一是二、（一）1.关于问题整改学习；。，\n 2024年万元“”《》采购已将") , maxLength: 200 }), fc.string({ unit: "binary", maxLength: 80 }), somePair, (text, noise, { progress, feedback }) => {
        const document = parseDocument(`${text}${noise}`);
        checkCoverage(document, progress);
        checkCoverage(feedback, document, { texts: { progress: `${text}${noise}` } });
      }),
      { numRuns: 60 },
    );
  });
});
