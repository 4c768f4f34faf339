import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

const report = (sentence: string): string =>
  `中共青禾县水务局党组关于巡察整改进展情况的通报\n\n${sentence}现将整改情况公布如下。\n\n一、整改组织情况\n一是成立专班。\n\n中共青禾县水务局党组\n2024年12月20日\n`;
const summary = (sentence: string): string => `利剑高悬促振兴——六届白沙县委第三轮巡察工作回眸\n${sentence}`;

const values = (text: string): Record<string, (number | null)[]> =>
  Object.fromEntries(Object.entries(parseDocument(text).stated).map(([key, figures]) => [key, (figures ?? []).map(({ value }) => value)]));

describe("figures of another owner than the whole list", () => {
  it.each([
    // goals and bounds
    { text: "对整改完成率低于80%的党组织进行约谈。", expected: {} },
    { text: "力争整改完成率达到100%。", expected: {} },
    { text: "力争6月底前，整改完成率达到100%。", expected: {} },
    { text: "确保6月底前完成率100%。", expected: {} },
    { text: "整改完成率不得低于95%。", expected: {} },
    { text: "整改完成率不低于98%。", expected: {} },
    { text: "对完成率未达90%的单位约谈。", expected: {} },
    { text: "对整改完成率达不到85%的单位通报。", expected: {} },
    { text: "整改完成率要达到95%以上。", expected: {} },
    { text: "3个月集中整改期内完成率达到80%以上。", expected: {} },
    { text: "以整改完成率达到100%为目标。", expected: {} },
    { text: "对整改完成率100%的单位予以表扬。", expected: {} },
    { text: "对整改完成率80%以下的予以通报。", expected: {} },
    { text: "整改完成率达到96%。", expected: { completionRate: [96] } },
    { text: "整改完成率达96.5%以上。", expected: { completionRate: [96.5] } },
    { text: "集中整改期内完成率81.6%。", expected: { completionRate: [81.6] } },
    { text: "整改完成率为93.9%，确保剩余问题年底前清零。", expected: { completionRate: [93.9] } },
    { text: "为确保整改实效，建立台账，整改完成率达98%。", expected: { completionRate: [98] } },
    // rates of other matters
    { text: "12345热线办结率100%。", expected: {} },
    { text: "热线工单按期办结率100%。", expected: {} },
    { text: "建立职工诉求“接诉即办”台账，办结率98.5%。", expected: {} },
    { text: "信访积案办结率100%。", expected: {} },
    { text: "重点项目投资完成率98%。", expected: {} },
    { text: "问题办结率100%。", expected: { completionRate: [100] } },
    { text: "整改任务完成率98%。", expected: { completionRate: [98] } },
    { text: "目前总体完成率92%。", expected: { completionRate: [92] } },
    // what else was completed
    { text: "8家子公司完成章程修订。", expected: {} },
    { text: "三个子公司完成改制。", expected: {} },
    { text: "26项完成既定目标，2项未完成。", expected: { completed: [26], notCompleted: [2] } },
    { text: "已有30个完成整改并销号。", expected: { completed: [30] } },
    // one's own share
    { text: "书记领办重点难点问题6个，已完成6个。", expected: {} },
    { text: "党委书记带头主动认领问题14个，全部办结。", expected: {} },
    { text: "班子成员牵头整改问题20个，已完成18个。", expected: {} },
    { text: "反馈问题26个，除局长牵头的4个外，其余22个均已销号。", expected: { issues: [26], completed: [22] } },
    { text: "党组全面认领反馈问题26个，已完成20个。", expected: { issues: [26], completed: [20] } },
    // content of a finding
    { text: "对2019年巡察指出的问题重部署轻落实，5个问题改了又犯。", expected: {} },
    { text: "巡察指出问题26个，其中3个问题屡改屡犯。", expected: { issues: [26] } },
    { text: "开展“回头看”，当面反馈整改不彻底问题204个。", expected: {} },
    { text: "督查发现未整改到位问题3个。", expected: {} },
    { text: "巡察反馈问题26个，整改不到位问题3个。", expected: { issues: [26], notCompleted: [3] } },
    // cases of a field
    { text: "2019年以来，教体系统被立案查处23件25人。", expected: {} },
    { text: "去年以来，全县卫生健康系统立案27件。", expected: {} },
    { text: "根据巡察移交线索，在教体系统立案23件。", expected: { casesFiled: [23] } },
    // a total in groups without its noun
    { text: "一共梳理出4个方面31条。", expected: { aspects: [4], issues: [31] } },
    { text: "县委巡察组反馈4个方面31项。", expected: { aspects: [4], issues: [31] } },
    { text: "收到来信来电57件次，梳理成4大类29条。", expected: {} },
    { text: "提出3个方面12条意见建议。", expected: {} },
    { text: "共指出毛病27处。", expected: { issues: [27] } },
    { text: "要看四个方面。", expected: {} },
    // states on the way
    { text: "35个问题已整改完成33个、取得阶段性成效2个。", expected: { issues: [35], completed: [33], mostlyCompleted: [2] } },
    { text: "已完成31个，取得阶段性进展4个，未完成1个。", expected: { completed: [31], inProgress: [4], notCompleted: [1] } },
    { text: "33个问题已整改完成，2个取得阶段性成果。", expected: { completed: [33], mostlyCompleted: [2] } },
  ])("$text", ({ text, expected }) => {
    expect(values(report(text))).toEqual(expected);
  });

  it.each([
    { text: "青弋县把巡察发现的问题作为突破口，清理合同500份，追回资金2368万元。", expected: {} },
    { text: "市商务局党组根据巡察建议，责成市场开办方退还多收费用83.6万元。", expected: {} },
    { text: "全县以巡察整改为契机，追回资金2368万元。", expected: { moneyRecovered: [23_680_000] } },
    { text: "县委巡察机构聚焦群众身边问题，追缴资金100万元。", expected: { moneyRecovered: [1_000_000] } },
    { text: "六届县委把巡察整改作为抓手，清退资金200万元。", expected: { moneyRecovered: [2_000_000] } },
    { text: "联合督导组通过检查整改材料发现被巡察党组织存在36个问题整改不够到位。", expected: { notCompleted: [36] } },
  ])("of a summary: $text", ({ text, expected }) => {
    expect(values(summary(text))).toEqual(expected);
  });

  it.each([
    { heading: "村（居）党组织反馈问题整改情况", total: [20] },
    { heading: "子公司反馈问题整改情况", total: [20] },
    { heading: "镇党委和村级党组织反馈问题整改情况", total: [20, 132] },
    { heading: "其他反馈问题整改情况", total: [20, 132] },
  ])("of a chapter: $heading", ({ heading, total }) => {
    const chapters = `反馈问题20个。\n\n一、巡察反馈问题整改情况\n1.关于“制度不健全”的问题\n整改情况：修订制度3项。\n\n二、${heading}\n共反馈问题132个。\n1.关于“台账不规范”的问题\n整改情况：补登台账2本。`;
    expect(values(report("").replace("现将整改情况公布如下。\n\n一、整改组织情况\n一是成立专班。", chapters)).issues).toEqual(total);
  });
});
