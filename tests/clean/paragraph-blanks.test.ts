import { describe, expect, it } from "vitest";
import { partParagraphs } from "../../src/clean/paragraph-blanks.js";
import { EditableText } from "../../src/text/offset-map.js";

/** The text once its blanks are parted; a bar for each break. */
function parted(text: string): string {
  const editable = new EditableText(text);
  editable.apply(partParagraphs(text)?.edits ?? []);
  return editable.text.replaceAll("\n", "|");
}

const answer = "局党组召开专题会议研究，制定整改措施，明确责任人和时限，建立周调度、月通报制度，逐条对账销号，确保件件有着落。";
const opening = "根据县委统一部署，县委第二巡察组对县水利局党组开展了常规巡察，并反馈了巡察意见。现将整改进展情况通报如下。";
const title = "中共青禾县水利局党组关于巡察整改进展情况的通报";

describe("the blanks of a text in one line part paragraphs", () => {
  it.each([
    {
      why: "behind stops and before numbers, behind the title",
      text: `${title} ${opening} 一、组织情况。 （一）提高站位。${answer} （二）压实责任。${answer} 二、整改情况。 1.台账不全。${answer}`,
      lines: [title, opening, "一、组织情况。", `（一）提高站位。${answer}`, `（二）压实责任。${answer}`, "二、整改情况。", `1.台账不全。${answer}`],
    },
    {
      why: "behind headings without a stop",
      text: `${title} ${opening} 一、强化组织领导 ${answer}${answer} 二、狠抓任务落实 ${answer}${answer} 三、下一步打算 ${answer}`,
      lines: [title, opening, "一、强化组织领导", `${answer}${answer}`, "二、狠抓任务落实", `${answer}${answer}`, "三、下一步打算", answer],
    },
    {
      why: "labels with their values, whose last has no stop",
      text: `${title} ${opening} 问题1：台账不全。 责任领导：甲某 整改措施：${answer} 整改结果：已完成 问题2：河道失管。 责任领导：乙某 整改措施：${answer} 整改结果：正在推进`,
      lines: [title, opening, "问题1：台账不全。", "责任领导：甲某", `整改措施：${answer}`, "整改结果：已完成", "问题2：河道失管。", "责任领导：乙某", `整改措施：${answer}`, "整改结果：正在推进"],
    },
    {
      why: "problems without a number between a value and a label",
      text: `${opening}${answer} （一）公立医院公益性方面 药占比居高不下 整改措施：①停用药品24种；②约谈医师36人次。 责任科室：药学部 完成情况：已完成 群众看病“三长一短”未有效破解 整改措施：${answer} 完成情况：取得阶段性成效 中共云岭县人民医院委员会 2022年5月27日`,
      lines: [`${opening}${answer}`, "（一）公立医院公益性方面", "药占比居高不下", "整改措施：①停用药品24种；②约谈医师36人次。", "责任科室：药学部", "完成情况：已完成", "群众看病“三长一短”未有效破解", `整改措施：${answer}`, "完成情况：取得阶段性成效", "中共云岭县人民医院委员会", "2022年5月27日"],
    },
    {
      why: "a trail of the page and a signature",
      text: `当前位置：首页 > 巡察工作 > 巡察反馈 ${title} ${opening} 一、组织情况。${answer} 二、整改情况。${answer}${answer} 三、下一步打算。${answer} 中共青禾县水利局党组 2024年6月18日`,
      lines: ["当前位置：首页 > 巡察工作 > 巡察反馈", title, opening, `一、组织情况。${answer}`, `二、整改情况。${answer}${answer}`, `三、下一步打算。${answer}`, "中共青禾县水利局党组", "2024年6月18日"],
    },
    {
      why: "letters set wide, a name in a bracket and what stands behind a bare label are one",
      text: `名 称：${title} ${opening} 一、组织情况。${answer} 二、整改情况。${answer}${answer} 整改措施： ${answer} 三、下一步打算。${answer} （联系人 甲某）`,
      lines: [`名 称：${title}`, opening, `一、组织情况。${answer}`, `二、整改情况。${answer}${answer}`, `整改措施： ${answer}`, `三、下一步打算。${answer}`, "（联系人 甲某）"],
    },
    {
      why: "the indents of paragraphs",
      text: `${title}\u3000\u3000${opening}${answer}\u3000\u3000${answer}${answer}\u3000\u3000${answer}${answer}\u3000\u3000${answer}${answer}`,
      lines: [title, `${opening}${answer}`, `${answer}${answer}`, `${answer}${answer}`, `${answer}${answer}`],
    },
  ])("$why", ({ text, lines }) => {
    expect(parted(text)).toBe(lines.join("|"));
  });
});

describe("other blanks stay", () => {
  it.each([
    { why: "wraps of a page, inside sentences", text: `${title} ${(opening + answer.repeat(6)).match(/.{1,38}/g)?.join(" ") ?? ""}` },
    { why: "one behind every sentence", text: `${title}。${(opening + answer).repeat(4).replaceAll("。", "。 ").replaceAll("；", "； ")}` },
    { why: "few", text: `${title} ${opening} ${answer.repeat(4)}` },
    { why: "cells of a table", text: `${title}。${opening} 序号\t问题\t措施 ${answer}\t${answer} 1.甲 2.乙 3.丙 4.丁` },
    { why: "a text of several lines", text: `${title}\n${opening}\n一、组织情况。 ${answer}\n二、整改情况。 ${answer}\n三、打算。 ${answer}` },
    { why: "Latin words", text: `${answer.repeat(4)}Internet of Things and Big Data and Cloud Computing` },
  ])("$why", ({ text }) => {
    expect(partParagraphs(text)).toBeUndefined();
  });
});
