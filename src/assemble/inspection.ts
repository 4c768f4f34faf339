import { headWords } from "../lexicon/head-words.js";
import type { DocumentKind } from "../model/document-kinds.js";
import type { Inspection } from "../model/document.js";
import type { Place } from "./draft.js";
import { findOwnUnit } from "./filer.js";

/** A date of the head: its days (ISO; null where unknown) and place. */
export interface HeadDate extends Place {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Set where the date is an event (巡察期间), not a day of the calendar. */
  readonly anchor?: string | undefined;
}

/** A party of the head: who inspects, who is inspected. */
export interface HeadParty extends Place {
  readonly name: string;
  readonly role: string;
  /** The full name that an abbreviation (我局) stands for. */
  readonly canonical?: string | undefined;
}

/** Facts with the places that give them, in offsets of the clean text. */
export interface Facts<Fields> {
  readonly fields: Fields;
  readonly places: Readonly<Record<string, Place>>;
}

/** What headings tell of the framework: the focus categories that they name, those that name one strongly, and all. */
export interface Headings {
  readonly headings: readonly string[];
  readonly strong: readonly string[];
  readonly foci: ReadonlySet<string>;
}

const openingLength = 1500;
const congressRound =
  /([一二三四五六七八九十]{1,3}|\d{1,2})届[^，。；\n]{0,12}?第([一二三四五六七八九十]{1,3}|\d{1,2})轮/;
// 县委巡察二组 · 省委第七巡视组 · 根据区委统一部署
// an organisation whose own committee writes 关于… is not the one that inspects
const ordering = /(中央|省委|自治区党委|市委|州委|盟委|县委|区委|旗委|校党委|集团党委|公司党委|镇党委|乡党委)(?!关于|落实|贯彻|接受|抓|就)(?=[^，。；\n]{0,12}(?:巡察|巡视|巡查|统一部署|统一安排))/;
const teamBody = /委(?:第[^，。\s第委]{1,3})?(?:巡察|巡视)(?:第?[一二三四五六七八九十*X]{1,3})?组$/;
const teamOwner = /(?:[\u4e00-\u9fff]{2,4}[省市县区旗州盟镇乡]|[*X×]{1,3}[省市县区]?|[省市县区旗州]|校党|集团党|公司党|院党|中央|党)$/;
const teamLead = /^(?:根据|按照|依据|遵照|接受|针对|关于|围绕|来自|配合|会同)/;
const teamStops = new Set([..."，。；：、“”（）()\n 是由向和与对的"]);
const furthestTeam = 20_000;
const tells = /^[^。\n]{0,80}(?:巡察|巡视|巡查)/;
const plainRound = /第([一二三四五六七八九十]{1,3}|\d{1,2})轮/;

/** Reads who inspected whom, when and how, from title, opening and headings. */
export function readInspection(
  text: string,
  title: string,
  dates: readonly HeadDate[],
  parties: readonly HeadParty[],
  kind: DocumentKind,
  headings: Headings,
  readNumeral: (text: string) => number | undefined,
): Facts<Inspection> {
  const words = headWords();
  const fields: { -readonly [Key in keyof Inspection]: Inspection[Key] } = {};
  const places: Record<string, Place> = {};
  const opening = Math.min(text.length, openingLength);
  const inOpening = ({ start }: Place): boolean => start < opening;

  // a notice of many teams or units has no single one of them
  const several = tellsOfMany(kind, title + text.slice(0, 300), parties);
  const team = several ? undefined : (parties.find((party) => party.role === "inspect") ?? namedTeam(text));
  if (team !== undefined) {
    fields.team = team.name;
    places["team"] = { start: team.start, end: team.end };
  }
  const inspected = several ? undefined : (parties.find((party) => party.role === "inspected") ?? besideTeam(text, team));
  if (inspected !== undefined) {
    fields.inspectedOrg = /^(?:我|本|该|你)/.test(inspected.name) ? (inspected.canonical ?? inspected.name) : inspected.name;
    places["inspectedOrg"] = { start: inspected.start, end: inspected.end };
  }
  const own = inspected === undefined && !several && kind === "ledger" ? findOwnUnit(text, title) : undefined;
  if (own !== undefined) {
    fields.inspectedOrg = own.name;
    places["inspectedOrg"] = { start: own.start, end: own.end };
  }
  const order = ordering.exec(`${fields.team ?? ""} ${title} ${text.slice(0, opening)}`)?.[1];
  const level = words.levels.find(({ pattern }) => pattern === order) ?? words.levels.find(({ pattern }) => fields.team?.includes(pattern));
  if (level !== undefined) fields.level = level.level;

  // the kind of inspection stands in the title or beside the word in the sentence that tells of it
  const type =
    words.types.find(({ word }) => title.includes(word) && /巡察|巡视/.test(title)) ??
    (several && typesInOpening(text.slice(0, opening)) > 1 ? undefined : typeInOpening(text.slice(0, opening)));
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
    const isRange = date.firstDay !== null && date.lastDay !== null && date.firstDay !== date.lastDay && date.anchor === undefined;
    if (fields.period === undefined && isRange && isPeriod(text.slice(date.start, date.end), after, before)) {
      fields.period = { start: date.firstDay, end: date.lastDay };
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
  } else {
    const framework = frameworkOfHeadings(headings);
    if (framework !== undefined) fields.framework = framework;
  }
  return { fields, places };
}

