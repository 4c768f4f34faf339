import { isBlank, isDigit } from "../../text/characters.js";
import type { NameEnding, PartyWords } from "./party-words.js";

/** A name where it stands. `through` is its end with the person's name or bracket behind it: 局长甲某. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
  readonly through: number;
  readonly ending: NameEnding | { readonly kind: "person"; readonly detail: "person" };
  /** The word that ends the name: 局 of 县财政局. */
  readonly word: string;
}

const longest = 24; // characters of a name
const stopCharacters = new Uint8Array(0x10000);
for (const char of "\n\r\t 　，,。．.；;：:！!？?、…—–-~～（(）)【】[]〔〕《》〈〉“”‘’\"'/／|·&%％=+<>①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽") {
  stopCharacters[char.charCodeAt(0)] = 1;
}
for (let code = 0x30; code <= 0x39; code++) stopCharacters[code] = 2;

/** Whether a character stands outside of any name: punctuation, a blank. */
export function isNameStop(code: number): boolean {
  return stopCharacters[code] === 1;
}

const counted = /^(?:[\d*X×]|.?[一二两三四五六七八九十几数多X×*]{1,3}(?:个|家|名|位|户|类|支|批))/;

/** Whether a name is a number of bodies without names: 2个股室, 三家公司, XX个单位. */
export function isCounted(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const name = text.slice(start, end);
  if (/[\d一二两三四五六七八九十几数][多余]?(?:个|家|名|户)|(?<![中高初对])等/.test(name)) return true;
  return counted.test(text.slice(Math.max(0, start - 1), end)) && !/^[*X×]{1,4}[^*X×个家名]/.test(name);
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** The end of the name that stands before an offset: persons and brackets behind the ending left out. */
function findEnding(text: string, at: number, words: PartyWords): Omit<NamePlace, "start"> | undefined {
  let end = at;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  const plain = words.endings.endingAt(text, end);
  if (plain !== undefined) return { end, through: end, ending: plain.value, word: plain.word };
  if (text[end - 1] === "）" || text[end - 1] === ")") {
    for (let open = end - 2; open > 0 && open > end - 18; open--) {
      if (text[open] !== "（" && text[open] !== "(") continue;
      const inner = words.endings.endingAt(text, open);
      // （含8家企业） tells of the name, but holds a figure of its own
      return inner && { end: open, through: hasDigit(text, open, end) ? open : end, ending: inner.value, word: inner.word };
    }
    return undefined;
  }
  for (let length = 2; length <= 4 && length < end; length++) {
    let before = end - length;
    while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--;
    const post = words.endings.endingAt(text, before);
    if (post?.value.kind !== "position" || !words.isPerson(text.slice(end - length, end))) continue;
    return { end: before, through: end, ending: post.value, word: post.word };
  }
  return undefined;
}

/** Whether digits before an offset belong to a name: 第3督导组, 市120急救中心. Gives the place before them, or -1. */
function passDigits(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && isDigit(text.charCodeAt(start - 1))) start--;
  return at - start <= 3 && start > 0 && "第市县区".includes(text[start - 1] as string) ? start : -1;
}

/** Whether 的 at an offset belongs to a post: 分管财务的副局长. */
function isCharge(text: string, at: number, words: PartyWords): boolean {
  for (let start = Math.max(0, at - 9); start < at - 1; start++) {
    if (words.charges.startingAt(text, start) !== undefined) return true;
  }
  return false;
}

const innerBracket = /[一-龥][（(][一-龥]{1,2}[）)]$/; // 党（工）委书记

