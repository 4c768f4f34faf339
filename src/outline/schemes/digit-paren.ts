import type { SchemeReader } from "../marker.js";
import { readDigitRun } from "../numeral-run.js";

/** （1） and (1), also the single characters ⑴ to ⒇. */
export const digitParen: SchemeReader = {
  scheme: "digit-paren",
  opens: "（(⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
  read: (text, start) => {
    const code = text.charCodeAt(start);
    if (code >= 0x2474 && code <= 0x2487) return { end: start + 1, number: code - 0x2474 + 1 };
    const run = readDigitRun(text, start + 1);
    if (run === undefined || (text[run.end] !== ")" && text[run.end] !== "）")) return undefined;
    const stop = text[run.end + 1];
    return { end: run.end + (stop === "、" ? 2 : 1), number: run.number };
  },
};
