import { describe, it } from "vitest";
import { checkCase, issuesOf, report, type LintCase } from "../../helpers/lint-text.js";

const three = issuesOf("学习不深入", "用车不规范", "库房失管");
const said = (summary: string): string => report({ summary: `${summary}现将部分问题`, body: three });

describe("statuses against the total", () => {
  it.each<LintCase>([
    { why: "they add up", text: said("反馈问题20个，已完成整改16个，正在整改4个。"), raises: [] },
    { why: "with 基本完成", text: said("反馈问题20个，已完成整改14个，基本完成2个，正在整改4个。"), raises: [] },
    { why: "long-term beside the rest", text: said("反馈问题20个，已完成整改16个，长期坚持4个。"), raises: [] },
    { why: "long-term among the completed", text: said("反馈问题20个，已完成整改16个，正在整改4个，需长期坚持3个。"), raises: [] },
    { why: "too many", text: said("反馈问题20个，已完成整改18个，正在整改4个。"), raises: ["status-exceeds-total"], places: ["20个", "18个", "4个"] },
    { why: "completed alone, too many", text: said("反馈问题20个，已完成整改22个。"), raises: ["status-exceeds-total"] },
    { why: "too few, though the open ones are told", text: said("反馈问题20个，已完成整改14个，正在整改4个。"), raises: ["status-short-of-total"] },
    { why: "completed alone says nothing of the rest", text: said("反馈问题20个，已完成整改14个。"), raises: [] },
    { why: "a masked part", text: said("反馈问题20个，已完成整改XX个，正在整改4个。"), raises: [] },
    { why: "a part that is about so many", text: said("反馈问题20个，已完成整改十余个，正在整改4个。"), raises: [] },
    { why: "other things that are completed", text: said("反馈问题20个，已完成整改16个，正在整改4个，完成项目30项。"), raises: [] },
    { why: "no total", text: said("已完成整改18个，正在整改4个。"), raises: [] },
    { why: "the tasks are completed, not the issues", text: said("反馈问题20项，细化整改任务60项，已完成58项。"), raises: [] },
    { why: "基本完成 counted among the open ones", text: said("反馈问题20个，已完成整改16个，取得阶段性成果基本完成4个，正在整改4个。"), raises: [] },
    { why: "a part in brackets", text: said("反馈问题20个，已完成整改16个（其中基本完成2个），正在整改4个。"), raises: [] },
    { why: "in other words", text: said("巡察组共反馈问题20个，目前业已完成18个、尚在整改4个。"), raises: ["status-exceeds-total"] },
  ])("$why", (row) => {
    checkCase(row, ["status-exceeds-total", "status-short-of-total"]);
  });
});

describe("the rate against its parts", () => {
  it.each<LintCase>([
    { why: "exact", text: said("反馈问题20个，已完成整改16个，整改完成率80%。"), raises: [] },
    { why: "rounded", text: said("反馈问题30个，已完成整改25个，整改完成率83.3%。"), raises: [] },
    { why: "rounded up to a whole", text: said("反馈问题30个，已完成整改25个，整改完成率83%。"), raises: [] },
    { why: "cut off, not rounded", text: said("反馈问题30个，已完成整改26个，整改完成率86.6%。"), raises: [] },
    { why: "基本完成 counted in", text: said("反馈问题20个，已完成整改14个，基本完成2个，正在整改4个，整改完成率80%。"), raises: [] },
    { why: "over, and it is", text: said("反馈问题20个，已完成整改19个，整改完成率达90%以上。"), raises: [] },
    { why: "wrong", text: said("反馈问题20个，已完成整改16个，整改完成率90%。"), raises: ["rate-differs"], places: ["90%", "16个", "20个"] },
    { why: "wrong by a digit", text: said("反馈问题30个，已完成整改25个，整改完成率88.3%。"), raises: ["rate-differs"] },
    { why: "over, and it is not", text: said("反馈问题20个，已完成整改16个，整改完成率90%以上。"), raises: ["rate-differs"] },
    { why: "above a hundred", text: said("反馈问题20个，已完成整改20个，整改完成率105%。"), raises: ["rate-impossible"] },
    { why: "masked", text: said("反馈问题20个，已完成整改16个，整改完成率XX%。"), raises: [] },
    { why: "a rate of something else", text: said("反馈问题20个，已完成整改16个，投诉率下降90%。"), raises: [] },
    { why: "no total", text: said("整改完成率90%。"), raises: [] },
    { why: "the rate of letters", text: said("反馈问题20个，已完成整改16个，信访件办结率100%。"), raises: [] },
    { why: "the rate of what was due", text: said("反馈问题20个，已完成整改16个，按期完成率100%。"), raises: [] },
    { why: "in other words", text: said("反馈问题20个，已整改到位16个，整改率为70%。"), raises: ["rate-differs"] },
  ])("$why", (row) => {
    checkCase(row, ["rate-differs", "rate-impossible"]);
  });
});

