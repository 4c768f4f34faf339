import { headWords } from "../../lexicon/head-words.js";
import { isDigit } from "../../text/characters.js";
import { isNameStop, type NamePlace } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

const furthest = 20_000; // characters of a text in which teams are looked for that no statement names
const longestTeam = 20; // characters of a team's name before 巡察
const longestField = 40; // characters before it in which the committee stands: 县委经济发展领域作风建设|专项巡察二组

/** A part of a team that works by itself: 第二巡察组|第三分组, 巡察一组|二分组. */
const partOfTeam = /^第?[一二三四五六七八九十\d]{1,3}[分小]组/;
const lookBack = /^[“"]回头看[”"]/;
const kinds = "专项|提级|交叉|联动|机动|延伸|回头看";
/** The kind of a team in brackets: 第三（提级）巡察组, 巡察第二（专项）组. */
const kindInBrackets = `[（(](?:${kinds}|常规|综合){1,2}[）)]`;
const kindBehind = new RegExp(`^${kindInBrackets}(?=组)`);
/** The same to the left of 巡察, or the name of a look-back behind the committee: 区委|“回头看”|第二巡察组. */
const kindBefore = new RegExp(`${kindInBrackets}$|(?<=委|党组)[“"]回头看[”"]$`);
/** The villages whose teams they are: 县委对|村|第三巡察组, 区委巡|村|第二组, 县委|村（社区）|第一巡察组. */
const villages = "村(?:居|社|级|社区|[（(/]社区[）)]?)?";
const ofVillages = new RegExp(`^(?:察|视|查)?${villages}(?=第?[一二三四五六七八九十\\d]{1,3}组)`, "u");
/** 巡察|工作组, 巡察|工作第六组. */
const ofWork = /^工作(?:第[一二三四五六七八九十\d]{1,3})?组/;
const teamNumber = "一二三四五六七八九十*＊X×某0123456789";

/** The place behind 组 where a team's name ends (第三巡察组, 巡察二组, 巡察“回头看”第一组), given the place of 巡; -1 where it is no team. */
export function teamEnd(text: string, at: number): number {
  if (!"察视查村".includes(text[at + 1] ?? " ")) return -1;
  const ofVillage = ofVillages.exec(text.slice(at + 1, at + 12))?.[0].length;
  if (ofVillage === undefined && text[at + 1] === "村") return -1;
  let end = at + 1 + (ofVillage ?? 1);
  end += lookBack.exec(text.slice(end, end + 5))?.[0].length ?? 0;
  const working = ofWork.exec(text.slice(end, end + 8));
  if (working !== null) return end + working[0].length;
  const from = end;
  if (text[end] === "第") end++;
  while (end < from + 4 && teamNumber.includes(text[end] ?? " ")) end++;
  end += kindBehind.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  if (text[end] !== "组") return -1;
  return end + 1 + (partOfTeam.exec(text.slice(end + 1, end + 8))?.[0].length ?? 0);
}

const numbersBefore = /第\d{1,2}(?:[—–~～-]\d{1,2})?$/; // 第15, 第25-30

const closingBrackets = new Set([..."）)”\""].map((char) => char.charCodeAt(0)));

/** Goes left from the word 巡察 to where the name of a team begins; -1 where no bound comes in time. */
function walkLeft(text: string, from: number, words: PartyWords): number {
  let start = from;
  while (start > 0 && from - start < longestTeam) {
    const code = text.charCodeAt(start - 1);
    if (isDigit(code)) {
      const numbers = numbersBefore.exec(text.slice(Math.max(0, start - 8), start));
      if (numbers === null) break;
      start -= numbers[0].length;
      continue;
    }
    const kind = closingBrackets.has(code) ? kindBefore.exec(text.slice(Math.max(0, start - 10), start)) : null;
    if (kind !== null) {
      start -= kind[0].length;
      continue;
    }
    if (isNameStop(code) || (code === 0x7ec4 && text[start - 2] !== "党")) break; // 组: another team
    if (isDigit(text.charCodeAt(start - 2)) && "日月年".includes(text[start - 1] as string)) break;
    if (words.stops.endingAt(text, start) !== undefined || words.joins.endingAt(text, start) !== undefined) break;
    start--;
  }
  return from - start >= longestTeam ? -1 : start;
}

const committee = /(?:省委|市委|州委|盟委|县委|区委|旗委|党委|党组|党工委|[省市州县区]{2,3}(?=联动))/g;
const round = /^(?:\d{4}年度?)?第[一二三四五六七八九十\d]{1,3}轮(?:巡[察视])?对?/;
const toVillages = new RegExp(`^(?:巡[察视])?对?${villages}(?:提级|延伸|专项|机动)?(?:第?[一二三四五六七八九十\\d]{1,3})?$`, "u");
const kindOfTeam = new RegExp(kinds);
/** The kind of inspection whose team it is: 市委|提级巡察|第三巡察组. */
const kindOfInspection = new RegExp(`(?:${kinds}|常规)巡[察视]$`);
/** Who inspects together with the committee: 市委、|县委联动巡察第一巡察组. */
const together = /[省市州盟县区旗]委[、和与]$/;

/**
 * Where the committee stands that a team belongs to, when its round or its field is between them (县委经济发展领域作风建设|专项巡察二组,
 * 县委第七轮巡察|第五巡察组). Undefined where none does.
 */
