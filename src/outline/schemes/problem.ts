import type { SchemeReader } from "../marker.js";
import { readDigitRun, readHanRun } from "../numeral-run.js";

const mark = /^(?:(?:反馈|整改|具体|存在)?问题|(?:整改|反馈)事项|反馈意见|(?:整改)?任务)/;

const closing: Readonly<Record<string, string>> = { "【": "】", "[": "]", "〔": "〕", "（": "）", "(": ")" };

/** 问题1：, 问题一：, 反馈问题2., 反馈意见二：, 整改事项3： and 【问题4】 at the head of a line. */
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
    const run = readDigitRun(text, at + bracket) ?? readHanRun(text, at + bracket);
    if (run === undefined) return undefined;
    if (close !== undefined) return text[run.end] === close ? { end: run.end + 1, number: run.number } : undefined;
    const end = run.end + bracket;
    return "：:.．、".includes(text[end] ?? " ") ? { end: end + 1, number: run.number } : undefined;
  },
};
