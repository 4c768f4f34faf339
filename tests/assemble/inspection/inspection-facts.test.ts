import { describe, expect, it } from "vitest";
import type { Inspection } from "../../../src/model/document.js";
import { parseDocument } from "../../../src/parse.js";

const head = (text: string): Inspection => parseDocument(text).inspection;
const report = (text: string): Inspection => head(`中共青禾县水利局党组关于巡察整改进展情况的通报\n${text}现将整改情况公布如下。\n一、整改情况\n1.甲。`);

describe("the team", () => {
  it.each([
    ["the numbered one before the general name", "2024年3月4日至5月6日，市委第六巡察组对中共南屏镇委员会（以下简称“南屏镇党委”）及东、西等八个村党组织开展了巡察。8月22日，市委巡察组向南屏镇党委反馈了意见。", "市委第六巡察组"],
    ["the mobile one before the general name", "市委机动巡察组进驻。市委巡察组和县民政局党组一起研究。", "市委机动巡察组"],
    ["the one whom the head of it speaks for", "市委巡察组进驻市民政局巡察动员会上，组长代表市委第二巡察组讲话。", "市委第二巡察组"],
    ["a field before 专项", "县委粮食购销领域作风专项巡察二组于2021年9月6日至10月15日对县住建局党组开展了巡察。", "县委粮食购销领域作风专项巡察二组"],
    ["a part of a team", "2024年3月4日至5月6日，区委巡察一组二分组对区水利局党组开展了巡察。", "区委巡察一组二分组"],
    ["a part that is numbered as the team is", "2024年3月4日至5月6日，县委第二巡察组第三分组对县水利局党组开展了巡察。", "县委第二巡察组第三分组"],
    ["a small part", "2024年3月4日至5月6日，县委巡察第二组第一小组对县水利局党组开展了巡察。", "县委巡察第二组第一小组"],
    ["a general name that is all there is", "2024年3月4日至5月6日，县委巡察组对县水利局党组开展了巡察。", "县委巡察组"],
    ["several teams are none", "八届区委第七轮巡察派出3个巡察组，分别对区委办、区供销社党组开展了常规巡察。日前，区委巡察组已分别向被巡察单位反馈。", undefined],
    ["nor are those of a committee, each at its own body", "根据县委统一部署，县委巡察组分别对南屏镇党委、东溪镇党委开展了常规巡察。", undefined],
    ["a committee that inspects by itself is none", "2024年3月4日至5月6日，校党委对后勤保障部党总支开展了巡视。", undefined],
    ["nor is a general name that nothing is told of", "对照区委巡察组反馈的问题抓好整改。", undefined],
  ])("%s: %s", (_, text, expected) => expect(report(text).team).toBe(expected));

  it("one team of an announcement that inspects several units", () => {
    const { team, inspectedOrg } = head("巡察公告\n根据市委统一部署，十一届市委第三提级交叉巡察组于2023年6月5日至7月14日，对县教育局、县城管局、南屏镇3个单位党组织开展专项巡察。受理信访电话：0000。");
    expect([team, inspectedOrg]).toEqual(["市委第三提级交叉巡察组", undefined]);
  });

  it("a list of teams is none of them", () => {
    const text = "新一轮巡视启动\n省委第一巡视组：巡视甲市、乙县。\n省委第二巡视组：巡视丙县。\n省委第三巡视组：对青禾集团有限公司党委开展机动式巡视。";
    expect(head(text)).not.toHaveProperty("team");
  });
});

