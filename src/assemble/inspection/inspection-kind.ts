import { headWords } from "../../lexicon/head-words.js";
import type { Inspection } from "../../model/document.js";
import { withoutBodiesAbove } from "./bodies-above.js";
import { tierOfCity } from "./tier-of-city.js";

/** How a text tells who inspects, the surest first: a team, an order, and any word of inspecting near. */
const orders = [
  /(中央|省委|自治区党委|市委|州委|盟委|县委|区委|旗委|校党委|集团党委|公司党委|镇党委|乡党委)[^，。；：、\n的]{0,16}(?:、[一二三四五六七八九十]{1,3}){0,6}巡[察视]第?[一二三四五六七八九十\d*X]{0,3}组/,
  /(中央|省委|自治区党委|市委|州委|盟委|县委|区委|旗委|校党委|集团党委|公司党委|镇党委|乡党委)(?:第[^，。；\n]{1,4}轮巡[察视]|(?:关于)?(?:巡[察视]工作(?:领导小组)?)?的?(?:统一)?(?:部署|安排)|机动巡察)/,
  // an organisation whose own committee writes 关于… or has a duty (要承担…) is not the one that inspects
  /(?<!邀请|商请|在)(中央|省委|自治区党委|市委|州委|盟委|县委|区委|旗委|校党委|集团党委|公司党委)(?!关于|落实|贯彻|接受|抓|就|要|应|须|必须|承担|扛|履行|全面|提出|加强)(?=[^，。；\n]{0,12}(?:巡察|巡视|巡查|统一部署|统一安排))/,
] as const;

/** A municipality: only the centre and the provinces have 巡视, so 市委第一巡视组 is of 上海 or 重庆. */
const municipal = /市委(?:[^，。；：、\n的委]{0,16}巡视第?[一二三四五六七八九十\d*X]{0,3}组|第[^，。；\n]{1,4}轮巡视)/;

/** The team of a body's own Party committee, the body named. */
const ownCommittee = /[\u4e00-\u9fff](?:党委|党工委)/;

/** The tier of those who inspect, by the team's name, else by the title and the opening: 县委第二巡察组 → county. */
export function findLevel(team: string | undefined, title: string, opening: string): Inspection["level"] {
  const { levels } = headWords();
  if (team !== undefined && /(?<!市|县|区|省)[部委局厅]党组/.test(team)) return undefined; // 教育部党组第三巡视组: no tier of the model
  // 省联社党委第二巡察组, whatever else is told of 中央 and 市委
  if (team !== undefined && ownCommittee.test(team)) return levels.find(({ pattern }) => team.includes(pattern))?.level;
  const whole = `${team ?? ""} ${title} ${opening}`;
  const head = withoutBodiesAbove(whole);
  const order = orders.reduce<string | undefined>((found, pattern) => found ?? pattern.exec(head)?.[1], undefined) ?? (head === whole ? undefined : lowestOf(head));
  if (order === "市委") return municipal.test(head) ? "province" : tierOfCity(head);
  return (levels.find(({ pattern }) => pattern === order) ?? levels.find(({ pattern }) => team?.includes(pattern)))?.level;
}

const named = /(?<!邀请|商请|[被各])(省委|自治区党委|市委|州委|盟委|县委|区委|旗委)(?!组织|宣传|统战|政法|党校|编)/g;
const tiers = ["省委", "自治区党委", "市委", "州委", "盟委", "县委", "区委", "旗委"];

/** The lowest committee that a text names: that which acts, where those above it only ask. */
function lowestOf(head: string): string | undefined {
  return [...head.matchAll(named)].map(([, name = ""]) => name).sort((a, b) => tiers.indexOf(b) - tiers.indexOf(a))[0];
}

