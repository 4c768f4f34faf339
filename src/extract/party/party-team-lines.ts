import type { Inspection } from "./party-inspection.js";
import { readListAfter } from "./party-list.js";
import { readNameBefore, stretchAfter, type NamePlace } from "./party-name.js";
import { lastTeam, readTeam, teamEnd } from "./party-team.js";
import { readUnits } from "./party-units.js";
import type { PartyWords } from "./party-words.js";

// what stands behind a team: 巡察X, ：X、Y, 召开会议向X反馈, 进驻X, 的
const heads = /^(?:巡[察视]|[：:]|进驻|的|(?:召开[^，。；：\n]{0,12}?|在[^，。；：\n]{0,20}?)?[向赴])/;

/** A meeting that names the unit: 召开巡察县残联情况反馈会, 召开对县一中党委的巡察反馈会. */
const meeting = /(?:巡[察视](?![第一二三四五六七八九十]{0,3}组)|召开对?|对)([^，。；：、\n巡]{3,24}?)(的?巡[察视])?(?:工作)?(?:情况)?的?(?:反馈|动员)(?:部署|汇报)?会/g;

/**
 * Finds what stands behind the name of a team: 县委第三巡察组巡察X (a title), 县委第三巡察组：X、Y (a list), and, of kind
 * `weak`, 县委第三巡察组向X反馈, 进驻X, 巡察X情况反馈会: these tell who was inspected only where nothing else does.
 */
export function findTeamLines(text: string, words: PartyWords): { strong: Inspection[]; weak: Inspection[] } {
  const strong: Inspection[] = [];
  const weak: Inspection[] = findMeetings(text, words);
  for (let at = text.indexOf("巡"); at >= 0; at = text.indexOf("巡", at + 1)) {
    const end = teamEnd(text, at);
    if (end < 0 || !"巡：:向进的召在赴".includes(text[end] ?? " ")) continue;
    const head = heads.exec(text.slice(end, end + 26))?.[0];
    if (head === undefined) continue;
    const group = readTeam(text, at, end, words);
    if (group === undefined) continue;
    const received = /接受了?$/.exec(text.slice(Math.max(0, group.start - 3), group.start));
    if (received !== null) {
      const unit = readNameBefore(text, group.start - received[0].length, words);
      if (unit !== undefined) strong.push({ team: group, units: [unit], evidence: { start: end, end: end + head.length } });
      continue;
    }
    if (head === "的") continue;
    const units = head.startsWith("巡") ? unitsOfMeeting(text, end + head.length, words) ?? unitsBehind(text, end + head.length, words) : unitsBehind(text, end + head.length, words);
    if (units.length === 0) continue;
    const colon = head === "：" || head === ":";
    if (colon && !(group.start === 0 || text[group.start - 1] === "\n")) continue;
    const { next } = readListAfter(text, end + head.length, words);
    if (/[向赴]$/.test(head) && !/^.{0,12}反馈/.test(text.slice(next, next + 16))) continue;
    const inspection = { team: group, units, evidence: { start: end, end: end + head.length } };
    if (colon || head.startsWith("巡")) strong.push(inspection);
    else weak.push(inspection);
  }
  return { strong, weak };
}

function unitsBehind(text: string, at: number, words: PartyWords): NamePlace[] {
  const { end } = stretchAfter(text, at, words);
  return end > at ? readListAfter(text, at, words).names.filter(({ ending, through }) => ending.kind === "org" && !text.startsWith("同志", through)) : [];
}

/** Whom a meeting behind 巡察 is about: X党委|工作动员会, X党组|暨校园餐专项巡察动员会. */
const aboutUnits = /^([^，,。；;：:！!\n巡向]{2,60}?)(?:暨[^，,。；;\n]{0,24})?(?:专项|常规)?(?:巡[察视])?(?:整改)?(?:工作|情况|意见)?的?(?:动员|反馈|进驻|见面|汇报)(?:部署|工作)?大?会/;

/** The units that a meeting behind 巡察 names in full, up to the words of the meeting; undefined where no meeting is told of. */
function unitsOfMeeting(text: string, at: number, words: PartyWords): NamePlace[] | undefined {
  const named = aboutUnits.exec(text.slice(at, at + 120))?.[1];
  return named === undefined ? undefined : readUnits(text, at, at + named.length, words).filter(({ word, ending }) => word !== "" && word !== named && ending.kind === "org");
}

const mostBefore = 80; // characters before a meeting in which its team is named

function findMeetings(text: string, words: PartyWords): Inspection[] {
  const found: Inspection[] = [];
  for (const { index, 0: said, 1: named = "", 2: inspecting } of text.matchAll(meeting)) {
    if (inspecting === undefined && !said.startsWith("巡")) continue;
    const start = index + said.indexOf(named);
    const end = start + named.length;
    // 村（社区） names none, nor does 基层党组织
    const units = readUnits(text, start, end, words).filter(({ word }) => word !== "" && word !== named && !words.isNobody(named, false));
    if (units.length === 0) continue;
    const line = Math.max(text.lastIndexOf("\n", index) + 1, index - mostBefore);
    found.push({ team: lastTeam(text, line, index, words), units, evidence: { start: index, end: index + said.length } });
  }
  return found;
}
