import { describe, expect, it } from "vitest";
import changeWordsTable from "../../corpus/change-words.tsv";
import percentUnitsTable from "../../corpus/percent-units.tsv";
import { createPercentFinder } from "../../src/extract/percent/percent.js";
import { changeWords } from "../../src/lexicon/change-words.js";
import { readTable } from "../../src/lexicon/table.js";

const findPercents = createPercentFinder();

/** Each percentage as `text=value`, then qualifier, change and `points` where there are any. */
function rowsOf(input: string, find = findPercents): string[] {
  return find(input).found.map(({ start, end, value, qualifier, change, points }) =>
    [
      `${input.slice(start, end)}=${value ?? "?"}`,
      ...(qualifier === "exact" ? [] : [qualifier]),
      ...(change === undefined ? [] : [change]),
      ...(points === true ? ["points"] : []),
    ].join(" "),
  );
}

describe("percentages", () => {
  it.each([
    { why: "decimals", input: "整改完成率98.71%", expected: ["98.71%=98.71"] },
    { why: "whole", input: "办结率100%", expected: ["100%=100"] },
    { why: "full-width sign", input: "满意度95％", expected: ["95％=95"] },
    { why: "per mille", input: "增长率7.2‰", expected: ["7.2‰=0.72 up"] },
    { why: "masked", input: "完成率XX%", expected: ["XX%=? masked"] },
    { why: "masked decimals", input: "满意率XX.X%", expected: ["XX.X%=? masked"] },
    { why: "asterisks", input: "压减**%", expected: ["压减**%=? masked down"] },
    { why: "broken by a stop", input: "满意度94.93.%", expected: ["94.93.%=94.93"] },
    { why: "blank", input: "完成率 96 %", expected: ["96 %=96"] },
    { why: "tenths", input: "占八成", expected: ["八成=80"] },
    { why: "tenths and a half", input: "三成半的村", expected: ["三成半=35"] },
    { why: "all", input: "兑现十成", expected: ["十成=100"] },
    { why: "近", input: "近三成支部未换届", expected: ["近三成=30 under"] },
    { why: "不足", input: "收缴率不足六成", expected: ["不足六成=60 under"] },
    { why: "one tenth and more", input: "高出均价一成以上", expected: ["一成以上=10 at-least"] },
    { why: "tenths in digits", input: "超过9成", expected: ["超过9成=90 over"] },
    { why: "百分之", input: "通过率百分之八十", expected: ["百分之八十=80"] },
    { why: "百分之 with decimals", input: "满意率百分之九十八点五", expected: ["百分之九十八点五=98.5"] },
    { why: "百分之 in digits", input: "占百分之12.5", expected: ["百分之12.5=12.5"] },
    { why: "百分之百", input: "覆盖率百分之百", expected: ["百分之百=100"] },
    { why: "千分之", input: "按千分之五计提", expected: ["千分之五=0.5"] },
    { why: "近 before 百分之", input: "近百分之七十", expected: ["近百分之七十=70 under"] },
    { why: "不低于", input: "完成率不低于95%", expected: ["不低于95%=95 at-least"] },
    { why: "不少于 before the whole", input: "参会代表不少于全村总户数的30%", expected: ["30%=30 at-least"] },
    { why: "不低于 before the whole", input: "不低于年度预算的5%", expected: ["5%=5 at-least"] },
    { why: "不超过 in the clause before", input: "不超过预算，占总额的5%", expected: ["5%=5"] },
    { why: "a figure between", input: "不少于3次，占应到次数的50%", expected: ["50%=50"] },
    { why: "以上", input: "达到90%以上", expected: ["90%以上=90 at-least"] },
    { why: "sign of order", input: "合格率≥98%", expected: ["≥98%=98 at-least"] },
    { why: "左右", input: "约占30%左右", expected: ["30%左右=30 about"] },
    { why: "余", input: "占四成多。", expected: ["四成多=40 over"] },
    { why: "低于", input: "满意度低于80%的", expected: ["低于80%=80 under"] },
    { why: "range", input: "按5%至10%计", expected: ["5%至10%=5 range"] },
    { why: "range with one sign", input: "控制在3—5%", expected: ["3—5%=3 range"] },
    { why: "tenths of neighbours", input: "七八成农户", expected: ["七八成=70 range"] },
    { why: "points", input: "高出指标5.3个百分点", expected: ["5.3个百分点=5.3 points"] },
    { why: "points of another word", input: "差0.9百分点", expected: ["0.9百分点=0.9 points"] },
    { why: "masked points", input: "力争上升XX个百分点", expected: ["上升XX个百分点=? masked up points"] },
    { why: "above one hundred", input: "完成任务的120%", expected: ["120%=120"] },
    { why: "two", input: "由60%提高到85%", expected: ["60%=60", "85%=85"] },
    { why: "in brackets", input: "占比(12.4%)", expected: ["12.4%=12.4"] },
    { why: "not 成立", input: "一成立小组就督办", expected: [] },
    { why: "完成", input: "整改完成、建成、形成", expected: [] },
    { why: "no tenths above ten", input: "十二成", expected: [] },
    { why: "fraction", input: "三分之二的人", expected: [] },
    { why: "hundred-point scale", input: "百分制考核", expected: [] },
    { why: "scale name", input: "一成不变", expected: [] },
    { why: "ordinal", input: "第三成员单位", expected: [] },
    { why: "title", input: "《提高100%覆盖率的意见》", expected: [] },
    { why: "members", input: "三成员单位", expected: [] },
    { why: "百分点 without a number", input: "提升了几个百分点", expected: ["提升了几个百分点=? vague up points"] },
  ])("$why: $input", ({ input, expected }) => expect(rowsOf(input)).toEqual(expected));
});