describe("completed, item by item", () => {
  const marked = (...words: string[]): string[] => words.map((word, index) => `${(issuesOf("甲", "乙", "丙")[index] as string).replace("关于", `关于第${index + 1}水库管护不力`)}该问题${word}。`);
  it.each<LintCase>([
    { why: "as many as stated", text: report({ summary: "反馈问题3个，已完成整改2个，正在整改1个。", body: marked("已完成整改", "已完成整改", "正在整改") }), raises: [] },
    { why: "fewer than stated", text: report({ summary: "反馈问题3个，已完成整改3个。", body: marked("已完成整改", "已完成整改", "正在整改") }), raises: ["status-count-differs"], places: ["3个", "正在整改"] },
    { why: "some say nothing", text: report({ summary: "反馈问题3个，已完成整改3个。", body: [...marked("已完成整改", "已完成整改"), "（三）关于库房失管的问题。一是清点物资。二是重新建账。"] }), raises: [] },
    { why: "not all are listed", text: report({ summary: "反馈问题9个，已完成整改8个。现将部分问题", body: marked("已完成整改", "已完成整改", "正在整改") }), raises: [] },
  ])("$why", (row) => {
    checkCase(row, ["status-count-differs"]);
  });
});

describe("measures, aspects, a total stated twice, parts and wholes", () => {
  const codes = ["measures-total-differs", "aspects-total-differs", "total-stated-twice", "part-exceeds-whole"];
  it.each<LintCase>([
    { why: "measures as stated", text: report({ summary: "反馈问题3个，制定整改措施6条。", body: three }), raises: [] },
    { why: "more measures than are listed", text: report({ summary: "反馈问题3个，制定整改措施60条。", body: three }), raises: ["measures-total-differs"] },
    { why: "one total, twice", text: report({ summary: "反馈问题3个。对照反馈的3个问题逐项整改。", body: three }), raises: [] },
    { why: "two totals", text: report({ summary: "共反馈问题3个。对照巡察反馈的5个问题逐项整改。", body: three }), raises: ["total-stated-twice"] },
    { why: "two totals of what was fed back", text: report({ summary: "共反馈问题3个。局党组认领反馈问题5个。", body: three }), raises: ["total-stated-twice"], places: ["3个", "5个"] },
    { why: "the total of another round", text: report({ summary: "共反馈问题3个。上轮巡察反馈问题5个。", body: three }), raises: [] },
    { why: "a part within its whole", text: report({ body: ["（一）关于执纪宽松的问题。一是处理责任人8人，其中党纪处分3人。二是印发通报。"] }), raises: [] },
    { why: "a part larger than its whole", text: report({ body: ["（一）关于执纪宽松的问题。一是处理责任人8人，其中党纪处分13人。二是印发通报。"] }), raises: ["part-exceeds-whole"], places: ["13人", "8人"] },
    { why: "another unit is no part of it", text: report({ body: ["（一）关于执纪宽松的问题。一是办理案件2件，其中处分13人。二是印发通报。"] }), raises: [] },
    { why: "another sentence", text: report({ body: ["（一）关于执纪宽松的问题。一是约谈2人。检修泵站，其中参加13人。二是印发通报。"] }), raises: [] },
  ])("$why", (row) => {
    checkCase(row, codes);
  });

  it.each<LintCase>([
    { why: "two aspects", text: report({ summary: "反馈2个方面4个问题。", body: aspects("聚焦党中央决策部署落实方面", "聚焦基层党组织建设方面") }), raises: [] },
    { why: "two of three", text: report({ summary: "反馈3个方面4个问题。", body: aspects("聚焦党中央决策部署落实方面", "聚焦基层党组织建设方面") }), raises: ["aspects-total-differs"] },
  ])("$why", (row) => {
    checkCase(row, ["aspects-total-differs"]);
  });
});

function aspects(...titles: readonly string[]): string[] {
  return titles.flatMap((title, index) => [
    `（${"一二三"[index] ?? ""}）${title}`,
    `1.关于第${index + 1}灌区失管的问题。一是检修闸门${index + 2}座。二是印发巡渠办法。`,
    `2.关于第${index + 1}泵站失修的问题。一是更换水泵${index + 3}台。二是约谈站长。`,
  ]);
}
