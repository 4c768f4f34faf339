import type { Inspection } from "./party-inspection.js";
import { readListAfter } from "./party-list.js";
import { readNameBefore, stretchAfter, type NamePlace } from "./party-name.js";
import { isCountedTeam, lastTeam, readTeam, teamEnd } from "./party-team.js";
import { readUnits } from "./party-units.js";
import type { PartyWords } from "./party-words.js";

// what stands behind a team: 巡察X, ：X、Y, 召开会议向X反馈, 组长甲某向X反馈, 到X反馈, 进驻X, 就巡察X情况进行反馈, 的
const heads = /^(?:就?巡[察视]|[：:]|进驻|的|(?:召开[^，。；：\n]{0,12}?|在[^，。；：\n]{0,20}?|组长[^，。；：\n]{0,8}?)?(?:分别|集中|统一)?[向赴到])/;
const apart = /分别|集中|统一/;
const headStarts = "巡：:向进的召在赴到组分集统就";

/** A meeting that names the unit: 召开巡察县残联情况反馈会, 召开对县一中党委的巡察反馈会. */
const meeting = /(?:(?<!被)巡[察视](?![第一二三四五六七八九十]{0,3}组)|召开对?|对)([^，。；：、\n巡]{3,24}?)((?:开展|进行)?(?:的?巡[察视])?[“"]?回头看[”"]?|的?巡[察视])?(?:工作)?(?:情况)?的?(?:反馈|动员)(?:部署|汇报)?会/g;
/** A place that is inspected itself: 巡视|青禾县|工作动员会. */
const placeName = /^(?![全各我本该])[一-龥]{2,7}(?:[省市州县旗]|(?<![社小校园景地片城牧林])区)$/;

/**
 * Finds what stands behind the name of a team: 县委第三巡察组巡察X (a title), 县委第三巡察组：X、Y (a list), and, of kind
 * `weak`, 县委第三巡察组向X反馈, 进驻X, 巡察X情况反馈会: these tell who was inspected only where nothing else does.
 */
export function findTeamLines(text: string, words: PartyWords): { strong: Inspection[]; weak: Inspection[] } {
  const strong: Inspection[] = [];
  const weak: Inspection[] = [...findMeetings(text, words), ...findGivers(text, words)];
  for (let at = text.indexOf("巡"); at >= 0; at = text.indexOf("巡", at + 1)) {
    const end = teamEnd(text, at);
    if (end < 0 || !headStarts.includes(text[end] ?? " ")) continue;
    const head = heads.exec(text.slice(end, end + 26))?.[0];
    if (head === undefined) continue;
    const group = readTeam(text, at, end, words);
    if (group === undefined || text[group.start] === "个") continue; // 7个巡察组: how many there are
    const received = /接受了?$/.exec(text.slice(Math.max(0, group.start - 3), group.start));
    if (received !== null) {
      const unit = readNameBefore(text, group.start - received[0].length, words);
      if (unit !== undefined) strong.push({ team: group, units: [unit], evidence: { start: end, end: end + head.length } });
      continue;
    }
    if (head === "的") continue;
    const from = end + head.length;
    const told = /巡[察视]$/.test(head) ? unitsAbout(text, from, aboutUnits, words) : /[向赴到]$/.test(head) ? (unitsAbout(text, from, toPersons, words) ?? unitsAbout(text, from, toPlace, words)) : undefined;
    const behind = told ?? unitsBehind(text, from, words);
    const units = behind.length === 0 && head === "进驻" ? (unitsAbout(text, from, aboutUnits, words) ?? behind) : behind;
    if (apart.test(head) && (units.length !== 1 || isCountedTeam(text, group))) continue; // of many teams to many units
    if (units.length === 0) {
      const host = hostOf(text, group, words);
      if (host !== undefined) weak.push({ team: group, units: [host], evidence: { start: end, end: end + head.length } });
      continue;
    }
    const colon = head === "：" || head === ":";
    if (colon && !(group.start === 0 || text[group.start - 1] === "\n")) continue;
    const { next } = readListAfter(text, end + head.length, words);
    if (told === undefined && /[向赴到]$/.test(head) && !/^.{0,12}反馈/.test(text.slice(next, next + 16))) continue;
    const inspection = { team: group, units, evidence: { start: end, end: end + head.length } };
    if (colon || /巡[察视]$/.test(head)) strong.push(inspection);
    else weak.push(inspection);
  }
  return { strong, weak };
}