describe("the inspected", () => {
  it("is a whole list where its number closes it", () => {
    const { inspectedOrg } = report("2024年3月4日至5月6日，区委第五巡察组对南屏镇柳湾村、石井村、上坪村等3个村级党组织进行了巡察。");
    expect(inspectedOrg).toBe("南屏镇柳湾村、石井村、上坪村等3个村级党组织");
  });

  it.each([
    ["区委第五巡察组对区文旅局党组、区档案馆党支部进行了巡察。", "区文旅局党组、区档案馆党支部"],
    ["县委第二巡察组对县水利局、县招考中心党组织开展了巡察。", "县水利局、县招考中心党组织"],
    ["县委第二巡察组对南屏镇党委及所辖村党组织开展了常规巡察。", "南屏镇党委"],
    ["县委第二巡察组对南屏镇柳湾村、石井村、上坪社区等3个村（社区）党组织开展了巡察。", "南屏镇柳湾村、石井村、上坪社区等3个村（社区）党组织"],
    ["市委第一巡察组、第六巡察组分别对青禾集团（以下简称集团）党委、云岭公司党委开展了巡察。", "青禾集团党委、云岭公司党委"],
    ["县委第二巡察组对县水利局党组开展了巡察。", "县水利局党组"],
    ["县委第二巡察组对县水利局校园餐项目开展专项巡察。", "县水利局"],
  ])("is the whole list of a statement: %s", (text, expected) => expect(report(text).inspectedOrg).toBe(expected));

  it("is no word that names nobody", () => {
    expect(head("巡察反馈\n县委第一巡察组向被巡察单位党组织反馈了巡察情况。")).not.toHaveProperty("inspectedOrg");
  });
});

describe("the inspected that only the title of the feedback names", () => {
  const faults = "一、存在的主要问题\n（一）学习不深入。计划缺失。\n（二）管理不规范。手续不全。";
  it.each([
    ["关于巡察县统计局党组的反馈意见", "县统计局党组"],
    ["关于对县统计局党组巡察情况的反馈", "县统计局党组"],
    ["关于巡察县统计局党组情况的反馈", "县统计局党组"],
    ["县委第二巡察组关于巡察县统计局党组情况的反馈", "县统计局党组"],
    ["县委第二巡察组对县统计局党组的巡察反馈意见", "县统计局党组"],
    ["关于对南屏镇党委开展巡察的反馈意见", "南屏镇党委"],
    ["关于县统计局党组巡察情况的通报", "县统计局党组"],
    ["关于向县统计局党组反馈巡察情况的函", "县统计局党组"],
    ["县委巡察组关于县统计局党组的反馈报告", "县统计局党组"],
    ["巡察县统计局党组反馈材料", "县统计局党组"],
    ["中共县统计局党组巡察反馈意见书", "中共县统计局党组"],
    ["2024年县委第二轮巡察反馈意见（县统计局）", "县统计局"],
    ["县委第二轮巡察工作情况的反馈意见", undefined],
    ["县委第三巡察组反馈意见", undefined],
    ["县委第二轮巡察情况全部反馈", undefined],
    ["关于巡察发现问题的反馈意见", undefined],
    ["县委第三轮巡察反馈意见（公开稿）", undefined],
  ])("%s", (title, expected) => {
    expect(head(`${title}\n${faults}`).inspectedOrg).toBe(expected);
  });
});

describe("the tier", () => {
  it.each([
    ["not of those who must act", "“乡镇党委要承担巡察整改主体责任”。根据县委统一部署，县委第十一轮巡察3个巡察组开展了巡察。", "county"],
    ["not of the centre's policy", "贯彻中央巡视工作方针。根据县委统一部署开展巡察。", "county"],
    ["not of the inspected", "南屏镇党委高度重视巡察反馈意见，县委机动巡察全面完成。", "county"],
    ["of the order, not of the office", "在市委巡察办指导下，统筹推进十三届县委第四轮巡察。", "county"],
    ["the centre's own team", "中央第四巡视组对青禾集团党组开展了常规巡视。", "central"],
    ["none for a ministry", "教育部党组第三巡视组对东河大学党委进行了巡视，学校党委抓好巡视整改。", undefined],
    ["of a city that ranks as a county", "兴宁市委机动巡察一组对南屏镇党委进行了巡察。", "county"],
    ["of a municipality, for only provinces have 巡视", "市委第一巡视组对市水利局党组进行了巡视。", "province"],
    ["not of a guest", "集团党委开展了巡察，并邀请省委巡视办指导。", "institution"],
    ["not of a superior's 巡视", "市委配合省委第三巡视组，市委第二巡察组对市水利局党组进行了巡察。", "prefecture"],
    ["of a city", "青禾市委第一巡察组对市教育局党组进行了巡察。", "prefecture"],
  ])("%s: %s", (_, text, expected) => expect(report(text).level).toBe(expected));
});

