import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

const values = (text: string): Record<string, (number | null)[]> =>
  Object.fromEntries(Object.entries(parseDocument(text).stated).map(([key, figures]) => [key, (figures ?? []).map(({ value }) => value)]));

const notice = "县委第二巡察组向县档案馆党组反馈巡察情况。";

describe("figures that count nothing of what was found or mended", () => {
  it.each([
    // what teams did
    { text: "截至5月7日，县委3个巡察组已全部完成进驻。", expected: {} },
    { text: "九届区委第三轮巡察4个巡察组完成对区档案馆等3个单位党组织的进驻。", expected: {} },
    { text: "本轮巡察6个巡察组均已完成动员。", expected: {} },
    { text: "截至目前，县委3个巡察组已完成对14个党组织的巡察。", expected: {} },
    { text: "本轮巡察5个督导组已完成进驻，12家单位完成测评。", expected: {} },
    { text: "十届县委第三轮巡察反馈问题700个，已完成整改688个。", expected: { issues: [700], completed: [688] } },
    { text: "十届县委第三轮巡察共发现问题12个，12个问题全部完成。", expected: { issues: [12], completed: [12] } },
    { text: "十届县委第三轮巡察反馈问题60个，已完成46项。", expected: { issues: [60], completed: [46] } },
    { text: "十届县委第三轮巡察反馈问题60个，已有28项完成阶段性整改。", expected: { issues: [60], mostlyCompleted: [28] } },
    // what is to be looked for
    { text: "县委第二巡察组进驻县档案馆。着力发现以下七个方面的问题。", expected: {} },
    { text: "县委第二巡察组进驻县档案馆。重点了解以下五个方面的情况。", expected: {} },
    { text: "县委第二巡察组进驻县档案馆。本次巡察主要发现和推动解决四个方面问题。", expected: {} },
    { text: "县委召开巡察动员部署会，重点看三个方面：一看学习，二看担当，三看廉洁。", expected: {} },
    { text: `${notice}反馈指出了七个方面的问题。`, expected: { aspects: [7] } },
    { text: `${notice}巡察发现三个方面问题。`, expected: { aspects: [3] } },
    { text: `${notice}重点发现了三个方面的问题。`, expected: { aspects: [3] } },
    // whom a rate describes
    { text: "九届市委第三轮巡察整改完成率达到100%的43个，80%以下的5个。", expected: {} },
    { text: "九届市委第三轮巡察整改完成率90%以上的单位15家。", expected: {} },
    { text: "九届市委第三轮巡察整改完成率100%的党组织有43个。", expected: {} },
    { text: "九届市委第三轮巡察整改完成率100%的占三成。", expected: {} },
    { text: "九届市委第三轮巡察反馈问题53个，已完成整改51个，完成率96.2%，其中完成率达100%的单位18家。", expected: { issues: [53], completed: [51], completionRate: [96.2] } },
    { text: "九届市委第三轮巡察反馈问题53个，完成率达到100%。", expected: { issues: [53], completionRate: [100] } },
    // kinds and aspects by their names
    { text: "十届县委第三轮巡察发现一般性问题12个、突出问题5个。", expected: {} },
    { text: "十届县委第三轮巡察反馈共性问题8个、个性问题19个。", expected: {} },
    { text: "十届县委第三轮巡察反馈8个共性问题和19个个性问题。", expected: {} },
    { text: "十届县委第三轮巡察发现党的领导方面问题5个、党的建设方面问题6个，共11个问题。", expected: { issues: [11] } },
    { text: "十届县委第三轮巡察共发现问题27个，其中共性问题8个、个性问题19个。", expected: { issues: [27] } },
    { text: "十届县委第三轮巡察反馈问题30个，发现重点问题5个。", expected: { issues: [30] } },
    { text: "十届县委第三轮巡察共反馈突出问题15个。", expected: { issues: [15] } },
    { text: "十届县委第三轮巡察发现问题186个，其中决策部署方面62个、基层组织方面51个。", expected: { issues: [186] } },
    { text: "十届县委第三轮巡察发现问题186个，涉及党的建设方面的58个。", expected: { issues: [186] } },
    { text: "十届县委第三轮巡察发现3个方面18个问题。", expected: { aspects: [3], issues: [18] } },
    // handled in another way
    { text: "十届县委第三轮巡察以来，给予党纪政务处分5人、组织处理12人。", expected: { peopleDisciplined: [5] } },
    { text: "十届县委第三轮巡察以来，给予党纪处分2人、诫勉谈话3人、批评教育6人。", expected: { peopleDisciplined: [2] } },
    { text: "十届县委第三轮巡察以来，给予党纪处分2人、政务处分3人。", expected: { peopleDisciplined: [2, 3] } },
  ])("$text", ({ text, expected }) => {
    expect(values(text)).toEqual(expected);
  });
});

