import fc from "fast-check";
import { describe, expect, it } from "vitest";
import relationsTable from "../../corpus/date-relations.tsv";
import wordsTable from "../../corpus/date-words.tsv";
import type { DateContext } from "../../src/extract/date/date-frame.js";
import { readDay } from "../../src/text/calendar.js";
import { createDateFinder } from "../../src/extract/date/dates.js";
import { dateRelations } from "../../src/lexicon/date-relations.js";
import { dateWords } from "../../src/lexicon/date-words.js";
import { readTable } from "../../src/lexicon/table.js";

const { findDateMentions, resolveDates } = createDateFinder();

/** A report inspected from March to July 2024, with feedback on 31 July, signed on 20 December. */
const report: DateContext = {
  anchors: { inspectionStart: "2024-03-04", inspectionEnd: "2024-07-18", feedback: "2024-07-31", signed: "2024-12-20" },
};

/** A find as one line: text, days (… where open or unknown), relation where it is not on, inferred parts. */
function read(input: string, context: DateContext = {}): string[] {
  const { found } = resolveDates(input, findDateMentions(input), context);
  return found.map(({ start, end, firstDay, lastDay, relation, inferred, anchor }) =>
    [
      input.slice(start, end).replace(/\s/g, ""),
      firstDay === lastDay ? (firstDay ?? "…") : `${firstDay ?? "…"}/${lastDay ?? "…"}`,
      ...(relation === "on" ? [] : [relation]),
      ...inferred,
      ...(anchor === undefined ? [] : [`@${anchor}`]),
    ].join(" "),
  );
}

function notesOf(input: string, context: DateContext = {}): string[] {
  return resolveDates(input, findDateMentions(input), context).notes.map(({ code, start, end }) => `${code} ${input.slice(start, end)}`);
}

describe("dates that say their year", () => {
  it.each([
    ["day", "局党组于2024年9月9日召开会议", ["2024年9月9日 2024-09-09"]],
    ["号 for 日", "2024年9月9号", ["2024年9月9号 2024-09-09"]],
    ["month", "2024年10月立案2件", ["2024年10月 2024-10-01/2024-10-31"]],
    ["month with 份", "2024年10月份", ["2024年10月份 2024-10-01/2024-10-31"]],
    ["February of a leap year", "2024年2月", ["2024年2月 2024-02-01/2024-02-29"]],
    ["year", "2023年开展专项审计", ["2023年 2023-01-01/2023-12-31"]],
    ["年度", "纳入2024年度考核", ["2024年度 2024-01-01/2024-12-31"]],
    ["quarter", "2021年第三季度", ["2021年第三季度 2021-07-01/2021-09-30"]],
    ["quarter without 第", "2024年四季度", ["2024年四季度 2024-10-01/2024-12-31"]],
    ["end of a quarter", "2013年一季度末", ["2013年一季度末 2013-03-01/2013-03-31"]],
    ["first quarters", "2024年前三季度", ["2024年前三季度 2024-01-01/2024-09-30"]],
    ["first months", "2024年前10个月", ["2024年前10个月 2024-01-01/2024-10-31"]],
    ["half", "2024年下半年", ["2024年下半年 2024-07-01/2024-12-31"]],
    ["half at once behind the digits", "2024上半年", ["2024上半年 2024-01-01/2024-06-30"]],
    ["上旬", "2024年9月上旬", ["2024年9月上旬 2024-09-01/2024-09-10"]],
    ["中旬", "2024年11月中旬", ["2024年11月中旬 2024-11-11/2024-11-20"]],
    ["下旬", "2023年2月下旬", ["2023年2月下旬 2023-02-21/2023-02-28"]],
    ["初", "2024年3月初", ["2024年3月初 2024-03-01/2024-03-10"]],
    ["末", "2024年9月末", ["2024年9月末 2024-09-21/2024-09-30"]],
    ["年初", "2024年初", ["2024年初 2024-01-01/2024-01-31"]],
    ["年底 on the 年 of the year", "2023年底", ["2023年底 2023-12-01/2023-12-31"]],
    ["年底 behind it", "2023年年底", ["2023年年底 2023-12-01/2023-12-31"]],
    ["Chinese numerals", "二〇二四年九月十日", ["二〇二四年九月十日 2024-09-10"]],
    ["a circle for zero", "二○二五年一月十三日", ["二○二五年一月十三日 2025-01-13"]],
    ["零 for zero", "二零二四年十二月三十一日", ["二零二四年十二月三十一日 2024-12-31"]],
    ["a digit among them", "二0二四年九月", ["二0二四年九月 2024-09-01/2024-09-30"]],
    ["a letter for zero", "二O二五年一月", ["二O二五年一月 2025-01-01/2025-01-31"]],
    ["dashes", "发布日期：2025-01-15", ["2025-01-15 2025-01-15"]],
    ["the clock is left out", "2025-01-15 17:16", ["2025-01-15 2025-01-15"]],
    ["slashes", "2024/06/06", ["2024/06/06 2024-06-06"]],
    ["dots", "2024.3.4", ["2024.3.4 2024-03-04"]],
    ["blanks of a web page", "2024 年 3 月 4 日", ["2024年3月4日 2024-03-04"]],
    ["a line break before 日", "2021年10月29\n日，市委", ["2021年10月29日 2021-10-29"]],
    ["two digits with a month", "24年9月5日", ["24年9月5日 2024-09-05"]],
    ["a mark at the head of a line", "1.2024年9月5日", ["2024年9月5日 2024-09-05"]],
    ["school year", "2023—2024学年", ["2023—2024学年 2023-09-01/2024-08-31"]],
    ["school year with 度", "2023-2024学年度第一学期", ["2023-2024学年度 2023-09-01/2024-08-31"]],
    ["school year of one number", "2024学年", ["2024学年 2024-09-01/2025-08-31"]],
    ["a year in a name outside 《》", "2024年全县业务培训会", ["2024年 2024-01-01/2024-12-31"]],
  ])("%s: %s", (_, input, expected) => expect(read(input)).toEqual(expected));
});

