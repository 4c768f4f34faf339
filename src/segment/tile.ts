import type { Token } from "./segmenter.js";

/** A word as an engine gives it, without a place. */
export interface CutWord {
  readonly word: string;
  readonly tag?: string;
}

/** How far behind the expected place a word is looked for, in UTF-16 units. */
const reach = 64;

/** A text as engines that work in UTF-8 see it: every lone surrogate is U+FFFD. Offsets stay the same. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}

/** Cuts what no engine told anything about into single characters (code points), so that nothing is claimed of it. */
function pushCharacters(tokens: Token[], text: string, from: number, to: number, shift: number): void {
  for (let start = from; start < to; ) {
    const end = Math.min(to, start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1));
    tokens.push({ word: text.slice(start, end), start: start + shift, end: end + shift });
    start = end;
  }
}

/**
 * Gives the words of an engine their places, and makes sure that they tile the text: offsets are never summed up from
 * the lengths of words. Where an engine left something out or altered it, the next word is looked for a little further
 * on and what lies between becomes single characters; a word that does not stand there is dropped.
 *
 * @param shift added to every offset: where `text` begins in the whole
 * @param tokens the list to add to
 * @example tileWords("整 改", [{ word: "整" }, { word: "改" }]) // 整, " ", 改: the blank that was left out is back
 */
export function tileWords(text: string, words: readonly CutWord[], shift = 0, tokens: Token[] = []): Token[] {
  const seen = wellFormed(text);
  const same = seen === text;
  let at = 0;
  for (const { word, tag } of words) {
    if (word === "") continue;
    let start = at;
    if (!seen.startsWith(word, at)) {
      const last = Math.min(at + reach, seen.length - word.length);
      do start++;
      while (start <= last && !seen.startsWith(word, start));
      if (start > last) continue;
      pushCharacters(tokens, text, at, start, shift);
    }
    at = start + word.length;
    const there = same ? word : text.slice(start, at);
    tokens.push(
      tag === undefined
        ? { word: there, start: start + shift, end: at + shift }
        : { word: there, start: start + shift, end: at + shift, partOfSpeech: tag },
    );
  }
  if (at < text.length) pushCharacters(tokens, text, at, text.length, shift);
  return tokens;
}
