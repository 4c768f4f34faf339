import { describe, expect, it } from "vitest";
import { headingsOf, notesOf } from "../helpers/read-outline.js";
import { parseOutline } from "../../src/outline/index.js";

/** One heading a line, by its mark alone; the text behind it tells it from the others. */
const idsOf = (marks: string): string => {
  const text = marks.split(" ").map((mark, index) => `${mark}第${index}件事`).join("\n");
  return parseOutline(text).nodes.map(({ id }) => id).join(" ");
};
const codesOf = (marks: string): string[] => notesOf(marks.split(" ").map((mark, index) => `${mark}第${index}件事`).join("\n")).map((note) => note.replace(/^W_NUMBERING_/, ""));

describe("the usual order of schemes", () => {
  it.each([
    { why: "one level", marks: "一、 二、 三、", ids: "1 2 3" },
    { why: "all of them", marks: "第一章 一、 （一） 1. （1） 1） 2）", ids: "1 1.1 1.1.1 1.1.1.1 1.1.1.1.1 1.1.1.1.1.1 1.1.1.1.1.2" },
    { why: "back to the outer one", marks: "一、 （一） 1. 2. （二） 1. 二、 （一）", ids: "1 1.1 1.1.1 1.1.2 1.2 1.2.1 2 2.1" },
    { why: "a level left out", marks: "一、 1. 2. 二、 1.", ids: "1 1.1 1.2 2 2.1" },
    { why: "the outermost is （一）", marks: "（一） 1. 2. （二） 1.", ids: "1 1.1 1.2 2 2.1" },
    { why: "circled ones innermost", marks: "1. （1） ① ② （2） ①", ids: "1 1.1 1.1.1 1.1.2 1.2 1.2.1" },
    { why: "decimals under a chapter of digits", marks: "1. 1.1 1.2 2. 2.1", ids: "1 1.1 1.2 2 2.1" },
    { why: "half and full width are one scheme", marks: "一、 （一） (二) （三） 二、", ids: "1 1.1 1.2 1.3 2" },
    { why: "1. and 1、 and 1． are one scheme", marks: "一、 1. 2、 3． 二、", ids: "1 1.1 1.2 1.3 2" },
    { why: "more than nine", marks: "一、 二、 三、 四、 五、 六、 七、 八、 九、 十、 十一、 十二、", ids: "1 2 3 4 5 6 7 8 9 10 11 12" },
  ])("$why: $marks", ({ marks, ids }) => {
    expect(idsOf(marks)).toBe(ids);
    expect(codesOf(marks)).toEqual([]);
  });
});

it("single characters are of their schemes: ㈠ ⒈ ⑴", () => {
  expect(idsOf("㈠ ⒈ ⑴ ⑵ ⒉ ㈡")).toBe("1 1.1 1.1.1 1.1.2 1.2 2");
});

describe("an unusual order, which the text itself shows", () => {
  it.each([
    { why: "1. above （一）", marks: "1. （一） （二） 2. （一） （二） 3. （一）", ids: "1 1.1 1.2 2 2.1 2.2 3 3.1" },
    { why: "（1） above 1.", marks: "（1） 1. 2. （2） 1. 2. （3） 1.", ids: "1 1.1 1.2 2 2.1 2.2 3 3.1" },
    { why: "（一） above 一、", marks: "（一） 一、 二、 （二） 一、 二、 （三） 一、", ids: "1 1.1 1.2 2 2.1 2.2 3 3.1" },
    { why: "反馈问题一： once above 1.", marks: "一、 （一） 反馈问题一： 1. 2. 二、", ids: "1 1.1 1.1.1 1.1.1.1 1.1.1.2 2" },
    { why: "问题1： under 1.", marks: "1. 问题1： 问题2： 2. 问题1：", ids: "1 1.1 1.2 2 2.1" },
    { why: "① above （1）", marks: "① （1） （2） ② （1） ③ （1）", ids: "1 1.1 1.2 2 2.1 3 3.1" },
    { why: "an odd order under a usual one", marks: "一、 （1） 1. 2. （2） 1. 二、 （1） 1. （2） 1.", ids: "1 1.1 1.1.1 1.1.2 1.2 1.2.1 2 2.1 2.1.1 2.2 2.2.1" },
  ])("$why: $marks", ({ marks, ids }) => {
    expect(idsOf(marks)).toBe(ids);
  });
});

