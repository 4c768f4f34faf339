import { enumerators } from "../lexicon/enumerators.js";
import type { EnumeratorCandidate, MarkerContext } from "./marker.js";
import { hanNumerals, readHanRun } from "./numeral-run.js";

const stopsBehind = "，,、：:";
// 十三是 · 第二是: the numeral belongs to what stands before it
const numeralBelongsLeft = new Set([...hanNumerals, ..."第之零两几"]);
// 统一是 · 之一是 · 唯一是: so does 一 behind these
const oneBelongsLeft = new Set([...numeralBelongsLeft, ..."统唯万同专逐合单划另每某这那哪近初周星不归如其任有数年月日点"]);

/** Verbs right behind a word of a chain or a place, kept in the point: 首先|看学习. */
const asks = "看查盯";

/** How far behind 一要 the second point may begin. */
const secondWithin = 400;
/** 一要害, 一要求: words that begin with 要. */
const asksOne = /^一要(?![求害点素务件闻])/;
const asksSecond = /[；;。，,]\s?二要/;

/** Whether 一要 stands right behind those who are asked, and 二要 goes on in their paragraph: 区民政局党组|一要提高站位；二要压实责任. */
export function followsThoseAsked(text: string, start: number): boolean {
  if (text[start] !== "一" || start === 0 || oneBelongsLeft.has(text[start - 1] as string)) return false;
  const [rest] = text.slice(start, start + secondWithin).split("\n", 1) as [string];
  return asksOne.test(rest) && asksSecond.test(rest);
}

type Read = Omit<EnumeratorCandidate, "kind" | "start" | "context">;

/** 一是, 二要, 三看: a numeral and a suffix of the table. */
function readNumeral(text: string, start: number, context: MarkerContext): Read | undefined {
  const run = readHanRun(text, start);
  if (run === undefined) return undefined;
  for (const { word, free } of enumerators().suffixes) {
    if (!text.startsWith(word, run.end)) continue;
    if (!free && context === "glued") return undefined;
    if (context === "glued" && start > 0 && (run.number === 1 ? oneBelongsLeft : numeralBelongsLeft).has(text[start - 1] as string)) return undefined;
    const end = run.end + word.length;
    if (text.startsWith(text.slice(start, run.end), end)) return undefined; // 一是一, 二是二
    return { family: "numeral", suffix: word, number: run.number, end };
  }
  return undefined;
}

/** 第一， and 其一，: with a stop or 是 behind them, and at the head of a sentence. */
function readOrdinal(text: string, start: number, context: MarkerContext): Read | undefined {
  const run = readHanRun(text, start + 1);
  if (run === undefined || context === "glued") return undefined;
  const stop = text[run.end] ?? "";
  if (stop === "" || !(stopsBehind.includes(stop) || stop === "是")) return undefined;
  const after = text[run.end + 1] ?? "";
  if (stop === "、" && (after === "第" || hanNumerals.includes(after))) return undefined; // 第一、第二季度
  return { family: text[start] === "其" ? "such" : "ordinal", suffix: stop === "是" && text[start] === "第" ? stop : "", number: run.number, end: run.end + 1 };
}

/** 首先, 其次, 再次, 最后 at the head of a sentence, with the stop behind them. */
function readChain(text: string, start: number, context: MarkerContext): Read | undefined {
  if (context === "glued") return undefined;
  for (const { word, number } of enumerators().chain) {
    if (!text.startsWith(word, start)) continue;
    const end = start + word.length;
    const stop = stopsBehind.includes(text[end] ?? " ");
    if (asks.includes(text[end] ?? " ")) return { family: "chain", suffix: "", number, end };
    if (!stop && text[end] !== "是" && text[end] !== "要") return undefined;
    return { family: "chain", suffix: "", number, end: end + 1 };
  }
  return undefined;
}

/** 再一个，, 再就是, 最后一条是, which only go on with a list. */
function readNext(text: string, start: number, context: MarkerContext): Read | undefined {
  const next = context === "glued" ? undefined : enumerators().next.find(({ word }) => text.startsWith(word, start));
  if (next === undefined) return undefined;
  const end = start + next.word.length;
  const isMarked = stopsBehind.includes(text[end] ?? " ") || text[end] === "是";
  if (!isMarked && !next.word.endsWith("是")) return undefined;
  return { family: "next", suffix: "", number: next.number, end: isMarked ? end + 1 : end };
}

/** 一方面…另一方面 after a stop. */
function readPair(text: string, start: number, context: MarkerContext): Read | undefined {
  if (context === "glued") return undefined;
  const pair = enumerators().pairs.find(({ word }) => text.startsWith(word, start));
  return pair === undefined ? undefined : { family: "pair", suffix: "", number: pair.number, end: start + pair.word.length };
}

/** Reads an enumerator at an offset. 一是 inside a word (十三是, 统一是) and 一是一 are none. */
export function readEnumerator(text: string, start: number, context: MarkerContext): EnumeratorCandidate | undefined {
  const first = text[start] as string;
  const read = hanNumerals.includes(first)
    ? (readNumeral(text, start, context) ?? readPair(text, start, context))
    : ((first === "第" || first === "其" ? readOrdinal(text, start, context) : undefined) ?? readNext(text, start, context) ?? readChain(text, start, context) ?? readPair(text, start, context));
  return read === undefined ? undefined : { kind: "enumerator", start, context, ...read };
}
