import { isDigit, isHan } from "../../text/characters.js";
import type { SchemeReader } from "../marker.js";

const decimalMark = /^(\d{1,2})\.(\d{1,2})(?:\.\d{1,2}){0,2}[.、]?/;
const measured = /^[万亿元%个项年月日人次]/;

/** 1.1 and 1.1.1 before a heading — not 3.2万元. The number is that of the last place. */
export const decimal: SchemeReader = {
  scheme: "decimal",
  opens: "123456789",
  read: (text, start) => {
    if (start > 0 && text[start - 1] !== "\n") return undefined;
    const mark = decimalMark.exec(text.slice(start, start + 14));
    if (mark === null) return undefined;
    const end = start + mark[0].length;
    const behind = text.slice(end, end + 2).trimStart();
    if (isDigit(text.charCodeAt(end)) || !isHan(behind.charCodeAt(0)) || measured.test(behind)) return undefined;
    return { end, number: Number(mark[0].replace(/[.、]$/, "").split(".").at(-1)) };
  },
};
