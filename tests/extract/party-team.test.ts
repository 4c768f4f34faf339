import { describe, expect, it } from "vitest";
import { createPartyFinder } from "../../src/extract/party/party.js";

const findParties = createPartyFinder();
const teams = (text: string): string[] => findParties(text).teams.map(({ name }) => name);
const read = (text: string): string[] =>
  findParties(text)
    .found.filter(({ role }) => role === "inspect" || role === "inspected")
    .map(({ name, role }) => `${name} ${role}`);

describe("the name of a team begins at its committee", () => {
  it.each([
    ["县委粮食购销领域作风专项巡察二组进驻", ["县委粮食购销领域作风专项巡察二组"]],
    ["县委涉粮问题专项巡察第三组", ["县委涉粮问题专项巡察第三组"]],
    ["市委优化营商环境专项巡察一组", ["市委优化营商环境专项巡察一组"]],
    ["省委营造“三个环境”专项巡视第二组", ["省委营造“三个环境”专项巡视第二组"]],
    ["县委村（社区）提级巡察第五组", ["县委村（社区）提级巡察第五组"]],
    ["区委村居第一巡察组", ["区委村居第一巡察组"]],
    ["县委机动巡察二组", ["县委机动巡察二组"]],
    ["市委第25-30专项巡察组", ["市委第25-30专项巡察组"]],
    ["省委第15巡视组", ["省委第15巡视组"]],
    ["按照**委第*巡察组的意见", ["**委第*巡察组"]],
    ["青禾县（市、区）委交叉巡察第五组", ["青禾县（市、区）委交叉巡察第五组"]],
    ["教育部党组第三巡视组", ["教育部党组第三巡视组"]],
    ["市委深化“一次办好”改革、优化营商环境专项巡察组", ["市委深化“一次办好”改革、优化营商环境专项巡察组"]],
    ["县委医疗卫生、医保基金专项巡察二组", ["县委医疗卫生、医保基金专项巡察二组"]],
    ["市委涉粮、涉林联动巡察组", ["市委涉粮、涉林联动巡察组"]],
    ["学校党委第三巡察工作组", ["学校党委第三巡察工作组"]],
    ["县委对村第三巡察组", ["县委对村第三巡察组"]],
    ["县委对村巡察第二组", ["县委对村巡察第二组"]],
    ["县委对村（社区）第六巡察组", ["县委对村（社区）第六巡察组"]],
    ["县委村（社区）第一巡察组", ["县委村（社区）第一巡察组"]],
    ["区委巡村第二组", ["区委巡村第二组"]],
    ["青禾县委巡村一组", ["青禾县委巡村一组"]],
    ["县委提级巡察村第二组", ["县委提级巡察村第二组"]],
    ["县委第三轮对村第二巡察组", ["县委对村第二巡察组"]],
    ["巡村组、护林员巡村", []],
    ["县委巡察村级组织", []],
    ["县委组织部、专项巡察组", []],
    ["是**委第*巡察组和**县医院党委共同的责任", ["**委第*巡察组"]],
    ["党委第二巡察组\n2022年11月9日", ["党委第二巡察组"]],
  ])("%s", (input, expected) => expect(teams(input)).toEqual(expected));

  it.each([
    ["七届市委第十二轮巡察一组", ["市委巡察一组"]],
    ["十三届青禾县委第七轮巡察第五巡察组", ["青禾县委第五巡察组"]],
    ["市委第三轮对村（社区）提级巡察“回头看”第一组", ["市委对村（社区）提级巡察“回头看”第一组"]],
    ["十一届市委第三提级交叉巡察组", ["市委第三提级交叉巡察组"]],
  ])("congress and round are facts of their own: %s", (input, expected) => expect(teams(input)).toEqual(expected));

  it.each([
    ["对照市委巡察组的反馈问题", ["市委巡察组"]],
    ["支持配合县委巡察组工作", ["县委巡察组"]],
    ["记者从省委巡视组了解到", ["省委巡视组"]],
    ["据县委巡察组介绍", ["县委巡察组"]],
    ["通讯员从市委第二巡察组获悉", ["市委第二巡察组"]],
    ["情况不清县委第二巡察组", ["县委第二巡察组"]],
    ["县委统一部署专项巡察组进驻", []],
    ["县委派出专项巡察组", []],
    ["各巡察组", []],
    ["4个巡察组", []],
    ["县委第二巡察组组长", ["县委第二巡察组"]],
    ["巡察工作领导小组", []],
  ])("nothing but the name: %s", (input, expected) => expect(teams(input)).toEqual(expected));
});

