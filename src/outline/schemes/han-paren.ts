import type { SchemeReader } from "../marker.js";
import { readHanRun } from "../numeral-run.js";

/** （一） and (一), also the single characters ㈠ to ㈩. */
export const hanParen: SchemeReader = {
  scheme: "han-paren",
  opens: "（(㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩",
  read: (text, start) => {
    const code = text.charCodeAt(start);
    if (code >= 0x3220 && code <= 0x3229) return { end: start + 1, number: code - 0x3220 + 1 };
    const run = readHanRun(text, start + 1);
    if (run === undefined || (text[run.end] !== ")" && text[run.end] !== "）")) return undefined;
    const stop = text[run.end + 1];
    return { end: run.end + (stop === "、" ? 2 : 1), number: run.number };
  },
};