describe("the tier, beside bodies that stand above", () => {
  it.each([
    ["who only ask", "近年来，青禾县委认真落实省委、市委工作要求，持续深化政治巡察。", "county"],
    ["whose order a district's committee carries out", "今年以来，认真贯彻中央、省委、市委巡视巡察工作部署，区委常委会听取巡察汇报6次。", "county"],
    ["of a city", "坚决落实党中央决策部署和省委工作要求，擦亮巡察利剑。市委主要领导提出处置意见。", "prefecture"],
    ["who lead", "在省委巡视办的关心指导和市委坚强领导下，县委巡察办推进巡察。", "county"],
    ["who praise", "中央巡视组肯定青禾县做法，县委巡察办持续推动。", "county"],
    ["who pass on", "省委巡视办转发我市做法，青禾市委巡察办深化巡察。", "prefecture"],
    ["whose plan is followed", "青禾区委落实市委巡察工作规划，开展巡察。", "county"],
    ["where nobody else is named", "青禾县贯彻落实省委巡察工作会议精神，深化政治巡察。", undefined],
    ["but the one who has it done", "省委派出9个巡视组开展巡视。", "province"],
    ["but the one who orders it", "按照市委巡察工作安排，对县水利局党组开展了巡察。", "prefecture"],
    ["but the one whose feedback is carried out", "关于落实省委巡视反馈意见整改进展情况的通报\n2024年对我县开展了巡视。", "province"],
  ])("%s: %s", (_, text, expected) => expect(head(text).level).toBe(expected));
});

describe("the tier of a city", () => {
  it.each([
    ["that the table knows as a county, by its team", "兴宁市委第一巡察组对市教育局党组开展了巡察。", "county"],
    ["by its town", "市委第三巡察组对射洪市金华镇党委进行了巡察。", "county"],
    ["by its bureau", "中共射洪市教育局党组关于巡察整改进展情况的通报\n市委第三巡察组对市教育局党组进行了巡察。", "county"],
    ["by what it orders", "根据射洪市委统一部署，市委第三巡察组对教育局党组进行了巡察。", "county"],
    ["and not as what is inspected", "市委第三巡察组对射洪市委开展了巡察。", "prefecture"],
    ["nor as that of whose government is", "市委第三巡察组向射洪市政府党组反馈了巡察情况。", "prefecture"],
    ["nor as that of whose court of the middle tier is", "市委第三巡察组对中共射洪市中级人民法院党组开展了巡察。", "prefecture"],
    ["whose court is inspected", "市委第三巡察组对射洪市人民法院党组开展了巡察。", "county"],
    ["that the table knows as a prefecture", "日照市委第一巡察组对南屏镇党委进行了巡察。", "prefecture"],
    ["with a county", "市委第二巡察组对白鹭市大岭县城关镇党委开展巡察。", "prefecture"],
    ["with counties named beside", "大岭县委书记陪同，市委第二巡察组对城关镇党委开展巡察。", "prefecture"],
    ["with a district", "市委第二巡察组对白鹭市青禾区石桥街道党工委开展巡察。", "prefecture"],
    ["that inspects a bureau", "青禾市委第一巡察组对市教育局党组进行了巡察。", "prefecture"],
    ["that inspects a street", "市委第二巡察组对北河街道党工委开展巡察。", "prefecture"],
    ["that reaches down", "市委第二巡察组对南屏镇党委开展提级巡察。", "prefecture"],
    ["whose bureau is for towns", "市委第二巡察组对白鹭市城乡建设局党组开展巡察。", "prefecture"],
    ["that inspects them all", "市委第二巡察组对各乡镇党委开展巡察。", "prefecture"],
    ["unknown that inspects a town", "青禾市委第一巡察组对南屏镇党委进行了巡察。", undefined],
    ["not named that inspects a township", "市委第二巡察组对石桥乡党委开展巡察。", undefined],
    ["unknown whose town it is", "市委第三巡察组对白鹭市北河镇党委进行了巡察。", undefined],
    ["unknown whose village it is", "白鹭市委第一巡察组对新桥村党总支开展巡察。", undefined],
    ["unknown whose villages are counted", "市委第二巡察组对白鹭市城关镇所辖12个村开展巡察。", undefined],
    ["unknown that gives feedback to a town", "市委第二巡察组向南屏镇党委反馈了巡察情况。", undefined],
  ])("%s: %s", (_, text, expected) => expect(head(text).level).toBe(expected));
});

