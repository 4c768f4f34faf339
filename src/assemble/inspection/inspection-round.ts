import type { Inspection } from "../../model/document.js";
import { congressOf } from "./round-congress.js";

const congressRound =
  /([一二三四五六七八九十]{1,3}|\d{1,2})届[^，。；\n]{0,12}?第([一二三四五六七八九十]{1,3}|\d{1,2})轮/g;
const plainRound = /第([一二三四五六七八九十]{1,3}|\d{1,2})轮/g;

/** How the clause before a round begins that the text is not about: 如十届区委第一轮巡察发现的…. */
const example = /^(?:比如|例如|如|譬如)/;
/** How a clause begins or ends whose round is another inspection's: 结合十四届省委第三轮巡视反馈, 上轮（十三届县委第五轮）. */
const another = /^(?:结合|配合|对照|借鉴)|上一?轮[（(][^）)]{0,16}$/;
/** Who heard the report on a round, in a clause that ends so: 总书记在听取|第六轮巡视汇报时的讲话. The General Secretary's is never the document's own. */
const heard = /(总书记|(?:自治区党委|[省市州盟县区旗]委)书记)[^，。；\n]{0,16}听取(?:了|关于)?$/;
const committees = /中央|自治区党委|[省市州盟县区旗]委|党委|党组|党工委/;
const committeeAtEnd = /(?:中央|自治区党委|[省市州盟县区旗]委|党委|党组|党工委)$/;
/** A text about many rounds: 前六轮, 先后开展八轮巡察. */
const manyRounds = /前(?:[两二三四五六七八九十]{1,2}|\d{1,2})轮|(?:共|已|已经|先后|累计)开展了?(?:[两二三四五六七八九十]{1,2}|\d{1,2})轮/;

/**
 * The round of an inspection and the congress whose it is, in title or opening; where the opening tells of many rounds, only
 * with its congress. The round of another committee than the team's (根据省委第四轮巡视要求，区委巡察组…) is not its own.
 */
export function findRound(
  title: string,
  opening: string,
  team: string | undefined,
  readNumeral: (text: string) => number | undefined,
): Inspection["round"] {
  if (firstOf(congressRound, title, undefined) === undefined && firstOf(plainRound, title, undefined) === undefined && roundsHeld(opening) > 1) return undefined;
  if (severalTold.test(title)) return undefined;
  const own = team === undefined ? undefined : committees.exec(team)?.[0];
  const titled = readNumeral(firstOf(plainRound, title, own)?.[1] ?? "");
  for (const place of [title, opening]) {
    // beside the number that the title tells, a congress with another number is an earlier inspection's
    const found = firstOf(congressRound, place, own, (round) => titled === undefined || readNumeral(round) === titled);
    if (found === undefined) continue;
    const [congress, number] = [readNumeral(found[1] as string), readNumeral(found[2] as string)];
    return { ...(congress === undefined ? {} : { congress }), ...(number === undefined ? {} : { number }) };
  }
  if (!/巡察|巡视/.test(opening)) return undefined;
  for (const place of manyRounds.test(opening) ? [title] : [title, opening]) {
    const number = readNumeral(firstOf(plainRound, place, own)?.[1] ?? "");
    if (number === undefined) continue;
    const congress = congressOf(`${title}\n${opening}`, number, own, readNumeral);
    return { ...(congress === undefined ? {} : { congress }), number };
  }
  return undefined;
}

const held = /开展了?[^，,。；;\n]{0,16}?(第[一二三四五六七八九十\d]{1,3}轮)/g;

/** How many rounds a text says that were held: 开展了第十轮巡察，…；开展了第十一轮巡察. */
function roundsHeld(opening: string): number {
  return new Set([...opening.matchAll(held)].map(([, round]) => round)).size;
}

/** A round on which another is based: 根据省委第二轮|巡视巡察联动工作部署. It is the document's only where no other is told. */
const basis = /^(?:根据|按照|依据|遵照)/;
const ordered = /^[^，。；\n]{0,24}(?:部署|安排|要求)/;

