import { isDigit } from "../../text/characters.js";
import type { SchemeReader } from "../marker.js";
import { readDigitRun } from "../numeral-run.js";

/** 1) and 1） with nothing that opens the bracket. */
export const digitHalfParen: SchemeReader = {
  scheme: "digit-half-paren",
  opens: "123456789",
  read: (text, start) => {
    const before = text[start - 1] ?? "";
    if (isDigit(text.charCodeAt(start - 1)) || before === "(" || before === "（" || before === ".") return undefined;
    const run = readDigitRun(text, start);
    if (run === undefined || (text[run.end] !== ")" && text[run.end] !== "）")) return undefined;
    return { end: run.end + 1, number: run.number };
  },
};
