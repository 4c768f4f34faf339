import fc from "fast-check";
import { describe, expect, it } from "vitest";
import table from "../../corpus/duration-words.tsv";
import { joinDurations, timesDuration } from "../../src/extract/duration/duration-iso.js";
import { createDurationFinder } from "../../src/extract/duration/duration.js";
import { countQualifiers } from "../../src/lexicon/count-qualifiers.js";
import { durationWords } from "../../src/lexicon/duration-words.js";
import { readTable } from "../../src/lexicon/table.js";

const findDurations = createDurationFinder();

/** A find as one line: text, ISO duration, qualifier where it is not exact. */
function read(input: string, find = findDurations): string[] {
  return find(input).found.map(({ start, end, iso, qualifier }) =>
    [input.slice(start, end), iso ?? "…", ...(qualifier === "exact" ? [] : [qualifier])].join(" "),
  );
}

describe("lengths of time", () => {
  it.each([
    ["days with 为期", "举办为期4天的培训班", ["为期4天 P4D"]],
    ["days", "平均滞留18天", ["18天 P18D"]],
    ["Chinese number", "经过三个月集中整改", ["三个月 P3M"]],
    ["greater Chinese number", "十二个月没有换届", ["十二个月 P12M"]],
    ["years", "最长的沉淀了5年", ["5年 P5Y"]],
    ["working days", "缩短3个工作日", ["3个工作日 P3D"]],
    ["working days without 个", "5工作日办结", ["5工作日 P5D"]],
    ["two in a sentence", "由15个工作日缩短到6个工作日", ["15个工作日 P15D", "6个工作日 P6D"]],
    ["weeks", "为期两周", ["为期两周 P2W"]],
    ["weeks of people", "两个星期", ["两个星期 P2W"]],
    ["minutes", "十分钟就办好", ["十分钟 PT10M"]],
    ["hours", "讨论三个小时", ["三个小时 PT3H"]],
    ["quarters", "连续三个季度未通报", ["三个季度 P9M"]],
    ["school terms", "连续两个学期", ["两个学期 P12M"]],
    ["school years", "支教满两学年", ["满两学年 P2Y at-least"]],
    ["half a year", "半年没有回应", ["半年 P6M"]],
    ["half a month", "滞留半个月", ["半个月 P15D"]],
    ["half a day is no twelve hours", "压到半天", ["半天 P0.5D"]],
    ["half an hour", "等候半小时", ["半小时 PT30M"]],
    ["and a half, between", "集中两个半月", ["两个半月 P2M15D"]],
    ["and a half hour", "一个半小时", ["一个半小时 PT1H30M"]],
    ["and a half, behind", "拖了一年半", ["一年半 P1Y6M"]],
    ["decimal", "工期1.5年", ["1.5年 P1Y6M"]],
    ["decimal of days", "压缩至0.5个工作日", ["0.5个工作日 P0.5D"]],
    ["years and months", "判处有期徒刑三年六个月", ["三年六个月 P3Y6M"]],
    ["with 零", "历时1年零6个月", ["1年零6个月 P1Y6M"]],
    ["thousands with a comma", "累计1,200天", ["1,200天 P1200D"]],
    ["blank before the unit", "30 个工作日", ["30 个工作日 P30D"]],
    ["日 with a word that says so", "公示7日", ["7日 P7D"]],
  ])("%s: %s", (_, input, expected) => expect(read(input)).toEqual(expected));
});

describe("how exact", () => {
  it.each([
    ["近", "近三年没有引进", ["近三年 P3Y about"]],
    ["近 without a date's year", "自查近5年合同", ["近5年 P5Y about"]],
    ["最近", "最近五年", ["最近五年 P5Y about"]],
    ["近 behind 附", "附近三年级", []],
    ["约", "现场工作约70天", ["约70天 P70D about"]],
    ["左右", "现场2个月左右", ["2个月左右 P2M about"]],
    ["为期 and 左右", "为期60天左右", ["为期60天左右 P60D about"]],
    ["为期 and 约", "为期约三个月", ["为期约三个月 P3M about"]],
    ["超过", "排队超过18个月", ["超过18个月 P18M over"]],
    ["超过 makes 日 a length", "凡超过30日未分配", ["超过30日 P30D over"]],
    ["不超过", "办理不超过5个工作日", ["不超过5个工作日 P5D at-most"]],
    ["不少于", "坐诊不少于2天", ["不少于2天 P2D at-least"]],
    ["以上", "欠交党费半年以上", ["半年以上 P6M at-least"]],
    ["以上 behind minutes", "缩短40分钟以上", ["40分钟以上 PT40M at-least"]],
    ["（含）以上", "任职三年（含）以上", ["三年（含）以上 P3Y at-least"]],
    ["内", "于两个月内报送", ["两个月 P2M at-most"]],
    ["日内", "自反馈之日起15日内", ["15日 P15D at-most"]],
    ["Chinese 日内", "到村后七日内传达", ["七日 P7D at-most"]],
    ["之内", "于三个月之内办结", ["三个月之内 P3M at-most"]],
    ["内 of another word", "3年内审", ["3年 P3Y"]],
    ["以内", "压缩到10个工作日以内", ["10个工作日以内 P10D at-most"]],
    ["hours with 内", "48小时内回应", ["48小时 PT48H at-most"]],
    ["24 hours with 内", "24小时内回应", ["24小时 PT24H at-most"]],
    ["余", "十余天没有答复", ["十余天 P10D over"]],
    ["多 between", "3个多月", ["3个多月 P3M over"]],
    ["多 behind", "一年多没有结果", ["一年多 P1Y over"]],
    ["多 of 多次 is none", "一年多次检查", ["一年 P1Y"]],
    ["有余", "满一年有余仍未转正", ["满一年有余 P1Y at-least"]],
    ["满", "任满五年一律交流", ["满五年 P5Y at-least"]],
    ["range", "停业3—5天", ["3—5天 P3D range"]],
    ["range with 至", "15至30日内", ["15至30日 P15D range"]],
    ["neighbours", "两三天办结", ["两三天 P2D range"]],
    ["vague", "拖了几个月", ["几个月 … vague"]],
    ["masked", "集中整改XX个月", ["XX个月 … masked"]],
    ["masked with 内", "X日内报送", ["X日 … masked"]],
  ])("%s: %s", (_, input, expected) => expect(read(input)).toEqual(expected));
});