/** A team that is named where no sentence says whom it inspects: 县委第一巡察组. */
function namedTeam(text: string): HeadParty | undefined {
  const head = text.slice(0, furthestTeam);
  for (let at = head.indexOf("组"); at >= 0; at = head.indexOf("组", at + 1)) {
    const body = teamBody.exec(head.slice(Math.max(0, at - 11), at + 1));
    if (body === null) continue;
    const bodyStart = at + 1 - body[0].length;
    const owner = teamOwner.exec(head.slice(Math.max(0, bodyStart - 8), bodyStart))?.[0] ?? "";
    let start = bodyStart - owner.replace(teamLead, "").length;
    // a region's name counts only where it begins a phrase: 柳溪县委, not …不清县委
    if (owner.length > 1 && start > 0 && !teamStops.has(head[start - 1] as string)) start = bodyStart - (/[省市县区旗州盟镇乡*X×]/.test(owner.slice(-1)) ? 1 : 0);
    return { name: head.slice(start, at + 1), role: "inspect", start, end: at + 1 };
  }
  return undefined;
}

/** The organisation that a speech names beside its team: 巡察组和县医院党委共同的责任. */
function besideTeam(text: string, team: HeadParty | undefined): HeadParty | undefined {
  if (team === undefined) return undefined;
  const beside = /^[和与]([^，。；、的]{2,24}(?:党组|党委|党工委|党支部|党总支))/.exec(text.slice(team.end, team.end + 30));
  if (beside === null) return undefined;
  const name = beside[1] as string;
  return { name, role: "inspected", start: team.end + 1, end: team.end + 1 + name.length };
}

/** The framework that headings follow without naming it: 聚焦… four times, 落实… four times, 党的领导弱化 and 党的建设缺失. */
function frameworkOfHeadings({ headings, strong, foci }: Headings): string | undefined {
  const bare = headings.map(withoutLead);
  for (const { framework, words, least } of headWords().frameworkHeadings) {
    const told = words.reduce((sum, { word, place }) => {
      const holding = bare.filter((heading) => (place === "open" ? heading.startsWith(word) : heading.includes(word))).length;
      return sum + (place === "open" ? holding : Math.min(holding, 1));
    }, 0);
    if (told >= least) return framework;
  }
  const focused = bare.filter((heading) => heading.startsWith("聚焦"));
  const opening = (word: string): number => strong.filter((heading) => withoutLead(heading).startsWith(word)).length;
  if (foci.size === 4) return opening("落实") > opening("聚焦") ? "四个落实" : "四个聚焦";
  if (foci.size !== 3 || foci.has("rectification") || focused.length < 3) return undefined;
  return focused.some((heading) => /巡视|巡察|整改|监督发现|成果运用/.test(heading)) ? "四个聚焦" : "三个聚焦";
}

function withoutLead(heading: string): string {
  return heading.replace(/^(?:关于|在|对)/, "");
}