describe("ranges", () => {
  it.each([
    ["year said once", "2024年3月4日至7月18日", ["2024年3月4日至7月18日 2024-03-04/2024-07-18"]],
    ["month said once", "2024年3月4日到21日", ["2024年3月4日到21日 2024-03-04/2024-03-21"]],
    ["日 said once", "2024年3月4-21日", ["2024年3月4-21日 2024-03-04/2024-03-21"]],
    ["all said twice", "2024年3月4日—2024年7月18日", ["2024年3月4日—2024年7月18日 2024-03-04/2024-07-18"]],
    ["over the new year", "2022年11月29日至2023年2月20日", ["2022年11月29日至2023年2月20日 2022-11-29/2023-02-20"]],
    ["over the new year, unsaid", "2024年12月29日至1月3日", ["2024年12月29日至1月3日 2024-12-29/2025-01-03"]],
    ["次年", "2023年12月至次年2月", ["2023年12月至次年2月 2023-12-01/2024-02-29"]],
    ["自…起至…止", "自2024年3月4日起至7月18日止", ["自2024年3月4日起至7月18日止 2024-03-04/2024-07-18"]],
    ["从…到", "从2024年3月到7月", ["从2024年3月到7月 2024-03-01/2024-07-31"]],
    ["起，至", "自2024年3月4日起，至7月18日", ["自2024年3月4日起，至7月18日 2024-03-04/2024-07-18"]],
    ["the day of the week between", "2024年3月4日（星期一）至7月18日", ["2024年3月4日（星期一）至7月18日 2024-03-04/2024-07-18"]],
    ["the time of day between", "2024年3月4日上午至3月6日", ["2024年3月4日上午至3月6日 2024-03-04/2024-03-06"]],
    ["dots", "2024.3.4-7.18", ["2024.3.4-7.18 2024-03-04/2024-07-18"]],
    ["months with dots", "2022.10-2023.2", ["2022.10-2023.2 2022-10-01/2023-02-28"]],
    ["years that share one 年", "2022—2023年", ["2022—2023年 2022-01-01/2023-12-31"]],
    ["…and 年度", "2022至2023年度", ["2022至2023年度 2022-01-01/2023-12-31"]],
    ["years", "2017年至2019年", ["2017年至2019年 2017-01-01/2019-12-31"]],
    ["short second year", "2021-23年", ["2021-23年 2021-01-01/2023-12-31"]],
    ["years in a list", "2021、2022、2023年", ["2021、2022、2023年 2021-01-01/2023-12-31"]],
    ["dekads", "2022年10月中旬至12月中旬", ["2022年10月中旬至12月中旬 2022-10-11/2022-12-20"]],
    ["months that share one 月", "2024年1—9月", ["2024年1—9月 2024-01-01/2024-09-30"]],
    ["to the end of the year", "2024年9月至年底", ["2024年9月至年底 2024-09-01/2024-12-31"]],
    ["months of two years", "2018年1月至2020年6月", ["2018年1月至2020年6月 2018-01-01/2020-06-30"]],
    ["two dates are no range", "2024年7月和8月", ["2024年7月 2024-07-01/2024-07-31", "8月 2024-08-01/2024-08-31 year"]],
    ["days in a list", "2024年9月5日、12日", ["2024年9月5日 2024-09-05", "12日 2024-09-12 year month"]],
    ["years with a 年 each", "2020年、2022年", ["2020年 2020-01-01/2020-12-31", "2022年 2022-01-01/2022-12-31"]],
    ["the second year before the first", "2024年至2022年", ["2024年 2024-01-01/2024-12-31", "2022年 2022-01-01/2022-12-31"]],
  ])("%s: %s", (_, input, expected) => expect(read(input)).toEqual(expected));
});

