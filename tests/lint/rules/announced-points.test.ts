import { describe, it } from "vitest";
import { checkCase, type LintCase } from "../../helpers/lint-text.js";

const codes = ["announced-more-than-found", "announced-fewer-than-found", "announced-selection", "announced-cut-off", "announced-masked", "announced-number-missing"];
const notice = (words: string): string =>
  `关于对县水利局巡察反馈情况的通报\n2024年3月4日至5月10日，县委第二巡察组对县水利局党组开展了常规巡察。6月20日反馈了巡察情况。${words}\n县委第二巡察组\n2024年6月28日\n`;
const speech = (lead: string, ...chapters: string[]): string => `在县水利局巡察反馈会上的讲话\n同志们：\n刚才，巡察组反馈了意见。${lead}\n${chapters.join("\n")}\n`;

describe("points that are announced", () => {
  it.each<LintCase>([
    { why: "as many", text: notice("巡察组提出3点整改意见：一是加强学习。二是严格管护。三是抓好整改。"), raises: [] },
    { why: "in Han numerals", text: notice("提出三条要求：一是加强学习。二是严格管护。三是抓好整改。"), raises: [] },
    { why: "more announced", text: notice("巡察组提出4点整改意见：一是加强学习。二是严格管护。三是抓好整改。"), raises: ["announced-more-than-found"], places: ["4点", "一是", "二是", "三是"] },
    { why: "fewer announced", text: notice("巡察组提出两点意见：一是加强学习。二是严格管护。三是抓好整改。"), raises: ["announced-fewer-than-found"] },
    { why: "a selection, said so", text: notice("巡察组提出5点意见，主要有：一是加强学习。二是严格管护。"), raises: ["announced-selection"] },
    { why: "the number was dropped", text: notice("巡察组提出了点整改意见：一是加强学习。二是严格管护。"), raises: ["announced-number-missing"], places: ["点整改意见"] },
    { why: "点 and 条 in words", text: notice("巡察组提出条件，讲重点要求，谈观点意见。"), raises: [] },
    { why: "masked", text: notice("巡察组提出X点意见：一是加强学习。二是严格管护。"), raises: ["announced-masked"] },
    { why: "一要 too", text: notice("县委书记提出三点要求：一要加强学习。二要严格管护。"), raises: ["announced-more-than-found"] },
    { why: "a count of something else before the list", text: notice("巡察组走访了4个灌区，意见如下。一是加强学习。二是严格管护。"), raises: [] },
    { why: "a count a sentence away", text: notice("巡察组提出4点意见。县水利局认领全部问题，照单全收。会议要求：一是加强学习。二是严格管护。"), raises: [] },
    { why: "a term with a number", text: notice("围绕“四个聚焦”，巡察组要求：一是加强学习。二是严格管护。"), raises: [] },
    { why: "a time limit", text: notice("要求3个工作日内报送方案：一是明确责任。二是明确时限。"), raises: [] },
    { why: "no list follows", text: notice("巡察组提出4点意见。"), raises: [] },
    { why: "chapters as many", text: speech("下面，我讲三点意见。", "一、提高认识", "学深悟透。", "二、抓好整改", "对账销号。", "三、严守纪律", "从严要求。"), raises: [] },
    { why: "fewer chapters", text: speech("下面，我讲四点意见。", "一、提高认识", "学深悟透。", "二、抓好整改", "对账销号。", "三、严守纪律", "从严要求，带头落实，久久为功，让群众满意，让组织放心，以实际成效交出合格答卷。"), raises: ["announced-more-than-found"] },
    { why: "chapters that are cut off", text: speech("下面，我讲四个方面的意见，供大家参考。", "一、提高认识", "学深悟透。", "二、抓好整改", "要对账销号，逐项落实，"), raises: ["announced-cut-off"] },
  ])("$why", (row) => {
    checkCase(row, codes);
  });
});
