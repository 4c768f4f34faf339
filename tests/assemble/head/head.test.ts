import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

const opening = (sentence: string): string =>
  `中共青禾县水务局党组关于巡察整改进展情况的通报\n\n${sentence}现将整改情况公布如下。\n\n一、整改组织情况\n一是成立专班。\n\n中共青禾县水务局党组\n2024年12月20日\n`;

describe("inspection", () => {
  it.each([
    {
      why: "date first, regular, round",
      text: "根据十四届县委第六轮巡察安排，2024年3月4日至5月21日，县委第二巡察组对县水务局党组开展了常规巡察。7月8日，县委第二巡察组反馈了巡察意见。",
      expected: {
        level: "county",
        team: "县委第二巡察组",
        type: "regular",
        round: { congress: 14, number: 6 },
        period: { start: "2024-03-04", end: "2024-05-21" },
        feedbackDate: "2024-07-08",
        inspectedOrg: "县水务局党组",
      },
    },
    {
      why: "team first, special, across a year",
      text: "市委巡察三组于2023年11月20日至2024年1月25日对市水务局党组进行了专项巡察，2024年3月6日反馈了意见。",
      expected: {
        level: "prefecture",
        team: "市委巡察三组",
        type: "special",
        period: { start: "2023-11-20", end: "2024-01-25" },
        feedbackDate: "2024-03-06",
      },
    },
    {
      why: "look-back",
      text: "2022年5月9日至6月10日，区委第一巡察组对区水务局党组开展了巡察“回头看”，2022年7月1日反馈了意见。",
      expected: { level: "county", type: "look-back", feedbackDate: "2022-07-01" },
    },
  ])("$why", ({ text, expected }) => {
    expect(parseDocument(opening(text)).inspection).toMatchObject(expected);
  });

  it("says nothing where the text says nothing", () => {
    const { inspection } = parseDocument("关于召开会议的通知\n请各科室参加。");
    expect(inspection).toEqual({});
  });

  it("gives the framework that four headings follow", () => {
    const text = `${opening("")}\n二、问题整改情况\n（一）聚焦党中央决策部署落实情况\n1.甲。乙。\n（二）聚焦群众身边腐败问题和不正之风\n1.甲。乙。\n（三）聚焦基层党组织建设\n1.甲。乙。\n（四）聚焦巡察整改和成果运用\n1.甲。乙。`;
    expect(parseDocument(text).inspection.framework).toBe("四个聚焦");
  });
});

