import { describe, expect, it } from "vitest";
import { isDefectClause, opensWithDefect } from "../../src/assemble/defect.js";
import { defectWords } from "../../src/lexicon/cues.js";

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
    { clause: "", why: "nothing" },
  ])("no: $clause ($why)", ({ clause }) => {
    expect(isDefectClause(clause)).toBe(false);
  });

  it.each(defectWords().filter(({ place }) => place === "end" || place === "lack" || place === "head"))("the example of $word in the table: $example", ({ example }) => {
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
