import { readNameAfter, isCounted, readNameBefore, type NamePlace } from "./party-name.js";
import { skipFillers } from "./party-list.js";
import type { PartyWords } from "./party-words.js";

/** Units without a known ending: 我县, or a few characters that nothing parts. */
const ours = /^我[省市州县区旗镇乡]$/;
/** Whose village it is, told from the writer's side: 我镇|石桥村. */
const ourPlace = /^[我本该](?:[镇乡县区市旗]|街道)(?=[一-龥]{2,10}(?:村|社区))/;
const unending = /^[一-龥*×X“”]{3,24}$/;
const counted = /^(?:\d{1,4}|[一二三四五六七八九十]{1,4})[个家所]/;

/** The number of a list at its end: …等5个村级党组织, 甲局、乙局6个单位党组织; not 南屏镇6个村, whose villages are meant. */
const listEnd = /(?:等|共|等共|这)?(?:\d{1,4}|[一二两三四五六七八九十]{1,4})[个家所][一-龥]{1,12}$/;

/** What is inspected in a place, and is no body: 青禾市安全生产工作. */
const matter = /(?:工作|情况|领域|项目|政策|落实|问题|事项|建设|治理|资金)$/;
const place = /^(?:我|[一-龥]{2,6}?)(?:[省市州县旗镇乡]|(?<![社小校园景地片城牧林])区)(?=[一-龥])/;
const bodies: ReadonlySet<string> = new Set(["organ", "government", "committee", "company"]);

/** What of the inspected was looked at, behind its name: 县林草局党组|2016年以来选人用人工作, 镇党委|近三年履职情况. */
const lookedAt =
  /(?:党[组委]|党工委|党支部|党总支)(?=自?\d{4}年|近[一二两三四五六七八九十几]{1,2}年|本届|选人用人|干部选拔|意识形态|党建|党风廉政|履行|履职|贯彻|落实|执行)|[\u4e00-\u9fff](?=自?\d{4}年(?:\d{1,2}月)?(?:以来|[至到]))/;

const bracket = /[（(][^（）()\n]{0,40}[）)]$/;
const alias = /[简下]称[“"‘「]?([^“”"‘’「」（）()，,。；;\n]{2,16})[”"’」]?[）)]$/;
const partyBody = /(?:党组|党委|党工委|党总支|党支部)$/;

/** The place of a unit that may have a bracket behind it; the bracket's own name where it is the usual one (中共X委员会（以下简称“X党委”）). */
function besideBracket(text: string, start: number, end: number): { start: number; end: number } {
  const closing = bracket.exec(text.slice(start, end));
  if (closing === null || !/[称原]/.test(closing[0])) return { start, end };
  const open = start + closing.index;
  const short = alias.exec(closing[0]);
  const usual = short?.[1];
  if (short === null || usual === undefined || !partyBody.test(usual) || !/^中共.*委员会$/.test(text.slice(start, open))) return { start, end: open };
  const at = open + short.index + short[0].indexOf(usual);
  return { start: at, end: at + usual.length };
}

/** The body in words that name a matter: 青禾市 of 青禾市安全生产工作, 县教育局 of 县教育局校园餐工作. Undefined for 民生领域. */
function bodyOfMatter(text: string, start: number, end: number, words: PartyWords): NamePlace | undefined {
  const where = place.exec(text.slice(start, end))?.[0];
  if (where !== undefined) return generic(start, start + where.length);
  const first = readNameAfter(text, start, end, words);
  return first !== undefined && bodies.has(first.ending.detail) ? first : undefined;
}

function generic(start: number, end: number): NamePlace {
  return { start, end, through: end, word: "", ending: { kind: "org", detail: "generic" } };
}

/** Reads the units between 对 and the verb, without what was looked at behind them: each must end like a name, or be alone and short. */
export function readUnits(text: string, from: number, to: number, words: PartyWords): NamePlace[] {
  const names: NamePlace[] = [];
  if (counted.test(text.slice(from, from + 8))) return names; // 18个县直单位和乡镇党组织: kinds of units, not names
  const about = lookedAt.exec(text.slice(from, to));
  const filled = about === null ? skipFillers(text, to, words) : from + about.index + about[0].length;
  const number = listEnd.exec(text.slice(from, filled));
  const closes = number !== null && (/^[等共这]/.test(number[0]) || text.slice(from, from + number.index).includes("、"));
  const last = closes ? from + number.index : filled;
  let start = from;
  let depth = 0;
  for (let at = from; at <= last; at++) {
    if ("（(".includes(text[at] as string)) depth++;
    if ("）)".includes(text[at] as string)) depth--;
    const join = at < last && depth <= 0 ? words.joins.startingAt(text, at) : undefined;
    if (at < last && (join === undefined || (text[at] !== "、" && !endsLikeName(text, start, at, words)))) continue;
    const item = besideBracket(text, start, at);
    const name = readNameBefore(text, item.end, words);
    const isName = name !== undefined && !isCounted(text, { ...name, start: item.start }) && !/\d/.test(text.slice(item.start, name.end));
    const said = text.slice(item.start, item.end);
    if (isName) names.push({ ...name, start: item.start + (ourPlace.exec(said)?.[0].length ?? 0) });
    else if (start === from && at === last && (ours.test(said) || unending.test(said))) {
      const body = matter.test(said) ? bodyOfMatter(text, item.start, item.end, words) : generic(item.start, item.end);
      if (body !== undefined) names.push(body);
    }
    start = at + (join?.word.length ?? 1);
    at = start - 1;
  }
  return names;
}

function endsLikeName(text: string, start: number, end: number, words: PartyWords): boolean {
  return words.endings.endingAt(text, besideBracket(text, start, end).end) !== undefined || bracket.test(text.slice(start, end));
}