describe("frameworks that only the headings tell", () => {
  const framework = (...headings: readonly string[]): string | undefined =>
    parseDocument(`${opening("")}\n二、问题整改情况\n${headings.map((heading, index) => `（${"一二三四五六七"[index] as string}）${heading}\n1.甲不到位。已整改。\n`).join("")}`).inspection.framework;

  it.each([
    { why: "三大问题", headings: ["党的领导弱化方面", "党的建设缺失方面", "全面从严治党不力方面"], expected: "三大问题" },
    { why: "two of them, in other words around", headings: ["关于党的领导弱化问题", "关于党的建设缺失问题", "关于作风建设问题"], expected: "三大问题" },
    { why: "六围绕一加强", headings: ["围绕党的政治建设方面", "围绕党的思想建设方面", "围绕党的组织建设方面", "围绕党的作风建设方面", "围绕党的纪律建设方面", "围绕夺取反腐败斗争压倒性胜利方面", "加强巡察整改落实方面"], expected: "六围绕一加强" },
    { why: "六项纪律", headings: ["违反政治纪律方面", "违反组织纪律方面", "违反廉洁纪律方面", "违反群众纪律方面"], expected: "六项纪律" },
    { why: "四个落实 with 在", headings: ["在落实党的理论和路线方针政策方面", "在落实全面从严治党战略部署方面", "在落实新时代党的组织路线方面", "在落实巡视巡察等监督整改方面"], expected: "四个落实" },
    { why: "群众身边 among headings that begin otherwise", headings: ["在落实党中央决策部署方面", "在整治群众身边不正之风和腐败问题方面", "在基层党组织建设方面", "在上轮巡察反馈问题整改方面"], expected: "四个聚焦" },
    { why: "a fourth 聚焦 in few words", headings: ["聚焦党的路线方针政策落实", "聚焦群众身边不正之风和腐败问题", "聚焦基层党组织和干部队伍建设", "聚焦巡察整改"], expected: "四个聚焦" },
    { why: "three", headings: ["聚焦党的路线方针政策落实", "聚焦群众身边不正之风和腐败问题", "聚焦基层党组织和干部队伍建设"], expected: "三个聚焦" },
    { why: "one of 三大问题 is an issue", headings: ["党的领导弱化", "培训不足", "台账不全"], expected: undefined },
    { why: "a few 围绕", headings: ["围绕中心工作不够", "围绕群众需求不够", "台账不全"], expected: undefined },
  ])("$why", ({ headings, expected }) => {
    expect(framework(...headings)).toBe(expected);
  });

  it.each([
    { headings: ["贯彻落实党中央决策部署方面", "落实全面从严治党战略部署方面", "落实新时代党的组织路线方面", "落实巡察、审计等监督发现问题整改方面"], expected: "四个落实" },
    { headings: ["贯彻党中央决策部署方面", "贯彻全面从严治党战略部署方面", "贯彻落实新时代党的组织路线情况", "巡视整改方面"], expected: "四个落实" },
    { headings: ["贯彻落实上级决策部署方面", "全面从严治党方面", "领导班子和基层党组织建设方面", "巡察整改落实方面"], expected: undefined },
    { headings: ["贯彻落实全面从严治党战略部署方面", "贯彻落实新时代党的组织路线方面"], expected: undefined },
  ])("$headings", ({ headings, expected }) => {
    expect(framework(...headings)).toBe(expected);
  });
});

describe("teams, units and tiers", () => {
  const head = (text: string) => parseDocument(text).inspection;

  it("one team that gives feedback at a 集中反馈会 is the team", () => {
    const text = "星河建设集团有限公司党委关于巡察整改情况的通报\n2021年9月6日至11月12日，市委第六巡察组对星河集团党委（含8家权属企业）进行了巡察。2022年1月7日召开集中反馈会。\n一、整改情况\n1.甲。";
    expect(head(text)).toMatchObject({ level: "prefecture", team: "市委第六巡察组", inspectedOrg: "星河集团党委" });
  });

  it("a firm's own committee that writes the report is no inspecting tier", () => {
    expect(head("星河建设集团有限公司党委关于巡察整改情况的通报\n现将整改情况通报如下。").level).toBeUndefined();
  });

  it("many teams that give feedback at once are none", () => {
    const text = "县委巡察组集中反馈巡察情况\n日前，县委4个巡察组集中反馈巡察情况。县委第一巡察组对县林业局党组开展了巡察。";
    expect(head(text).team).toBeUndefined();
  });

  it("a round of several kinds has no single kind", () => {
    const text = "六届县委第三轮巡察工作综述\n2023年3月1日至5月5日，县委6个巡察组对9个部门党组织进行了常规巡察，对粮食领域开展了机动巡察，发现问题320个。";
    expect(head(text)).not.toHaveProperty("type");
  });

  it("rounds told together are no period", () => {
    const text = "六届县委巡察工作综述\n2021年10月至2025年6月，六届县委先后开展八轮巡察，发现问题3200个。";
    expect(head(text)).not.toHaveProperty("period");
  });
});

