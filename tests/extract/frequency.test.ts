import fc from "fast-check";
import { describe, expect, it } from "vitest";
import table from "../../corpus/frequency-words.tsv";
import { createFrequencyFinder } from "../../src/extract/duration/frequency.js";
import { frequencyWords } from "../../src/lexicon/frequency-words.js";
import { readTable } from "../../src/lexicon/table.js";

const findFrequencies = createFrequencyFinder();

function read(input: string, find = findFrequencies): string[] {
  return find(input).found.map(({ start, end, iso }) => `${input.slice(start, end)} ${iso ?? "…"}`);
}

describe("how often", () => {
  it.each([
    ["month", "每月集中学习不少于2次", ["每月 P1M"]],
    ["个月", "每个月报送一次", ["每个月 P1M"]],
    ["months", "党组每两个月听取一次汇报", ["每两个月 P2M"]],
    ["months in digits", "每2个月调度", ["每2个月 P2M"]],
    ["blanks", "每 2 个月调度", ["每 2 个月 P2M"]],
    ["quarter", "每季度专题研究1次", ["每季度 P3M"]],
    ["个季度", "每个季度开展一次", ["每个季度 P3M"]],
    ["one quarter", "每一季度", ["每一季度 P3M"]],
    ["short quarter", "每季抽阅一次", ["每季 P3M"]],
    ["half-year", "每半年组织开展", ["每半年 P6M"]],
    ["half-month", "每半月听汇报一次", ["每半月 P15D"]],
    ["year", "每年不少于2次", ["每年 P1Y"]],
    ["years", "每三年轮岗一次", ["每三年 P3Y"]],
    ["school year", "每学年选派教师", ["每学年 P1Y"]],
    ["school term", "每学期上两节汇报课", ["每学期 P6M"]],
    ["week", "每周坐诊不少于2天", ["每周 P1W"]],
    ["day of the week stays out", "每周三下午学习", ["每周 P1W"]],
    ["weeks", "每两周调度一次", ["每两周 P2W"]],
    ["day", "每天两小时体育活动", ["每天 P1D"]],
    ["日", "落实每日零报告", ["每日 P1D"]],
    ["days", "每15天更新", ["每15天 P15D"]],
    ["day of the month stays out", "每月10日集中审查", ["每月 P1M"]],
    ["旬", "每旬交账", ["每旬 P10D"]],
    ["every other", "每隔两周回访", ["每隔两周 P2W"]],
    ["hour", "每小时巡查", ["每小时 PT1H"]],
    ["按", "按月开展主题党日", ["按月 P1M"]],
    ["按季度", "按季度公示", ["按季度 P3M"]],
    ["逐月", "逐月通报", ["逐月 P1M"]],
    ["一月一", "实行一月一调度", ["一月一调度 P1M"]],
    ["一季度一", "一季度一通报", ["一季度一通报 P3M"]],
    ["半年一", "半年一考核", ["半年一考核 P6M"]],
    ["times", "审批岗位两年一轮换", ["两年一轮换 P2Y"]],
    ["once", "师生两周一次谈心", ["两周一次 P2W"]],
    ["two in a sentence", "每月调度、每季度通报", ["每月 P1M", "每季度 P3M"]],
    ["none twice for one", "每月一次", ["每月 P1M"]],
    ["behind a date", "2026年起每年选取", ["每年 P1Y"]],
  ])("%s: %s", (_, input, expected) => expect(read(input)).toEqual(expected));
});

describe("what is no frequency", () => {
  it.each([
    "每名党员", "每件信访", "每户", "每次", "每村不少于2名", "每年级", "每周岁", "每季节", "每百人", "每一个环节", "按期完成", "按日期", "按年龄",
    "按年级", "按周期", "按季节", "按月份", "按日常要求", "逐年上升", "逐一", "逐项", "逐步", "一年一度", "一年一年守", "第一年一次", "9月一次", "十年一贯",
    "上一年一次", "一月份", "二季度", "两年", "半年", "年度", "定期", "经常", "一季度",
  ])("%s", (input) => expect(read(input)).toEqual([]));
});

it("users add words at run time", () => {
  const words = [...frequencyWords(), { word: "按双周", kind: "whole", value: "P2W", notAfter: [], notBefore: [] } as const];
  expect(read("按双周例会", createFrequencyFinder(words))).toEqual(["按双周 P2W"]);
});

const rows = readTable(table, ["word", "kind", "value", "not_after", "not_before", "example"]);
describe("each word is read in its example", () => {
  it.each(rows.filter(({ kind }) => kind !== "stop" && kind !== "ordinal"))("$kind $word: $example", ({ example }) =>
    expect(read(example)).toHaveLength(1),
  );
  it.each(rows.filter(({ kind }) => kind === "stop" || kind === "ordinal"))("$kind $word, none: $example", ({ example }) =>
    expect(read(example)).toEqual([]),
  );
});

const piece = fc.constantFrom(..."每按逐隔年月日天周季度个半一二两三十次第上123 ", "学期", "工作日", "调度");
it("for any text places rise, do not overlap, and nothing throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")), fc.string({ unit: "binary" })), (text) => {
      let floor = 0;
      for (const { start, end, iso } of findFrequencies(text).found) {
        expect(start).toBeGreaterThanOrEqual(floor);
        expect(end).toBeGreaterThan(start);
        floor = end;
        expect(iso).toMatch(/^PT?[\d.]+[YMWDHS](?:\d+[MDS])?$/);
      }
      expect(floor).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});