/** Goes left from the ending of a name to where the name begins; -1 where no bound comes in time. */
function walkLeft(text: string, from: number, words: PartyWords): number {
  let at = from;
  while (at > 0) {
    if (from - at > longest) return -1;
    const code = text.charCodeAt(at - 1);
    const stop = stopCharacters[code];
    if (stop === 2) {
      const before = passDigits(text, at);
      if (before < 0) return at;
      at = before;
      continue;
    }
    if (stop === 1) {
      const inner = innerBracket.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;
      if (inner > 0 && inner < at) {
        at -= inner - 1; // the character before the bracket is looked at next
        continue;
      }
      const quote = text[at - 1] === "”" ? text.slice(Math.max(0, at - 12), at).lastIndexOf("“") : -1;
      if (quote < 0) return at;
      at = Math.max(0, at - 12) + quote;
      continue;
    }
    if ((code === 0x65e5 || code === 0x5e74 || code === 0x6708) && isDigit(text.charCodeAt(at - 2))) return at; // 9月5日
    if (words.stops.endingAt(text, at) !== undefined) return at;
    const open = words.opens.endingAt(text, at);
    if (open !== undefined) {
      const before = at - open.word.length;
      if (!open.word.startsWith("各") || !"属直区级县镇院局委".includes(text[before - 1] ?? " ")) return before;
    }
    const join = words.joins.endingAt(text, at);
    if (join !== undefined && words.endings.endingAt(text, at - join.word.length) !== undefined) return at;
    if (code === 0x7684 && !isCharge(text, at - 1, words)) return at; // 的
    at--;
  }
  return 0;
}

/** Reads the name that ends at an offset, from its ending outward to the left. */
export function readNameBefore(text: string, at: number, words: PartyWords): NamePlace | undefined {
  const found = findEnding(text, at, words);
  if (found === undefined) return undefined;
  const start = walkLeft(text, found.end - found.word.length, words);
  if (start < 0) return undefined;
  const join = words.joins.startingAt(text, start); // 与县公安局联合
  const from = join !== undefined && start + join.word.length < found.end ? start + join.word.length : start;
  return { start: from, ...found };
}

/** The end of an ending that has quotes or brackets in it, which open at an offset; the offset itself where there is none. */
function endOfMarked(text: string, at: number, words: PartyWords): number {
  if (text[at] === "“") return at + (words.endings.startingAt(text, at)?.word.length ?? 0);
  if (text[at] !== "（" && text[at] !== "(") return at;
  for (let end = at + 3; end < at + 9; end++) {
    if (text[end - 1] !== "）" && text[end - 1] !== ")") continue;
    return (words.endings.endingAt(text, end)?.word.length ?? 0) > end - at ? end : at;
  }
  return at;
}

/** A stretch to the right that may hold a name: up to the next punctuation, function word or verb. */
export function stretchAfter(text: string, start: number, words: PartyWords): { end: number; join: number } {
  let at = start;
  while (at < text.length && at - start <= longest) {
    const stop = stopCharacters[text.charCodeAt(at)];
    if (stop !== 0) {
      if (text[at] === "、" && at > start) return { end: at, join: 1 };
      const inner = endOfMarked(text, at, words); // 村“两委”, 各村（社区）
      if (inner > at) {
        at = inner;
        continue;
      }
      if (!(stop === 2 && (at === start ? false : passDigits(text, at + 1) >= 0))) return { end: at, join: 0 };
    } else if (at > start || text[at] !== "各") {
      if (words.stops.startingAt(text, at) !== undefined) return { end: at, join: 0 };
      if (text[at] === "的" && !isCharge(text, at, words)) return { end: at, join: 0 };
      const join = at > start ? words.joins.startingAt(text, at) : undefined;
      if (join !== undefined && words.endings.endingAt(text, at) !== undefined) return { end: at, join: join.word.length };
    }
    at++;
  }
  return { end: at, join: 0 };
}

/** Reads the name that begins at an offset inside a stretch: the whole of it if it ends like a name, else its first part that does. */
export function readNameAfter(text: string, start: number, end: number, words: PartyWords): NamePlace | undefined {
  const whole = findEnding(text, end, words);
  if (whole !== undefined && whole.end - whole.word.length >= start) return { start, ...whole };
  for (let at = start; at < end; at++) {
    const first = words.endings.startingAt(text, at);
    if (first === undefined || at + first.word.length > end || at + first.word.length - start < 2) continue;
    let last = first;
    let to = at + first.word.length;
    for (let next = words.endings.startingAt(text, to); next !== undefined && to + next.word.length <= end; ) {
      to += next.word.length;
      last = next;
      next = words.endings.startingAt(text, to);
    }
    return { start, end: to, through: to, ending: last.value, word: last.word };
  }
  return undefined;
}