describe("the kind of inspection", () => {
  it.each([
    ["in the team's name", "市委医疗卫生领域第六专项巡察组对县医院党委反馈了情况。", "special"],
    ["in brackets in the team's name", "市委第二（专项）巡察组对县医院党委反馈了情况。", "special"],
    ["in its name before another in brackets", "市委第二提级（交叉）巡察组对县医院党委反馈了情况。", "upgraded"],
    ["behind inspecting in general", "会议对扎实开展巡视工作提出要求。省委决定对青禾县开展常规巡视。", "regular"],
    ["far from the verb", "市委第一巡察组对南屏镇党委开展智慧产业园项目落地情况专项巡察。", "special"],
    ["before the team's number", "县委涉农专项巡察第一巡察组向县水利局党组反馈了情况。", "special"],
    ["without quotes", "市委第一巡察组对县教育局党组开展为期两个月的巡察整改回头看。", "look-back"],
    ["several in one sentence are none", "县委对4家单位开展常规巡察；对32所学校开展专项巡察。", undefined],
    ["several rounds of several kinds are none", "县委先后开展5轮常规巡察、2轮交叉巡察、1轮专项巡察。", undefined],
    ["rounds behind their kinds are none", "先后开展常规巡察4轮、专项巡察2轮、巡察“回头看”1轮。", undefined],
    ["those of several fields are none", "近年来，开展粮食购销、校园餐等5个领域专项巡察。", undefined],
    ["that of one field", "县委对12个单位开展了粮食购销领域专项巡察。", "special"],
    ["a plan behind is none", "县委第一巡察组对县水利局党组开展了常规巡察。适时开展巡察“回头看”。", "regular"],
  ])("%s: %s", (_, text, expected) => expect(report(text).type).toBe(expected));

  it.each([
    ["常规巡察", "regular"],
    ["专项巡察", "special"],
    ["机动巡察", "mobile"],
    ["提级巡察", "upgraded"],
    ["巡察“回头看”", "look-back"],
    ["巡察", undefined],
  ])("below a page's line and a title that tells of inspecting: %s", (told, expected) => {
    const page = "首页 >> 南屏镇 >> 巡察公开\n县委第五巡察组关于对南屏镇党委开展巡察的反馈情况\n2024年7月26日，县委第五巡察组向南屏镇党委反馈巡察情况。\n";
    expect(head(`${page}按照县委统一部署，2024年3月18日至6月7日，县委第五巡察组对南屏镇党委开展了${told}。\n一、主要问题\n1.学用脱节。学得少。`).type).toBe(expected);
  });

  it("a title of other work tells none", () => {
    expect(head("青禾县开展巡察整改专项督查\n县委巡察办督查整改。")).not.toHaveProperty("type");
  });
});

