import type { SchemeReader } from "../marker.js";
import { readDigitRun, readHanRun } from "../numeral-run.js";

/** 第一章, 第二部分, 第3节 — at the head of a line only: 第一部分 is also said in a sentence. */
export const chapter: SchemeReader = {
  scheme: "chapter",
  opens: "第",
  read: (text, start) => {
    if (start > 0 && text[start - 1] !== "\n" && !"。！？".includes(text[start - 1] as string)) return undefined;
    const run = readHanRun(text, start + 1) ?? readDigitRun(text, start + 1);
    if (run === undefined) return undefined;
    const word = ["部分", "章", "节", "编", "篇"].find((each) => text.startsWith(each, run.end));
    if (word === undefined) return undefined;
    let end = run.end + word.length;
    if ("的是为".includes(text[end] ?? " ")) return undefined; // 第一部分是…: a sentence about it
    while (end < text.length && "：:，,、 ".includes(text[end] as string)) end++;
    return { end, number: run.number };
  },
};
