import { describe, expect, it } from "vitest";
import { findTitle } from "../../../src/assemble/head/title.js";

const opening = "根据统一安排，县委巡察组对县档案馆开展了巡察。";
const titleOf = (text: string, firstHeading = text.length): string | undefined => findTitle(text, firstHeading)?.text;

describe("hits", () => {
  it.each([
    { why: "one line", text: `县档案馆关于整改进展情况的通报\n${opening}`, title: "县档案馆关于整改进展情况的通报" },
    { why: "over two lines", text: `中共青禾县档案馆支部\n关于整改进展情况的通报\n${opening}`, title: "中共青禾县档案馆支部关于整改进展情况的通报" },
    { why: "over three", text: `中共青禾县档案馆支部\n关于巡察反馈意见\n整改进展情况的报告\n${opening}`, title: "中共青禾县档案馆支部关于巡察反馈意见整改进展情况的报告" },
    { why: "a column's name before it goes", text: `【巡察整改】县档案馆整改进展情况的通报\n${opening}`, title: "县档案馆整改进展情况的通报" },
    { why: "a column's name in a line of its own", text: `【巡察整改】\n县档案馆整改进展情况的通报\n${opening}`, title: "县档案馆整改进展情况的通报" },
    { why: "a column's name that ends like a title", text: `医院公告\n巡察公告\n${opening}`, title: "巡察公告" },
    { why: "another", text: `通知公告\n县委第三巡察组巡察县医院的公告\n${opening}`, title: "县委第三巡察组巡察县医院的公告" },
    { why: "a short organisation is no column", text: `县水利局\n巡察公告\n${opening}`, title: "县水利局巡察公告" },
    { why: "empty lines before it", text: `\n\n县档案馆整改进展情况的通报\n${opening}`, title: "县档案馆整改进展情况的通报" },
    { why: "a second line that could be a title of its own does not join", text: `县档案馆整改进展情况的通报\n县档案馆 2024\n${opening}`, title: "县档案馆整改进展情况的通报" },
    { why: "a speech with its day below", text: `在整改推进会上的讲话\n（2024年9月9日）\n同志们：`, title: "在整改推进会上的讲话" },
    { why: "an appendix mark above it goes", text: `附件2\n南屏镇卫生院反馈问题整改台账\n填报单位：南屏镇卫生院\n${opening}`, title: "南屏镇卫生院反馈问题整改台账" },
    { why: "a rule above it goes", text: `----\n\n县档案馆整改进展情况的通报\n${opening}`, title: "县档案馆整改进展情况的通报" },
    { why: "a rule of equal signs goes", text: `县档案馆整改进展情况的通报\n======\n${opening}`, title: "县档案馆整改进展情况的通报" },
    { why: "other marks of an appendix", text: `附 件：\n\n南屏镇巡察整改清单\n${opening}`, title: "南屏镇巡察整改清单" },
    { why: "a subtitle behind dashes joins", text: `激浊扬清 以巡促改\n——六届白沙县委第三轮巡察工作综述\n${opening}`, title: "激浊扬清 以巡促改——六届白沙县委第三轮巡察工作综述" },
    { why: "a subtitle below a whole title", text: `县档案馆整改情况的报告\n——在县委常委会上\n${opening}`, title: "县档案馆整改情况的报告——在县委常委会上" },
    { why: "only one subtitle", text: `县档案馆整改情况\n——三年见效\n——理论学习\n${opening}`, title: "县档案馆整改情况——三年见效" },
    { why: "whose it is, in brackets below", text: `关于巡察整改情况\n（中共青禾县档案馆支部）\n${opening}`, title: "关于巡察整改情况" },
    { why: "a field below it", text: `县档案馆问题台账表\n编制单位：办公室\n${opening}`, title: "县档案馆问题台账表" },
    { why: "a stamp below it", text: `县档案馆巡察整改表\n2024-09-09\n${opening}`, title: "县档案馆巡察整改表" },
    { why: "a year at its beginning", text: `2024年全县巡察工作总结\n${opening}`, title: "2024年全县巡察工作总结" },
    { why: "a site's name above it goes", text: `云岭清风网\n\n中共青禾县委关于巡察整改进展情况的通报\n${opening}`, title: "中共青禾县委关于巡察整改进展情况的通报" },
    { why: "another, without 中共", text: `青禾县人民政府\n\n青禾县档案馆支部关于整改进展情况的通报\n${opening}`, title: "青禾县档案馆支部关于整改进展情况的通报" },
    { why: "a site's menu above it goes", text: `青禾县民政局\n• 为民服务\n• 办事公开\n县委第二巡察组向县民政局党组反馈巡察情况\n${opening}`, title: "县委第二巡察组向县民政局党组反馈巡察情况" },
    { why: "behind a bullet", text: `• 县档案馆关于整改进展情况的通报\n${opening}`, title: "县档案馆关于整改进展情况的通报" },
    { why: "a day above it goes", text: `2024年08月04日\n\n县档案馆整改进展情况的通报\n${opening}`, title: "县档案馆整改进展情况的通报" },
    { why: "the same again below it", text: `本馆整改：县档案馆开展专项督查\n\n县档案馆开展专项督查\n${opening}`, title: "本馆整改：县档案馆开展专项督查" },
    { why: "which copy it is, above it", text: `（公开稿）\n中共青禾县档案馆支部关于整改情况的通报\n${opening}`, title: "中共青禾县档案馆支部关于整改情况的通报" },
    { why: "a newspaper's page above it goes", text: `第A11版：发布厅\n县档案馆整改进展情况的通报\n${opening}`, title: "县档案馆整改进展情况的通报" },
    { why: "lines without a Han character go", text: `EN\nhttps://www.example.cn/\n\n青禾县认真整改督查发现的问题\n${opening}`, title: "青禾县认真整改督查发现的问题" },
    { why: "brackets inside it stay", text: `青禾县档案馆整改办法（试行）\n${opening}`, title: "青禾县档案馆整改办法（试行）" },
    { why: "what a copy says of itself goes", text: `县档案馆整改进展情况的通报（全文）\n${opening}`, title: "县档案馆整改进展情况的通报" },
    { why: "two words", text: `巡察公告\n\n${opening}`, title: "巡察公告" },
    { why: "an organ and its title, parted by an empty line", text: `中共青禾县档案馆支部\n\n关于整改进展情况的通报\n${opening}`, title: "中共青禾县档案馆支部关于整改进展情况的通报" },
    { why: "a day behind it goes", text: `县档案馆关于整改进展情况的通报 2026-01-16\n${opening}`, title: "县档案馆关于整改进展情况的通报" },
    { why: "a day glued behind it", text: `县档案馆整改情况公示2025.10.11\n${opening}`, title: "县档案馆整改情况公示" },
    { why: "a day in square brackets", text: `县档案馆整改情况的报告[2026-01-16]\n${opening}`, title: "县档案馆整改情况的报告" },
    { why: "a day with its label in brackets", text: `县档案馆整改情况的报告（发布日期：2026年1月16日）\n${opening}`, title: "县档案馆整改情况的报告" },
    { why: "a day and a clock", text: `县档案馆整改情况的报告 2024/06/06 08:30:12\n${opening}`, title: "县档案馆整改情况的报告" },
    { why: "a day behind it, a site's menu above", text: `机构职能\n中共青禾县档案馆支部关于整改情况的通报 2026-01-16\n${opening}`, title: "中共青禾县档案馆支部关于整改情况的通报" },
    { why: "the day up to which it tells stays", text: `县档案馆整改情况的报告（截至2025年6月30日）\n${opening}`, title: "县档案馆整改情况的报告（截至2025年6月30日）" },
    { why: "the year of which it tells stays", text: `县档案馆关于2024年度整改情况的报告\n${opening}`, title: "县档案馆关于2024年度整改情况的报告" },
    { why: "a congress above its committee", text: `中共青禾县第十四届\n委员会关于巡察整改情况的通报\n${opening}`, title: "中共青禾县第十四届委员会关于巡察整改情况的通报" },
    { why: "a news headline", text: `县委第三巡察组召开反馈会\n${opening}`, title: "县委第三巡察组召开反馈会" },
  ])("$why", ({ text, title }) => {
    const found = findTitle(text, text.length);
    expect(found?.text).toBe(title);
    expect(text.slice(found?.start, found?.end).replaceAll("\n", "")).toBe(title);
  });
});