function unitsBehind(text: string, at: number, words: PartyWords): NamePlace[] {
  const { end } = stretchAfter(text, at, words);
  return end > at ? readListAfter(text, at, words).names.filter(({ ending, through }) => ending.kind === "org" && !text.startsWith("同志", through)) : [];
}

/** Whom a meeting behind 巡察 is about: X党委|工作动员会, X党组|暨校园餐专项巡察动员会. */
const aboutUnits =
  /^([^，,。；;：:！!\n巡向]{2,60}?)(?:暨[^，,。；;\n]{0,24})?(?:专项|常规)?(?:巡[察视])?(?:整改)?(?:工作|情况|意见)?的?(?:(?:动员|反馈|进驻|见面|汇报)(?:部署|工作)?大?会|(?:进行|作)了?反馈)/;
/** Those of a unit to whom feedback is given: 向X|党委书记甲某反馈, 到X|领导班子反馈. The committee of a secretary is the unit's. */
const toPersons = /^([^，,。；;：:、\n巡]{2,40}?)(?=(?:书记|主要负责人|主要负责同志|主要领导|领导班子|领导干部|班子|中层|全体|负责人)[^。；;\n]{0,60}?反馈)/;

/** A place to which feedback is given: 向|青禾县|反馈, 到|白鹭市|反馈. */
const toPlace = /^(?![全各我本该])([\u4e00-\u9fff]{2,7}(?:[市州县旗]|(?<![社小校园景片城])区))(?=(?:进行|集中)?反馈)/;

/** A committee that gives feedback by itself: 校党委|向|后勤部党总支|反馈巡视情况. */
const giver = /(?<=(?:[省市州盟县区旗]委|党委|党工委|党组)(?:集中|正式)?)[向到]([^，,。；;：:、\n向巡]{3,40}?)反馈了?[^，,。；;\n整]{0,16}巡[察视]/g;

function findGivers(text: string, words: PartyWords): Inspection[] {
  return [...text.matchAll(giver)].flatMap(({ index, 0: said, 1: named = "" }) => {
    const units = readUnits(text, index + 1, index + 1 + named.length, words).filter((unit) => unit.ending.kind === "org" && isNamed(text, unit, named) && !words.isNobody(named, "inspection"));
    return units.length === 1 ? [{ team: undefined, units, evidence: { start: index, end: index + said.length } }] : [];
  });
}

/** The units that words behind a team name in full; undefined where the pattern does not tell of any. */
function unitsAbout(text: string, at: number, pattern: RegExp, words: PartyWords): NamePlace[] | undefined {
  const named = pattern.exec(text.slice(at, at + 120))?.[1];
  return named === undefined ? undefined : readUnits(text, at, at + named.length, words).filter((unit) => unit.ending.kind === "org" && isNamed(text, unit, named));
}

/** Whether a unit of a meeting has a name: as a body has, or as a place; not 村（社区）. */
function isNamed(text: string, { word, start, end }: NamePlace, said: string): boolean {
  return word === "" ? placeName.test(text.slice(start, end)) : word !== said;
}

const calls = /召开了?$/;
const ofFeedback = /^(?:巡[察视])?(?:工作)?(?:情况|意见)?反馈/;

/** The unit that calls the meeting at which a team gives feedback (X召开|县委第三巡察组巡察情况反馈会), or whose news it is (X：|县委第三巡察组反馈…). */
function hostOf(text: string, team: NamePlace, words: PartyWords): NamePlace | undefined {
  if (!ofFeedback.test(text.slice(team.end, team.end + 12))) return undefined;
  const called = calls.exec(text.slice(Math.max(0, team.start - 3), team.start))?.[0].length;
  const name = called === undefined ? undefined : readNameBefore(text, team.start - called, words);
  return name?.ending.kind === "org" ? name : undefined;
}

const mostBefore = 80; // characters before a meeting in which its team is named

function findMeetings(text: string, words: PartyWords): Inspection[] {
  const found: Inspection[] = [];
  for (const { index, 0: said, 1: named = "", 2: inspecting } of text.matchAll(meeting)) {
    if (inspecting === undefined && !said.startsWith("巡")) continue;
    const start = index + said.indexOf(named);
    const end = start + named.length;
    // 村（社区） names none, nor does 基层党组织
    const units = readUnits(text, start, end, words).filter((unit) => isNamed(text, unit, named) && !words.isNobody(named, "inspection"));
    if (units.length === 0) continue;
    const line = Math.max(text.lastIndexOf("\n", index) + 1, index - mostBefore);
    found.push({ team: lastTeam(text, line, index, words), units, evidence: { start: index, end: index + said.length } });
  }
  return found;
}
