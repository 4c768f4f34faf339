import { CharacterSet } from "./character-set.js";

const numeral = "[一二三四五六七八九十百]{1,4}";

/**
 * A numbering mark at the very start of a line, of any scheme: 一、 （一） 1. 1、 （1） 1） ① ⑴ 第一章. It tells only that
 * the line opens like a heading or list item; 一、二、三级 and 2024.3.4 do not.
 */
const lineMarker = new RegExp(
  `^(?:第(?:${numeral}|\\d{1,3})(?:章|部分|节|编|篇)|[（(](?:${numeral}|\\d{1,3})[)）]|${numeral}[、．.](?!${numeral}[、级类])|\\d{1,3}(?:[、．](?!\\d)|\\.(?!\\d(?!\\d{3}年)))|\\d{1,2}[)）]|[①-⒛㈠-㈩])`,
);

const singles = (from: number, to: number): string => String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
/** What a mark may begin with: asked first, so that the pattern is tried on few lines. */
const openings = new CharacterSet(`第（(一二三四五六七八九十百0123456789${singles(0x2460, 0x249b)}${singles(0x3220, 0x3229)}`);

/** Whether a line (blanks before it taken off) opens with a numbering mark. */
export function opensWithMarker(line: string): boolean {
  return openings.has(line.charCodeAt(0)) && lineMarker.test(line);
}