it("a column's name that breaks over two lines does not shift the title's place", () => {
  const text = `【巡察\n整改】县档案馆整改进展情况的通报\n${opening}`;
  const found = findTitle(text, text.length);
  expect(text.slice(found?.start, found?.end).replaceAll("\n", "")).toBe(found?.text);
});

// it stays as a part of the title
it("a column's name that breaks over two lines goes as well", () => {
  expect(titleOf(`【巡察\n整改】县档案馆整改进展情况的通报\n${opening}`)).toBe("县档案馆整改进展情况的通报");
});

describe("none", () => {
  it.each([
    { why: "the text begins at once", text: opening },
    { why: "a salutation", text: `同志们：\n${opening}` },
    { why: "a date", text: `2024年9月9日\n${opening}` },
    { why: "a note of an appendix", text: `附件1\n${opening}` },
    { why: "a quoted sentence", text: `“有的干部缺乏担当，遇事推诿；有的作风不实……”\n${opening}` },
    { why: "a dash", text: `-\n${opening}` },
    { why: "too short", text: `通报\n${opening}` },
    { why: "nothing", text: "" },
  ])("$why", ({ text }) => {
    expect(titleOf(text)).toBeUndefined();
  });

  it("where a heading opens the text", () => {
    expect(titleOf("一、总体情况\n台账不全", 0)).toBeUndefined();
  });

  it("beyond the first heading", () => {
    const text = "县档案馆整改进展情况的通报\n一、总体情况";
    expect(titleOf(text, text.indexOf("一、"))).toBe("县档案馆整改进展情况的通报");
  });

  it("of more than 120 characters", () => {
    expect(titleOf(`${"长".repeat(121)}\n${opening}`)).toBeUndefined();
  });
});

it.each(["（社会公开稿）", "(党内通报稿)", "（社会公开版）", "第A11版：发布厅", "EN\nhttps://www.example.cn/"])("what belongs to the copy or the page is no title: %s", (line) => {
  expect(titleOf(`${line}\n\n${opening}`)).toBeUndefined();
});
