import { fieldLabels } from "../../lexicon/cues.js";
import { isBlank } from "../../text/characters.js";
import { mergePosts } from "./party-list.js";
import { readNameBefore, type NamePlace } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

const longestValue = 120;
const shortLabel = 2;
const personLabel = /(?:责任人|负责人|联系人|领导|人员)$/; // whose value is a person even with a rare surname
const noPerson = /^[各全本相有其同该]|[办股室科组站所队会子上体方级人员工位门村镇乡师]$|[局长副主办]/;
const shortLabelOpeners = "（([【|；;，,。 　\t\n";
const separators = "、，,；;/／ 　\t";
const longestName = 30;

/** Where the value behind a label begins, or -1 where the word is no label: it wants a colon, 为, a cell or a line of its own. */
function valueStart(text: string, labelStart: number, labelEnd: number): number {
  let at = labelEnd;
  const before = text[labelStart - 1];
  // 配合 and 责任 are words of every sentence: as labels they stand behind a bracket, a stop or a blank
  if (labelEnd - labelStart <= shortLabel && before !== undefined && !shortLabelOpeners.includes(before)) return -1;
  const opensLine = before === undefined || before === "\n" || before === "|" || before === "【";
  if (text[at] === "】" || text[at] === "]") at++;
  while (isBlank(text.charCodeAt(at))) at++;
  if (text[at] === "：" || text[at] === ":") at++;
  else if (labelEnd - labelStart > shortLabel && text[at] === "为" && text[at + 1] !== "了") at++;
  else if (labelEnd - labelStart <= shortLabel || !(opensLine && (text[at] === "\n" || text[at] === "|" || text[at - 1] === "】"))) return -1;
  while (isBlank(text.charCodeAt(at)) || text[at] === "\n" || text[at] === "|") at++;
  return at;
}

/** Where the value ends: at a stop, a line break, or the label of the next field. */
function valueEnd(text: string, start: number, words: PartyWords): number {
  const limit = Math.min(text.length, start + longestValue);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const char = text[at] as string;
    if (char === "（" || char === "(") depth++;
    else if ((char === "）" || char === ")") && --depth < 0) return at;
    if ("。\n|【\r".includes(char)) return at;
    if ((char === "；" || char === ";") && (depth > 0 || !nameFollows(text, at + 1, limit, words))) return at;
    const label = at > start ? words.labels.at(text, at) : undefined;
    if (label !== undefined && /^[：:为】]/.test(text.slice(at + label.length, at + label.length + 1))) return at;
    if (char !== "：" && char !== ":") continue;
    let cut = at;
    while (cut > start && !separators.includes(text[cut - 1] as string)) cut--;
    return cut;
  }
  return limit;
}

/** Whether a name stands between two offsets, up to the next separator: 天保办；|各国有林场. A label with its colon is none. */
function nameFollows(text: string, from: number, limit: number, words: PartyWords): boolean {
  const ahead = text.slice(from, Math.min(limit, from + longestName));
  const [said] = /^[^、，,；;。\n|【：:/／]*/.exec(ahead) as RegExpExecArray;
  if (said.length === ahead.length && from + said.length < limit) return false;
  if ("：:".includes(ahead[said.length] ?? " ")) return false;
  const name = said.replace(/[（(][^（）()]{0,12}[)）]\s{0,2}$/, "").trim();
  return name.length >= 2 && (words.isPerson(name) || words.endings.endingAt(name, name.length) !== undefined);
}

/**
 * Reads the parties of a labelled field: 责任单位：财务科、药剂科；… → two. Undefined where the label is only mentioned.
 */
export function readLabelled(
  text: string,
  labelStart: number,
  labelEnd: number,
  words: PartyWords,
): NamePlace[] | undefined {
  const start = valueStart(text, labelStart, labelEnd);
  if (start < 0) return undefined;
  const end = valueEnd(text, start, words);
  if (fieldLabels().rowsOf(text.slice(start, end).trim()).length > 0) return undefined; // 责任人 | 时限: the header of a table
  return readValue(text, start, end, words, personLabel.test(text.slice(labelStart, labelEnd)));
}

/** Reads the parties that a value names: what stands behind a label (`ofPersons`: one of persons), or in a cell of its own. */
export function readValue(text: string, start: number, end: number, words: PartyWords, ofPersons = false): NamePlace[] {
  const names: NamePlace[] = [];
  for (let at = start; at < end; ) {
    let to = at;
    let depth = 0;
    for (; to < end; to++) {
      const char = text[to] as string;
      if (char === "（" || char === "(") depth++;
      else if (char === "）" || char === ")") depth--;
      else if (depth <= 0 && separators.includes(char)) break;
      else if (depth <= 0 && to > at && isJoin(text, at, to, words)) break;
    }
    const name = readItem(text, at, to, words, ofPersons);
    const previous = names.at(-1);
    if (name?.ending.kind === "person" && previous?.ending.kind === "position" && isBlank(text.charCodeAt(previous.through))) {
      names[names.length - 1] = { ...previous, through: name.end }; // 党组书记、局长 甲某
    } else if (name?.ending.kind === "position" && previous?.ending.kind === "person" && isBlank(text.charCodeAt(previous.through))) {
      names[names.length - 1] = name; // 甲某 党委书记
    } else if (name !== undefined) names.push(name);
    at = to + (words.joins.startingAt(text, to)?.word.length ?? 1);
  }
  return mergePosts(text, names);
}

function isJoin(text: string, from: number, at: number, words: PartyWords): boolean {
  const join = words.joins.startingAt(text, at);
  if (join === undefined) return false;
  return words.endings.endingAt(text, at) !== undefined || words.isPerson(text.slice(from, at));
}

/** Whether a word in a field of persons is one whose surname no table has: 盘某某, and not 村委. */
function isRarePerson(word: string, words: PartyWords): boolean {
  return /^[一-龥]{2,3}$/.test(word) && !noPerson.test(word) && words.endings.endingAt(word, word.length) === undefined;
}

/** Reads one value: a name, a person, or, for want of a better, whatever stands there in a few Han characters. */
function readItem(text: string, from: number, to: number, words: PartyWords, ofPersons: boolean): NamePlace | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || "（(".includes(text[end - 1] as string))) end--; // 后勤科（|配合：感控科）
  if (end - start < 2 || end - start > 30) return undefined;
  const bracket = text.slice(start, end).search(/[（(]/); // 张某（副县长）
  const named = text.slice(start, start + bracket);
  if (bracket > 1 && (words.isPerson(named) || (ofPersons && isRarePerson(named, words)))) end = start + bracket;
  const word = text.slice(start, end);
  const name = readNameBefore(text, end, words);
  if (name !== undefined && name.end - name.word.length >= start) return { ...name, start };
  if (words.isPerson(word.replace(/同志$/, ""))) {
    return { start, end, through: end, word, ending: { kind: "person", detail: "person" } };
  }
  const behindComma = "，,；;".includes(text[from - 1] ?? " "); // 财务科，立行立改
  if (behindComma || end - start > 16 || !/^[一-龥“”]+$/.test(word) || words.stops.endingAt(text, end) !== undefined) return undefined;
  for (let at = start; at < end; at++) if (words.stops.startingAt(text, at) !== undefined) return undefined;
  if (ofPersons && isRarePerson(word, words)) return { start, end, through: end, word, ending: { kind: "person", detail: "person" } };
  return { start, end, through: end, word, ending: { kind: "org", detail: "generic" } };
}
