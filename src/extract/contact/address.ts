import type { ContactWords } from "../../lexicon/contact-words.js";
import { isBlank, isDigit, isHan } from "../../text/characters.js";
import { anyOf } from "../../text/pattern.js";
import { createWordFinder } from "../../text/word-finder.js";
import type { Place } from "./phone.js";

const colon = /(?:（[^（）\n]{1,10}）|\([^()\n]{1,10}\))?[ \u3000]{0,4}[:：][ \u3000]{0,4}/y;
const postcode = /[ \u3000]{0,4}[:：]?[ \u3000]{0,4}(\d[\d*＊]{5})(?![\d*＊])/y;
const longestAddress = 80;
const longestRun = 30; // characters of an address before the street's number
const mostRooms = 4; // 3号楼2单元5层501室
const stops = "\n。；;，,！？";
/** What is to be written on the letter, no part of the address: （信封注明“巡察整改”）. */
const remark = /[（(][^（）()\n]{0,12}注明/;

/** The place of an address behind a label that ends at an offset, or undefined: a colon and Han characters are asked for. */
export function labelledAddress(text: string, labelEnd: number, nextLabel: number): Place | undefined {
  colon.lastIndex = labelEnd;
  if (!colon.test(text)) return undefined;
  const start = colon.lastIndex;
  const furthest = Math.min(text.length, start + longestAddress, nextLabel);
  const remarkAt = text.slice(start, furthest).search(remark);
  const limit = remarkAt < 0 ? furthest : start + remarkAt;
  let end = start;
  let han = 0;
  for (; end < limit && !stops.includes(text.charAt(end)); end++) {
    if (isHan(text.charCodeAt(end))) han++;
    if (text.charAt(end) === "@") return undefined;
  }
  // the bracket or mark before the next label: 和平路1号（邮编：000000）
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || "（(、".includes(text.charAt(end - 1)))) end--;
  if (/[）)]/.test(text.charAt(end - 1)) && !/[（(]/.test(text.slice(start, end))) end--;
  return han >= 2 && !/^(?:https?:|www\.)/.test(text.slice(start, start + 6)) ? { start, end } : undefined;
}

/** The place of a postcode behind a label that ends at an offset, or undefined. */
export function labelledPostcode(text: string, labelEnd: number): Place | undefined {
  postcode.lastIndex = labelEnd;
  const match = postcode.exec(text);
  if (match === null) return undefined;
  const end = postcode.lastIndex;
  return { start: end - (match[1] ?? "").length, end };
}

/** Makes a finder of streets with a house number, from the place's name to the room: 青禾县和平路1号3号楼302室. */
export function streetFinder(words: ContactWords): (text: string) => Place[] {
  const leads = createWordFinder(words.lead);
  const street = new RegExp(`[\\u4e00-\\u9fff*×X](?:${anyOf(words.street)})$`);
  const noStreet = new RegExp(`(?:${anyOf(words["no-street"])})$`);
  const noNumber = new RegExp(`(?:${anyOf(words["no-number"])})`, "y");
  const room = new RegExp(`附?[\\dA-Z一二三四五六七八九十]{1,4}(?:${anyOf(words.room)})`, "y");
  const streetEnds = new Set(words.street.map((word) => word.slice(-1)));

  const streetBefore = (text: string, mark: number, from: number): number | undefined => {
    let at = mark;
    while (at > from && at > mark - 11 && (isDigit(text.charCodeAt(at - 1)) || "-一二三四五六七八九十百".includes(text.charAt(at - 1)))) at--;
    if (at === mark || !streetEnds.has(text.charAt(at - 1))) return undefined;
    const name = text.slice(Math.max(from, at - 8), at);
    if (!street.test(name) || noStreet.test(name)) return undefined;
    noNumber.lastIndex = mark + 1;
    return noNumber.test(text) ? undefined : at;
  };

  const roomsEnd = (text: string, start: number): number => {
    let end = start;
    for (let count = 0; count < mostRooms; count++) {
      room.lastIndex = end;
      if (!room.test(text)) break;
      end = room.lastIndex;
    }
    return end;
  };

  return (text) => {
    const places: Place[] = [];
    let from = 0;
    for (let mark = text.indexOf("号"); mark >= 0; mark = text.indexOf("号", mark + 1)) {
      if (mark < from) continue;
      const streetEnd = streetBefore(text, mark, from);
      if (streetEnd === undefined) continue;
      let start = streetEnd;
      const limit = Math.max(from, streetEnd - longestRun);
      while (start > limit && (isHan(text.charCodeAt(start - 1)) || "*×X".includes(text.charAt(start - 1)))) start--;
      const lead = leads.find(text, start, streetEnd - 2).at(-1);
      if (lead !== undefined) start = lead.end;
      from = roomsEnd(text, mark + 1);
      places.push({ start, end: from });
    }
    return places;
  };
}
