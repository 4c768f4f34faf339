import { isHan } from "../../text/characters.js";
import type { SchemeReader } from "../marker.js";
import { hanNumerals, readHanRun } from "../numeral-run.js";

const notAfter = new Set([...hanNumerals, ..."第之零〇两几数"]);
const notBehind = new Set([..."级类等档季月年日批次"]);

/** 一、 and 一. and, at the head of a line, 一 before a blank — not 一、二、三级, not 第一、. */
export const han: SchemeReader = {
  scheme: "han",
  opens: hanNumerals,
  read: (text, start) => {
    if (start > 0 && notAfter.has(text[start - 1] as string)) return undefined;
    const run = readHanRun(text, start);
    if (run === undefined) return undefined;
    const stop = text[run.end];
    if (stop === " " && (start === 0 || text[start - 1] === "\n") && isHan(text.charCodeAt(run.end + 1))) return { end: run.end + 1, number: run.number, bare: true };
    if (stop !== "、" && stop !== "．" && stop !== ".") return undefined;
    const behind = text[run.end + 1] ?? "";
    if (hanNumerals.includes(behind) && behind !== "") {
      const next = readHanRun(text, run.end + 1);
      const after = next === undefined ? "" : (text[next.end] ?? "");
      if (after === "、" || notBehind.has(after)) return undefined; // 一、二、三级 · 二、三季度
    }
    return { end: run.end + 1, number: run.number };
  },
};
