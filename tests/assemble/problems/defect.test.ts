import { describe, expect, it } from "vitest";
import { isDefectClause, isDefectHeading, opensWithDefect } from "../../../src/assemble/problems/defect.js";
import { defectWords } from "../../../src/lexicon/cues.js";

describe("isDefectClause", () => {
  it.each([
    "台账记录不全",
    "理论学习不够深入",
    "引领作用不够凸显",
    "乡村振兴未达预期",
    "没有发挥龙头作用",
    "公示质效有待提升",
    "后备力量亟须加强",
    "履职还有差距",
    "台账管理存在漏洞与短板",
    "部分村干部作风漂浮",
    "提醒谈话“走过场”",
    "村务监督流于形式",
    "挪用专项资金",
    "违规发放津补贴",
    "超标接待仍有发生",
    "少数党员干部存在“躺平”思想",
    "个别窗口存在“慵懒散”现象",
    "部分干部存在畏难情绪",
    "下属单位违规发放津补贴",
    "个别村干部优亲厚友办低保",
  ])("yes: %s", (clause) => {
    expect(isDefectClause(clause)).toBe(true);
  });

  it.each([
    { clause: "选人用人", why: "a topic" },
    { clause: "不够深入", why: "says not of what" },
    { clause: "有差距", why: "says not of what" },
    { clause: "身边腐败和不正之风", why: "a name of something" },
    { clause: "整改力度不断", why: "不断 blames nothing" },
    { clause: "担当作为强不强", why: "a question" },
    { clause: "有没有优亲厚友", why: "a question" },
    { clause: "盯紧未完成事项", why: "unfinished work" },
    { clause: "形式主义", why: "a name of something" },
    { clause: "存在决定思想", why: "says not of whom" },
    { clause: "解放思想", why: "nothing exists there" },
    { clause: "对下属单位违规发放津补贴全面清理", why: "what is done about it" },
    { clause: "", why: "nothing" },
  ])("no: $clause ($why)", ({ clause }) => {
    expect(isDefectClause(clause)).toBe(false);
  });

  it.each(defectWords().filter(({ place }) => place === "end" || place === "lack" || place === "being" || place === "head"))("the example of $word in the table: $example", ({ example }) => {
    expect(isDefectClause(example)).toBe(true);
  });
});

describe("opensWithDefect", () => {
  it.each(["学习不够深入，近三年只学两次。", "落实责任不到位。", "，台账记录不全；已印发目录"])("yes: %s", (point) => {
    expect(opensWithDefect(point)).toBe(true);
  });

  it.each(["严查作风不实。", "针对学习不到位的问题，制定计划。", "整改不到位的4个问题已全部销号。", "要防止台账不全。", "加强学习，解决学习不深。", "补齐台账。"])("no: %s", (point) => {
    expect(opensWithDefect(point)).toBe(false);
  });
});

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