describe("relations", () => {
  it.each([
    ["until the last day alone", "截至2024年9月底", ["截至2024年9月底 …/2024-09-30 until"]],
    ["the common wrong character", "截止2024年9月", ["截止2024年9月 …/2024-09-30 until"]],
    ["the label of a last day", "受理信访截止时间：2024年9月30日", ["截止时间：2024年9月30日 …/2024-09-30 until"]],
    ["a last day in a sentence", "受理信访截止时间为2024年9月30日", ["截止时间为2024年9月30日 …/2024-09-30 until"]],
    ["截至…止", "截至2024年9月30日止", ["截至2024年9月30日止 …/2024-09-30 until"]],
    ["自…起", "自2025年3月起", ["自2025年3月起 2025-03-01/… from"]],
    ["从…起", "从2024年起，对", ["从2024年起 2024-01-01/… from"]],
    ["从…开始", "从2024年3月开始", ["从2024年3月开始 2024-03-01/… from"]],
    ["起 alone", "2026年起每年", ["2026年起 2026-01-01/… from"]],
    ["since", "2021年11月以来", ["2021年11月以来 2021-11-01/… since"]],
    ["自…以来", "自2021年以来", ["自2021年以来 2021-01-01/… since"]],
    ["至今", "2020年至今", ["2020年至今 2020-01-01/… since"]],
    ["before", "2024年6月30日前", ["2024年6月30日前 …/2024-06-30 before"]],
    ["之前", "2024年6月30日之前", ["2024年6月30日之前 …/2024-06-30 before"]],
    ["底前", "2025年6月底前", ["2025年6月底前 …/2025-06-30 before"]],
    ["after a day", "2024年9月1日后", ["2024年9月1日后 2024-09-01/… after"]],
    ["after the end of a month", "2024年9月底后", ["2024年9月底后 2024-09-30/… after"]],
    ["not later than", "不晚于2024年6月30日", ["不晚于2024年6月30日 …/2024-06-30 before"]],
    ["到 behind a word of planning", "力争到2025年底", ["到2025年底 …/2025-12-31 until"]],
    ["到 behind a verb", "达到2022年水平", ["2022年 2022-01-01/2022-12-31"]],
    ["起 of 起草", "2024年起草文件", ["2024年 2024-01-01/2024-12-31"]],
    ["前 of 前后", "2024年9月5日前后", ["2024年9月5日 2024-09-05"]],
    ["后 of 后备", "2024年后备干部", ["2024年 2024-01-01/2024-12-31"]],
    ["自 of 来自", "来自2024年的问题", ["2024年 2024-01-01/2024-12-31"]],
    ["从 without 起", "从2024年的情况看", ["2024年 2024-01-01/2024-12-31"]],
    ["内 of 内部", "2024年内部审计", ["2024年 2024-01-01/2024-12-31"]],
    ["底 of 底数", "2024年底数不清", ["2024年 2024-01-01/2024-12-31"]],
    ["初 of 初步", "2024年3月初步完成", ["2024年3月 2024-03-01/2024-03-31"]],
  ])("%s: %s", (_, input, expected) => expect(read(input)).toEqual(expected));
});

