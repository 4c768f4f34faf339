import { describe, expect, it } from "vitest";
import table from "../../corpus/citation-words.tsv";
import { citationFinder } from "../../src/extract/citation/citation.js";
import { citationWords } from "../../src/lexicon/citation-words.js";
import { readTable } from "../../src/lexicon/table.js";

const find = citationFinder(citationWords());

interface Row {
  readonly why: string;
  readonly input: string;
  /** title, number, place; the place is 《title》 where it is left out */
  readonly expected: readonly (readonly [title: string, number?: string | null, place?: string])[];
  readonly notes?: readonly (readonly [code: string, place: string])[];
}

const unclosed = "W_UNCLOSED_TITLE";
const repaired = "W_DOC_NUMBER_REPAIRED";

const rows: readonly Row[] = [
  { why: "a title", input: "学习《值班条例》，抓好值班。", expected: [["值班条例"]] },
  { why: "repetitions stay", input: "对照《整改方案》……对《整改方案》把关", expected: [["整改方案"], ["整改方案"]] },
  { why: "short form is a citation of its own", input: "《整改工作方案》……对《方案》把关", expected: [["整改工作方案"], ["方案"]] },
  { why: "neighbours", input: "《值班条例》《值班办法》、《值班细则》", expected: [["值班条例"], ["值班办法"], ["值班细则"]] },
  { why: "nested 〈〉", input: "用好《全会〈决定〉学习百问》", expected: [["全会〈决定〉学习百问"]] },
  { why: "nested 《》", input: "《关于印发《值班办法》的通知》下发后", expected: [["关于印发《值班办法》的通知"]] },
  { why: "comma in a title", input: "《关于厉行节约，反对浪费的意见》", expected: [["关于厉行节约，反对浪费的意见"]] },
  { why: "questions in a title", input: "编印《怎么看？怎么办？》读本", expected: [["怎么看？怎么办？"]] },
  { why: "brackets in a title", input: "《乡镇建设方案(试行)》", expected: [["乡镇建设方案(试行)"]] },
  { why: "a number behind", input: "印发《值班办法》（青办发〔2024〕6号）。", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》（青办发〔2024〕6号）"]] },
  { why: "half-width brackets, blank", input: "《值班办法》 (青办发〔2024〕6号),明确", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》 (青办发〔2024〕6号)"]] },
  { why: "bracket never closed", input: "《值班办法》(青办发〔2024〕6号,开展检查(每月一次)", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》(青办发〔2024〕6号"]] },
  { why: "other brackets around", input: "《值班办法》【青办发[2024]6号】", expected: [["值班办法", "青办发[2024]6号", "《值班办法》【青办发[2024]6号】"]] },
  { why: "no bracket around", input: "《值班办法》青办发〔2024〕6号", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》青办发〔2024〕6号"]] },
  { why: "bracket of the number lost", input: "《值班办法》（青办发〔2024 6号）", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》（青办发〔2024 6号）"]], notes: [[repaired, "青办发〔2024 6号"]] },
  { why: "第 inside", input: "《值班意见》（中发〔2019〕第5号）", expected: [["值班意见", "中发〔2019〕第5号", "《值班意见》（中发〔2019〕第5号）"]] },
  { why: "试行 between", input: "《值班办法》（试行）（青办发〔2024〕6号）", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》（试行）（青办发〔2024〕6号）"]] },
  { why: "的通知 between", input: "《值班办法》的通知（青办发〔2024〕6号）要求", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》的通知（青办发〔2024〕6号）"]] },
  { why: "文号 before the number", input: "《值班办法》（文号：青办发〔2024〕6号）", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》（文号：青办发〔2024〕6号）"]] },
  { why: "short name behind the number", input: "《值班办法》（青办发〔2024〕6号，以下简称“办法”）", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》（青办发〔2024〕6号，以下简称“办法”）"]] },
  { why: "short title behind the number", input: "《值班办法》（青办发〔2024〕6号，简称《办法》）", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》（青办发〔2024〕6号"], ["办法"]] },
  { why: "other facts in the bracket stay outside", input: "《值班办法》（青办发〔2024〕6号，涉及36个单位）", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》（青办发〔2024〕6号"]] },
  { why: "two numbers in one bracket", input: "《值班办法》（青办发〔2024〕6号、青办发〔2024〕7号）", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法》（青办发〔2024〕6号、青办发〔2024〕7号）"]] },
  { why: "a number before", input: "根据青办发〔2024〕6号《值班办法》", expected: [["值班办法", "青办发〔2024〕6号", "青办发〔2024〕6号《值班办法》"]] },
  { why: "a bracketed number before", input: "（青办发〔2024〕6号）《值班办法》", expected: [["值班办法", "青办发〔2024〕6号", "（青办发〔2024〕6号）《值班办法》"]] },
  { why: "文件印发了 between", input: "以青办发〔2024〕6号文件印发了《值班办法》", expected: [["值班办法", "青办发〔2024〕6号", "青办发〔2024〕6号文件印发了《值班办法》"]] },
  { why: "the number at the end of a title", input: "《关于值班的通知（青办发〔2024〕6号）》", expected: [["关于值班的通知", "青办发〔2024〕6号", "《关于值班的通知（青办发〔2024〕6号）》"]] },
  { why: "each number to its own title", input: "《甲办法》（青办发〔2024〕6号）、《乙办法》（青办发〔2024〕7号）", expected: [["甲办法", "青办发〔2024〕6号", "《甲办法》（青办发〔2024〕6号）"], ["乙办法", "青办发〔2024〕7号", "《乙办法》（青办发〔2024〕7号）"]] },
  { why: "only the last of two titles", input: "《甲办法》、《乙办法》（青办发〔2024〕7号）", expected: [["甲办法"], ["乙办法", "青办发〔2024〕7号", "《乙办法》（青办发〔2024〕7号）"]] },
  { why: "和 joins, the number is the second's", input: "《甲办法》和青办发〔2024〕7号《乙办法》", expected: [["甲办法"], ["乙办法", "青办发〔2024〕7号", "青办发〔2024〕7号《乙办法》"]] },
  { why: "an order has no year: null there", input: "《诉讼收费办法》（国务院令第481号）", expected: [["诉讼收费办法", "国务院令第481号", "《诉讼收费办法》（国务院令第481号）"]] },
  { why: "masked number", input: "《值班办法》（青办发〔2024〕X号）", expected: [["值班办法", "青办发〔2024〕X号", "《值班办法》（青办发〔2024〕X号）"]] },
  { why: "a version is no number", input: "《值班办法》（2024年修订）", expected: [["值班办法"]] },
  { why: "an article is no number", input: "《值班办法》第十二条", expected: [["值班办法"]] },
  { why: "a number in another clause", input: "《值班办法》已落实，青办发〔2024〕6号未落实", expected: [["值班办法"]] },
  { why: "a number with a verb between", input: "《值班办法》经研究后以青办发〔2024〕6号下达", expected: [["值班办法"]] },
  { why: "a number alone", input: "严格执行青办发〔2024〕6号要求", expected: [] },
  { why: "a system in quotation marks", input: "“三重一大”决策制度", expected: [] },
  { why: "〈〉 alone", input: "学习〈决定〉精神", expected: [] },
  { why: "a 》 alone", input: "采购办法》、《财务制度》", expected: [["财务制度"]] },
  { why: "nothing inside", input: "参见《》第三章", expected: [] },
  { why: "cut at the end of the text", input: "印发《关于进一步加强值班", expected: [["关于进一步加强值班", null, "《关于进一步加强值班"]], notes: [[unclosed, "《关于进一步加强值班"]] },
  { why: "cut at the end of the sentence", input: "印发《关于加强值班。\n下一条", expected: [["关于加强值班", null, "《关于加强值班"]], notes: [[unclosed, "《关于加强值班"]] },
  { why: "cut at the end of the line", input: "印发《关于加强值班\n二、下一步打算：继续", expected: [["关于加强值班", null, "《关于加强值班"]], notes: [[unclosed, "《关于加强值班"]] },
  { why: "ends behind its noun", input: "印发《值班办法，明确责任，压实任务。", expected: [["值班办法", null, "《值班办法"]], notes: [[unclosed, "《值班办法"]] },
  { why: "ends before the next title", input: "《采购办法、《财务制度》、《资产清单》", expected: [["采购办法", null, "《采购办法"], ["财务制度"], ["资产清单"]], notes: [[unclosed, "《采购办法"]] },
  { why: "ends before its number", input: "印发《值班办法(青办发〔2024〕6号)，落实", expected: [["值班办法", "青办发〔2024〕6号", "《值班办法(青办发〔2024〕6号)"]], notes: [[unclosed, "《值班办法"]] },
  { why: "unclosed around a nested title", input: "《关于印发《值班办法》的通知，要求落实。", expected: [["关于印发《值班办法》的通知", null, "《关于印发《值班办法》的通知"]], notes: [[unclosed, "《关于印发《值班办法》的通知"]] },
  { why: "goes on in the next line", input: "印发《青禾县值班\n管理办法》，明确", expected: [["青禾县值班管理办法", null, "《青禾县值班\n管理办法》"]] },
  { why: "a lone 《", input: "印发《", expected: [], notes: [[unclosed, "《"]] },
];

describe("citationFinder", () => {
  it.each(rows)("$why: $input", ({ input, expected, notes = [] }) => {
    const result = find(input);
    const seen = result.found.map(({ title, docNumber, start, end }) => [title, docNumber?.text ?? null, input.slice(start, end)]);
    expect(seen).toEqual(expected.map(([title, number = null, place = `《${title}》`]) => [title, number, place]));
    expect(result.notes.map(({ code, start, end }) => [code, input.slice(start, end)])).toEqual(notes);
  });

  it("reads a number into its parts", () => {
    expect(find("《值班办法》（青办发〔2024〕6号）").found[0]?.docNumber).toEqual({ text: "青办发〔2024〕6号", issuer: "青办发", year: 2024, number: 6 });
  });

  it("takes words of the caller", () => {
    const own = citationFinder({ ...citationWords(), head: ["台本"] });
    expect(own("印发《值班台本，明确责任").found[0]?.title).toBe("值班台本");
    expect(find("印发《值班台本，明确责任").found[0]?.title).toBe("值班台本，明确责任");
  });

  it("stays fast on a text of opening marks", () => {
    expect(find("《".repeat(50_000)).found).toEqual([]);
    expect(find("《甲，".repeat(20_000)).found).toHaveLength(20_000);
  });
});

describe("corpus/citation-words.tsv", () => {
  it.each(readTable(table, ["word", "use", "example"]).map(({ word, use, example }) => ({ word, use, example })))("$use $word: $example", ({ word, use, example }) => {
    const { found } = find(example);
    expect(found).toHaveLength(1);
    const { title, docNumber, start, end } = found[0] as (typeof found)[number];
    const place = example.slice(start, end);
    if (use === "head") expect(title).toBe(`值班${word}`);
    else if (use === "governs") expect(title).toContain("《值班办法》的通知");
    else if (use === "order") expect(place).toBe(example);
    else if (use === "case") expect(docNumber).toMatchObject({ year: 2024, number: 6, issuer: `虚0101民${word}` });
    else if (use === "abbreviation") expect(docNumber).toMatchObject({ year: 2024, number: 6, issuer: `青${word}` });
    else expect(docNumber).toEqual({ text: "青办发〔2024〕6号", issuer: "青办发", year: 2024, number: 6 });
    if (use === "tail") expect(place).toBe(example);
  });
});
