import type { DocumentKind } from "../../model/document-kinds.js";
import type { Place } from "../draft.js";
import type { HeadParty, HeadTeam } from "../head/head-facts.js";

/** Whether a text tells of one team, and of one unit; where it tells of many, none of them is its own. */
export interface Single {
  readonly team: boolean;
  readonly unit: boolean;
}

/** How many parties have a role; 栗川县委第六巡察组 and 县委第六巡察组 are one. */
function countOf(role: string, parties: readonly HeadParty[]): number {
  const names = [...new Set(parties.filter((party) => party.role === role).map(({ name }) => name))];
  return names.filter((name, index) => !names.some((other, at) => at !== index && name.endsWith(other) && (name !== other || at < index))).length;
}

/** Whether there is one team and one unit to tell of: not in a summary of a round, 集中反馈, a list of teams. */
export function singleOnes(kind: DocumentKind, head: string, parties: readonly HeadParty[], teams: readonly HeadTeam[]): Single {
  const none = { team: false, unit: false };
  if (kind === "round-summary") return none;
  if (kind !== "progress-report" && kind !== "ledger" && isListOfTeams(teams)) return none;
  if (isJointFeedback(head, parties)) return none;
  const [inspecting, inspected] = [countOf("inspect", parties), countOf("inspected", parties)];
  if (kind === "announcement") {
    const isOne = inspecting === 1 || (inspecting === 0 && new Set(teams.map(({ name }) => name)).size === 1);
    return { team: isOne, unit: inspecting === 1 && inspected === 1 };
  }
  return kind === "progress-report" || kind === "ledger" || inspecting <= 1 || inspected <= 1 ? { team: true, unit: true } : none;
}

/** Whether a text lists the teams of a round. */
function isListOfTeams(teams: readonly HeadTeam[]): boolean {
  return new Set(teams.filter(({ name }) => numbered.test(name)).map(({ name }) => name.slice(committeeOf(name).length))).size > 2;
}

/** Whether feedback was given of many teams or to many units at once: 集中反馈, and not by one team to one unit. */
function isJointFeedback(head: string, parties: readonly HeadParty[]): boolean {
  if (!/集中反馈/.test(head)) return false;
  if (countOf("inspect", parties) !== 1 || countOf("inspected", parties) !== 1) return true;
  return /(?:各|[\d一二三四五六七八九十]个)(?:县委|市委|区委)?巡[察视]组|第[一二三四五六七八九十]{1,3}至第/.test(head);
}

const general = /(?:委|党组|党工委)巡[察视](?:工作)?组$/;
const lostNumber = /(?:委|党组|党工委)第巡[察视](?:工作)?组$/;
const numbered = /第[^组]{1,12}组$|[一二三四五六七八九十\d][分小]?组$/;
const severalTeams = /(?:各|派出|[\d一二两三四五六七八九十]个)(?:县委|市委|区委|省委)?巡[察视]组|派出[\d一二两三四五六七八九十]{1,3}个组/;

/** The committee in a team's name: 县委 of 县委第二巡察组. */
function committeeOf(name: string): string {
  return /^.*?(?:委|党组|党工委)/.exec(name)?.[0] ?? "";
}

/**
 * The team of a document. A numbered or special one (县委第二巡察组) goes before the general name of its committee's teams
 * (县委巡察组), wherever the opening has it; a name without a number is no team where the opening tells of several.
 */
export function findTeam(text: string, opening: Place, parties: readonly HeadParty[], teams: readonly HeadTeam[]): HeadTeam | undefined {
  // a committee that inspects by itself has no team: 校党委对后勤部开展了巡视
  const told = parties.find(({ role, name }) => role === "inspect" && name.endsWith("组"));
  const first = told ?? teams.find(({ name }) => !general.test(name));
  if (first === undefined || (numbered.test(first.name) && !lostNumber.test(first.name))) return first;
  if (general.test(first.name) || lostNumber.test(first.name)) {
    const committee = committeeOf(first.name);
    const special = teams.filter(({ name, start }) => {
      const own = committeeOf(name);
      return start < opening.end && !general.test(name) && !lostNumber.test(name) && (own.endsWith(committee) || committee.endsWith(own));
    });
    const names = new Set(special.map(({ name }) => name.slice(committeeOf(name).length)));
    if (names.size === 1) return special[0];
    if (names.size > 1) return undefined;
  }
  // 县委巡察组分别对…: the teams of a committee, each at its own body
  return severalTeams.test(text.slice(opening.start, opening.end)) || /^分别(?:对|向|进驻)/.test(text.slice(first.end, first.end + 4)) ? undefined : first;
}

/** The organisation that a speech names beside its team: 巡察组和县医院党委共同的责任. */
export function besideTeam(text: string, team: HeadTeam | undefined): HeadParty | undefined {
  if (team === undefined) return undefined;
  const beside = /^[和与]([^，。；、的]{2,24}(?:党组|党委|党工委|党支部|党总支))/.exec(text.slice(team.end, team.end + 30));
  if (beside === null) return undefined;
  const name = beside[1] as string;
  return { name, role: "inspected", start: team.end + 1, end: team.end + 1 + name.length };
}

const listed = /^等?(?:共)?(?:\d{1,4}|[一二两三四五六七八九十]{1,4})[个家所][一-龥（）()]{0,10}(?:党组织|党支部|党委|单位|部门|村|社区|学校|医院|公司|企业)/;

const object = /^[^，。；：\n]{2,120}?(?=(?:分别|同步|统一|联合)?(?:进行|开展|实施)了?[^，。；：\n]{0,24}?巡[察视])/;
const bodyEnd = /(?:党组织|党委|党组|党工委|党支部|党总支|局|村|社区|公司|企业|单位|部门|中心|镇|乡|街道|学校|学院|大学|医院|集团|委员会|办公室)$/;

/** What is only under the inspected: 和6家所属企业, 及下属3个党支部, 和12个村. */
const onlyBelow = /^(?:以及|[和与及])(?:其|所属|所辖|下属|下辖|直属|辖区|部分|\d|[一二两三四五六七八九十]{1,3}[个家所])/;

/** The place of the inspected as the statement names it: a whole list (甲局、乙局党组织; 甲村、乙村等5个村党组织), but not what is only under it (甲镇党委|及所辖村党组织). */
export function inspectedPlace(text: string, inspected: HeadParty, parties: readonly HeadParty[]): { start: number; end: number } {
  const stated = text[inspected.start - 1] === "对" ? (object.exec(text.slice(inspected.start, inspected.start + 160))?.[0] ?? "") : "";
  if (bodyEnd.test(stated) && /^[、和与]/.test(stated.slice(inspected.end - inspected.start)) && !stated.includes("对") && !onlyBelow.test(stated.slice(inspected.end - inspected.start))) {
    return { start: inspected.start, end: inspected.start + stated.length };
  }
  const other = parties.find(({ role, start }) => role === "inspected" && start === inspected.end + 1);
  if (other !== undefined && /[和与]/.test(text[inspected.end] as string) && !/^(?:所辖|下属|下辖|所属|部分)/.test(other.name)) return { start: inspected.start, end: other.end };
  let end = inspected.end;
  for (const { start, end: next, role } of parties) {
    if (role === "inspected" && start > end && start - end <= 2 && /^[、和及]/.test(text.slice(end, start))) end = next;
  }
  const closing = end === inspected.end ? null : listed.exec(text.slice(end, end + 30));
  return { start: inspected.start, end: closing === null ? inspected.end : end + closing[0].length };
}
