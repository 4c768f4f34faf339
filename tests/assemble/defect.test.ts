import { describe, expect, it } from "vitest";
import { isDefectHeading } from "../../src/assemble/defect.js";

describe("a heading that tells what is wrong with its last words", () => {
  it.each([
    "政治站位不高",
    "主体责任落实不够有力",
    "整改责任压得不实",
    "组织领导不力",
    "担当作为不够",
    "思想认识不到位",
    "责任落实不到位，工作推进不力",
    "学习贯彻上级精神有差距",
    "党的领导弱化",
    "党的建设缺失",
    "全面从严治党不力",
    "履行主体责任有温差",
    "政治担当缺位",
    "第一责任人职责履行不够",
    "推动项目建设进展缓慢",
    "落实“第一议题”制度有差距",
    "开展谈心谈话流于形式",
    "服务群众意识淡薄",
    "抓党建工作缺乏创新",
    "完善内控制度滞后",
    "监督执纪偏软",
  ])("%s", (title) => {
    expect(isDefectHeading(title)).toBe(true);
  });

  it.each([
    "提高政治站位，坚决扛起责任",
    "强化担当、精心安排，切实履行整改主体责任",
    "加强组织领导，层层压实责任",
    "党组履行整改主体责任情况",
    "着力解决学习不深入",
    "坚决克服责任落实不到位，推动整改",
    "存在的不足",
    "当前工作中存在的困难和不足",
    "坚持目标不动摇",
    "一体推进不敢腐不能腐不想腐",
    "确保问题不反弹",
    "学习效果好不好",
    "不足",
    "",
  ])("not: %s", (title) => {
    expect(isDefectHeading(title)).toBe(false);
  });
});
