import { Parser } from "htmlparser2";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element, escapeHtml, markup } from "../../../src/write/page/markup.js";

/** What a parser of HTML sees of a piece: its tags with their attributes, and its text. */
function seen(html: string): { tags: { name: string; attributes: Record<string, string> }[]; text: string } {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  let text = "";
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }), ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.end(html);
  return { tags, text };
}

describe("escapeHtml", () => {
  it.each([
    { why: "markup", text: "<script>alert(1)</script>", html: "&lt;script&gt;alert(1)&lt;/script&gt;" },
    { why: "quotes", text: `"><img onerror='x'>`, html: "&quot;&gt;&lt;img onerror=&#39;x&#39;&gt;" },
    { why: "references that are text", text: "&lt;", html: "&amp;lt;" },
    { why: "the end of a section", text: "]]>", html: "]]&gt;" },
    { why: "marks that turn the direction of writing", text: "甲\u202e乙\u2066\u200f", html: "甲\\u202e乙\\u2066\\u200f" },
    { why: "control characters and separators of lines", text: "\u0000\u001b[31m\u2028\ufeff", html: "\\u0000\\u001b[31m\\u2028\\ufeff" },
    { why: "tabs and line breaks stay", text: "一\t二\r\n三", html: "一\t二\r\n三" },
    { why: "plain text stays", text: "（一）整改落实，占比98.5%。", html: "（一）整改落实，占比98.5%。" },
  ])("$why", ({ text, html }) => {
    expect(escapeHtml(text)).toBe(html);
  });
});

describe("element", () => {
  it("has attributes with values, without, and none where there is none", () => {
    expect(element("a", { href: "#x", hidden: true, id: undefined, draggable: false, "data-n": 0 }, "一").html).toBe('<a href="#x" hidden data-n="0">一</a>');
  });

  it("holds text, markup and lists of both", () => {
    expect(element("p", {}, "a<", [element("b", {}, "c"), undefined, ["d", markup("&")]]).html).toBe("<p>a&lt;<b>c</b>d&amp;</p>");
  });

  it("has no end where it can hold nothing", () => {
    expect(element("input", { type: "search" }).html).toBe('<input type="search">');
  });

  it("whatever the words are, a parser sees the elements that were made and no other", () => {
    const hostile = fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom("</p>", "<script>", '"', "'", "<!--", "]]>", "&#60;", "`", "\u2028", "</textarea><img src=x onerror=1>"));
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), hostile, (words, value) => {
        const { tags } = seen(element("p", { title: value, class: "x" }, words, element("b", {}, ...words)).html);
        expect(tags.map(({ name }) => name)).toEqual(["p", "b"]);
        expect(Object.keys(tags[0]?.attributes ?? {})).toEqual(["title", "class"]);
      }),
      { numRuns: 150 },
    );
  });

  it("a parser reads back the words", () => {
    const words = "<b>&amp;\"'>甲";
    const { tags, text } = seen(element("p", { title: words }, words).html);
    expect(tags[0]?.attributes["title"]).toBe(words);
    expect(text).toBe(words);
  });
});