describe("the round", () => {
  it.each([
    ["根据十四届县委第六轮巡察安排，开展巡察。", { congress: 14, number: 6 }],
    ["县委第三轮巡察。", { number: 3 }],
    ["如九届区委第二轮巡察发现的共性问题4项通报整改。", undefined],
    ["省委巡视组完成该年度第三轮巡视。", undefined],
    ["县委前六轮反馈的问题已整改，第七轮巡察对8家单位开展“回头看”。", undefined],
    ["对五届县委第十轮巡察进行部署。县委先后开展9轮巡察。", { congress: 5, number: 10 }],
    ["县委已经开展六轮巡察，第七轮巡察启动。", undefined],
    ["根据十二届省委第四轮巡视带巡察要求，区委第一联动巡察组对区法院党组进行了巡察。", undefined],
    ["根据省委第四轮巡视要求，十五届区委第七轮巡察第二巡察组对区法院党组进行了巡察。", { congress: 15, number: 7 }],
    ["结合十四届省委第三轮巡视反馈，县委第二巡察组对县水利局党组开展了巡察。", undefined],
    ["按照上轮（十三届县委第五轮）巡察的做法，县委第二巡察组对县水利局党组开展了巡察。", undefined],
    ["对照中央第八轮巡视要求，县委第三轮巡察中，县委第二巡察组对县水利局党组开展了巡察。", { number: 3 }],
    ["配合省委第六轮巡视，县委第二巡察组对县水利局党组开展了巡察。", undefined],
    ["县委第二巡察组对县水利局党组开展了巡察。学习习近平总书记关于巡视工作的重要论述和听取第六轮巡视汇报时的讲话。", undefined],
    ["县委第二巡察组对县水利局党组开展了巡察。学习省委书记在听取第六轮巡视汇报时的讲话。", undefined],
    ["县委第二巡察组对县水利局党组开展了巡察。传达县委书记听取第三轮巡察情况汇报时的讲话。", { number: 3 }],
    ["县委第二巡察组在十五届县委第八轮巡察中对县水利局党组开展了巡察。", { congress: 15, number: 8 }],
    ["县委第二巡察组对县水利局党组开展了巡察。十二届县委第四轮巡察曾反馈29个问题。", undefined],
    ["县委第二巡察组将对县水利局党组开展巡察，检查十二届县委第四轮巡察反馈的29个问题是否整改。", undefined],
    ["县委第二巡察组在第八轮巡察中对县水利局党组开展了巡察，第三轮巡察反馈的问题仍未整改到位。", { number: 8 }],
    ["十三届县委第七轮巡察反馈的问题均已整改。", { congress: 13, number: 7 }],
    ["青禾市委巡察机构组织开展五届市委第五、第六轮巡察。", undefined],
    ["青禾市委巡察机构完成第三轮至第六轮巡察。", undefined],
    ["青禾市委巡察机构完成第一至第五轮巡察。", undefined],
    ["统筹推进六届县委第四轮、第五轮巡察。", undefined],
    ["组织开展五届市委第五、第六\n轮巡察。截至年底，第五轮巡察反馈的问题已完成整改。", undefined],
    ["总结第五、第六轮巡察，启动第七轮巡察。", { number: 7 }],
    ["2024年，县委第五轮巡察第一、第二巡察组对县水利局党组开展了巡察。", { number: 5 }],
    ["县委第一至第三巡察组开展第四轮巡察。", { number: 4 }],
  ])("%s", (text, expected) => expect(report(text).round).toEqual(expected));

  it("none of those that a title tells together", () => {
    expect(head("六届县委第四轮、第五轮巡察情况\n县委第四轮巡察发现问题12个。")).not.toHaveProperty("round");
  });
});

describe("the framework", () => {
  it.each([
    ["按照“三个聚焦”总体要求开展巡察。", "三个聚焦"],
    ["围绕“四个着力”开展巡视。", "四个着力"],
    ["紧扣“四个落实”。", "四个落实"],
    ["牢牢把握四个落实要求。", "四个落实"],
    ["提出了“一个中心”、“四个着力”等新思路。", undefined],
    ["从“三大问题”到“四个落实”的演变。", undefined],
    ["实现了“四个着力”的目标。", undefined],
    ["重点是关于违反六项纪律以及换届纪律等方面的举报。", undefined],
    ["受理反映违反“六项纪律”问题的举报。", undefined],
    ["共发现违反“六项纪律”方面的问题386个。", undefined],
    ["受理涉及六项纪律方面的举报和反映。", undefined],
    ["对照六项纪律查找问题。", "六项纪律"],
    ["受理违反六项纪律的举报。本轮围绕“六项纪律”开展巡察。", "六项纪律"],
    ["提出了“一个中心”等新思路。本轮围绕“四个落实”开展巡察。", "四个落实"],
  ])("%s", (text, expected) => expect(report(text).framework).toBe(expected));
});