describe("ledgers", () => {
  const ledger =
    "附件2\n青禾县南屏镇卫生院党支部巡察反馈问题整改台账\n填报单位（盖章）：南屏镇卫生院党支部　　填报时间：2024年9月25日\n说明：根据县委第七巡察组2024年6月20日反馈意见建账，共2个方面7个问题。\n" +
    "一、聚焦基层党组织建设\n编　　号：01\n问题表述：组织生活不规范\n整改措施：3项制度重新修订，整改完成2项\n整改状态：已完成\n" +
    "合计：7个问题中已完成4个，正在整改3个；追缴退还1.6万元，建章立制5项。\n";

  it("name the unit that filled them in", () => {
    const { title, inspection, publication } = parseDocument(ledger);
    expect(title).toBe("青禾县南屏镇卫生院党支部巡察反馈问题整改台账");
    expect(inspection).toMatchObject({ inspectedOrg: "南屏镇卫生院党支部", team: "县委第七巡察组" });
    expect(publication).toMatchObject({ publisher: "南屏镇卫生院党支部", region: { county: "青禾县" } });
  });

  it.each([
    { filer: "南屏镇卫生院党支部", title: "青禾县南屏镇卫生院党支部巡察反馈问题整改台账", inspected: "南屏镇卫生院党支部" },
    { filer: "集团党委办公室", title: "青禾水务集团党委落实县委巡察反馈意见整改台账", inspected: "青禾水务集团党委" },
    { filer: "党委办公室", title: "青禾水务集团党委落实县委巡察反馈意见整改台账", inspected: "青禾水务集团党委" },
    { filer: "巡察整改办", title: "青禾水务集团党委落实县委巡察反馈意见整改台账", inspected: "青禾水务集团党委" },
    { filer: "集团党委办公室", title: "巡察反馈问题整改台账", inspected: "集团党委" },
    { filer: "县水利局财务科", title: "巡察反馈问题整改台账", inspected: "县水利局" },
    { filer: "县委办公室", title: "巡察反馈问题整改台账", inspected: "县委办公室" },
    { filer: "县委组织部", title: "巡察反馈问题整改台账", inspected: "县委组织部" },
    { filer: "党委办公室", title: "巡察反馈问题整改台账", inspected: undefined },
  ])("$title that $filer filled in is of $inspected", ({ filer, title, inspected }) => {
    const { inspection, publication } = parseDocument(`${title}\n填报单位：${filer}\n1.台账不全。\n整改措施：补齐台账。\n责任单位：档案股\n完成时限：2025年6月底\n`);
    expect(inspection.inspectedOrg).toBe(inspected);
    expect(publication.publisher).toBe(filer);
  });

  it("count by their line of totals", () => {
    const { stated } = parseDocument(ledger);
    const values = Object.fromEntries(Object.entries(stated).map(([key, figures]) => [key, (figures ?? []).map(({ value }) => value)]));
    expect(values).toMatchObject({ completed: [4], inProgress: [3], moneyRecovered: [16000], rulesMade: [5] });
  });
});