describe("changes", () => {
  it.each([
    { why: "year on year", input: "投诉同比下降12%", expected: ["同比下降12%=12 down"] },
    { why: "month on month", input: "环比增长3.5%", expected: ["环比增长3.5%=3.5 up"] },
    { why: "verb alone", input: "费用下降8.7%", expected: ["下降8.7%=8.7 down"] },
    { why: "了", input: "提升了3.2个百分点", expected: ["提升了3.2个百分点=3.2 up points"] },
    { why: "verb and qualifier", input: "同比减少近三成", expected: ["同比减少近三成=30 under down"] },
    { why: "verb and 约", input: "压减约20%", expected: ["压减约20%=20 about down"] },
    { why: "qualifier behind", input: "同比下降34%左右", expected: ["同比下降34%左右=34 about down"] },
    { why: "tenths", input: "下降四成", expected: ["下降四成=40 down"] },
    { why: "masked", input: "同比下降XX%", expected: ["同比下降XX%=? masked down"] },
    { why: "short verb", input: "同比降6.3%", expected: ["同比降6.3%=6.3 down"] },
    { why: "noun", input: "降幅达30%", expected: ["30%=30 down"] },
    { why: "noun without 达", input: "增速8.2%", expected: ["8.2%=8.2 up"] },
    { why: "a level is no change", input: "满意度提高到96%", expected: ["96%=96"] },
    { why: "a level with 至", input: "办结率提升至98%", expected: ["98%=98"] },
    { why: "a level with 降至", input: "差错率降至1%以下", expected: ["1%以下=1 at-most"] },
    { why: "from", input: "由五成提升至八成", expected: ["五成=50", "八成=80"] },
    { why: "the verb stands away", input: "下降明显,占12%", expected: ["12%=12"] },
  ])("$why: $input", ({ input, expected }) => expect(rowsOf(input)).toEqual(expected));

  it("takes a change word that was added", () => {
    const find = createPercentFinder({ changes: [...changeWords(), { word: "锐减", part: "verb", change: "down" }] });
    expect(rowsOf("同比锐减40%", find)).toEqual(["同比锐减40%=40 down"]);
  });
});

describe("the rows of the tables", () => {
  const changes = readTable(changeWordsTable, ["word", "part", "change", "example"]);
  const units = readTable(percentUnitsTable, ["unit", "place", "percent", "points", "notBefore", "example"]);
  it.each(changes)("$word ($part): $example", ({ word, part, change, example }) => {
    const [found] = findPercents(example).found;
    if (change !== "-") expect(found?.change).toBe(change);
    if (part === "verb") expect(example.slice(found?.start, found?.end)).toBe(`${word}12%`);
  });
  it.each(units)("$unit: $example", ({ example }) => {
    expect(findPercents(example).found).toHaveLength(1);
  });
});