describe("the framework of headings", () => {
  const looked = "（一）聚焦落实党中央决策部署方面\n1.关于学习不深入的问题。已整改。\n（二）聚焦群众身边腐败问题和不正之风方面\n2.关于违规收费的问题。已整改。\n（三）聚焦基层党组织软弱涣散方面\n3.关于组织生活不严肃的问题。已整改。\n";
  const plans = (title: string): string => head(`关于县委巡察整改情况的通报\n一、反馈问题整改落实情况\n${looked}三、下一步整改打算\n（一）提高政治站位。持续整改。\n（二）${title}。持续用力。\n`).framework ?? "";
  it.each(["强化成果运用，推动高质量发展", "深化巡察整改成果运用", "巩固巡察整改成果", "做好巡察整改“后半篇文章”", "聚焦巡察整改和成果运用"])("a plan is none of it: %s", (title) => {
    expect(plans(title)).toBe("三个聚焦");
  });
  it.each(["聚焦巡察整改和成果运用", "巡察反馈问题整改落实方面", "落实上轮巡察整改方面"])("a fourth with issues: %s", (title) => {
    expect(head(`关于县委巡察整改情况的通报\n一、反馈问题整改落实情况\n${looked}（四）${title}\n4.关于整改不彻底的问题。已整改。\n`).framework).toBe("四个聚焦");
  });
});

describe("the day of the feedback", () => {
  it.each([
    ["given", "2024年3月4日至5月6日，县委第一巡察组开展了巡察。7月8日，县委第一巡察组向县水利局党组反馈了意见。", "2024-07-08"],
    ["given after a hearing", "2024年7月8日，县委听取汇报后，县委第一巡察组向县水利局党组反馈了意见。", "2024-07-08"],
    ["a hearing is none", "2024年6月30日，县委巡察工作领导小组召开会议，研究审定了巡察反馈意见。", undefined],
    ["reading it out is none", "2024年7月9日，局党组传达学习巡察反馈意见。", undefined],
    ["of several days the first", "2024年3月4日至5月6日，县委第一巡察组开展了巡察。7月8日至10日，县委第一巡察组向县水利局党组反馈了意见。", "2024-07-08"],
    ["by all the teams of a round", "七届区委第三轮巡察派出的5个巡察组于2024年7月12至13日分别向区农业局等5家单位进行巡察意见反馈。", "2024-07-12"],
    ["at meetings", "县委各巡察组于2024年7月2日—4日召开巡察反馈会。", "2024-07-02"],
    ["of a part of a month is unknown", "2024年7月上旬，县委第一巡察组向县水利局党组反馈了巡察意见。", undefined],
    ["what it is spoken of is none", "2024年7月8日至10日，对巡察反馈问题较多的县水利局等单位负责人予以约谈提醒。", undefined],
    ["what is fed back on 整改 is none", "2024年7月8日至10日，向县委巡察办反馈巡察整改情况。", undefined],
    ["since a year is none", "2017年以来，省委巡视组累计向被巡视单位反馈问题1306个。", undefined],
    ["of no year that it is only compared with", "在2018年巡察成效的基础上，3月5日，县委第二巡察组向县水利局党组反馈了情况。", undefined],
    ["nor follows on", "继2018年县委巡察之后，3月5日，县委第二巡察组向县水利局党组反馈了情况。", undefined],
    ["a year is none", "2023年反馈问题26个。", undefined],
  ])("%s: %s", (_, text, expected) => expect(report(text).feedbackDate).toBe(expected));
});

