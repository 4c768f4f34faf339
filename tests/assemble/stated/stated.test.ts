import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

const report = (sentence: string): string =>
  `中共青禾县水务局党组关于巡察整改进展情况的通报\n\n${sentence}现将整改情况公布如下。\n\n一、整改组织情况\n一是成立专班。\n\n中共青禾县水务局党组\n2024年12月20日\n`;
const summary = (sentence: string): string => `利剑高悬促振兴——六届白沙县委第三轮巡察工作回眸\n${sentence}`;

const values = (text: string): Record<string, (number | null)[]> =>
  Object.fromEntries(Object.entries(parseDocument(text).stated).map(([key, figures]) => [key, (figures ?? []).map(({ value }) => value)]));

describe("stated totals", () => {
  it.each([
    // a thing that is no issue, itself or as what the sentence counted before
    { text: "移交的2件问题线索已办结。", expected: {} },
    { text: "移交问题线索147件，办结128件。", expected: {} },
    { text: "办结14件信访件。", expected: {} },
    { text: "反馈问题23个，完成主要工作节点12个。", expected: { issues: [23] } },
    { text: "205个节点完成170个，完成率82.9%。", expected: {} },
    { text: "反馈问题23个，完成问题线索核查6件。", expected: { issues: [23] } },
    { text: "反馈问题23个，问题线索已办结6件。", expected: { issues: [23] } },
    { text: "23个问题已完成整改20个，完成率87%。", expected: { issues: [23], completed: [20], completionRate: [87] } },
    { text: "受理信访举报31件，办结30件；反馈问题26件，办结20件。", expected: { issues: [26], completed: [20] } },
    { text: "排查隐患31处，已整改28处。", expected: {} },
    { text: "排查点位31个，已整改28个。", expected: {} },
    { text: "发现问题31处，已整改28处。", expected: { issues: [31] } },
    { text: "查处案件6件，办结5件。", expected: {} },
    { text: "移交的2件问题线索已办结1件，办结率为50%。整改完成率90%。", expected: { completionRate: [90] } },
    { text: "2件立行立改事项已完成2件。", expected: { issues: [2], completed: [2] } },
    { text: "反馈问题60个，移交立行立改问题32个，已完成30个；已完成整改55个。", expected: { issues: [60], completed: [55] } },
    { text: "信访件办结率98%，整改完成率90%。", expected: { completionRate: [90] } },
    { text: "受理投诉1562件，超期办结237件。", expected: {} },
    { text: "召开专题民主生活会，查摆问题43条。区委反馈38个问题。", expected: { issues: [38] } },
    { text: "新订村级制度7项。", expected: { rulesMade: [7] } },
    { text: "涉及单位12个，整改到位10个。", expected: {} },
    { text: "反馈意见26条，完成整改24条。", expected: { completed: [24] } },
    { text: "整改清单26项，已完成22项。", expected: { completed: [22] } },
    { text: "分解整改任务105个，已完成整改97个。", expected: { tasks: [105], completed: [97] } },
    // a part of them, and things that are none
    { text: "9个问题已整改7个，部分整改2个。", expected: { issues: [9], completed: [7], mostlyCompleted: [2] } },
    { text: "反馈问题9个，整改到位7个，基本整改2个。", expected: { issues: [9], completed: [7], mostlyCompleted: [2] } },
    { text: "反馈问题9个，已整改7个。完成闲置桌椅清查31台（套）。", expected: { issues: [9], completed: [7] } },
    { text: "反馈问题9个，完成摸排17辆(台)，完成改造6处(座)。", expected: { issues: [9] } },
    { text: "反馈任务9项（个），完成整改7项（个）。", expected: { tasks: [9], completed: [7] } },
    // names in quotes
    { text: "建立“立行立改清单”“对账销号清单”3项清单。", expected: {} },
    { text: "建立“销号台账”，已整改销号22个。", expected: { completed: [22] } },
    // parts
    { text: "给予党纪处分57人（党内警告33人，严重警告7人）。", expected: { peopleDisciplined: [57] } },
    { text: "给予党纪处分57人，其中党内警告33人。", expected: { peopleDisciplined: [57] } },
    { text: "问责12人（其中党纪处分5人）。", expected: { peopleDisciplined: [5] } },
    { text: "共发现问题189个，其中移交被巡察单位的问题32个。", expected: { issues: [189] } },
    { text: "反馈问题60个，其中已完成55个。", expected: { issues: [60], completed: [55] } },
    { text: "反馈问题26个，细化为31个具体问题。", expected: { issues: [26] } },
    { text: "反馈镇党委5大方面14个问题，柳湾村44个问题，6个村18个问题。", expected: { aspects: [5], issues: [14] } },
    { text: "反馈3大类14个方面21个问题及28个村级党组织235个问题。", expected: { categories: [3], aspects: [14], issues: [21] } },
    { text: "2022年反馈问题20个，2023年反馈问题30个。", expected: { issues: [20, 30] } },
    // all of it done
    { text: "反馈问题60个，目前均已完成整改。", expected: { issues: [60], completed: [60] } },
    { text: "反馈问题60个，已全部销号。", expected: { issues: [60], completed: [60] } },
    { text: "反馈问题60个，均已制定整改措施。", expected: { issues: [60] } },
    { text: "反馈问题60个，全部整改到位40个。", expected: { issues: [60], completed: [40] } },
    { text: "发现问题247个，整改问题240个。", expected: { issues: [247], completed: [240] } },
    // groups of issues
    { text: "反馈6大类17个方面的问题。", expected: { categories: [6], aspects: [17] } },
    { text: "反馈6方面17项问题。", expected: { aspects: [6], issues: [17] } },
    { text: "通报4类问题。", expected: { categories: [4] } },
    { text: "从工作作风、遵守纪律等三个方面，对巡察组进行测评。", expected: {} },
    { text: "党组从工作作风、遵守纪律等三个方面，分别对巡察组进行测评。", expected: {} },
    { text: "指出落实不够坚决等9个方面31条具体问题。", expected: { aspects: [9], issues: [31] } },
    { text: "对该镇党委3大类11个方面19个问题进行回访。", expected: { categories: [3], aspects: [11], issues: [19] } },
    { text: "反馈问题后，分解为5大类22项。", expected: {} },
    { text: "针对33个问题明确117项整改举措。", expected: { issues: [33], measures: [117] } },
    { text: "对3个问题进行通报。", expected: {} },
    { text: "从5个方面指出17个问题。", expected: { aspects: [5], issues: [17] } },
    // a list of states, each behind its figure
    { text: "26项业已完成、2项基本完成、4项取得积极进展。", expected: { completed: [26], mostlyCompleted: [2], inProgress: [4] } },
    { text: "54个已完成，6个按计划推进。", expected: { completed: [54], inProgress: [6] } },
    // two states at once
    { text: "基本完成取得阶段性成果并持续整改问题4个。", expected: { mostlyCompleted: [4] } },
    { text: "已完成并长期坚持5个，正在推进3个。", expected: { completed: [5], inProgress: [3] } },
    { text: "已完成5个，持续整改4个。", expected: { completed: [5], inProgress: [4] } },
    { text: "还有3个问题整改不到位。", expected: { notCompleted: [3] } },
    { text: "对整改不到位的3个单位进行通报。", expected: {} },
    // cases
    { text: "立案人数238人。", expected: { casesFiled: [238] } },
    { text: "立案审查调查12人。", expected: { casesFiled: [12] } },
    { text: "立案8件10人。", expected: { casesFiled: [8] } },
  ])("$text", ({ text, expected }) => {
    expect(values(report(text))).toEqual(expected);
  });

  // the whole list, own checks, rules and other lists, days to come, words that open a total
  it.each([
    { text: "稳步推进13个县委巡察反馈问题整改。", expected: { issues: [13] } },
    { text: "全力推动18个反馈问题整改。", expected: { issues: [18] } },
    { text: "统筹推进26个具体问题整改落实。", expected: { issues: [26] } },
    { text: "有序推进全部40个问题整改。", expected: { issues: [40] } },
    { text: "加快推进15项巡察反馈问题整改。", expected: { issues: [15] } },
    { text: "持续推进21个巡察反馈问题和4个专项检查问题整改。", expected: { issues: [21] } },
    { text: "全力抓好巡察反馈31个问题整改。", expected: { issues: [31] } },
    { text: "扎实推进巡察反馈的31个问题整改。", expected: { issues: [31] } },
    { text: "严格按照要求稳步推进31个巡察反馈问题整改。", expected: { issues: [31] } },
    { text: "反馈问题20个，已完成14个，其余6个问题正在有序推进。", expected: { issues: [20], completed: [14], inProgress: [6] } },
    { text: "反馈问题20个，正在推进3个。", expected: { issues: [20], inProgress: [3] } },
    { text: "反馈问题20个，持续推进的问题4个。", expected: { issues: [20], inProgress: [4] } },
    { text: "县委巡察组反馈问题20个。派驻纪检组开展督查3次，发现问题5个，督促整改5个。", expected: { issues: [20] } },
    { text: "公司纪委现场督查4次，发现问题5个，提出整改建议4条。", expected: {} },
    { text: "开展专项检查6次，发现问题13个。", expected: {} },
    { text: "自查发现问题27个，已整改20个。", expected: {} },
    { text: "现场督导2轮，发现并纠正问题8个。", expected: {} },
    { text: "暗访发现问题4个。", expected: {} },
    { text: "举一反三排查问题31个。", expected: {} },
    { text: "巡察发现问题16个。", expected: { issues: [16] } },
    { text: "巡察组共发现问题306个。", expected: { issues: [306] } },
    { text: "开展6轮巡察，发现问题598个。", expected: { issues: [598] } },
    { text: "反馈问题20个。纪检组抽查4次，督促整改5个。", expected: { issues: [20] } },
    { text: "从建章立制3个方面入手，完善制度12项。", expected: { rulesMade: [12] } },
    { text: "从台账管理、办结销号、建立长效机制10个方面着力。", expected: {} },
    { text: "健全机制4个环节。", expected: {} },
    { text: "围绕制度建设5个方面，完善流程。", expected: {} },
    { text: "从完善制度等6个方面入手。", expected: {} },
    { text: "强化机制建设三个层面。", expected: {} },
    { text: "建立长效机制10个。", expected: { rulesMade: [10] } },
    { text: "完善制度12项。", expected: { rulesMade: [12] } },
    { text: "健全完善各类制度机制30余个。", expected: { rulesMade: [30] } },
    { text: "反馈问题27个，已完成5个，基本完成8个；48个个案问题，已完成26个。", expected: { issues: [27], completed: [5], mostlyCompleted: [8] } },
    { text: "反馈37个具体问题。巡察移交的6个立行立改事项和12件信访件已办结。", expected: { issues: [37] } },
    { text: "反馈问题30个，已完成25个；另有立行立改事项9个，已完成9个。", expected: { issues: [30], completed: [25] } },
    { text: "反馈问题30个，已完成25个。选人用人专项检查24个问题，已完成20个。", expected: { issues: [30], completed: [25] } },
    { text: "反馈问题30个，已完成25个；村级问题105个，已完成97个。", expected: { issues: [30], completed: [25] } },
    { text: "反馈问题30个，已完成25个；移交信访件12件，已办结12件。", expected: { issues: [30], completed: [25] } },
    { text: "反馈问题30个，已完成25个；边巡边改问题6个，已整改6个。", expected: { issues: [30], completed: [25] } },
    { text: "反馈问题30个，已完成25个，其中，立行立改5个。", expected: { issues: [30], completed: [25] } },
    { text: "反馈问题30个，已完成27个；其余3个正在推进。", expected: { issues: [30], completed: [27], inProgress: [3] } },
    { text: "反馈意见28个问题，已完成4个。", expected: { issues: [28], completed: [4] } },
    { text: "上轮巡察反馈的34个问题，有11个未完成。本轮反馈问题28个，已整改20个。", expected: { issues: [28], completed: [20] } },
    { text: "此前巡察反馈问题34个，已完成23个。县委反馈问题28个，已完成25个。", expected: { issues: [28], completed: [25] } },
    { text: "应于6月底前完成的20个问题已完成18个。", expected: { completed: [18] } },
    { text: "计划6月底前完成的问题20个，已完成18个。", expected: { completed: [18] } },
    { text: "反馈问题31个，2024年底前完成26个，2025年底前完成3个。", expected: { issues: [31], completed: [26] } },
    { text: "新制定制度8项，修订5项，废止制度2项。", expected: { rulesMade: [8] } },
    { text: "制定整改措施56条，已完成50条，正在推进6条。", expected: { measures: [56] } },
    { text: "细化整改任务24项，已完成20项。", expected: { tasks: [24], completed: [20] } },
    { text: "28个问题中，完成整改25个，占89.3%。", expected: { issues: [28], completed: [25], completionRate: [89.3] } },
    { text: "反馈问题298个，整改271个，整改率91%。", expected: { issues: [298], completed: [271], completionRate: [91] } },
    { text: "交办问题306个，完成整改279个。", expected: { issues: [306], completed: [279] } },
    { text: "反馈问题20个，销号19个。", expected: { issues: [20], completed: [19] } },
    { text: "反馈问题20个，督促整改5个。", expected: { issues: [20] } },
    { text: "反馈问题20个，待整改3个。", expected: { issues: [20], notCompleted: [3] } },
    { text: "研究制定包括43项具体问题、186项整改举措的整改方案。", expected: { issues: [43], measures: [186] } },
    { text: "梳理出61项具体问题、278项举措。", expected: { issues: [61], measures: [278] } },
    { text: "制定涵盖4个方面30个问题的整改方案。", expected: { aspects: [4], issues: [30] } },
    { text: "形成包含39个具体问题、157项措施的清单。", expected: { issues: [39], measures: [157] } },
    { text: "党政纪处理23人。", expected: { peopleDisciplined: [23] } },
    { text: "党政纪处分23人。", expected: { peopleDisciplined: [23] } },
    { text: "党纪政纪处理3人。", expected: { peopleDisciplined: [3] } },
    { text: "给予党政纪轻处分3人。", expected: { peopleDisciplined: [3] } },
    { text: "纪律处分4人。", expected: { peopleDisciplined: [4] } },
    { text: "受党纪政务处分6人。", expected: { peopleDisciplined: [6] } },
    { text: "给予党政纪及组织处理181人。", expected: { peopleDisciplined: [181] } },
    { text: "组织处理11人。", expected: {} },
    { text: "诫勉谈话6人，约谈4人。", expected: {} },
    { text: "12类问题41项具体任务，其中30项具体任务已经整改到位，11项部分整改到位。", expected: { categories: [12], tasks: [41], completed: [30], mostlyCompleted: [11] } },
    { text: "制定、修订、废止制度44项。", expected: { rulesMade: [44] } },
    { text: "反馈意见围绕“三个聚焦”和上轮巡察整改情况，指出具体问题9个。", expected: { issues: [9] } },
    { text: "上轮巡察反馈问题整改取得一定成效，但对照“四个聚焦”监督重点，仍发现28个具体问题。", expected: { issues: [28] } },
    { text: "重点推进8项民生重难点问题整改。", expected: {} },
    { text: "县纪委联合督导，督促35家单位整改问题86个，截至9月20日完成80个。", expected: { completed: [80] } },
    { text: "反馈问题298个,整改271个,整改率91%。", expected: { issues: [298], completed: [271], completionRate: [91] } },
    { text: "稳步推进31个县委巡察反馈问题以及提级巡察石桥村、5个专项检查反馈问题整改。", expected: { issues: [31] } },
    { text: "县委巡察组通过走访调研、抽查3次，发现问题16个。", expected: { issues: [16] } },
    { text: "县委聚焦“党的领导、党的建设、全面从严治党”三个方面开展巡察。", expected: {} },
    { text: "围绕“四个落实”指出4个方面的问题。", expected: { aspects: [4] } },
    { text: "但在履职尽责等方面还存在25个问题。", expected: { issues: [25] } },
    { text: "同时，还存在25个问题。", expected: { issues: [25] } },
    { text: "也存在3个方面12个问题。", expected: { aspects: [3], issues: [12] } },
    { text: "存在的25个问题已整改。", expected: { completed: [25] } },
    { text: "走访解决25个问题。", expected: {} },
    { text: "就5个问题进行研究。", expected: {} },
    { text: "县委反馈问题50个，移交纪委问题线索20件，已完成整改40个。", expected: { issues: [50], completed: [40] } },
    { text: "针对反馈问题，开展督查3次，已完成整改20个。", expected: { completed: [20] } },
  ])("of lists: $text", ({ text, expected }) => {
    expect(values(report(text))).toEqual(expected);
  });

  it.each([
    { line: "7个问题中完成4个、基本完成1个、正在推进2个。", expected: { issues: [7], completed: [4], mostlyCompleted: [1], inProgress: [2] } },
    { line: "反馈的7个问题中，已完成整改4个。", expected: { issues: [7], completed: [4] } },
    { line: "其中7个村民小组中完成4个。", expected: {} },
  ])("of a line at the end that sums up: $line", ({ line, expected }) => {
    const issue = "二、反馈问题整改情况\n1.关于“制度不健全”的问题\n整改情况：修订制度3项，完成2项。\n";
    expect(values(report("").replace("中共青禾县水务局党组\n2024", `${issue}${line}\n中共青禾县水务局党组\n2024`))).toEqual(expected);
  });

  it.each([
    { text: "完成对25个地区（单位）党组织的“政治体检”，完成6个县巡视“回头看”。", expected: {} },
    { text: "对8个区直部门、1个乡开展了巡察，完成问题整改122个，完成整改占比98.7%。", expected: { completed: [122], completionRate: [98.7] } },
    { text: "青禾学院党委在整改中问责64人。全县问责238人。", expected: { peopleDisciplined: [238] } },
    { text: "南屏镇党委在整改过程中清退资金3万元。全县清退资金30万元。", expected: { moneyRecovered: [300_000] } },
    { text: "白沙县委在整改中问责64人。", expected: { peopleDisciplined: [64] } },
    { text: "第二轮巡察发现问题763个。第三轮巡察发现问题526个。全年共发现问题1289个。", expected: { issues: [1289] } },
    { text: "第二轮巡察发现问题763个；第三轮巡察发现问题526个。", expected: {} },
    { text: "第三轮巡察发现问题526个，已整改500个。", expected: { issues: [526], completed: [500] } },
  ])("of a summary: $text", ({ text, expected }) => {
    expect(values(summary(text))).toEqual(expected);
  });
});