describe("a part of the issues is never told as all of them", () => {
  it.each([
    { text: "十届县委第四轮巡察共发现4个方面问题共计968个，推动边巡边改问题143个。", expected: { aspects: [4], issues: [968] } },
    { text: "十届县委第四轮巡察发现问题共计968个，其中立行立改问题143个。", expected: { issues: [968] } },
    { text: "十届县委第四轮巡察发现各类问题合计968个，推动即知即改问题143个。", expected: { issues: [968] } },
    { text: "十届县委第四轮巡察发现问题共计968个，干部群众反映问题143个。", expected: { issues: [968] } },
    { text: "十届县委第四轮巡察问题总计62个，移交立行立改问题12项。", expected: { issues: [62] } },
    { text: "十届县委第四轮巡察存在问题合计35项。", expected: { issues: [35] } },
    { text: "十届县委第四轮巡察发现问题累计1153个，交办群众诉求类问题30个。", expected: { issues: [1153] } },
    { text: "十届县委第四轮巡察四方面问题总共48条。", expected: { issues: [48] } },
    { text: "十届县委第四轮巡察查找出各类问题共计77个。", expected: { issues: [77] } },
    { text: "十届县委第四轮巡察共发现问题968个，推动解决群众急难愁盼问题143个。", expected: { issues: [968] } },
    { text: `${notice}巡察期间推动立行立改问题12个。`, expected: {} },
    { text: `${notice}巡察组移交12项立行立改事项。`, expected: {} },
    { text: `${notice}督促整改边巡边改问题7个。`, expected: {} },
    { text: `${notice}来信来电反映问题31个。`, expected: {} },
  ])("$text", ({ text, expected }) => {
    expect(values(text)).toEqual(expected);
  });
});

describe("aspects of what is said or asked", () => {
  it.each(["县委副书记提出三个方面意见：一要提高认识。", "组长从五个方面对整改工作提出要求。", "副组长做了4个方面的重点强调。", "组长就三个方面作了强调。", "馆长从三个方面作了表态发言。", "组长讲了四个方面的意见。", "会议从四个方面作出部署。", "馆党组从三个方面着手抓好整改。", "巡察组围绕四个方面开展监督检查。", "巡察组提出三方面意见建议。"])("none: %s", (told) => {
    expect(values(notice + told)).toEqual({});
  });

  it.each([
    { told: "反馈了4个方面问题。", aspects: [4] },
    { told: "存在五个方面的不足。", aspects: [5] },
    { told: "发现的问题主要是八个方面。", aspects: [8] },
    { told: "反馈指出四个方面存在的问题，要求抓好整改。", aspects: [4] },
    { told: "巡察发现三个方面需要整改的突出问题。", aspects: [3] },
  ])("$told", ({ told, aspects }) => {
    expect(values(notice + told)).toEqual({ aspects });
  });
});

describe("a sample of the issues", () => {
  it.each([
    { text: "十届县委第四轮巡察反馈问题20个，已整改18个。县委巡察办抽查问题5个，整改到位4个，整改不到位1个，整改到位率80%。", expected: { issues: [20], completed: [18] } },
    { text: "十届县委第四轮巡察反馈问题20个，已整改18个；随机抽取了5个问题复核，整改到位4个。", expected: { issues: [20], completed: [18] } },
    { text: "十届县委第四轮巡察反馈问题20个。抽检整改事项9项，已完成8项。", expected: { issues: [20] } },
    { text: "十届县委第四轮巡察抽查档案30册，共发现问题22个。", expected: { issues: [22] } },
    { text: "经抽查，十届县委第四轮巡察反馈问题20个，已整改18个。", expected: { issues: [20], completed: [18] } },
  ])("$text", ({ text, expected }) => {
    expect(values(text)).toEqual(expected);
  });
});

describe("figures of the past", () => {
  it.each([
    { text: "十届县委第二轮巡察工作动员部署会召开。2016年，县委巡察工作聚焦管党治党，共发现问题386个。组长表示，2017年，巡察工作要突出重点。", expected: {} },
    { text: "十届县委第二轮巡察工作动员会召开。去年，县委开展两轮巡察，共发现问题386个，已整改380个。", expected: {} },
    { text: "县委启动十届第二轮巡察。2016年度，县委巡察共发现问题386个。今年，县委将开展三轮巡察。", expected: {} },
    { text: "县委通报巡察情况。2016年，县委开展两轮巡察，共发现问题386个。2017年，县委将开展三轮巡察。", expected: { issues: [386] } },
    { text: "十届县委第二轮巡察总结会召开。2016年，县委巡察共发现问题386个。", expected: { issues: [386] } },
    { text: `${notice}上轮巡察反馈的12个问题均已整改。`, expected: {} },
    { text: `${notice}上一届县委巡察反馈的12个问题已完成整改11个。`, expected: {} },
    { text: `${notice}前次巡察反馈的12个问题，已完成整改11个。本次巡察共发现问题8个。`, expected: { issues: [8] } },
    { text: "2016年9月，县档案馆接受了常规巡察，巡察反馈的9个问题在规定时间内已全部完成。本次巡察“回头看”发现的新问题如下：\n1.学习不深入。", expected: {} },
    { text: "2016年9月，县档案馆接受了常规巡察，巡察反馈的9个问题在规定时间内已全部完成。会议要求巩固成果。", expected: { issues: [9], completed: [9] } },
    { text: "同志们：今天召开动员会。上一轮巡察共发现问题136个。这次巡察要聚焦重点。", expected: {} },
    { text: "县委召开第五轮巡察动员部署会。会议通报了第四轮巡察情况，共发现问题136个。", expected: {} },
    { text: "县委召开第五轮巡察总结会。会议通报了第五轮巡察情况，共发现问题136个。", expected: { issues: [136] } },
    { text: "开展了十三届县委第十轮巡察，发现问题100个；开展了第十一轮巡察，发现问题164个；全年共发现问题264个。", expected: { issues: [264] } },
    { text: "三年来，3轮常规巡察共发现问题199条，已整改92条；三轮专项巡察共发现问题300条，已整改120条。", expected: {} },
  ])("$text", ({ text, expected }) => {
    expect(values(text)).toEqual(expected);
  });
});