describe("the period", () => {
  it.each([
    ["巡察期间（2020年9月3日至2020年11月6日），设举报电话。", { start: "2020-09-03", end: "2020-11-06" }],
    ["巡察时间：2024年3月4日至5月20日。", { start: "2024-03-04", end: "2024-05-20" }],
    ["巡察时间为2024年3月4日至5月20日。", { start: "2024-03-04", end: "2024-05-20" }],
    ["2024年3月4日至5月20日，局党组开展整改。", undefined],
    ["本轮巡察集中进驻时间为2024年3月4日至5月20日，共计35天。", { start: "2024-03-04", end: "2024-05-20" }],
    ["驻点时间：2024年3月4日至5月20日。", { start: "2024-03-04", end: "2024-05-20" }],
    ["受理来访时间为2024年3月4日至5月20日。", undefined],
    ["十一届县委第五轮巡察于2024年3月4日开始，至5月20日结束。", { start: "2024-03-04", end: "2024-05-20" }],
    ["本轮巡察自2024年3月4日起至5月20日止。", { start: "2024-03-04", end: "2024-05-20" }],
    ["县委第二巡察组2024年3月4日进驻县水利局，5月20日撤离。", { start: "2024-03-04", end: "2024-05-20" }],
    ["2024年3月4日至5月20日，十二届县委第十轮对县水利局等5个单位开展了常规巡察。", { start: "2024-03-04", end: "2024-05-20" }],
    ["县委第二巡察组2024年3月4日进驻县水利局，5月20日反馈了情况。", undefined],
    ["2024年3月4日整改开始，5月20日结束。", undefined],
    ["县委第二巡察组自2024年3月4日始，至5月6日止，对县水利局党组开展了巡察。", { start: "2024-03-04", end: "2024-05-06" }],
    ["县委第二巡察组对县水利局党组开展了巡察。巡察始于2024年3月4日、止于5月6日。", { start: "2024-03-04", end: "2024-05-06" }],
    ["县委第二巡察组2024年3月4日到岗，5月6日收官，对县水利局党组开展了巡察。", { start: "2024-03-04", end: "2024-05-06" }],
    ["2024年3月4日至5月6日、8月5日至10月10日，先后开展六届县委第四轮、第五轮巡察。", undefined],
    ["2024年2月5日至3月31日、4月8日至5月6日，县委第二巡察组对县水利局党组开展了巡察。", { start: "2024-02-05", end: "2024-05-06" }],
    ["2024年3月4日至5月20日，县委第一巡察组巡察县水利局党组。", { start: "2024-03-04", end: "2024-05-20" }],
    ["2024年3月4日至5月20日，县委第一巡察组对县水利局党组进行了巡察，并反馈了意见。", { start: "2024-03-04", end: "2024-05-20" }],
    ["2024年3月4日至5月20日，县委第一巡察组召开动员会后对县水利局党组开展巡察。", { start: "2024-03-04", end: "2024-05-20" }],
    ["2024年3月4日至5月20日，县委第一巡察组采取调研、座谈等方式，对县水利局党组开展巡察。", { start: "2024-03-04", end: "2024-05-20" }],
    ["2024年3月4日至5月20日，县委第五轮巡察对8家单位开展了巡察，7月3日集中反馈。", { start: "2024-03-04", end: "2024-05-20" }],
    ["县委第四巡察组2024年3月4日至5月20日巡察反馈意见梳理问题15个。", { start: "2024-03-04", end: "2024-05-20" }],
    ["2024年3月4日至5月20日，县委第四巡察组围绕上轮反馈意见整改落实情况，对县水利局党组开展巡察“回头看”。", { start: "2024-03-04", end: "2024-05-20" }],
    ["2024年7月3日至5日，向学校党委汇报校内巡察情况。", undefined],
    ["2024年7月3日至5日，县委三个巡察组分别向被巡察单位反馈了巡察情况。", undefined],
    ["2024年7月3日至5日，县委第一巡察组向县水利局党组反馈了巡察情况。", undefined],
    ["2024年7月3日至5日，县委第一巡察组对县水利局进行巡察意见反馈。", undefined],
    ["2024年7月3日至5日，县委巡察组集中利用3天时间向6家单位反馈巡察意见。", undefined],
    ["县委巡察组于2024年7月3日—5日对县教育局、县民政局召开巡察反馈会。", undefined],
    ["2024年7月3日至5日，县委巡察办对县水利局等单位负责人约谈提醒。", undefined],
    ["2024年7月3日至5日，县委举办巡察干部培训班，在县委党校进行。", undefined],
    ["2024年7月3日至5日，县委召开第二轮巡察动员会，县委第一巡察组进驻县教育局。", undefined],
    ["2024年7月3日至5日，县委巡察办对巡察整改开展督查。", undefined],
    ["2024年7月3日至5日，县委各巡察组在县委党校座谈，对巡察工作交流经验。", undefined],
    ["本制度自2024年3月4日始执行，至今未止。", undefined],
  ])("%s", (text, expected) => expect(report(text).period).toEqual(expected));
});