describe("years from the document's own days", () => {
  it.each([
    ["day", "9月5日召开专题会", ["9月5日 2024-09-05 year"]],
    ["an anchor's own day", "7月31日反馈意见", ["7月31日 2024-07-31 year"]],
    ["until", "截至10月底", ["截至10月底 …/2024-10-31 until year"]],
    ["quarter", "第三季度", ["第三季度 2024-07-01/2024-09-30 year"]],
    ["quarters in a list", "第一、二季度", ["第一、二季度 2024-01-01/2024-06-30 year"]],
    ["half", "上半年", ["上半年 2024-01-01/2024-06-30 year"]],
    ["range", "3月上旬至4月中旬", ["3月上旬至4月中旬 2024-03-01/2024-04-20 year"]],
    ["months in a list", "7、8月", ["7、8月 2024-07-01/2024-08-31 year"]],
    ["Chinese month", "二月底前", ["二月底前 …/2025-02-28 before year"]],
    ["deadline after the feedback", "12月底前", ["12月底前 …/2024-12-31 before year"]],
    ["deadline of the next year", "3月15日前", ["3月15日前 …/2025-03-15 before year"]],
    ["今年", "今年以来", ["今年以来 2024-01-01/… since year"]],
    ["今年 with a month", "今年3月", ["今年3月 2024-03-01/2024-03-31 year"]],
    ["去年", "去年9月以来", ["去年9月以来 2023-09-01/… since year"]],
    ["明年", "明年6月底前", ["明年6月底前 …/2025-06-30 before year"]],
    ["去年底", "去年底", ["去年底 2023-12-01/2023-12-31 year"]],
    ["年初", "年初制定计划", ["年初 2024-01-01/2024-01-31 year"]],
    ["年底前", "年底前完成", ["年底前 …/2024-12-31 before year"]],
    ["上月", "上月通报2次", ["上月 2024-11-01/2024-11-30 year month"]],
    ["本月 with a day", "本月15日前", ["本月15日前 …/2024-12-15 before year month"]],
    ["本季度", "本季度", ["本季度 2024-10-01/2024-12-31 year month"]],
    ["a day alone", "16日上午，召开会议", ["16日 2024-12-16 year month"]],
    ["a day alone after the signature's", "25日上午，召开会议", ["25日 2024-11-25 year month"]],
    ["never after the signature", "12月25日召开会议", ["12月25日 2023-12-25 year"]],
    ["a plan lies ahead", "计划2月上旬启动回访", ["2月上旬 2025-02-01/2025-02-10 year"]],
    ["now", "截至目前，已完成8项", ["截至目前 …/2024-12-20 until year month day @now"]],
    ["since the feedback", "巡察反馈以来", ["巡察反馈以来 2024-07-31/… since year month day @feedback"]],
    ["the day of the feedback", "自反馈之日起两个月内", ["自反馈之日起 2024-07-31/… from year month day @feedback"]],
    ["the inspection", "巡察期间", ["巡察期间 2024-03-04/2024-07-18 year month day @inspection"]],
    ["an event whose day is unknown", "集中整改期内", ["集中整改期内 … year month day @rectification"]],
    ["an earlier inspection", "上轮巡察反馈以来", []],
    ["the sentence goes first", "2019年3月，甲某违规报销，5月被查", ["2019年3月 2019-03-01/2019-03-31", "5月 2019-05-01/2019-05-31 year"]],
    ["so does the line", "2019年3月20日，立案审查。6月，给予处分", ["2019年3月20日 2019-03-20", "6月 2019-06-01/2019-06-30 year"]],
    ["not what is only named", "对2021年巡察反馈的问题，9月5日再研究", ["2021年 2021-01-01/2021-12-31", "9月5日 2024-09-05 year"]],
    ["同年", "2023年3月立案，同年5月结案", ["2023年3月 2023-03-01/2023-03-31", "同年5月 2023-05-01/2023-05-31 year"]],
    ["次年", "2022年3月立案，次年1月结案", ["2022年3月 2022-03-01/2022-03-31", "次年1月 2023-01-01/2023-01-31 year"]],
  ])("%s: %s", (_, input, expected) => expect(read(input, report)).toEqual(expected));

  it.each<[string, string, DateContext, string[]]>([
    ["nothing gives it", "9月5日", {}, ["9月5日 …"]],
    ["from shortly before the inspection", "3月1日起", report, ["3月1日起 2024-03-01/… from year"]],
    ["a deadline long after the inspection began", "8月底前", { anchors: { inspectionStart: "2021-10-01", inspectionEnd: "2025-06-30", published: "2025-07-08" } }, ["8月底前 …/2025-08-31 before year"]],
    ["no day of a house", "9月5号楼", report, ["9月 2024-09-01/2024-09-30 year"]],
    ["nothing gives 今年", "今年3月", {}, ["今年3月 …"]],
    ["nothing gives an end", "截至目前", {}, ["截至目前 … until year month day @now"]],
    ["a reference day", "6月上旬", { referenceDay: "2021-12-31" }, ["6月上旬 2021-06-01/2021-06-10 year"]],
    ["an anchor that is no day", "9月5日", { anchors: { signed: "2024-13-40" } }, ["9月5日 …"]],
    ["the mention before", "2023年5月10日签订合同。\n9月5日验收", {}, ["2023年5月10日 2023-05-10", "9月5日 2023-09-05 year"]],
    [
      "that of the section before any other",
      "2021年5月立项。\n2023年4月开工。\n10月完工",
      { sectionStarts: [0, 10] },
      ["2021年5月 2021-05-01/2021-05-31", "2023年4月 2023-04-01/2023-04-30", "10月 2023-10-01/2023-10-31 year"],
    ],
    ["a day in a line of its own", "动员讲话\n（2021年5月10日）\n今年一季度，5月15日前", {}, ["2021年5月10日 2021-05-10", "今年一季度 2021-01-01/2021-03-31 year", "5月15日前 …/2021-05-15 before year"]],
    ["published, not signed", "6月25日，记者", { anchors: { published: "2025-07-08" } }, ["6月25日 2025-06-25 year"]],
    ["a plan of a notice", "力争9月上旬完成分解", { anchors: { inspectionStart: "2023-03-20", feedback: "2023-08-16", published: "2023-08-17" } }, ["9月上旬 2023-09-01/2023-09-10 year"]],
    ["an announcement of what is ahead", "9月10日进驻", { anchors: { inspectionStart: "2025-09-08", inspectionEnd: "2025-11-20", signed: "2025-09-05" } }, ["9月10日 2025-09-10 year"]],
    ["soon to begin", "从3月中旬开始", { anchors: { signed: "2025-03-10" } }, ["从3月中旬开始 2025-03-11/… from year"]],
    ["29 February asks for a leap year", "2月29日", { anchors: { signed: "2025-06-30" } }, ["2月29日 2024-02-29 year"]],
  ])("%s: %s", (_, input, context, expected) => expect(read(input, context)).toEqual(expected));

  const winter = { anchors: { inspectionStart: "2023-03-06", feedback: "2023-06-20", signed: "2024-01-11" } };
  it("今年 in a text signed in January that answers the year before", () => {
    expect(read("今年以来召开会议9次，去年拖欠的补助，明年继续", winter)).toEqual([
      "今年以来 2023-01-01/… since year",
      "去年 2022-01-01/2022-12-31 year",
      "明年 2024-01-01/2024-12-31 year",
    ]);
    expect(notesOf("今年以来召开会议9次", winter)).toEqual(["W_DATE_YEAR_DOUBTFUL 今年以来"]);
  });
  it.each([
    ["今年8月召开会议，今年以来督查3次", "今年8月 2022-08-01/2022-08-31 year"],
    ["今年10月至12月督查2次", "今年10月至12月 2022-10-01/2022-12-31 year"],
    ["截至今年11月底，已完成90%", "截至今年11月底 …/2022-11-30 until year"],
    ["今年第四季度检查2次", "今年第四季度 2022-10-01/2022-12-31 year"],
    ["今年1月开会，今年6月换届，今年9月检查2次", "今年1月 2022-01-01/2022-01-31 year"],
  ])("a text published in January tells of months that lie ahead: %s", (text, first) => {
    expect(read(text, { anchors: { published: "2023-01-05" } })[0]).toBe(first);
    expect(notesOf(text, { anchors: { published: "2023-01-05" } })).not.toEqual([]);
  });
  it.each([
    ["今年8月召开会议", "2023-09-15", "今年8月 2023-08-01/2023-08-31 year"],
    ["今年10月召开会议", "2023-09-15", "今年10月 2023-10-01/2023-10-31 year"],
    ["计划于今年8月完成", "2023-03-05", "今年8月 2023-08-01/2023-08-31 year"],
    ["今年8月底前完成", "2023-03-05", "今年8月底前 …/2023-08-31 before year"],
    ["明年3月开展检查", "2023-01-05", "明年3月 2024-03-01/2024-03-31 year"],
    ["今年2月召开会议，今年10月举行比赛", "2023-03-05", "今年2月 2023-02-01/2023-02-28 year"],
    ["今年4月举行比赛", "2023-02-20", "今年4月 2023-04-01/2023-04-30 year"],
  ])("is not shifted for plans, deadlines and what lies near: %s, published on %s", (text, published, first) => {
    expect(read(text, { anchors: { published } })[0]).toBe(first);
    expect(notesOf(text, { anchors: { published } })).toEqual([]);
  });
  it("今年1月 shows that the year of the signature is meant", () => {
    const context = { anchors: { inspectionStart: "2021-09-06", feedback: "2021-11-09", signed: "2022-02-18" } };
    expect(read("今年1月确定2名，去年12月底完工", context)).toEqual([
      "今年1月 2022-01-01/2022-01-31 year",
      "去年12月底 2021-12-21/2021-12-31 year",
    ]);
    expect(notesOf("今年1月确定2名", context)).toEqual([]);
  });
  it("the title of a year's report shows it too", () => {
    expect(read("2023年工作情况报告\n今年以来", { anchors: { signed: "2024-01-08" } })[1]).toBe("今年以来 2023-01-01/… since year");
  });
});

