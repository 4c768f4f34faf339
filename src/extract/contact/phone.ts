import type { ContactWords } from "../../lexicon/contact-words.js";
import { isAsciiWord, isHan } from "../../text/characters.js";
import { anyOf } from "../../text/pattern.js";

/** Where something stands in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const dash = "[-—－–‐―]";
const figure = "[\\dXx×*＊]"; // a digit, or the mask of one
const extension = `(?:(?:${dash}|转|转分机)\\d{1,5})?`;
const noMore = "(?![\\dA-Za-z@＠*＊]|[.．]\\d|余?[元万亿%％])";
const area = `(?:0\\d{2,3} ?${dash}{1,2} ?|[（(]0\\d{2,3}[）)] ?${dash}? ?|0\\d{2,3} )`;
const country = "(?:(?:\\+|00)?86[- ]?)?";
const mobile = `1[3-9]\\d[- ]?${figure}{4}[- ]?${figure}{4}`;
const service = "[48]00[- ]?\\d{3,4}[- ]?\\d{3,4}";
/** A number that is a phone number wherever it stands. */
const whole = new RegExp(
  `(?:${country}(?:${area}${figure}{7,8}|0[1-9]\\d{1,2}[2-9]\\d{6,7}|${mobile})|${service})${extension}${noMore}`,
  "y",
);
/** A number that is one behind a label: without area code, a short line (12388), or a mask. */
const labelled = new RegExp(`(?:${area}${figure}{3,8}|${figure}{3,12}(?:${dash}${figure}{3,8}){0,2})${extension}${noMore}`, "y");
const bare = new RegExp(`(?:${figure}{7,8}|1[12]\\d{3})${extension}${noMore}(?![\\u4e00-\\u9fff])`, "y");
const joint = /(?:（[^（）\n]{1,8}）|\([^()\n]{1,8}\))?(?: ?(?:[、，,/／;；]|和|或|及) ?| )/y;
const colon = /(?:（[^（）\n]{1,10}）|\([^()\n]{1,10}\))?[ \u3000]{0,4}[:：][ \u3000]{0,4}/y;
const mostJoined = 12;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function looksLikeDay(text: string, start: number, end: number): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(text.slice(start, end));
}

/** Adds the numbers joined to one: 0000-5500101、5500102（办公室）/5500103. */
function addJoined(text: string, from: number, places: Place[]): void {
  let at = from;
  for (let count = 0; count < mostJoined; count++) {
    const start = endOf(joint, text, at);
    if (start < 0) return;
    const full = endOf(whole, text, start);
    const end = full >= 0 ? full : endOf(bare, text, start);
    if (end < 0 || (full < 0 && looksLikeDay(text, start, end))) return;
    places.push({ start, end });
    at = end;
  }
}

/** Adds the phone numbers that need no label: with an area code, of a mobile, 400…; masked ones too. */
export function addWholePhones(text: string, places: Place[]): void {
  const opening = /[0148]\d{2}|86[- ]/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const before = text.charCodeAt(match.index - 1);
    if (isAsciiWord(before) || before === 0x2e || before === 0x40) continue;
    const start = startOf(text, match.index);
    const end = endOf(whole, text, start);
    if (end < 0) continue;
    places.push({ start, end });
    addJoined(text, end, places);
    opening.lastIndex = places[places.length - 1]?.end ?? end;
  }
}

/** Takes in what may stand before the first figure: the bracket of (0000), the plus of +86. */
function startOf(text: string, at: number): number {
  const before = text.charAt(at - 1);
  return before === "+" || ((before === "(" || before === "（") && /^0\d{2,3}[）)]/.test(text.slice(at, at + 5))) ? at - 1 : at;
}

/**
 * Makes a reader of the phone numbers behind a label that ends at an offset: 值班电话：5500101、5500102, 举报电话12388. Without a
 * colon only what is followed by no noun counts: 电话120余件 is none. `call`: the label is a verb (拨打12345热线).
 */
export function labelledPhoneReader(words: ContactWords): (text: string, labelEnd: number, call: boolean, places: Place[]) => void {
  const mayFollow = new RegExp(`(?:${anyOf(words.line)})`, "y");
  return (text, labelEnd, call, places) => {
    const afterColon = endOf(colon, text, labelEnd);
    let start = afterColon >= 0 ? afterColon : labelEnd;
    if (afterColon < 0) while (start < labelEnd + 2 && text.charAt(start) === " ") start++;
    const end = Math.max(endOf(whole, text, start), endOf(labelled, text, start));
    if (end < 0) return;
    if (afterColon < 0) {
      const length = end - start;
      const before = text.charAt(end);
      const followed = isHan(text.charCodeAt(end)) && !(call && endOf(mayFollow, text, end) >= 0);
      if (length < 5 && !call) return;
      if (followed && !(length >= 7 && (before === "或" || before === "和" || before === "转"))) return;
    }
    places.push({ start, end });
    addJoined(text, end, places);
  };
}
