import { describe, expect, it } from "vitest";
import { assembleText, issuesOf, measuresOf } from "../helpers/assemble-text.js";

const notice = "近日，县委第三巡察组向青禾县档案馆党组反馈巡察情况。";
const problems = "一是理论学习不深入。二是财务管理不规范。";
const both = ["1 理论学习不深入", "2 财务管理不规范"];
const cutAt = (text: string): string[] =>
  assembleText(text).notes.filter(({ code }) => code === "W_TRUNCATED").map(({ start, end }) => text.slice(start, end));

describe("a last point that breaks off before it says anything is none, nor does it change what its list is", () => {
  it.each(["三是巡察", "三是党", "三是对上级", "三是落实", "三是巡察整改...", "三是巡察整改…", "三是在", "三是班子", "三是执行民主"])("%s", (stub) => {
    for (const lead of ["巡察发现的主要问题：", "\n县档案馆党组存在的主要问题\n"]) {
      const text = `${notice}${lead}${problems}${stub}`;
      expect(issuesOf(text).map((issue) => issue.replace(/^1\.(?=\d)/, ""))).toEqual(both);
      expect(measuresOf(text)).toEqual([]);
      expect(cutAt(text)).toEqual([stub]);
    }
  });

  it.each(["作风不实", "管理混乱", "未公示", "没有台账", "学习差", "违规发放补贴", "台账缺失", "落实全面从严治党主体责任"])("a point without its stop is one: 三是%s", (point) => {
    expect(issuesOf(`${notice}巡察发现的主要问题：${problems}三是${point}`)).toEqual([...both, `3 ${point}`]);
  });

  it("the whole points tell what a list is about whose last one breaks off further on", () => {
    expect(issuesOf(`${notice}\n县档案馆党组存在的主要问题\n${problems}三是落实全面从严治党主体责任`)).toHaveLength(3);
  });

  it.each(["三是建章立制", "三是加强教育", "三是严肃问责"])("a measure without its stop is one: %s", (point) => {
    expect(measuresOf(`${notice}会议要求，一是提高站位；二是压实责任；${point}`)).toHaveLength(3);
  });

  it("a measure that breaks off at once is none", () => {
    const text = `${notice}会议要求，一是提高站位；二是压实责任；三是落`;
    expect(measuresOf(text)).toHaveLength(2);
    expect(cutAt(text)).toEqual(["三是落"]);
  });

  it("a stub that words follow is no end of the text", () => {
    const text = `${notice}巡察发现的主要问题：${problems}三是作风\n来源：青禾县纪委`;
    expect(cutAt(text)).toEqual([]);
  });
});
