import type { Inspection } from "../model/document.js";

const congressRound =
  /([一二三四五六七八九十]{1,3}|\d{1,2})届[^，。；\n]{0,12}?第([一二三四五六七八九十]{1,3}|\d{1,2})轮/g;
const plainRound = /第([一二三四五六七八九十]{1,3}|\d{1,2})轮/g;

/** How the clause before a round begins that the text is not about: 如十届区委第一轮巡察发现的…. */
const example = /^(?:比如|例如|如|譬如)/;
/** A text about many rounds: 前六轮, 先后开展八轮巡察. */
const manyRounds = /前(?:[两二三四五六七八九十]{1,2}|\d{1,2})轮|(?:共|已|已经|先后|累计)开展了?(?:[两二三四五六七八九十]{1,2}|\d{1,2})轮/;

/** The round of an inspection and the congress whose it is, in title or opening; where the opening tells of many rounds, only with its congress. */
export function findRound(title: string, opening: string, readNumeral: (text: string) => number | undefined): Inspection["round"] {
  for (const place of [title, opening]) {
    const found = firstOf(congressRound, place);
    if (found === undefined) continue;
    const [congress, number] = [readNumeral(found[1] as string), readNumeral(found[2] as string)];
    return { ...(congress === undefined ? {} : { congress }), ...(number === undefined ? {} : { number }) };
  }
  if (!/巡察|巡视/.test(opening)) return undefined;
  for (const place of manyRounds.test(opening) ? [title] : [title, opening]) {
    const number = readNumeral(firstOf(plainRound, place)?.[1] ?? "");
    if (number !== undefined) return { number };
  }
  return undefined;
}

function firstOf(pattern: RegExp, text: string): RegExpExecArray | undefined {
  for (const found of text.matchAll(pattern)) {
    const clause = text.slice(Math.max(0, found.index - 40), found.index).split(/[，。；：\n]/).at(-1) ?? "";
    if (!example.test(clause) && !clause.endsWith("年度")) return found; // 该年度第三轮
  }
  return undefined;
}
