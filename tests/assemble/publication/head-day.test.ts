import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

const title = "县委第二巡察组向县档案馆党组反馈巡察情况";
const body = "根据县委统一部署，4月20日，县委第二巡察组向县档案馆党组反馈巡察情况。\n巡察发现的主要问题是：学习不深入；管理不规范。\n";

describe("a day alone under the title is that of the page", () => {
  it.each([
    `${title}\n2025-04-21\n${body}`,
    `${title}\n\n2025.04.21\n\n${body}`,
    `${title}\n2025/4/21\n${body}`,
    `${title}\n2025年4月21日\n${body}`,
    `${title}\n2025年04月21日\n${body}`,
    `${title}\n时间：2025-04-21\n${body}`,
    `${title}\n青禾县纪委监委网站\n2025-04-21\n${body}`,
    `${title}\n来源：青禾县纪委监委\n2025-04-21\n${body}`,
    `${title} 2025-04-21\n\n${body}`,
    `${title}2025.4.21\n${body}`,
    `${title}[2025-04-21]\n${body}`,
    `${title}（发布时间：2025-04-21 09:31:08）\n${body}`,
    `返回上一级\n\n字号\n\n打印\n\n${title} 2025/04/21 09:31\n\n${body}`,
  ])("%s", (text) => {
    const { publication } = parseDocument(text);
    expect(publication).toMatchObject({ publishedOn: "2025-04-21" });
    expect(publication).not.toHaveProperty("signedBy");
    expect(publication).not.toHaveProperty("signedOn");
  });

  it("points to the day", () => {
    const text = `${title}\n时间：2025-04-21\n${body}`;
    const { publication } = parseDocument(`${title}\n2025-04-21\n${body}`);
    const place = (publication.evidence as Record<string, { start: number; end: number }>)["publishedOn"];
    expect(`${title}\n2025-04-21\n${body}`.slice(place?.start, place?.end)).toBe("2025-04-21");
    expect(parseDocument(text).publication.publishedOn).toBe("2025-04-21");
  });

  it("beside a signature", () => {
    const { publication } = parseDocument(`${title}\n2025-05-01\n${body}中共青禾县委巡察办\n2025年4月21日\n`);
    expect(publication).toMatchObject({ publishedOn: "2025-05-01", signedBy: "中共青禾县委巡察办", signedOn: "2025-04-21" });
  });
});

describe("near misses", () => {
  it.each([
    { why: "a signature", text: `${title}\n${body}中共青禾县委巡察办\n2025年4月21日\n` },
    { why: "the day of a speech", text: "在巡察县档案馆工作动员会上的讲话\n（2025年4月21日）\n同志们：\n今天，我们召开动员会。下面，我讲三点意见。\n" },
    { why: "the day up to which it tells", text: `${title}（截至2025年4月21日）\n${body}` },
    { why: "no day of the calendar", text: `${title}\n2025-04-31\n${body}` },
    { why: "a day among the lines of the text", text: `${title}\n${body}2025-04-21\n会议在县档案馆召开。\n` },
    { why: "a day in a table", text: "县档案馆巡察整改台账\n序号|问题|时间\n1|学习不深入|6月底\n2025年4月21日\n2|作风不实|6月底。" },
  ])("$why", ({ text }) => {
    expect(parseDocument(text).publication).not.toHaveProperty("publishedOn");
  });
});