describe("what is no length of time", () => {
  it.each([
    "2024年", "2024年度", "2023—2024学年", "24年9月", "2021-23年", "21年度", "9月5日", "9月10日内", "13日上午", "第三天", "第3年", "第二周",
    "三季度", "第一季度", "上半年", "下半年", "2024年前10个月", "每三年", "每两个月", "每半年", "每隔两周", "每 2 个月", "同一天", "上一年", "某一天",
    "三年行动计划", "五年规划", "三年攻坚", "十年禁渔", "九年义务教育", "五年级", "100周年", "60周岁", "三周年", "一年级", "一年一度", "一年到头", "一年一年守", "一年一涨", "半年评估",
    "三天两头", "一日三餐", "百日攻坚", "百年党史", "24小时值班制度", "24小时", "7×24小时", "8小时以外", "八小时外", "15分钟医疗圈", "半年报",
    "两个年度报告", "一月一调度", "半年一考核", "两年一次", "多年", "三月三", "20世纪90年代", "XX年", "3月龄", "提出3点意见", "三个方面", "240人天",
  ])("%s", (input) => expect(read(input)).toEqual([]));
  it("the ordinal before it is none", () => expect(read("一是三天办结")).toEqual(["三天 P3D"]));
});

describe("ISO durations", () => {
  it.each([
    ["P1M", 3, "P3M"], ["P3M", 2, "P6M"], ["P1Y", 1.5, "P1Y6M"], ["P1Y", 0.5, "P6M"], ["P1M", 0.5, "P15D"], ["PT1H", 2.5, "PT2H30M"],
    ["P1D", 0.5, "P0.5D"], ["P1Y", 1.25, "P1.25Y"], ["P6M", 1.5, "P9M"], ["PT1M", 0.5, "PT30S"],
  ])("%s × %d = %s", (iso, times, expected) => expect(timesDuration(iso, times)).toBe(expected));
  it("is undefined for what it cannot take", () => {
    expect(timesDuration("P1Y6M", 2)).toBeUndefined();
    expect(timesDuration("P1Y", Number.NaN)).toBeUndefined();
  });
  it("joins", () => expect(joinDurations("P1Y", "P6M")).toBe("P1Y6M"));
});

it("users add words at run time", () => {
  const words = [...durationWords(), { word: "炷香", kind: "unit", value: "PT30M", notAfter: [], notBefore: [] } as const];
  expect(read("约两炷香", createDurationFinder({ words, qualifiers: countQualifiers() }))).toEqual(["约两炷香 PT60M about"]);
});

const rows = readTable(table, ["word", "kind", "value", "not_after", "not_before", "example"]);
describe("each word is read in its example", () => {
  it.each(rows.filter(({ kind }) => !["ordinal", "article"].includes(kind)))("$kind $word: $example", ({ example }) =>
    expect(read(example)).toHaveLength(1),
  );
  it.each(rows.filter(({ kind }) => ["ordinal", "article"].includes(kind)))("$kind $word, none: $example", ({ example }) =>
    expect(read(example)).toEqual([]),
  );
});

const piece = fc.constantFrom(..."年月日天周个半多余来几数第每近满内小时分钟至-、.,X×123一二两三十百", "以上", "为期", "工作日", "24小时", "2024", "24年9月");
it("for any text places rise, do not overlap, and nothing throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")), fc.string({ unit: "binary" })), (text) => {
      let floor = 0;
      for (const { start, end, iso } of findDurations(text).found) {
        expect(start).toBeGreaterThanOrEqual(floor);
        expect(end).toBeGreaterThan(start);
        floor = end;
        if (iso !== null) expect(iso).toMatch(/^P(?=.)(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?$/);
      }
      expect(floor).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});