/** A round that is only planned: 研究|第九轮巡视任务安排, 审议|第四轮巡察方案. It is the document's only where no other is told. */
const plans = /(?:研究|审议|审定|谋划|准备)(?:了|好)?$/;
const planned = /^巡[察视](?:工作)?(?:的?(?:任务|方案|安排|准备|计划|对象)|$|[，,。；])/;

/** Two rounds in one breath: 听取第七、八轮巡视情况汇报. */
const joined = /第[一二三四五六七八九十]{1,3}[、和与至]第?[一二三四五六七八九十]{1,3}轮/;

/** What an earlier round found, spoken of in this one: 第四轮|巡察曾反馈29个问题, 第四轮|巡察反馈的29个问题是否整改. */
const lookedBackOn = /^巡[察视]组?(?:曾经?[^，。；\n]{0,4}(?:反馈|指出|发现|通报)|(?:反馈|指出|发现|通报)的?[^，。；\n]{0,12}(?:问题|意见)[^。；\n]{0,8}(?:是否|有没有|改没|真改|仍|至今|未整改|整改不|没有?整改))/;
const reach = 48; // characters behind a round in which that is told

const oneRound = "第?[一二三四五六七八九十\\d]{1,3}";
const apart = "(?:巡[察视])?[、和及与至到—–-]";
const otherBehind = new RegExp(`^${apart}${oneRound}(?:${apart}${oneRound}){0,8}轮`);
const otherBefore = new RegExp(`第[一二三四五六七八九十\\d]{1,3}轮?${apart}$`);
const severalTold = new RegExp(`${oneRound}轮?${apart}${oneRound}\\n?轮`);

const numberAtEnd = /第[一二三四五六七八九十\d]{1,3}(?=轮$)/;

/** Whether a round is one of several told in one breath, here or first: 第五、|第六轮, |第三轮|至第六轮. None of them is the document's. */
function isOneOfSeveral(text: string, { index, 0: found }: RegExpExecArray, first: RegExpExecArray | null): boolean {
  const end = index + found.length;
  const number = numberAtEnd.exec(found)?.[0];
  if (first !== null && first.index < index && number !== undefined && first[0].includes(number)) return true;
  return severalTold.test(found) || otherBehind.test(text.slice(end, end + 50)) || otherBefore.test(text.slice(Math.max(0, index - 10), index));
}

/** The first mention of a round that is the document's own; `isMeant` says whether its number may be. */
function firstOf(pattern: RegExp, text: string, own: string | undefined, isMeant: (round: string) => boolean = () => true): RegExpExecArray | undefined {
  let based: RegExpExecArray | undefined;
  const several = severalTold.exec(text);
  for (const found of text.matchAll(pattern)) {
    const clause = text.slice(Math.max(0, found.index - 40), found.index).split(/[，。；：\n]/).at(-1) ?? "";
    if (isOneOfSeveral(text, found, several)) continue;
    if (example.test(clause) || another.test(clause) || clause.endsWith("年度")) continue; // 该年度第三轮
    const hearer = heard.exec(clause)?.[1];
    if (hearer !== undefined && (hearer === "总书记" || (own !== undefined && hearer !== `${own}书记`))) continue;
    const whose = (committees.exec(found[0]) ?? committeeAtEnd.exec(clause))?.[0];
    if (own !== undefined && whose !== undefined && own !== whose) continue;
    const behind = text.slice(found.index + found[0].length, found.index + found[0].length + reach);
    if (lookedBackOn.test(behind) || !isMeant(found.at(-1) as string)) continue;
    if (plans.test(clause) && planned.test(behind)) {
      if (!joined.test(text.slice(0, found.index))) based ??= found;
      continue;
    }
    if (!basis.test(clause) || !ordered.test(behind)) return found;
    based ??= found;
  }
  return based;
}