describe("numbers that run on across the headings above", () => {
  it.each([
    { why: "1. to 5. across （一） to （三）", marks: "（一） 1. 2. （二） 3. 4. （三） 5.", ids: "1 1.1 1.2 2 2.3 2.4 3 3.5" },
    { why: "（1） runs on across 1., which runs on itself", marks: "一、 1. （1） （2） 2. （3） 二、 3. （4） （5）", ids: "1 1.1 1.1.1 1.1.2 1.2 1.2.3 2 2.3 2.3.4 2.3.5" },
  ])("$why: $marks", ({ marks, ids }) => {
    expect(idsOf(marks)).toBe(ids);
    expect(codesOf(marks)).toEqual([]);
  });
});

describe("what is odd is told", () => {
  it.each([
    { why: "a number left out", marks: "一、 二、 四、", ids: "1 2 4", codes: ["GAP 四、"] },
    { why: "two left out", marks: "（一） （三） （七）", ids: "1 3 7", codes: ["GAP （三）", "GAP （七）"] },
    { why: "a first number that is not 1", marks: "一、 （二） （三）", ids: "1 1.2 1.3", codes: ["GAP （二）"] },
    { why: "a document that begins in the middle: nothing is known to be missing above it", marks: "三、 四、", ids: "3 4", codes: [] },
    { why: "a number twice", marks: "一、 二、 二、 三、", ids: "1 2 2~2 3", codes: ["REPEAT 二、"] },
    { why: "the first number twice", marks: "一、 （一） （一） （二）", ids: "1 1.1 1.1~2 1.2", codes: ["REPEAT （一）"] },
    { why: "a number that goes back", marks: "一、 二、 三、 二、", ids: "1 2 3 2~2", codes: ["REPEAT 二、"] },
  ])("$why: $marks", ({ marks, ids, codes }) => {
    expect(idsOf(marks)).toBe(ids);
    expect(codesOf(marks)).toEqual(codes);
  });
});

describe("a heading above that is lost", () => {
  it.each([
    { why: "the chapter above （一）", marks: "一、 （一） （二） （一） （二）", ids: "1 1.1 1.2 ?.1 ?.2" },
    { why: "what stands under it goes along", marks: "一、 （一） 1. （二） （一） 1. 2.", ids: "1 1.1 1.1.1 1.2 ?.1 ?.1.1 ?.1.2" },
    { why: "the middle one", marks: "一、 （一） 1. 2. 1. 2. （二） 1.", ids: "1 1.1 1.1.1 1.1.2 1.?.1 1.?.2 1.2 1.2.1" },
    { why: "twice", marks: "一、 （一） （二） （一） （二） （一）", ids: "1 1.1 1.2 ?.1 ?.2 ?~2.1" },
    { why: "nothing stands above at all", marks: "1. 2. 1. 2.", ids: "1 2 ?.1 ?.2" },
    { why: "then a chapter that is there", marks: "一、 （一） （二） （一） 三、 （一）", ids: "1 1.1 1.2 ?.1 3 3.1" },
  ])("$why: $marks", ({ marks, ids }) => {
    expect(idsOf(marks)).toBe(ids);
    expect(codesOf(marks)[0]).toMatch(/^RESTART/);
  });

  it("where a passage is missing even a second 1 has lost its parent", () => {
    const text = "一、甲\n（一）乙\n\n（一）丙";
    expect(parseOutline(text, [], [text.indexOf("\n\n") + 1]).nodes.map(({ id }) => id)).toEqual(["1", "1.1", "?.1"]);
  });

  it.fails("decimals carry their parent's number: nothing is lost", () => {
    expect(headingsOf("1.1台账不全\n1.2账实不符\n2.1公示不及时\n2.2凭证缺失").map((heading) => heading.split(" ")[0])).toEqual(["1.1", "1.2", "2.1", "2.2"]);
  });
});

it("keeps 64 levels and leaves deeper headings in the section above", () => {
  const lost = Array.from({ length: 80 }, () => "（一）甲\n1.乙\n2.丙\n1.丁").join("\n");
  for (const node of parseOutline(lost).nodes) expect(node.level).toBeLessThanOrEqual(64);
});

it("ends each section where the next one of its level or above begins", () => {
  const text = "一、甲事\n乙\n（一）丙事\n丁\n二、戊事\n己";
  expect(parseOutline(text).nodes.map(({ id, start, end }) => `${id} ${text.slice(start, end).replaceAll("\n", " ").trim()}`)).toEqual([
    "1 一、甲事 乙 （一）丙事 丁",
    "1.1 （一）丙事 丁",
    "2 二、戊事 己",
  ]);
});
