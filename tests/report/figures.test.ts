import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { drawFigures, figureSvg, type Figure, type ReportSources } from "../../src/report/index.js";
import { textWidth } from "../../src/report/drawing/text-width.js";
import { counties, emptySources, renamed, sourcesOf, withoutVariation } from "./comparisons.js";

interface Seen {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements of an SVG document; throws where it is not well-formed. */
function elementsOf(svg: string): Seen[] {
  const seen: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof seen = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, text: "" };
    seen.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.write(svg).close();
  return seen;
}

/** Left and right end of a text, at its widest. */
function endsOf({ attributes, text }: Seen): [number, number] {
  const x = Number(attributes["x"]);
  const width = textWidth(text, Number(attributes["font-size"]));
  const from = { start: x, middle: x - width / 2, end: x - width }[attributes["text-anchor"] ?? "start"] as number;
  return [from, from + width];
}

const usual = sourcesOf(counties(3, 6), 1, { texts: 3, copies: 3 });
const words = (sources: ReportSources): ReportSources => ({
  ...sources,
  comparison: {
    ...sources.comparison,
    keyness: sources.comparison.groups.map(({ key }, index) => ({
      group: key, word: "加强组织领导和监督检查", count: 9 + index, documents: 3, countElsewhere: 2, documentsElsewhere: 2, perThousand: 3, perThousandElsewhere: 1, logLikelihood: 12,
      logRatio: index * 4, percentDifference: 100, oneDocument: false, p: 0.001, adjustedP: 0.01, independentP: 0.001,
    })),
  },
});

const cases: readonly { readonly what: string; readonly sources: ReportSources }[] = [
  { what: "one group", sources: sourcesOf(counties(1, 6)) },
  { what: "two groups", sources: sourcesOf(counties(2, 6)) },
  { what: "twelve groups", sources: sourcesOf(counties(12, 5), 2, { texts: 4, copies: 9 }) },
  { what: "more groups than are drawn", sources: sourcesOf(counties(34, 1), 3, { texts: 2, copies: 20 }) },
  { what: "groups that are too small", sources: sourcesOf(counties(3, 2)) },
  { what: "long names", sources: words(renamed(usual, (index) => `${"云岭青禾松湾柳塘".repeat(4)}第${index}自治县`)) },
  { what: "names with marks of mark-up", sources: words(renamed(usual, () => `<script>"&'</script>\u202e\u0000]]>`)) },
  { what: "no variation", sources: withoutVariation(usual) },
  { what: "words of which some are never used elsewhere", sources: words(usual) },
  { what: "everything", sources: { ...words(usual), lang: "en" } },
];

describe.each(cases)("figures of $what", ({ sources }) => {
  const figures = drawFigures(sources);
  const pictures = figures.map((figure) => ({ figure, elements: elementsOf(figureSvg(figure, sources.lang)) }));

  it("are well-formed and hold only what draws", () => {
    const names = new Set(pictures.flatMap(({ elements }) => elements.map(({ name }) => name)));
    expect([...names].filter((name) => !["svg", "g", "rect", "line", "circle", "polygon", "text", "title"].includes(name))).toEqual([]);
  });

  it("have numbers only where numbers belong", () => {
    for (const { elements } of pictures) for (const { attributes } of elements) expect(Object.values(attributes).filter((value) => /NaN|Infinity|undefined/.test(value))).toEqual([]);
  });

  it("keep every word inside the picture", () => {
    for (const { figure, elements } of pictures) {
      const [, , width = 0, height = 0] = (elements[0]?.attributes["viewBox"] ?? "").split(" ").map(Number);
      for (const each of elements.filter(({ name }) => name === "text")) {
        const [from, to] = endsOf(each);
        expect([figure.id, each.text, from >= 0, to <= width, Number(each.attributes["y"]) <= height]).toEqual([figure.id, each.text, true, true, true]);
      }
    }
  });

  it("keep words of one line apart", () => {
    for (const { figure } of pictures) {
      const lines = new Map<string, [number, number, string][]>();
      for (const each of elementsOf(figureSvg(figure, sources.lang)).filter(({ name }) => name === "text")) {
        const y = `${each.attributes["y"]} ${each.attributes["font-size"]}`;
        lines.set(y, [...(lines.get(y) ?? []), [...endsOf(each), each.text]]);
      }
      for (const line of lines.values()) {
        const sorted = [...line].sort((a, b) => a[0] - b[0]);
        const over = sorted.filter((each, index) => index > 0 && each[0] < (sorted[index - 1]?.[1] ?? 0) - 1);
        expect([figure.id, over.map(([, , text]) => text)]).toEqual([figure.id, []]);
      }
    }
  });

  it("say what they show, what it rests on and where it comes from", () => {
    for (const { title, caption, plot } of figures) {
      expect(title).not.toMatch(/\{\w+\}/);
      expect(caption.join("")).not.toMatch(/\{\w+\}/);
      expect(caption.join("")).toMatch(/\.csv|\.json/);
      expect(plot.height).toBeGreaterThanOrEqual(0);
    }
  });

  it("have a row of a table for every number", () => {
    for (const { id, plot, tables } of figures) if (plot.marks.length > 0) expect([id, tables.length > 0]).toEqual([id, true]);
    for (const { columns, rows } of figures.flatMap(({ tables }) => tables)) for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe("which figures are drawn", () => {
  const idsOf = (sources: ReportSources): string[] => drawFigures(sources).map(({ id }: Figure) => id);

  it("those of which documents tell something", () => {
    expect(idsOf(usual)).toEqual(["focus", "issues", "measures", "completion", "concreteness", "days-to-report", "money-recovered", "people-disciplined", "rules-made", "keyness", "copies", "timeline"]);
  });

  it("no words and no copies where they were not looked for", () => {
    expect(idsOf({ ...usual, looked: { words: false, copies: false } })).not.toEqual(expect.arrayContaining(["keyness"]));
    expect(idsOf({ ...usual, looked: { words: true, copies: false } })).not.toContain("copies");
  });

  it("of no document, that nothing was found", async () => {
    expect(drawFigures(await emptySources()).map(({ found, title }) => [found, title])).toEqual([
      [false, "没有发现哪一组有特征词（n = 0份文书，0组）"],
      [false, "没有发现雷同措施（n = 0份文书）"],
    ]);
  });
});

describe("copies", () => {
  it("counts those of two groups in their cell", () => {
    const sources = sourcesOf(counties(2, 5), 4, { texts: 3, copies: 2 });
    const across = sources.comparison.duplicates.filter(({ groups }) => groups.length === 2).length;
    const figure = drawFigures(sources).find(({ id }) => id === "copies");
    expect(across).toBeGreaterThan(0);
    expect(figure?.title).toContain(`其中 ${across} 条跨组`);
    expect(elementsOf(figureSvg(figure as Figure, "zh")).filter(({ name, text }) => name === "text" && text === `${across}`)).not.toEqual([]);
  });
});