it.each([
  ["县委听取第七、八轮巡察情况汇报，研究第九轮巡察任务安排。", undefined],
  ["县委听取第七、八轮巡察情况汇报，认真准备第九轮巡察。", undefined],
  ["县委听取第三轮巡察情况汇报，审议第四轮巡察方案。", 3],
  ["县委审议第四轮巡察方案，听取第三轮巡察情况汇报。", 3],
  ["县委审议第四轮巡察方案。", 4],
  ["县委研究第六轮巡察情况报告。", 6],
  ["县委召开第九轮巡察动员部署会。", 9],
  ["县委启动第五轮巡察。", 5],
])("a round that is planned is not the one told: %s", (text, number) => {
  expect(head(text).round?.number).toBe(number);
});

it.each([
  ["2024年3月，十二届县委第四轮巡察反馈了意见。", { number: 7 }],
  ["根据十三届县委第七轮巡察安排，3月启动。", { congress: 13, number: 7 }],
  ["1.关于十二届县委巡察反馈问题整改不彻底的问题。已整改。", { number: 7 }],
  ["根据十三届县委统一部署，县委第一巡察组对县民政局党组开展巡察。", { congress: 13, number: 7 }],
])("beside a round that the title tells, another's congress is not its own: %s", (text, expected) => {
  expect(head(`关于县委第七轮巡察整改情况的通报\n${text}`).round).toEqual(expected);
});

describe("the congress of a round whose number stands elsewhere", () => {
  const summary = (text: string): Inspection["round"] => head(`区委巡察组集中反馈第三轮巡察情况\n${text}`).round;
  it.each([
    "12月20日至22日，六届青禾区委4个巡察组分别向区民政局、区水利局党组织反馈巡察情况。",
    "根据六届青禾区委统一部署，本轮（第三轮）巡察对区民政局等8家单位党组织开展。",
    "六届区委派出4个巡察组，对区民政局等8家单位党组织开展巡察。",
    "第六届区委巡察组分别向区民政局、区水利局党组织反馈巡察情况。",
    "根据六届区委工作部署，区委4个巡察组分别向区民政局、区水利局党组织反馈巡察情况。",
  ])("is the committee's: %s", (text) => expect(summary(text)).toEqual({ congress: 6, number: 3 }));

  it.each([
    ["a people's congress", "六届区人大代表列席，区委4个巡察组分别反馈巡察情况。"],
    ["a plenum", "学习贯彻六届区委五次全会精神，区委4个巡察组分别反馈巡察情况。"],
    ["one of the party", "学习党的二十届三中全会精神，区委4个巡察组分别反馈巡察情况。"],
    ["what was before", "六届区委以来的巡察反馈问题已整改，区委4个巡察组分别反馈巡察情况。"],
    ["what another inspection found", "关于五届区委巡察指出的问题整改不彻底的问题。"],
    ["two congresses", "五届区委巡察打下基础，六届区委巡察接续推进，区委4个巡察组分别反馈巡察情况。"],
  ])("is none from %s: %s", (_, text) => expect(summary(text)).toEqual({ number: 3 }));
});