const statements = /(?:开展|进行|实施(?!方案)|接受)[^，,。；;]{0,24}?巡[察视](?:整改)?(?:[“"]?回头看)?/g;
/** What goes on behind the first of several rounds: 先后开展5轮常规巡察|、2轮交叉巡察、1轮专项巡察. */
const otherRounds = /^(?:、[^，,。；;]{0,10}轮|[\d一二两三四五六七八九十]{1,3}轮、)[^，,。；;]{0,40}巡[察视]/;
/** Special inspections of several fields, told of a term of years: 开展粮食购销、校园餐等|5个领域专项巡察. */
const ofFields = /(?:等|了|、)(?:\d{1,2}|[两二三四五六七八九十]{1,3})(?:个|大)?(?:领域|方面|类)(?:的)?专项巡[察视]$/;
/** A look-back that is told as this one, beside the earlier inspection on which it looks back. */
const looksBack = /(?:本次|此次|这次|本轮)(?:开展的?)?巡[察视](?:为|是)?[“"]?回头看(?![”"]?[和、及与暨])/;
const thisRound = /(?:本次|此次|这次|本轮)[^，,。；;]{0,10}(?:巡察|巡视)(?:[“"]?回头看)?(?:[”"]?、[^，,。；;]{2,20}(?:巡察|巡视))?/;
/** 第三轮“阳光食堂”专项巡察意见反馈会: told by the name of the meeting alone. */
const meetingOf = /([^，,。；;\n]{2,4})巡[察视](?:[“"]?回头看[”"]?)?(?:工作)?(?:情况|意见)?(?:集中)?(?:反馈|动员)(?:部署)?大?会/;
type TypeWord = ReturnType<typeof headWords>["types"][number];

/** The kind of inspection: in the title beside 巡察, in the sentence that tells of it, or in the team's name (专项巡察组). */
export function findType(team: string | undefined, title: string, opening: string): Inspection["type"] {
  const { types } = headWords();
  const inTitle = types.find(({ word }) => title.includes(word) && /巡察|巡视/.test(title) && !isOtherWork(title, word));
  if (inTitle !== undefined) return inTitle.type;
  if (isOfSeveralTypes(opening)) return undefined;
  if (looksBack.test(opening)) return "look-back";
  return (typeIn(opening, title) ?? typeOfTeam(team ?? ""))?.type;
}

/** The kind that a team's name tells; what stands in brackets counts after the rest: 第二提级（交叉）巡察组. */
function typeOfTeam(team: string): TypeWord | undefined {
  const { types } = headWords();
  const plain = team.replace(/[（(][^（）()]{1,8}[）)]/, "");
  return types.find(({ word }) => plain.includes(word)) ?? types.find(({ word }) => team.includes(word));
}

/** Whether a word of a title tells of other work than inspecting: 巡察整改专项督查. */
function isOtherWork(title: string, word: string): boolean {
  const behind = title.slice(title.indexOf(word) + word.length);
  if (word === "联动" && behind.startsWith("整改")) return true; // 中央巡视联动整改
  return /^[^，。巡]{0,6}(?:督查|督导|检查|整治|行动|治理|审计)/.test(behind);
}

/** The kind of inspection in the words between 开展 or 进行 and 巡察. */
function typeIn(opening: string, title: string): TypeWord | undefined {
  // a title that names no type does not speak for the text, nor do the page's lines above it
  const titleStart = opening.indexOf(title);
  const body = opening.slice(titleStart < 0 ? 0 : titleStart + title.length);
  // 扎实开展巡视工作 is said of the work in general
  const told = [...body.matchAll(statements)];
  const first = told.find(({ index, 0: said }) => !body.startsWith("工作", index + said.length)) ?? told[0];
  const statement = first && first[0] + (otherRounds.exec(body.slice(first.index + first[0].length, first.index + first[0].length + 60))?.[0] ?? "");
  const said = statement === undefined ? [thisRound.exec(opening)?.[0], meetingOf.exec(opening)?.[1]] : [statement];
  if (statement !== undefined && ofFields.test(first?.[0] ?? "")) return undefined;
  const types = said.map((words) => typesIn(words ?? "")).find(({ length }) => length > 0) ?? [];
  return types.length === 1 ? types[0] : undefined;
}

/** The kinds of inspection that some words name, each once; 常规巡察、专项巡察 are two. */
function typesIn(words: string): TypeWord[] {
  const { types } = headWords();
  const named = words.includes("、") ? words.split("、").map((part) => types.find(({ word }) => part.includes(word))) : [types.find(({ word }) => words.includes(word))];
  return named.filter((type, index): type is TypeWord => type !== undefined && named.findIndex((other) => other?.type === type.type) === index);
}

/** Whether an opening tells of several kinds of inspection in one sentence: a round may hold 常规巡察 and 机动巡察. */
function isOfSeveralTypes(opening: string): boolean {
  const { types } = headWords();
  const [first, ...others] = [...opening.matchAll(statements)];
  if (first === undefined) return false;
  const stop = opening.indexOf("。", first.index);
  const told = [first, ...others.filter(({ index }) => stop < 0 || index < stop)];
  return new Set(told.map(([said]) => types.find(({ word }) => said.includes(word))?.type).filter((type) => type !== undefined)).size > 1;
}
