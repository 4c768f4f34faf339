import { isBlank, isDigit, isHan } from "../../text/characters.js";
import { markBeforeFigure } from "../../text/mark-before-figure.js";
import type { MarkerReading, SchemeReader } from "../marker.js";
import { readDigitRun } from "../numeral-run.js";

const year = /^\d{4}年/;
const name = /^\d{5,11}(?![\d.,%年万亿元个项人次])[\u4e00-\u9fff]/; // 2.12345热线: the title begins with a number

/** 1. 1． 1、 and the single characters ⒈ to ⒛ — not 1.5, 2024.3.4, 3、4月; a year may follow: 1.2024年以来, or what has no decimals: 1.4月9日. */
export const digit: SchemeReader = {
  scheme: "digit",
  opens: "0123456789⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
  read: (text, start) => {
    const code = text.charCodeAt(start);
    if (code >= 0x2488 && code <= 0x249b) return { end: start + 1, number: code - 0x2488 + 1 };
    if (start > 0 && (isDigit(text.charCodeAt(start - 1)) || ".．-—/".includes(text[start - 1] as string))) return undefined;
    const run = readDigitRun(text, start);
    if (run === undefined) return undefined;
    const stop = text[run.end];
    if (isBlank(text.charCodeAt(run.end))) return readBare(text, start, run);
    if (stop !== "." && stop !== "．" && stop !== "、") return undefined;
    const behind = run.end + 1;
    if (isDigit(text.charCodeAt(behind)) && !mayOpenTitle(text, behind) && markBeforeFigure(text, start) !== behind) return undefined;
    return { end: text[behind] === "、" ? behind + 1 : behind, number: run.number };
  },
};

/** Whether figures open the title behind a mark: 1.2024年以来, 2.12345热线. */
function mayOpenTitle(text: string, start: number): boolean {
  return year.test(text.slice(start, start + 5)) || name.test(text.slice(start, start + 12));
}

/** 1 before a blank, at the head of a line: a chapter of a text whose sections are 1.1, 1.2. */
function readBare(text: string, start: number, { end, number }: MarkerReading): MarkerReading | undefined {
  if (start > 0 && text[start - 1] !== "\n") return undefined;
  let behind = end;
  while (isBlank(text.charCodeAt(behind))) behind++;
  const opensTitle = isHan(text.charCodeAt(behind)) || text[behind] === "“" || text[behind] === "《" || year.test(text.slice(behind, behind + 5));
  return opensTitle ? { end: behind, number, bare: true } : undefined;
}