function committeeEnd(text: string, start: number, wordStart: number, end: number): number | undefined {
  const from = Math.max(0, start - longestField);
  const last = [...text.slice(from, start).matchAll(committee)].at(-1);
  if (last === undefined) return undefined;
  const close = from + last.index + last[0].length;
  const between = text.slice(close, start).replace(round, "");
  if (between === "") return close < start ? close : undefined;
  if (toVillages.test(between + text.slice(start, wordStart))) return close;
  if (!(kindOfTeam.test(text.slice(start, end)) || kindOfInspection.test(between)) || /[，。；：！？,;:!?\n]/.test(between)) return undefined;
  if (between.includes("、") && (between.startsWith("、") || /[委组局部办厅院]/.test(between.replace(/“[^”]{0,12}”/g, "")))) return undefined; // a list of bodies, not of fields
  return headWords().notInTeam.first(between) === undefined ? close : undefined;
}

const alternatives = /[\u4e00-\u9fff]{0,4}[（(][省市县区旗、]{1,7}[）)]$/; // 青禾县（市、区）委
const told = /^[据经][省市州盟县区旗]委/; // 据县委巡察组介绍

const teamsBefore = /第[一二三四五六七八九十\d]{1,3}(?:巡[察视]组)?[、和及与](?:第?[一二三四五六七八九十\d]{1,3}(?:巡[察视]组)?[、和及与]){0,8}$/; // 第一巡察组、|第六巡察组, 第四、|五巡察组
const oneOfSeveral = /^(?:第|[一二三四五六七八九十]{1,3}$)/;

/** Reads a team from the place of 巡察组 outward to the left; teams whose committee only the first names are one (县委第一、第二巡察组). Undefined where nobody is named: 巡察组. */
export function readTeam(text: string, wordStart: number, end: number, words: PartyWords): NamePlace | undefined {
  let start = walkLeft(text, wordStart, words);
  if (start < 0) return undefined;
  if (oneOfSeveral.test(text.slice(start, wordStart))) {
    const others = teamsBefore.exec(text.slice(Math.max(0, start - longestField), start))?.[0].length ?? 0;
    if (others > 0) start = Math.max(0, walkLeft(text, start - others, words));
  }
  const close = /委|党组/.test(text.slice(start, wordStart)) ? undefined : committeeEnd(text, start, wordStart, end);
  if (close !== undefined) {
    start = Math.max(0, walkLeft(text, close, words));
    const other = text.startsWith("联动", close) ? together.exec(text.slice(Math.max(0, start - 4), start)) : null;
    if (other !== null) start = Math.max(0, walkLeft(text, start - 1, words));
  }
  if (text[start] === "委") start -= alternatives.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0;
  if (told.test(text.slice(start, start + 3))) start++;
  if (start === wordStart && /^(?:..|..工作)组$/.test(text.slice(start, end))) return undefined;
  return { start, end, through: end, word: "巡察组", ending: { kind: "org", detail: "office" } };
}

const counting = /[\d一二两三四五六七八九十几多]个|[各数]/;

/** Whether a team's name only counts teams: 4个巡察组, 各巡察组. A count in quotes is a name: “三个环境”. */
export function isCountedTeam(text: string, { start, end }: NamePlace): boolean {
  return counting.test(text.slice(Math.max(0, start - 1), end).replace(/“[^”]{0,12}”/g, ""));
}

/** The team named last between two offsets. */
export function lastTeam(text: string, from: number, to: number, words: PartyWords): NamePlace | undefined {
  for (let at = text.lastIndexOf("巡", to - 1); at >= from; at = text.lastIndexOf("巡", at - 1)) {
    const end = teamEnd(text, at);
    const name = end < 0 || end > to ? undefined : readTeam(text, at, end, words);
    if (name !== undefined && !isCountedTeam(text, name)) return name;
    if (at === 0) break;
  }
  return undefined;
}

const roundWords = /^[一二三四五六七八九十\d]{1,3}届|(?:\d{4}年度?)?第[一二三四五六七八九十\d]{1,3}轮(?:巡[察视](?=[^组]{0,12}巡[察视]))?/g;

/** The name of a team without congress and round, which are facts of their own: 七届市委第十二轮巡察一组 → 市委巡察一组. */
export function teamName(text: string): string {
  return text.replace(roundWords, "");
}

const owner = /^[\u4e00-\u9fff*X×（()）、]{0,14}?(?:(?:[省市州盟县区旗*X×)）]|党)委|党组|党工委)/;
const besideNames = new Set([..."，。；：、“”（）,;:()\n 　是由向和与对的在从被经及于"]);

/** The teams that a text names with their committees anywhere in its first part: 县委第一巡察组, 市委机动巡察组. Each place; in order. */
export function findTeams(text: string, words: PartyWords): NamePlace[] {
  const teams: NamePlace[] = [];
  const last = Math.min(text.length, furthest);
  for (let at = text.indexOf("巡"); at >= 0 && at < last; at = text.indexOf("巡", at + 1)) {
    const end = teamEnd(text, at);
    const team = end < 0 ? undefined : readTeam(text, at, end, words);
    if (team === undefined || isCountedTeam(text, team)) continue;
    const name = owner.exec(text.slice(team.start, at))?.[0];
    if (name === undefined) continue;
    // a region's name counts only where it begins a phrase: 柳溪县委, not …不清县委
    const begins = team.start === 0 || besideNames.has(text[team.start - 1] as string);
    const clean = begins || name.length <= 2 || /[)）*X×]委$/.test(name) || (name.length > 3 && words.stops.endingAt(text, team.start) !== undefined);
    teams.push(clean ? team : { ...team, start: team.start + name.length - 2 });
  }
  return teams;
}