describe("publication", () => {
  it.each([
    { line: "发布者：党建办    发布时间：2024-12-30    浏览次数：54", publisher: "党建办", publishedOn: "2024-12-30" },
    { line: "2024/12/30 21:07　来源：白沙清风网　字体：大 中 小", publisher: "白沙清风网", publishedOn: "2024-12-30" },
    { line: "2024-12-30 | 党群工作部 | A+ A-", publisher: "党群工作部", publishedOn: "2024-12-30" },
    { line: "发布单位：青禾县纪委监委　时间：2024年12月30日　点击：1,203", publisher: "青禾县纪委监委", publishedOn: "2024-12-30" },
    { line: "来　源：青禾县水务局　发布日期：2024.12.30", publisher: "青禾县水务局", publishedOn: "2024-12-30" },
    { line: "<div><span>信息来源：青禾县水务局</span>&nbsp;<span>发布日期：2024-12-30 16:08</span></div>", publisher: "青禾县水务局", publishedOn: "2024-12-30" },
    { line: "<p>来源：<b>青禾县水务局</b> 发布日期：<i>2024-12-30</i></p>", publisher: "青禾县水务局", publishedOn: "2024-12-30" },
    { line: "来源：青禾县水务局发布日期：2024-12-30", publisher: "青禾县水务局", publishedOn: "2024-12-30" },
    { line: "2024-12-30 12:42:06来源：青禾县水务局", publisher: "青禾县水务局", publishedOn: "2024-12-30" },
    { line: "2024-12-30 09:00 青禾县纪委监委网站", publisher: "青禾县纪委监委网站", publishedOn: "2024-12-30" },
    { line: "信息来源：\n青禾县水务局\n发布时间：\n2024-12-30", publisher: "青禾县水务局", publishedOn: "2024-12-30" },
    { line: "来　源：\n中共青禾县委统战部\n【字体：大 中 小】", publisher: "中共青禾县委统战部", publishedOn: undefined },
    { line: "发布机构：\n青禾县水务局\n发布日期：2024-12-30", publisher: "青禾县水务局", publishedOn: "2024-12-30" },
    { line: "来源：\n发布时间：2024-12-30", publisher: "中共青禾县水务局党组", publishedOn: "2024-12-30" },
    { line: "（来源：青禾县委巡察办）", publisher: "青禾县委巡察办", publishedOn: undefined },
    { line: "(来源:青禾县委巡察办)", publisher: "青禾县委巡察办", publishedOn: undefined },
    { line: "来源：青禾县融媒体中心（记者 张某）", publisher: "青禾县融媒体中心", publishedOn: undefined },
    { line: "来源：青禾县融媒体中心（编辑：张某）", publisher: "青禾县融媒体中心", publishedOn: undefined },
    { line: "来源：青禾区（开发区）管委会", publisher: "青禾区（开发区）管委会", publishedOn: undefined },
    { line: "来源：青禾县水务局（党组）", publisher: "青禾县水务局（党组）", publishedOn: undefined },
    { line: "（来源：青禾（集团）公司）", publisher: "青禾（集团）公司", publishedOn: undefined },
    { line: "【信息时间：2024-12-30 阅读次数： 】【字号 】", publisher: "中共青禾县水务局党组", publishedOn: "2024-12-30" },
    { line: "2024-12-30 09:13编辑：张某", publisher: "中共青禾县水务局党组", publishedOn: "2024-12-30" },
    { line: "30.12.2024  15:21", publisher: "中共青禾县水务局党组", publishedOn: "2024-12-30" },
    { line: "- 发布机构：青禾县水务局\n- 发文时间：2024年12月30日", publisher: "青禾县水务局", publishedOn: "2024-12-30" },
    { line: "  • 2024-12-30\n  • 来源：青禾县水务局\n  • 分享到", publisher: "青禾县水务局", publishedOn: "2024-12-30" },
    // 成文日期 is the day of writing; the publisher is the one that the title names where no line does
    { line: "索 引 号：QH00/2024-7　成文日期：2024-12-19", publisher: "中共青禾县水务局党组", publishedOn: undefined },
    { line: "| 索引号 | QH00/2024-7 | ||\n| 组配分类 | 通知公告 | 发布机构 | 青禾县水务局 |", publisher: "青禾县水务局", publishedOn: undefined },
    { line: "| 发文机关 | 青禾县水务局 | 发布日期 | 2024-12-30 |", publisher: "青禾县水务局", publishedOn: "2024-12-30" },
    { line: "索引号： | QH00/2024-7 |\n发布机构： | 青禾县水务局 | ||", publisher: "青禾县水务局", publishedOn: undefined },
    { line: "2024-12-30 | 浏览 35 | A+ A-", publisher: "中共青禾县水务局党组", publishedOn: undefined },
  ])("of $line", ({ line, publisher, publishedOn }) => {
    const text = `${line}\n${opening("")}`;
    const { publication } = parseDocument(text);
    expect(publication.publisher).toBe(publisher);
    expect(publication.publishedOn).toBe(publishedOn);
    const place = publication.evidence?.["publisher"];
    expect(text.slice(place?.start, place?.end)).toBe(publisher);
  });

  it("reads the signature of a text in one line", () => {
    const body = "按照县委巡察工作部署，县委第一巡察组对县水务局党组开展了巡察。现将整改情况通报如下。一、整改组织情况。召开会议6次，征集意见143条，制定措施71条，逐项明确责任和时限。".repeat(2);
    const { title, publication } = parseDocument(`中共青禾县水务局党组关于县委巡察整改进展情况的通报 ${body} 中共青禾县水务局党组 2024年6月18日`);
    expect(title).toBe("中共青禾县水务局党组关于县委巡察整改进展情况的通报");
    expect(publication).toMatchObject({ publisher: "中共青禾县水务局党组", signedBy: "中共青禾县水务局党组", signedOn: "2024-06-18", region: { county: "青禾县" } });
  });

  it("reads signature, day and the page's own line", () => {
    const { publication } = parseDocument(`来源：青禾县水务局 发布时间：2024-12-25 09:10 浏览次数：12\n${opening("")}`);
    expect(publication).toMatchObject({
      publisher: "青禾县水务局",
      publishedOn: "2024-12-25",
      signedBy: "中共青禾县水务局党组",
      signedOn: "2024-12-20",
      region: { county: "青禾县" },
    });
  });

  it.each([
    { end: "中共青禾县委巡察工作\n领导小组办公室\n2024年5月21日", signedBy: "中共青禾县委巡察工作领导小组办公室" },
    { end: "特此公告。\n中共青禾县委\n第三巡察组\n2024年5月21日", signedBy: "中共青禾县委第三巡察组" },
    { end: "特此公告。\n县委巡察办\n2024年5月21日", signedBy: "县委巡察办" },
    { end: "特此公告。县委第二巡察组 2024年5月21日", signedBy: "县委第二巡察组" },
    { end: "受理来访的截止时间为2024年5月21日。", signedBy: undefined },
    { end: "受理电话的时间为工作日,截止时间为2024年5月21日。", signedBy: undefined },
    { end: "整改期限至2024年5月21日", signedBy: undefined },
  ])("is signed by $signedBy: $end", ({ end, signedBy }) => {
    const text = `县委第三巡察组巡察县水务局公告\n根据统一安排，县委第三巡察组对县水务局党组开展巡察。\n${end}\n`;
    const { publication } = parseDocument(text);
    expect(publication.signedBy).toBe(signedBy);
    if (signedBy !== undefined) expect(publication.signedOn).toBe("2024-05-21");
  });

  it.each([
    { end: "                 中共青禾县委第三巡察组", signedBy: "中共青禾县委第三巡察组" },
    { end: "青禾县委巡察二组", signedBy: "青禾县委巡察二组" },
    { end: "中共青禾县委巡察工作领导小组办公室", signedBy: "中共青禾县委巡察工作领导小组办公室" },
    { end: "联系单位如下\n青禾县委第三巡察组", signedBy: undefined },
    { end: "各县委巡察组", signedBy: undefined },
    { end: "（青禾县委巡察办）", signedBy: undefined },
    { end: "抄送：青禾县委第三巡察组", signedBy: undefined },
  ])("is signed by $signedBy on no day: $end", ({ end, signedBy }) => {
    const { publication } = parseDocument(`关于对县水务局党组的巡察反馈意见\n1.财经纪律执行不严。\n请制定整改方案。\n${end}\n`);
    expect([publication.signedBy, publication.signedOn]).toEqual([signedBy, undefined]);
  });

  it.each([
    { end: "二〇二四年五月二十一日", signedOn: "2024-05-21" },
    { end: "2024年5月21日", signedOn: "2024-05-21" },
    { end: "2024.5.21", signedOn: "2024-05-21" },
    { end: "更新于2024年5月21日", signedOn: undefined },
    { end: "2024-05-21", signedOn: undefined },
    { end: "2024年5月", signedOn: undefined },
    { end: "二〇二四年岁末", signedOn: undefined },
    { end: "（供稿：甲某）\n2024年5月21日", signedOn: undefined },
    { end: "2024年5月21日\n附件：问题清单", signedOn: undefined },
  ])("is signed by nobody on $signedOn: $end", ({ end, signedOn }) => {
    const { publication } = parseDocument(`县委巡察办2023年度工作总结\n一、工作情况\n开展了两轮巡察。\n二、下一步打算\n继续努力。\n\n${end}\n`);
    expect(publication.signedBy).toBeUndefined();
    expect(publication.signedOn).toBe(signedOn);
  });

  it("points at the places of its facts", () => {
    const text = opening("");
    const { evidence } = parseDocument(text).publication;
    const place = evidence?.["signedOn"];
    expect(text.slice(place?.start, place?.end)).toBe("2024年12月20日");
  });
});