describe("what a statement says of the inspected", () => {
  it.each([
    ["a name in brackets", "县委第一巡察组对青禾县水利局（以下简称“县水利局”）党组开展了巡察", ["县委第一巡察组 inspect", "青禾县水利局党组 inspected"]],
    ["the usual name of a Party body", "县委第一巡察组对中共南屏镇委员会（以下简称“南屏镇党委”）及甲、乙等八个村党组织开展了巡察", ["县委第一巡察组 inspect", "南屏镇党委 inspected"]],
    ["what it was before", "市委第六巡察组对中共青禾市委金融委员会办公室（原青禾市地方金融局，以下简称市委金融办）进行了巡察", ["市委第六巡察组 inspect", "中共青禾市委金融委员会办公室 inspected"]],
    ["a number that closes a list", "县委第五巡察组对南屏镇柳湾村、石井村、上坪村等3个村级党组织进行了巡察", ["县委第五巡察组 inspect", "南屏镇柳湾村 inspected", "石井村 inspected", "上坪村 inspected"]],
    ["a number without 等", "县委第五巡察组对县教育局、柳湾街道2个单位党组织开展专项巡察", ["县委第五巡察组 inspect", "县教育局 inspected", "柳湾街道 inspected"]],
    ["villages that no name tells", "县委第五巡察组对南屏镇6个贫困村开展了巡察", ["县委第五巡察组 inspect"]],
    ["villages of our town", "县委对村第三巡察组对我镇石桥村、柳湾村等2个村党组织开展巡察", ["县委对村第三巡察组 inspect", "石桥村 inspected", "柳湾村 inspected"]],
    ["a community of our district", "区委巡村第二组对我区柳湾社区党支部开展巡察", ["区委巡村第二组 inspect", "柳湾社区党支部 inspected"]],
    ["our town's committee", "县委第三巡察组对我镇党委开展巡察", ["县委第三巡察组 inspect", "我镇党委 inspected"]],
    ["a second 对", "区委第三巡察组对柳湾街道党工委及延伸对柳湾社区党支部开展了巡察", ["区委第三巡察组 inspect", "柳湾街道党工委 inspected", "柳湾社区党支部 inspected"]],
    ["a look-back without quotes", "市委第一巡察组对青禾区教育局党组开展为期两个多月的巡察整改回头看", ["市委第一巡察组 inspect", "青禾区教育局党组 inspected"]],
    ["no statement of inspecting", "县委第一巡察组对县教育局党组开展了巡察整改督查", []],
    ["a matter in a place", "省委第一巡视组对青禾市安全生产工作开展专项巡视", ["省委第一巡视组 inspect", "青禾市 inspected"]],
    ["our county's work", "省委第九巡视组对我县粮食购销工作情况开展为期一个月的专项巡视", ["省委第九巡视组 inspect", "我县 inspected"]],
    ["a matter of an organ", "县委第二巡察组对县教育局校园餐项目开展专项巡察", ["县委第二巡察组 inspect", "县教育局 inspected"]],
    ["a matter of nobody", "县委第二巡察组对民生领域开展专项巡察", ["县委第二巡察组 inspect"]],
    ["units that no name tells", "县委第二巡察组对18个乡镇党组织开展常规巡察", ["县委第二巡察组 inspect"]],
    ["the numbered team of the statement, the unit of the feedback", "市委第六巡察组对东片、西片等八个社区党组织开展了巡察。8月22日，市委巡察组向柳湾街道党工委反馈了意见", ["市委第六巡察组 inspect", "市委巡察组 inspect", "柳湾街道党工委 inspected"]],
  ])("%s: %s", (_, input, expected) => expect(read(input)).toEqual(expected));
});

describe("meetings that name the unit", () => {
  it.each([
    ["区委第三巡察组召开巡察区残联情况反馈会", ["区委第三巡察组 inspect", "区残联 inspected"]],
    ["县委第五巡察组召开专题会议向南屏镇党委反馈巡察情况", ["县委第五巡察组 inspect", "南屏镇党委 inspected"]],
    ["在巡察县政府办公室反馈会议上的讲话", ["县政府办公室 inspected"]],
    ["县委第二巡察组召开对县一中党委的巡察反馈会", ["县委第二巡察组 inspect", "县一中党委 inspected"]],
    ["巡察县水利局党组工作动员会", ["县水利局党组 inspected"]],
    ["召开巡察工作情况反馈会", []],
    ["召开巡察“回头看”情况反馈会", []],
    ["召开巡察村（社区）情况反馈会", []],
    ["在巡察村（社区）党组织工作动员会上的讲话", []],
  ])("%s", (input, expected) => expect(read(input)).toEqual(expected));
});
