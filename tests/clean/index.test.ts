import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/clean/index.js";
import { damages, wholeDocument } from "../helpers/document-generator.js";

describe("several kinds of damage at once", () => {
  it.each([
    { why: "CR LF, entities, zero width", input: "一、总体&nbsp;情况\r\n整\u200b改率达&#57;8％。", expected: "一、总体情况\n整改率达98%。" },
    { why: "an invisible mark inside a page number", input: `${"补齐台账。\n".repeat(8)}- \u200b3 -\n完善制度。`, expected: `${"补齐台账。\n".repeat(8)}完善制度。` },
    { why: "tags around a heading", input: "<p>一、总体情况</p><p>压实责任。</p>", expected: "一、总体情况\n\n压实责任。" },
    { why: "full-width digits in a wrapped count", input: "开展自查。\n排查隐患４４\n个，已整改。", expected: "开展自查。\n排查隐患44个，已整改。" },
    { why: "a label line of a page with entities", input: "发布时间：2024-09-10&nbsp;&nbsp;来源：本站\n压实责任。", expected: "压实责任。" },
  ])("$why", ({ input, expected }) => {
    expect(cleanText(input).text.trim()).toBe(expected);
  });
});

it("leaves a text without damage as it is", () => {
  const text = "关于整改进展情况的通报\n\n一、总体情况\n补齐台账，压实责任。\n（一）组织领导\n一是建班子。二是定方案。";
  const clean = cleanText(text);
  expect(clean.text).toBe(text);
  expect(clean).toMatchObject({ breaks: [], gaps: [], removed: [], notes: [] });
  expect(clean.toOriginal(3, 9)).toEqual({ start: 3, end: 9 });
});

describe("the way back", () => {
  it.each([
    { why: "over a break that was closed up", input: "开展自查。\n排查隐患44\n个，已整改。", find: "44个", original: "44\n个" },
    { why: "over an entity", input: "落实&ldquo;三会&rdquo;制度", find: "“三会”", original: "&ldquo;三会&rdquo;" },
    { why: "over a zero-width character", input: "整\u200b改情况", find: "整改", original: "整\u200b改" },
    { why: "what was taken out at the edge is left out", input: "压实\u200b整改\u200b责任", find: "整改", original: "整改" },
    { why: "over CR LF", input: "开展自查。\r\n排查隐患44\r\n个，已整改。", find: "44个", original: "44\r\n个" },
    { why: "one full-width digit", input: "隐患４个", find: "4个", original: "４个" },
  ])("$why", ({ input, find, original }) => {
    const clean = cleanText(input);
    const at = clean.text.indexOf(find);
    const span = clean.toOriginal(at, at + find.length);
    expect(input.slice(span.start, span.end)).toBe(original);
    expect(clean.textAt(span)).toBe(find);
  });

  it.each([
    { why: "a run of full-width characters", input: "整改率１２％。", find: "12%" },
    { why: "an entity beyond U+FFFF", input: "关于&#x20BB7;镇", find: "关于𠮷" },
    { why: "a compatibility ideograph that becomes a pair", input: "关于\ufad1", find: "关于\u{233d5}" },
  ])("$why: what stands at a place that ends with it", ({ input, find }) => {
    const clean = cleanText(input);
    const at = clean.text.indexOf(find);
    expect(clean.textAt(clean.toOriginal(at, at + find.length))).toBe(find);
  });

  it("a place that begins inside a run of full-width characters does not take in what stands before", () => {
    const input = "共５％４．乙";
    const clean = cleanText(input);
    const at = clean.text.indexOf("4");
    expect(clean.toOriginal(at, at + 1)).toEqual({ start: 3, end: 4 });
  });

  it("tells what was taken out whole, and where", () => {
    const input = "来源：白沙镇\n补齐台账。\n---此处隐藏99字,下载后查看---\n压实责任。";
    const clean = cleanText(input);
    expect(clean.removed.map(({ kind, span }) => `${kind} ${input.slice(span.start, span.end).trim()}`)).toEqual(["hidden-passage ---此处隐藏99字,下载后查看---", "chrome 来源：白沙镇"]);
    expect(clean.notes.map(({ code }) => code)).toEqual(["W_HIDDEN_PASSAGE"]);
    expect(clean.gaps.map((gap) => clean.text.slice(gap).trim())).toEqual(["压实责任。"]);
  });
});

it("for every kind of damage each character that came through leads to itself, and the lists are in order", () => {
  const names = Object.keys(damages);
  fc.assert(
    fc.property(wholeDocument, fc.constantFrom(...names), fc.nat(9999), (whole, name, seed) => {
      const text = (damages[name] as (text: string, seed: number) => string)(whole.slice(0, 1500), seed);
      const clean = cleanText(text);
      const faults: string[] = [];
      let last = 0;
      for (let index = 0; index < clean.text.length; index++) {
        const { start, end } = clean.toOriginal(index, index + 1);
        if (start < last || end < start || end > text.length) faults.push(`${index}: ${start}–${end} after ${last}`);
        last = start;
        const [here, there] = [clean.text[index] as string, text.slice(start, end)];
        if (end - start === 1 && here !== there && there.normalize("NFKC") !== here && !/\s/.test(here)) faults.push(`${index}: ${here} from ${there}`);
      }
      for (const { span } of [...clean.removed, ...clean.notes]) if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) faults.push(`${span.start}–${span.end}`);
      for (const offset of [...clean.breaks, ...clean.gaps]) if (!(offset >= 0 && offset <= clean.text.length)) faults.push(`break ${offset}`);
      expect(faults).toEqual([]);
    }),
    { seed: 16, numRuns: 250 },
  );
});