describe("stated", () => {
  const stated = (sentence: string): Record<string, (number | null)[]> =>
    Object.fromEntries(
      Object.entries(parseDocument(opening(sentence)).stated).map(([key, figures]) => [key, (figures ?? []).map(({ value }) => value)]),
    );

  it.each([
    { text: "共反馈4个方面26个问题，已完成整改22个，正在整改4个，整改完成率84.6%。", expected: { aspects: [4], issues: [26], completed: [22], inProgress: [4], completionRate: [84.6] } },
    { text: "反馈的29个问题已整改销号25个，建立完善制度8项。", expected: { issues: [29], completed: [25], rulesMade: [8] } },
    { text: "追缴违规资金3.2万元，给予党纪政务处分5人。", expected: { moneyRecovered: [32000], peopleDisciplined: [5] } },
    { text: "召开党组会6次，走访群众300户。", expected: {} },
    { text: "反馈问题XX个。", expected: { issues: [null] } },
    { text: "问责12人，给予党纪政务处分5人。", expected: { peopleDisciplined: [5] } },
    { text: "追责问责12人。", expected: { peopleDisciplined: [12] } },
    { text: "聚焦采购、基建、财务三类问题开展自查。", expected: {} },
    { text: "发现3类共性问题。", expected: { categories: [3] } },
    { text: "从责任落实、建章立制、群众评价4个维度设置指标。", expected: {} },
    { text: "完成对78家单位、43个乡镇的巡察。", expected: {} },
    { text: "对巡察移交的35个问题逐项整改。", expected: { issues: [35] } },
  ])("$text", ({ text, expected }) => {
    expect(stated(text)).toEqual(expected);
  });
});