describe("masked dates have no days", () => {
  it.each([
    ["2025年X季度", ["2025年X季度 …"]],
    ["20XX年X月X日", ["20XX年X月X日 …"]],
    ["XX年4月上旬", ["XX年4月上旬 …"]],
    ["把XXXX年定为攻坚年", ["XXXX年 …"]],
    ["**年**月**日", ["**年**月**日 …"]],
    ["9月XX日", ["9月XX日 …"]],
    ["202X年", ["202X年 …"]],
    ["截至X月底", ["截至X月底 … until"]],
    ["**县委、XX局、X同志", []],
  ])("%s", (input, expected) => expect(read(input, report)).toEqual(expected));
});

describe("damaged dates", () => {
  it.each([
    ["20212023年", ["20212023年 2021-01-01/2023-12-31"]],
    ["20192020年度", ["20192020年度 2019-01-01/2020-12-31"]],
    ["2021年12月29下午", ["2021年12月29 2021-12-29"]],
    ["2025年1月13\n", ["2025年1月13 2025-01-13"]],
    ["2019321日", ["2019321日 2019-03-21"]],
    ["201982日", ["201982日 2019-08-02"]],
    ["202442日至820日", ["202442日至820日 2024-04-02/2024-08-20"]],
    ["20211228日", ["20211228日 2021-12-28"]],
    ["2024101日", ["2024101日 2024-10-01"]],
    ["2025月7月29日", ["2025月7月29日 2025-07-29"]],
    ["20241月", ["20241月 2024-01-01/2024-01-31"]],
    ["2024111日", ["2024111日 …"]],
    ["914日，县委", ["914日 2024-09-14 year"]],
    ["2024927日至126日", ["2024927日至126日 2024-09-27/2024-12-06"]],
    ["20211228日至2022126日", ["20211228日至2022126日 2021-12-28/2022-01-26"]],
    ["2022118日至1210日", ["2022118日至1210日 2022-11-08/2022-12-10"]],
    ["2023315日至615日", ["2023315日至615日 2023-03-15/2023-06-15"]],
    ["20231128日至126日", ["20231128日至126日 2023-11-28/2023-12-06"]],
    ["2025114日", ["2025114日 …"]],
    ["从2024年1021日至11月9日", ["从2024年1021日至11月9日 2024-10-21/2024-11-09"]],
    ["2020年5月6日6月5日", ["2020年5月6日6月5日 2020-05-06/2020-06-05"]],
    ["2025325日至57日对县水利局", ["2025325日至57日 2025-03-25/2025-05-07"]],
    ["2025325日至57对县水利局", ["2025325日至57 2025-03-25/2025-05-07"]],
    ["2024105日至1210对县水利局", ["2024105日至1210 2024-10-05/2024-12-10"]],
    ["2024年9月9日至1210对县水利局", ["2024年9月9日至1210 2024-09-09/2024-12-10"]],
    ["2024年9月9日至1210，对县水利局", ["2024年9月9日至1210 2024-09-09/2024-12-10"]],
  ])("%s", (input, expected) => {
    expect(read(input, report)).toEqual(expected);
    expect(notesOf(input, report)).toEqual([`W_DATE_DAMAGED ${expected[0]?.split(" ")[0]}`]);
  });
  it.each(["2024年9月9日至57人", "2024年9月9日至1210件", "2024年9月9日至12对", "2024年9月9日至30，对"])("%s is no range", (input) => {
    expect(read(input, report)).toEqual(["2024年9月9日 2024-09-09"]);
  });
  it.each(["2024年13月", "2024年0月", "13月5日", "2月30日", "4月31日前", "9月35日", "2023年2月29日", "2025-02-30", "2024.2.30"])("%s is no date", (input) => {
    expect(read(input, report)).toEqual([]);
    expect(notesOf(input, report)[0]).toMatch(/^W_DATE_INVALID /);
  });
});

