import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { textPane, type MarkedText } from "../../../src/write/page/text-pane.js";

const rowAnchor = (key: number): string => `row-${key}`;

/** The text of each paragraph, and every name in it. */
function paragraphsOf(html: string): { texts: string[]; ids: string[] } {
  const texts: string[] = [];
  const ids: string[] = [];
  const parser = new Parser({
    onopentag: (name, { id }) => {
      if (name === "p") texts.push("");
      if (id !== undefined) ids.push(id);
    },
    ontext: (part) => texts.push(`${texts.pop() ?? ""}${part}`),
  });
  parser.end(html);
  return { texts, ids };
}

const linesOf = (text: string): string[] => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

describe("textPane", () => {
  it("an entity inside a measure inside an issue that runs over lines", () => {
    const text = "1.学习不够。\n\n一是开会3次。\n结束";
    const pane: MarkedText = {
      text,
      passages: [{ span: { start: 0, end: 15 }, lead: { start: 0, end: 6 }, items: [0], anchor: "passage-0" }],
      marks: [
        { span: { start: 9, end: 11 }, look: "mark measure" },
        { span: { start: 13, end: 15 }, look: "mark figure", note: "数量：3 次" },
      ],
    };
    expect(textPane(pane, rowAnchor).html).toBe(
      '<p><a class="lead" href="#row-0" draggable="false" id="passage-0" data-items="0">1.学习不够</a><span class="passage" data-items="0">。</span></p>' +
        '<p><span class="passage" data-items="0"><span class="mark measure">一是</span>开会<span class="mark figure" title="数量：3 次">3次</span></span>。</p>' +
        "<p>结束</p>",
    );
  });

  it("two passages that start together each have their name, and the inner one leads", () => {
    const pane: MarkedText = {
      text: "甲乙丙",
      passages: [
        { span: { start: 0, end: 3 }, lead: { start: 0, end: 1 }, items: [0], anchor: "outer" },
        { span: { start: 0, end: 2 }, lead: { start: 0, end: 1 }, items: [1], anchor: "inner" },
      ],
      marks: [],
    };
    expect(textPane(pane, rowAnchor).html).toBe(
      '<p><span id="outer"></span><a class="lead" href="#row-1" draggable="false" id="inner" data-items="1 0">甲</a><span class="passage" data-items="1 0">乙</span><span class="passage" data-items="0">丙</span></p>',
    );
  });

  it("looks of a line are the paragraph's", () => {
    expect(textPane({ text: "标题\n正文", passages: [], marks: [{ span: { start: 0, end: 2 }, look: "line-title" }] }, rowAnchor).html).toBe('<p class="line-title">标题</p><p>正文</p>');
  });

  it("markup in a document stays text", () => {
    expect(textPane({ text: "<b>]]>", passages: [], marks: [] }, rowAnchor).html).toBe("<p>&lt;b&gt;]]&gt;</p>");
  });

  it("holds every line of the text, and each passage by its name once", () => {
    const text = fc.array(fc.constantFrom("甲", "乙", "。", " ", "\n", "\n\n", "<", "&", "😀", "\t", "3次"), { maxLength: 30 }).map((parts) => parts.join(""));
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 6 }), fc.array(span, { maxLength: 6 }), (content, stretches, marked) => {
        const shown = stretches.filter(({ start, end }) => content.slice(start, end).trim() !== "");
        const pane: MarkedText = {
          text: content,
          passages: shown.map((each, index) => ({ span: each, lead: each, items: [index], anchor: `p${index}` })),
          marks: marked.map((each, index) => ({ span: each, look: `mark m${index}` })),
        };
        const { texts, ids } = paragraphsOf(textPane(pane, rowAnchor).html);
        expect(texts).toEqual(linesOf(content));
        expect([...ids].sort()).toEqual(pane.passages.map(({ anchor }) => anchor).sort());
      }),
      { numRuns: 300 },
    );
  });
});
