import type { SchemeReader } from "../marker.js";
import { readDigitRun, readHanRun } from "../numeral-run.js";

const mark = /^(?:(?:反馈|整改|具体|存在)?问题|(?:整改|反馈)事项|反馈意见|(?:整改)?任务)/;

const closing: Readonly<Record<string, string>> = { "【": "】", "[": "]", "〔": "〕", "（": "）", "(": ")" };

/** What may stand behind the number of a title with no stop; 问题1个, 问题3月底 and 问题一览 count or say something else. */
const titleBehindFigure = /^[^\S\n]?(?!项(?!目)|个(?!别)|条(?!例)|件(?!数)|[类起处月年日号方家次人宗例批轮户点大余多万亿元名至到和的是])[\u4e00-\u9fff“《][^\n]{3}/;
const titleBehindNumeral = /^[^\S\n][\u4e00-\u9fff“《][^\n]{3}/;

/** 问题1：, 问题一：, 反馈问题2., 反馈意见二：, 整改事项3： and 【问题4】 at the head of a line, also 问题1 and a title with no stop between. */
export const problem: SchemeReader = {
  scheme: "problem",
  opens: "问反整具存任【[〔",
  read: (text, start) => {
    if (start > 0 && text[start - 1] !== "\n") return undefined;
    const close = closing[text[start] as string];
    const from = close === undefined ? start : start + 1;
    const word = mark.exec(text.slice(from, from + 6))?.[0];
    if (word === undefined) return undefined;
    const at = from + word.length;
    const bracket = text[at] === "（" || text[at] === "(" ? 1 : 0;
    const figure = readDigitRun(text, at + bracket);
    const run = figure ?? readHanRun(text, at + bracket);
    if (run === undefined) return undefined;
    if (close !== undefined) return text[run.end] === close ? { end: run.end + 1, number: run.number } : undefined;
    const end = run.end + bracket;
    if ("：:.．、".includes(text[end] ?? " ")) return { end: end + 1, number: run.number };
    const behind = figure === undefined && bracket === 0 ? titleBehindNumeral : titleBehindFigure;
    return behind.test(text.slice(end, end + 5)) ? { end, number: run.number } : undefined;
  },
};