describe("the day that opens a news item", () => {
  it.each([
    ["10月17日上午，县委督查组到南屏镇。2018年11月26日至2019年1月26日，县委第一巡察组开展了巡察。2019年3月8日至4月19日开展“回头看”。", "10月17日 2019-10-17 year"],
    ["5月8日，县委巡察办来我乡督查。2016年9月27日至10月27日，省委第七巡视组开展了巡视。", "5月8日 2017-05-08 year"],
    ["青禾网1月6日讯 记者获悉，2016年12月底，省委巡视组完成巡视。", "1月6日 2017-01-06 year"],
    ["2017年01月06日 14:53:26\n青禾网1月6日讯", "1月6日 2017-01-06 year"],
  ])("%s", (input, expected) => expect(read(input)).toContain(expected));

  it("gives 去年 its year", () => {
    expect(read("5月8日，县委巡察办来督查。2016年9月27日至10月27日开展了巡视，并于去年12月14日通报。")).toContain("去年12月14日 2016-12-14 year");
  });

  it.each([
    ["10月20日，县委发布公告。巡察时间为2025年10月21日至2026年1月9日。", "10月20日 …"],
    ["9月5日，县委召开会议。", "9月5日 …"],
    ["3月6日，县委召开会议，要求2025年12月底前完成。", "3月6日 …"],
  ])("not after what is ahead, and not out of nothing: %s", (input, expected) => expect(read(input)).toContain(expected));
});