describe("stated in a round summary", () => {
  const stated = (...paragraphs: readonly string[]): unknown => {
    const { kind, stated: claims } = parseDocument(`利剑高悬促振兴——六届白沙县委第三轮巡察工作回眸\n${paragraphs.join("\n")}`);
    expect(kind).toBe("round-summary");
    return Object.fromEntries(Object.entries(claims).map(([key, figures]) => [key, (figures ?? []).map(({ value }) => value)]));
  };

  it.each([
    { why: "a field", part: "在粮食购销领域机动巡察中，县委巡察组走进粮库，立案46件，挽回损失4763.8万元。" },
    { why: "a unit", part: "在白沙县职业学校，巡察推动向学生退还费用77.7万元。" },
    { why: "a place", part: "在南屏镇，巡察推动收回承包款93.5万元，建章立制4项。" },
    ...["县林场", "县城关派出所", "县开发区管委会", "县委党校", "县城投公司", "石桥社区", "县审计局"].map((body) => ({ why: body, part: `在${body}，巡察推动追缴资金3万元，修订制度2项。` })),
  ])("leaves out the figures of $why", ({ part }) => {
    expect(stated("巡察发现问题1486个。", part, "全县清退违规资金586.4万元，修订制度429项。")).toMatchObject({ issues: [1486], moneyRecovered: [5864000], rulesMade: [429] });
  });

  it.each(["在县委坚强领导下，", "在本轮巡察中，", "在全县，"])("keeps what %s leads in", (lead) => {
    expect(stated(`${lead}清退违规资金586.4万元，修订制度429项。`)).toMatchObject({ moneyRecovered: [5864000], rulesMade: [429] });
  });
});