/** Whether a range of days is the inspection's: it has both ends, and the sentence tells of inspecting, not of results. */
function isPeriod(text: string, after: string, before: string): boolean {
  if (!/[至到—–~～-]/.test(text)) return false;
  if (/反馈|集中/.test(before.slice(-30)) && !/巡察|巡视/.test(after)) return false;
  if (/^[^。；]{0,16}(?<![第一二三四五六七八九十\d])(?:[两二三四五六七八九十]|\d{1,2}|十[一二三四五六])轮/.test(after)) return false; // 先后开展八轮巡察
  return (tells.test(after) && /对|向|进驻|巡察了|巡视了|开展|进行|在/.test(after)) || /(?:巡察|巡视|巡查)组?(?:于|从|自|在)?$/.test(before) || /组$/.test(before);
}

const statements = /(?:开展|进行|实施|接受)(?:了|的)?(?:为期[^，。]{1,8}的)?([^，。；]{0,16})(?:巡察|巡视)(?:[“"]回头看[”"])?/g;

/** The kind of inspection in the words between 开展 or 进行 and 巡察. */
function typeInOpening(opening: string): { word: string; type: NonNullable<Inspection["type"]> } | undefined {
  const statement = opening.matchAll(statements).next().value?.[0];
  const words = headWords();
  const said = statement ?? /(?:本次|此次|这次|本轮)[^，。；]{0,10}(?:巡察|巡视)(?:[“"]回头看[”"])?/.exec(opening)?.[0];
  return said === undefined ? undefined : words.types.find(({ word }) => said.includes(word));
}

/** How many kinds of inspection an opening tells of: a round may hold 常规巡察 and 机动巡察. */
function typesInOpening(opening: string): number {
  const { types } = headWords();
  return new Set([...opening.matchAll(statements)].map(([said]) => types.find(({ word }) => said.includes(word))?.type).filter((type) => type !== undefined)).size;
}

/** How many parties have a role; 栗川县委第六巡察组 and 县委第六巡察组 are one. */
function countOf(role: string, parties: readonly HeadParty[]): number {
  const names = [...new Set(parties.filter((party) => party.role === role).map(({ name }) => name))];
  return names.filter((name, index) => !names.some((other, at) => at !== index && name.endsWith(other) && (name !== other || at < index))).length;
}

/** Whether a text tells of many teams and units, so that none is its own: a summary of a round, 集中反馈, a list of teams. */
function tellsOfMany(kind: DocumentKind, head: string, parties: readonly HeadParty[]): boolean {
  if (kind === "round-summary") return true;
  if (kind === "progress-report" || kind === "ledger") return isJointFeedback(head, parties);
  const [teams, units] = [countOf("inspect", parties), countOf("inspected", parties)];
  return (kind === "announcement" ? teams !== 1 || units !== 1 : teams > 1 && units > 1) || isJointFeedback(head, parties);
}

/** Whether feedback was given of many teams or to many units at once: 集中反馈, and not by one team to one unit. */
function isJointFeedback(head: string, parties: readonly HeadParty[]): boolean {
  if (!/集中反馈/.test(head)) return false;
  if (countOf("inspect", parties) !== 1 || countOf("inspected", parties) !== 1) return true;
  return /(?:各|[\d一二三四五六七八九十]个)(?:县委|市委|区委)?巡[察视]组|第[一二三四五六七八九十]{1,3}至第/.test(head);
}

/** Whether a day is that of the feedback: 反馈 follows it in its sentence, and no date stands between. */
function isFeedback(after: string, before: string): boolean {
  const at = after.search(/反馈/);
  if (at < 0) return /反馈(?:会|会议|情况|意见)?(?:于|在)?$/.test(before) || /反馈[^，。]{0,12}[，,]?(?:会议)?(?:于|在)$/.test(before);
  return !/\d日/.test(after.slice(0, at)) && !/截至|截止|印发|制定/.test(before.slice(-4));
}

/** The sentence around a place. */
function sentenceAround(text: string, { start, end }: Place): Place {
  let from = start;
  while (from > 0 && !"。\n".includes(text[from - 1] as string) && start - from < 200) from--;
  let to = end;
  while (to < text.length && !"。\n".includes(text[to] as string) && to - end < 200) to++;
  return { start: from, end: to };
}