describe("digits with several readings", () => {
  it.each([
    ["2025114日", "2025-06-24", ["2025114日 2025-01-14"]],
    ["2025123日", "2025-06-24", ["2025123日 2025-01-23"]],
    ["2024111日", "2024-05-20", ["2024111日 2024-01-11"]],
    ["2024111日", "2024-12-20", ["2024111日 …"]],
    ["2024111日至1213日", "2025-06-24", ["2024111日至1213日 2024-11-01/2024-12-13"]],
    ["2024年111日，县委", "2024-05-20", ["2024年111日 2024-01-11"]],
  ])("%s, written on %s", (input, signed, expected) => {
    expect(read(input, { anchors: { signed } })).toEqual(expected);
  });

  it.each([
    ["2024年100日攻坚", ["2024年 2024-01-01/2024-12-31"]],
    ["2024年120日内完成", ["2024年 2024-01-01/2024-12-31"]],
    ["2020年5月6日6名干部", ["2020年5月6日 2020-05-06"]],
  ])("%s is no such day", (input, expected) => expect(read(input)).toEqual(expected));
});

describe("the day on which a page was looked at is no date", () => {
  it.each(["今天是：2025年12月3日", "今天是:2025年12月03日青禾县民政局", "今天是2025年12月3日 星期三", "打印日期：2025-12-03", "当前时间: 2025年12月3日"])("%s", (input) => expect(read(input)).toEqual([]));

  it.each([
    ["今天是2025年7月1日，是党的生日", ["2025年7月1日 2025-07-01"]],
    ["今天是我们召开反馈会的日子", []],
    ["2025年12月3日，县委", ["2025年12月3日 2025-12-03"]],
  ])("but %s", (input, expected) => expect(read(input)).toEqual(expected));

  it("and gives no year", () => {
    expect(read("今天是：2025年12月3日\n7月24日，市委第二巡察组反馈")).toEqual(["7月24日 …"]);
  });
});

describe("what is no date", () => {
  it.each([
    "提出4点整改意见", "立行立改、立即整改", "青发〔2024〕6号", "[2017]11号文件", "〔2018142号", "总投资2000万", "计划投资2000万元",
    "拨打12345热线", "电话0800-1234567", "“8.19”医师节", "版本2.0.24", "v2024.3.4", "第3号通报", "《2024年工作要点》",
    "《关于〈2024年9月5日会议纪要〉的通知》", "2024卫生健康", "“七一”前夕", "“十四五”期间", "24小时值班", "7×24小时服务", "2024年级新生",
    "1990年代", "20世纪90年代", "3个月", "5年", "3月龄婴儿", "三月三活动", "一月一调度", "十月革命", "8:30—12:00", "下午2:30", "工作日9:00",
    "以前年度结余", "说明年度预算", "近年来", "多年来", "每年底评估", "每月底盘点", "每月5日前报送上月数据", "过去年均", "文明年度",
    "以上年龄", "目前年度", "当年预算", "近日", "今天", "党的十八大以来", "自督导工作开展以来", "四个季度", "每一季度", "一季度一通报",
    "10日内", "公示期120日，", "编号20240915", "13800000000", "抓早抓小", "2024.9万元",
  ])("%s", (input) => expect(read(input, report)).toEqual([]));

  it("a number behind a month is no day where its thing follows", () => {
    expect(read("2024年9月12家单位")).toEqual(["2024年9月 2024-09-01/2024-09-30"]);
    expect(read("8、9月5日召开会议", report)).toEqual(["9月5日 2024-09-05 year"]);
  });
});

