import { isBlank } from "../../text/characters.js";
import { readNameAfter, readNameBefore, stretchAfter, type NamePlace } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

// the board whose head the Party secretary is: 党组书记、理事会主任
const board = /^(?:理事会|董事会|管委会|管理委员会|社务委员会|合作社|联社|集团|公司|学校|医院)/;
const most = 24; // names of a list

/** Takes the words off that may stand between a name and its cue: 要, 切实, 共同, 等部门. */
export function skipFillers(text: string, at: number, words: PartyWords): number {
  let end = at;
  for (let times = 0; times < 8; times++) {
    while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
    const filler = words.fillers.endingAt(text, end);
    if (filler === undefined || (words.endings.endingAt(text, end)?.word.length ?? 0) > filler.word.length) return end;
    end -= filler.word.length;
  }
  return end;
}

/** The names of the list that ends at an offset: 县人民医院、县中医医院 → two; 党组书记、局长 → one, unless `apart`. In order. */
export function readListBefore(text: string, at: number, words: PartyWords, apart = false): NamePlace[] {
  const names: NamePlace[] = [];
  for (let end = at; names.length < most; ) {
    const name = readNameBefore(text, end, words);
    if (name === undefined) break;
    names.unshift(name);
    const join = words.joins.endingAt(text, name.start);
    if (join === undefined) break;
    end = name.start - join.word.length;
  }
  return apart ? names : mergePosts(text, names);
}

/** The names of the list that begins at an offset. `next` is the place behind it. */
export function readListAfter(text: string, at: number, words: PartyWords): { names: NamePlace[]; next: number } {
  const names: NamePlace[] = [];
  let start = at;
  while (isBlank(text.charCodeAt(start))) start++;
  let next = start;
  while (names.length < most) {
    const { end, join } = stretchAfter(text, start, words);
    const name = end > start ? readNameAfter(text, start, end, words) : undefined;
    if (name === undefined) break;
    names.push(name);
    next = name.through;
    if (join === 0 || name.through < end) break;
    start = end + join;
  }
  return { names: mergePosts(text, names), next };
}

/** Whether two names side by side are one party: 党组书记、局长 (one person), 县委、县政府分管领导 (who leads for both). */
function isOneParty(text: string, first: NamePlace, second: NamePlace): boolean {
  if (text.slice(first.through, second.start).trim() !== "、" && text.slice(first.through, second.start).trim() !== "") return false;
  const name = text.slice(second.start, second.end);
  if (first.ending.detail === "party" && first.through === first.end) {
    if (text[first.start] === "各") return false;
    if (second.ending.detail === "head") {
      return /(?:成员|委员|常委)$/.test(first.word) || name.replace(board, "").replace(/^(?:常务|第一)?副/, "") === second.word;
    }
    return second.ending.detail === "party" && /(?:成员|委员|常委|副书记)$/.test(text.slice(first.start, first.end));
  }
  if (first.ending.detail !== "committee") return false;
  return second.ending.detail === "other" && /(?:政府|行政)(?:班子)?(?:分管|主要|主管|联系|有关)?$/.test(name.slice(0, -second.word.length));
}

/** Joins the names of a list that are one party. */
export function mergePosts(text: string, names: readonly NamePlace[]): NamePlace[] {
  const merged: NamePlace[] = [];
  for (const name of names) {
    const previous = merged.at(-1);
    if (previous !== undefined && isOneParty(text, previous, name)) {
      merged[merged.length - 1] = { ...name, start: previous.start };
    } else merged.push(name);
  }
  return merged;
}
