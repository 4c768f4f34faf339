import { headWords } from "../lexicon/head-words.js";
import type { Inspection } from "../model/document.js";
import type { Place } from "./draft.js";

/** A date of the head: its days (ISO; null where unknown) and place. */
export interface HeadDate extends Place {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** A party of the head: who inspects, who is inspected. */
export interface HeadParty extends Place {
  readonly name: string;
  readonly role: string;
}

/** Facts with the places that give them, in offsets of the clean text. */
export interface Facts<Fields> {
  readonly fields: Fields;
  readonly places: Readonly<Record<string, Place>>;
}

const openingLength = 1500;
const congressRound =
  /([一二三四五六七八九十]{1,3}|\d{1,2})届[^，。；\n]{0,12}?第([一二三四五六七八九十]{1,3}|\d{1,2})轮/;
const plainRound = /第([一二三四五六七八九十]{1,3}|\d{1,2})轮/;

/** Reads who inspected whom, when and how, from title, opening and headings. */
export function readInspection(
  text: string,
  title: string,
  dates: readonly HeadDate[],
  parties: readonly HeadParty[],
  headingFoci: ReadonlySet<string>,
  readNumeral: (text: string) => number | undefined,
): Facts<Inspection> {
  const words = headWords();
  const fields: { -readonly [Key in keyof Inspection]: Inspection[Key] } = {};
  const places: Record<string, Place> = {};
  const opening = Math.min(text.length, openingLength);
  const inOpening = ({ start }: Place): boolean => start < opening;

  const team = parties.find((party) => party.role === "inspect");
  if (team !== undefined) {
    fields.team = team.name;
    places["team"] = { start: team.start, end: team.end };
  }
  const inspected = parties.find((party) => party.role === "inspected");
  if (inspected !== undefined) {
    fields.inspectedOrg = inspected.name;
    places["inspectedOrg"] = { start: inspected.start, end: inspected.end };
  }
  const levelSource = `${fields.team ?? ""} ${title} ${text.slice(0, opening)}`;
  const level = words.levels.find(({ pattern }) => fields.team !== undefined && levelPosition(fields.team, pattern) >= 0) ??
    words.levels
      .map((each) => ({ ...each, at: levelPosition(levelSource, each.pattern) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
  if (level !== undefined) fields.level = level.level;

  // the kind of inspection stands in the title or beside the word in the sentence that tells of it
  const type = words.types.find(({ word }) => title.includes(word) && /巡察|巡视/.test(title)) ?? typeInOpening(text.slice(0, opening));
  if (type !== undefined) fields.type = type.type;

  const round = congressRound.exec(title) ?? congressRound.exec(text.slice(0, opening));
  if (round !== null) {
    const congress = readNumeral(round[1] as string);
    const number = readNumeral(round[2] as string);
    fields.round = { ...(congress === undefined ? {} : { congress }), ...(number === undefined ? {} : { number }) };
  } else {
    const plain = plainRound.exec(title) ?? plainRound.exec(text.slice(0, opening));
    const number = plain === null ? undefined : readNumeral(plain[1] as string);
    if (number !== undefined && /巡察|巡视/.test(text.slice(0, opening))) fields.round = { number };
  }

  for (const date of dates.filter(inOpening)) {
    const sentence = sentenceAround(text, date);
    const after = text.slice(date.end, Math.min(sentence.end, date.end + 90));
    const before = text.slice(sentence.start, date.start);
    const isRange = date.firstDay !== null && date.lastDay !== null && date.firstDay !== date.lastDay;
    if (fields.period === undefined && isRange && /(?:巡察|巡视|巡查)/.test(after + before) && (date.lastDay as string).length === 10) {
      fields.period = { start: date.firstDay as string, end: date.lastDay as string };
      places["period"] = { start: date.start, end: date.end };
    } else if (fields.feedbackDate === undefined && !isRange && date.firstDay !== null && isFeedback(after, before)) {
      fields.feedbackDate = date.firstDay;
      places["feedbackDate"] = { start: date.start, end: date.end };
    }
  }

  const named = words.frameworks.first(text);
  if (named !== undefined) {
    fields.framework = named.word;
    places["framework"] = { start: named.start, end: named.end };
  } else if (headingFoci.size === 4) fields.framework = "四个聚焦";
  return { fields, places };
}

function levelPosition(text: string, pattern: string): number {
  return text.indexOf(pattern);
}

/** The kind of inspection in the words between 开展 or 进行 and 巡察. */
function typeInOpening(opening: string): { word: string; type: NonNullable<Inspection["type"]> } | undefined {
  const statement = /(?:开展|进行|实施|接受)(?:了|的)?(?:为期[^，。]{1,8}的)?([^，。；]{0,16})(?:巡察|巡视)(?:[“"]回头看[”"])?/.exec(opening);
  const words = headWords();
  const said = statement === null ? opening : statement[0];
  return words.types.find(({ word }) => said.includes(word) && (statement !== null || new RegExp(`${word}(?:巡察|巡视)`).test(opening) || word === "回头看"));
}

/** Whether a day is that of the feedback: 反馈 follows it in its sentence, and no date stands between. */
function isFeedback(after: string, before: string): boolean {
  const at = after.search(/反馈/);
  if (at < 0) return /反馈(?:会|会议)?(?:于|在)$/.test(before);
  return !/\d日/.test(after.slice(0, at)) && !/(?:截至|截止|印发|制定)/.test(before.slice(-4));
}

/** The sentence around a place. */
function sentenceAround(text: string, { start, end }: Place): Place {
  let from = start;
  while (from > 0 && !"。\n".includes(text[from - 1] as string) && start - from < 200) from--;
  let to = end;
  while (to < text.length && !"。\n".includes(text[to] as string) && to - end < 200) to++;
  return { start: from, end: to };
}