describe("days that no calendar of months gives", () => {
  it.each([
    ["before a festival", "2023年春节前完成", ["2023年春节前 … before"]],
    ["a festival", "2024年中秋节走访", ["2024年中秋节 …"]],
    ["from winter to spring", "2023年冬至2024年春，", ["2023年冬至2024年春 …"]],
    ["the day 冬至", "2023年冬至前", ["2023年冬至前 … before"]],
    ["a season", "2022年冬季清洁取暖", ["2022年冬季 …"]],
    ["a day of this week", "本周五前报送", ["本周五前 … before"]],
    ["a day of the next week", "下周一召开会议", ["下周一 …"]],
  ] as const)("stay open, with a note: %s", (_, input, expected) => {
    expect(read(input, report)).toEqual(expected);
    expect(notesOf(input, report)).toEqual(expected.map((found) => `W_DATE_OPEN ${found.split(" ")[0] as string}`));
  });

  it.each([
    ["spring ploughing", "2024年春耕", ["2024年 2024-01-01/2024-12-31"]],
    ["autumn crops", "2024年秋粮收购", ["2024年 2024-01-01/2024-12-31"]],
    ["together, next week", "下周一起研究", []],
    ["once next week", "下周一次", []],
    ["a festival without a year", "春节前慰问", []],
  ] as const)("are not read in %s", (_, input, expected) => {
    expect(read(input, report)).toEqual(expected);
    expect(notesOf(input, report)).toEqual([]);
  });

  it.each([
    ["自2022年秋季学期起", ["自2022年秋季学期起 2022-09-01/… from"]],
    ["2023年秋季学期", ["2023年秋季学期 2023-09-01/2024-01-31"]],
    ["2024年春季学期", ["2024年春季学期 2024-02-01/2024-08-31"]],
    ["其余年底前完成", ["年底前 …/2024-12-31 before year"]],
    ["二十余年底蕴", []],
    ["申请延期至2025年6月", ["至2025年6月 …/2025-06-30 until"]],
    ["推迟到2025年底", ["到2025年底 …/2025-12-31 until"]],
    ["每月5日前上报", []],
  ] as const)("terms and deadlines: %s", (input, expected) => expect(read(input, report)).toEqual(expected));
});

describe("precision", () => {
  const precision = (input: string): string | undefined => resolveDates(input, findDateMentions(input), report).found[0]?.precision;
  it.each([
    ["2024年9月5日", "day"], ["9月上旬", "dekad"], ["9月底", "dekad"], ["9月", "month"], ["年底", "month"], ["第三季度", "quarter"],
    ["上半年", "half"], ["2024年", "year"], ["2023—2024学年", "year"], ["2022—2023年", "years"], ["2020年至2022年", "years"],
    ["2024年3月4日至7月", "day"], ["3月至7月", "month"],
  ])("%s is a %s", (input, expected) => expect(precision(input)).toBe(expected));
});

it("users add words at run time", () => {
  const words = [...dateWords(), { word: "开年", kind: "told-part", value: "1-1 month", notAfter: [], notBefore: [] } as const];
  const finder = createDateFinder({ words, relations: dateRelations() });
  expect(finder.resolveDates("开年以来", finder.findDateMentions("开年以来"), report).found[0]).toMatchObject({ firstDay: "2024-01-01", relation: "since" });
});

describe("each word is read in its example", () => {
  const columns = ["word", "kind", "value", "not_after", "not_before", "example"] as const;
  const rows = readTable(wordsTable, columns);
  it.each(rows.filter(({ kind }) => kind !== "plan" && kind !== "stop" && kind !== "clock"))("$word: $example", ({ word, example }) => {
    expect(read(example, report).some((found) => found.includes(word))).toBe(true);
  });
  it.each(rows.filter(({ kind }) => kind === "stop" || kind === "clock"))("$word, no date: $example", ({ example }) => expect(read(example)).toEqual([]));
  it.each(readTable(relationsTable, ["word", "place", "relation", "where", "not_after", "not_before", "example"] as const))(
    "$word ($relation): $example",
    ({ word, example }) => expect(read(example, report).some((found) => found.split(" ")[0]?.includes(word))).toBe(true),
  );
});

const piece = fc.constantFrom(
  ..."年月日号度底初末前后起至到上下中旬第一二三四十〇零半季、，。—-./X* \n《》截自从今去明本以来",
  "2024", "2023", "12", "31", "30", "9", "2", "0", "2月29日", "次年", "同年", "截至目前", "巡察反馈以来", "学年", "季度", "上月", "20212023年", "月底",
);
const day = fc.option(fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10)), { nil: undefined });
const contexts = fc.record({
  anchors: fc.record({ inspectionStart: day, inspectionEnd: day, feedback: day, signed: day, published: day }),
  sectionStarts: fc.array(fc.nat(80)).map((starts) => starts.sort((a, b) => a - b)),
});

describe("for any text", () => {
  it("days exist, the first is not after the last, places rise and do not overlap", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), contexts, (pieces, context) => {
        const text = pieces.join("");
        const { found, notes } = resolveDates(text, findDateMentions(text), context);
        let floor = 0;
        for (const { start, end, firstDay, lastDay } of found) {
          expect(start).toBeGreaterThanOrEqual(floor);
          expect(end).toBeGreaterThan(start);
          floor = end;
          if (firstDay !== null) expect(readDay(firstDay)).toBeDefined();
          if (lastDay !== null) expect(readDay(lastDay)).toBeDefined();
          if (firstDay !== null && lastDay !== null) expect(firstDay <= lastDay).toBe(true);
        }
        expect(floor).toBeLessThanOrEqual(text.length);
        for (const { start, end } of notes) expect(start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
  it("does not throw on anything", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => void read(text, report)), { numRuns: 1000 });
  });
});
