import { isDigit, isHan } from "../../text/characters.js";
import type { MarkerReading, SchemeReader } from "../marker.js";

const decimalMark = /^\d{1,2}\.(?:\d{1,2}\.){0,2}(\d{1,2})[.、]?/;
const digitBeforeYear = /^\d{1,2}\.\d{4}年/; // 10.2018年…: the mark is 10.
const measured = /^[万亿元%个项年月日人次]/;
const counted = /^[1-9]\d{0,3}[年月个项人次家名户件期场万亿元]/;

/** Reads a mark whose last number has all its figures: no figure follows, and no unit that would make it a quantity. */
function readWhole(text: string, start: number, mark: RegExpExecArray): MarkerReading | undefined {
  const end = start + mark[0].length;
  const behind = text.slice(end, end + 2).trimStart();
  if (isDigit(text.charCodeAt(end)) || !(isHan(behind.charCodeAt(0)) || "《“‘（(".includes(behind[0] ?? "x")) || measured.test(behind)) return undefined;
  return { end, number: Number(mark[1]) };
}

/** Reads a mark whose last number is one figure, with a quantity glued behind it: 7.2|2021年4月, 6.1|5家. */
function readGlued(text: string, start: number, mark: RegExpExecArray): MarkerReading | undefined {
  const end = start + mark[0].replace(/[.、]$/, "").length - ((mark[1] as string).length - 1);
  return counted.test(text.slice(end, end + 6)) && isDigit(text.charCodeAt(end)) ? { end, number: Number((mark[1] as string)[0]) } : undefined;
}

/** 1.1 and 1.1.1 before a heading — not 3.2万元. The number is that of the last place. */
export const decimal: SchemeReader = {
  scheme: "decimal",
  opens: "123456789",
  read: (text, start) => {
    if (start > 0 && text[start - 1] !== "\n") return undefined;
    const mark = decimalMark.exec(text.slice(start, start + 14));
    if (mark === null || digitBeforeYear.test(text.slice(start, start + 8))) return undefined;
    const whole = readWhole(text, start, mark);
    const glued = readGlued(text, start, mark);
    if (whole === undefined) return glued;
    return glued === undefined ? whole : { ...whole, other: glued };
  },
};
