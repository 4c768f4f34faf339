import { expect, it } from "vitest";
import { parseDocument } from "../../src/parse.js";

const report = "青禾县水务局党组关于巡察整改进展情况的通报\n一、提高政治站位。局党组召开会议3次。\n二、问题整改情况\n1.关于理论学习不深入问题。学习6次。\n2.关于财务管理不规范问题。清退2万元。\n三、";
const idsOf = (chapter: string): string[] => parseDocument(report + chapter).issues.map(({ id }) => id);

it.each([
  "强化成果运用，推动港区高质量发展行稳致远。下一步，党工委将持续做好“后半篇文章”。",
  "深化成果运用，推动水务事业高质量发展\n下一阶段，局党组将坚持标本兼治，完善制度机制。",
  "聚焦群众身边不正之风方面\n接下来，将持续跟踪督办。",
  "强化成果运用，推动发展\n今后，局党组将继续抓好整改。\n四、联系方式\n电话0000。",
])("a last chapter that looks ahead holds no issue: %s", (chapter) => {
  expect(idsOf(chapter)).toEqual(["2.1", "2.2"]);
});

it.each(["关于成果运用不到位问题。下一步，将抓好运用。", "巡察成果运用有差距。下一步，将抓好运用。", "推动高质量发展不够有力\n今后将引进项目6个。", "聚焦群众身边不正之风方面\n1.关于违规发放补贴问题。下一步，将清退补贴。"])(
  "one that tells what is wrong does: %s",
  (chapter) => {
    expect(idsOf(chapter).length).toBe(3);
  },
);
