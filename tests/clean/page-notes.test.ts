import { describe, expect, it } from "vitest";
import { isPageClock, isPageNote } from "../../src/clean/page-notes.js";
import { parseDocument } from "../../src/parse.js";
import { parseStructure } from "../../src/parse-structure.js";

describe("notes of a page at its head", () => {
  it.each([
    "您好!今天是",
    "您好！今天是",
    "欢迎您，今天是2025年9月12日 星期五",
    "欢迎您!今天是2025年9月12日",
    "下午好！今天是：",
    "今天是星期三",
    "今天是2025年9月12日",
    "云岭日报/2025 年/1 月/22 日/第 003 版要闻· 综合",
    "《云岭日报》 2025年1月22日",
    "云岭晚报|2025年1月22日|A02版",
    "本报记者 甲某某 乙某",
    "（通讯员 丙某）",
    "本网记者：丁某",
    "|",
    " > ",
  ])("%s", (line) => {
    expect(isPageNote(line.trim()) || isPageClock(line.trim())).toBe(true);
  });

  it.each(["今天是我们召开反馈会的日子", "您好，我是巡察组的联络员", "云岭日报社党委关于巡察整改情况的通报", "记者从县委巡察办获悉，整改已完成", "通讯员队伍建设薄弱", "A|B专栏", "本报记者站党支部巡察整改情况"])("not %s", (line) => {
    expect(isPageNote(line) || isPageClock(line)).toBe(false);
  });

  it.each([
    { above: "您好!今天是\n首页 > 巡察工作\n", title: "十三届县委第八轮巡察完成进驻" },
    { above: "欢迎您!今天是2025年9月12日 星期五\n", title: "十三届县委第八轮巡察完成进驻" },
    { above: "|\n", title: "云岭区委第九轮巡察完成进驻" },
    { above: "云岭日报/2025 年/1 月/22 日/第 003 版要闻\n", title: "磨砺巡察利剑护航高质量发展" },
  ])("the title below $above", ({ above, title }) => {
    const text = `${above}${title}\n近日，县委巡察组完成进驻，受理来信来电来访。\n`;
    expect(parseStructure(text).title).toBe(title);
  });

  it.each([
    { line: "云岭日报/2025 年/1 月/22 日/第 003 版要闻", publisher: "云岭日报", publishedOn: "2025-01-22" },
    { line: "《云岭日报》 2025年09月02日 第01版　记者 甲某 通讯员 乙某", publisher: "云岭日报", publishedOn: "2025-09-02" },
  ])("who published it: $line", ({ line, publisher, publishedOn }) => {
    const found = parseDocument(`${line}\n磨砺巡察利剑护航高质量发展\n县委巡察机构深化政治巡察，发现问题124个。\n`).publication;
    expect(found).toMatchObject({ publisher, publishedOn });
  });

  it("a byline ends the title", () => {
    expect(parseStructure("磨砺巡察利剑护航高质量发展\n本报记者 甲某某 乙某\n县委巡察机构深化政治巡察，发现问题124个。\n").title).toBe("磨砺巡察利剑护航高质量发展");
  });

  it.each(["今年以来，县委巡察机构组织开展巡察，挽回损失", "近年来，县委巡察机构深化巡察，发现问题", "近日，县委第二巡察组对县水利局开展巡察，发现"])("a wrapped sentence is no title: %s", (line) => {
    expect(parseStructure(`擦亮巡察利剑\n${line}\n863.5万元，移交线索3件。\n`).title).toBe("擦亮巡察利剑");
  });
});
