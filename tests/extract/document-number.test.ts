import { describe, expect, it } from "vitest";
import { documentNumberFinder } from "../../src/extract/citation/document-number.js";
import { citationWords } from "../../src/lexicon/citation-words.js";

const find = documentNumberFinder(citationWords());

interface Row {
  readonly why: string;
  readonly input: string;
  /** text, issuer, year, number */
  readonly expected: readonly (readonly [string, string, number | null, number | null])[];
  readonly repaired?: boolean;
}

const rows: readonly Row[] = [
  { why: "tortoise-shell brackets", input: "（青办发〔2024〕6号）", expected: [["青办发〔2024〕6号", "青办发", 2024, 6]] },
  { why: "square brackets", input: "国办发[2023]12号", expected: [["国办发[2023]12号", "国办发", 2023, 12]] },
  { why: "lenticular brackets", input: "国办发【2023】12号", expected: [["国办发【2023】12号", "国办发", 2023, 12]] },
  { why: "round brackets", input: "国发(1994)85号", expected: [["国发(1994)85号", "国发", 1994, 85]] },
  { why: "wide round brackets", input: "青府发（2020）3号", expected: [["青府发（2020）3号", "青府发", 2020, 3]] },
  { why: "small tortoise-shell brackets", input: "青办发﹝2024﹞6号", expected: [["青办发﹝2024﹞6号", "青办发", 2024, 6]] },
  { why: "第 inside", input: "中发〔2019〕第5号", expected: [["中发〔2019〕第5号", "中发", 2019, 5]] },
  { why: "字第 inside, leading zeros", input: "财税字[1997]第007号", expected: [["财税字[1997]第007号", "财税字", 1997, 7]] },
  { why: "字 behind the bracket", input: "青府发〔2024〕字第6号", expected: [["青府发〔2024〕字第6号", "青府发", 2024, 6]] },
  { why: "年 inside the bracket", input: "青府发〔2024年〕6号", expected: [["青府发〔2024年〕6号", "青府发", 2024, 6]] },
  { why: "Chinese numerals", input: "青发〔二〇二四〕六号", expected: [["青发〔二〇二四〕六号", "青发", 2024, 6]] },
  { why: "long issuer", input: "国卫办医急发〔2023〕12号", expected: [["国卫办医急发〔2023〕12号", "国卫办医急发", 2023, 12]] },
  { why: "closing bracket lost", input: "〔2018142号", expected: [["〔2018〕142号", "", 2018, 142]], repaired: true },
  { why: "closing bracket lost, blank", input: "（青医党〔2025 12号）", expected: [["青医党〔2025〕12号", "青医党", 2025, 12]], repaired: true },
  { why: "closing square bracket lost", input: "青医党[20257号", expected: [["青医党[2025]7号", "青医党", 2025, 7]], repaired: true },
  { why: "opening bracket lost", input: "青医党2025〕12号", expected: [["青医党〔2025〕12号", "青医党", 2025, 12]], repaired: true },
  { why: "both brackets lost", input: "青办发20246号", expected: [["青办发〔2024〕6号", "青办发", 2024, 6]], repaired: true },
  { why: "blanks", input: "青办发 〔2024〕 6 号", expected: [["青办发〔2024〕6号", "青办发", 2024, 6]] },
  { why: "a number broken by a line end", input: "青政办发〔2018〕2 6号", expected: [["青政办发〔2018〕26号", "青政办发", 2018, 26]] },
  { why: "an order has no year", input: "国务院令第481号", expected: [["国务院令第481号", "国务院令", null, 481]] },
  { why: "order in Chinese numerals", input: "主席令第四十八号", expected: [["主席令第四十八号", "主席令", null, 48]] },
  { why: "order behind the number", input: "县政府第3号令", expected: [["县政府第3号令", "县政府令", null, 3]] },
  { why: "announcement of a year", input: "财政部公告2024年第5号", expected: [["财政部公告2024年第5号", "财政部公告", 2024, 5]] },
  { why: "announcement behind the number", input: "2023年第15号公告", expected: [["2023年第15号公告", "公告", 2023, 15]] },
  { why: "a day before the issuer", input: "（2006年12月19日国务院令第481号公布）", expected: [["国务院令第481号", "国务院令", null, 481]] },
  { why: "a court case", input: "（2023）虚0101民初123号", expected: [["（2023）虚0101民初123号", "虚0101民初", 2023, 123]] },
  { why: "masked issuer", input: "**发〔2024〕3号", expected: [["**发〔2024〕3号", "**发", 2024, 3]] },
  { why: "masked year", input: "青发〔20XX〕3号", expected: [["青发〔20XX〕3号", "青发", null, 3]] },
  { why: "masked number", input: "青发〔2024〕X号", expected: [["青发〔2024〕X号", "青发", 2024, null]] },
  { why: "leading words are no issuer", input: "严格按照青办发〔2024〕6号执行", expected: [["青办发〔2024〕6号", "青办发", 2024, 6]] },
  { why: "印发 ends in 发 and is no issuer", input: "县委办公室印发青办发〔2024〕6号", expected: [["青办发〔2024〕6号", "青办发", 2024, 6]] },
  { why: "和 joins", input: "青办发〔2024〕6号和青府发〔2024〕7号", expected: [["青办发〔2024〕6号", "青办发", 2024, 6], ["青府发〔2024〕7号", "青府发", 2024, 7]] },
  { why: "和 of a name", input: "（和府发〔2024〕7号）", expected: [["和府发〔2024〕7号", "和府发", 2024, 7]] },
  { why: "two in a list", input: "财教〔2021〕5号、财教〔2022〕7号", expected: [["财教〔2021〕5号", "财教", 2021, 5], ["财教〔2022〕7号", "财教", 2022, 7]] },
  { why: "a year out of reach", input: "青办发〔1024〕6号", expected: [] },
  { why: "house number", input: "青禾县和平路1号", expected: [] },
  { why: "day of a month", input: "2024年11月6号召开会议", expected: [] },
  { why: "nickname of a document", input: "学习中央一号文件", expected: [] },
  { why: "mailbox", input: "青禾县A018号邮政信箱", expected: [] },
  { why: "registration of a website", input: "虚ICP备00000000号-1", expected: [] },
  { why: "year in round brackets, no issuer", input: "《值班方案》(2024)6号楼", expected: [] },
  { why: "number of a building", input: "清查第3号楼、20246号房", expected: [] },
  { why: "an issue of a journal", input: "《县志通讯》2024年第3号", expected: [] },
  { why: "a year and a blank are not enough", input: "截至2024 6号楼完工", expected: [] },
];

describe("documentNumberFinder", () => {
  it.each(rows)("$why: $input", ({ input, expected, repaired = false }) => {
    const found = find(input);
    expect(found.map(({ text, issuer, year, number }) => [text, issuer, year, number])).toEqual(expected);
    for (const each of found) {
      expect(each.repaired).toBe(repaired);
      const written = input.slice(each.start, each.end).replace(/\s/g, "");
      if (!repaired) expect(written).toBe(each.text);
      else expect(each.text.replace(/[〔〕[\]]/g, "")).toBe(written.replace(/[〔〕[\]]/g, ""));
    }
  });
});
