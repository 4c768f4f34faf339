import { type StatedKey, statedWords } from "../../lexicon/stated-words.js";
import type { Place } from "../draft.js";
import { isBeside } from "./stated-figure.js";

/** Figures of a text that count no issues of its inspection, though a word of finding or of mending stands beside them. */

/** Who did it, and not what was done: |3个巡察组已全部完成进驻. */
const teams = /^(?:[省市县区州旗]委)?(?:巡[察视]|督[查导]|检查|工作|专项)?组(?!织)/;
/** A team's work behind 完成: 完成|进驻, 完成|对14个党组织的巡察. */
const workOfTeams = /^了?(?:对.{0,40}的)?(?:进驻|动员|巡[察视](?!反馈|整改|发现)|测评|撤[点离]|反馈(?!问题|意见))/;

/** What an inspection is to look for: 着力发现以下|七个方面的问题. */
const looking = /(?:(?:着力|重点)是?要?(?:发现|查找|了解|检查|查看|看|关注|监督)|主要(?:了解|检查|查看|看|关注)|(?:^|[就还只，,])要(?:查|看|盯|抓)(?:的是|住|好|准|牢)?|推动解决|是否存在)(?!了|的)[^，,。；;：:]{0,10}$/;

const namedGroup = /([^，,、；;]{0,8})方面的?(?:问题)?$/;
const unnamed = /^(?:涉及|共|等|反馈|发现|指出)?$/;

/** Whether a figure is told of one aspect by its name: 党的建设方面|62个, and not 涉及方面|3个. */
function isOfNamedGroup(before: string): boolean {
  const name = namedGroup.exec(before.slice(-16))?.[1];
  return name !== undefined && !unnamed.test(name);
}

/** What is said, asked or done in several respects: 提出三个方面|意见, 从五个方面|对整改工作提出要求. */
const saidInAspects = /^的?[^，,。；;：:]{0,14}?(?:意见|建议|要求|强调|讲话|表态|发言|承诺|部署|安排|检查|措施|举措|打算|入手|着手|发力|着力|用力|总结|介绍|汇报|努力|抓好|开展|做好)/;
const ofIssues = /问题|不足|短板|差距|薄弱|弱项|隐患/;

/** Whether aspects are those of what is said or asked, and not of what was found. */
function isSaidInAspects(after: string): boolean {
  const said = saidInAspects.exec(after.replace(/^个?大?方面/, ""))?.[0];
  return said !== undefined && !ofIssues.test(said);
}

/** Issues that are a part by what they are called, or by what became of them: 边巡边改问题|143个, 推动解决问题|20个, 群众反映问题|31个. */
const namedPart =
  /(?:(?:边巡边改|立行立改|即知即改|即查即改|立查立改)(?:的)?(?:问题|事项)|(?:推动|督促|协调|帮助)(?:[^，,。；;：:]{0,6}(?:解决|化解|处置))[^，,。；;：:]{0,12}问题|(?:群众|来信|来电|来访|信访)(?:集中|强烈)?反映[^，,。；;：:]{0,8}问题|诉求类?问题)(?:共计|合计|总计|累计|总共|一共|共)?$/;
const ofPartBehind = /^(?:边巡边改|立行立改|即知即改|即查即改)(?:的)?(?:问题|事项)/;
const handedOver = /(?:推动|督促|移交|交办|发出|转交|下发)了?$/;

/** Whether a figure counts issues that are never all of them, whether or not the text tells how many there are. */
function isNamedPart(before: string, after: string): boolean {
  return namedPart.test(before) || (handedOver.test(before) && ofPartBehind.test(after));
}

const handledElse = /(?:组织处理|组织措施|谈话提醒|提醒谈话|诫勉谈话|诫勉|批评教育|约谈|责令检查|通报批评|(?:经济|绩效)(?:处罚|处理|扣罚)|罚款|扣[减发罚](?:绩效)?|调离岗位|移送司法机关)$/;
const peopleBefore = /\d\s?[人名]/g;

/** Whether people were handled in another way than those whom the clause tells of before: 党纪处分5人、组织处理|12人. */
export function isHandledElse(before: string): boolean {
  const last = [...before.matchAll(peopleBefore)].at(-1);
  return last !== undefined && handledElse.test(before.slice(last.index));
}

const bodies = "(?:单位|党组织|党[委组]|部门|地区|地方|县|市|区|镇|乡|街道|村|社区|企业|公司|学校|医院)";
const reachedRate = /率(?:均|都|已)?(?:达到?|为|超过|低于|高于|在)?[\d.]{1,6}[%％](?:及以上|以上|以下)?的[^，,。；;：:]{0,12}$/;
const whoseRate = new RegExp(`^(?:及以上|以上|以下)?的(?:被巡[察视])?(?:${bodies}|[共有占]|\\d{1,5}\\s?(?:个|家|${bodies}))`);

/** Whether a rate only tells whom a figure counts: 完成率达到100%的|43个, 完成率|100%|的党组织有43个. */
function tellsWhom(key: StatedKey, before: string, after: string): boolean {
  return (key === "completionRate" && whoseRate.test(after)) || reachedRate.test(before);
}

/** Whether a figure counts what teams did, or what is to be looked for, and not what was found or mended. */
export function isNoFinding(key: StatedKey, before: string, after: string): boolean {
  if (tellsWhom(key, before, after)) return true;
  if (key === "issues" && isNamedPart(before, after)) return true;
  if (key === "aspects" || key === "categories" || key === "issues") return looking.test(before.slice(-30)) || (key === "aspects" && (isOfNamedGroup(before) || isSaidInAspects(after)));
  if (key !== "completed" && key !== "mostlyCompleted" && key !== "inProgress" && key !== "notCompleted") return false;
  const verb = statedWords().finders.verb.first(after);
  return teams.test(after) || workOfTeams.test(verb === undefined ? after : after.slice(verb.end));
}

const reviewed = /(?:通报|总结|回顾)了?(?:[^，,。；;]{0,8}届)?[^，,。；;]{0,8}(第[一二三四五六七八九十\d]{1,3}轮)巡[察视][^，,。；;]{0,8}情况/;
const anyRound = /第[一二三四五六七八九十\d]{1,3}轮/;
const headLength = 300;

/** Whether a sentence reviews a round that is not the document's: 会议通报了第四轮巡察情况，… in news of the fifth. */
export function reviewsOtherRound(text: string, sentence: string): boolean {
  const told = reviewed.exec(sentence)?.[1];
  const own = told === undefined ? undefined : anyRound.exec(text.slice(0, headLength))?.[0];
  return own !== undefined && own !== told;
}

const dated = /^[^，,。；;]{0,12}\d{4}年/;
const afresh = /^(?:本次|此次|本轮|这次)[^。；;\n]{0,24}(?:新问题|新发现|仍然?存在)|^(?:本次|此次|这次)?巡[察视][“"]?回头看[^。；;\n]{0,16}(?:发现|指出)|^(?:本次|此次|这次)[^。；;\n]{0,8}回头看[^。；;\n]{0,10}(?:发现|指出)/;

/** Whether a sentence dates an inspection whose mending the next one looks back on: 2016年…反馈的9个问题…。本次巡察“回头看”发现…. */
export function isLookedBackOn(text: string, sentence: string, { end }: Place): boolean {
  if (!dated.test(sentence)) return false;
  const stop = text.slice(end, end + 80).search(/[。\n]/);
  return stop >= 0 && afresh.test(text.slice(end + stop + 1, end + stop + 60).trimStart());
}

const yearOpens = /^[^，,。；;\d]{0,8}(?:(\d{4})年度?[，,]|(?:去年|上年度?|过去一年)(?![\d一二三四五六七八九十]{1,3}月|[底末初春夏秋冬]))/;
const opensRound = /动员(?:部署|培训)?(?:大?会|讲话)|(?:部署|启动|培训)会|启动[^。；;\n]{0,12}巡[察视]/;
const laterPlan = /(\d{4}|今)年[，,]?[^。；;\n]{0,20}(?:要|将|拟|计划)/g;
const planReach = 600;

/** Whether a text opens a round, which has found nothing yet: 在第七轮巡察动员会上的讲话. */
export function opensARound(text: string): boolean {
  return opensRound.test(text.slice(0, headLength));
}

/** Whether a sentence tells of the year before the round that the document opens: 2016年，…发现问题386个。…2017年，…要 in news of a mobilisation. */
export function isOfYearBefore(text: string, sentence: string, { end }: Place): boolean {
  const opened = yearOpens.exec(sentence);
  if (opened === null || !opensARound(text)) return false;
  const year = opened[1];
  return year === undefined || [...text.slice(end, end + planReach).matchAll(laterPlan)].some(([, later]) => later === "今" || Number(later) > Number(year));
}

const titleReach = 160; // characters in which the title of a document stands
const severalRounds = /(?:开展|完成|组织|实施|进行)[^，,。；;\n]{0,5}[一二两三四五六七八九十\d]{1,3}轮(?:常规|专项|政治|集中)?巡[察视]/;
const sinceThen = /届|先后|以来|累计/;
const roundsBefore = /前[一二两三四五六七八九十几\d]{1,3}轮(?:常规|专项)?巡[察视]|届[^，,。；;\n第]{0,8}以来[，,]/;

/** Whether a sentence sums up rounds before the one that a document opens: 十六届县委以来，已先后开展四轮巡察，发现问题1385个. */
export function isOfRoundsBefore(text: string, sentence: string, { start }: Place, isWhole: boolean): boolean {
  const rounds = severalRounds.exec(sentence);
  const areEarlier = roundsBefore.test(sentence) || (rounds !== null && sinceThen.test(sentence.slice(0, rounds.index)));
  return areEarlier && (!isWhole || opensRound.test(text.slice(0, Math.min(titleReach, start - sentence.length))));
}

const kindOfIssue = /(?:一般性?|共性|个性|突出|重点|重大)问题$/;
const kindBehind = /^(?:一般性?|共性|个性|突出|重点|重大)问题/;
const ofAspect = /(?<![个大\d一二三四五六七八九十])方面的?问题$/;

/** How a figure tells that it counts one kind of issues, or those of one aspect: 共性问题|8个, 党的建设方面问题|6个; undefined where it counts all. */
function partOf(text: string, { start, end }: Place): "kind" | "aspect" | undefined {
  const before = text.slice(Math.max(0, start - 16), start);
  if (ofAspect.test(before)) return "aspect";
  return kindOfIssue.test(before) || kindBehind.test(text.slice(end, end + 8)) ? "kind" : undefined;
}

/** Takes out the figures of issues that are told kind by kind or aspect by aspect: 共性问题8个、个性问题19个. The total beside them stays. */
export function withoutKinds<One extends { readonly key: StatedKey; readonly figure: Place }>(text: string, claims: readonly One[], figures: readonly Place[]): One[] {
  const parts = figures.filter((figure) => partOf(text, figure) !== undefined);
  if (parts.length === 0) return [...claims];
  const placeOf = new Map(parts.map((part, index) => [part, index]));
  let total: Place | undefined; // the one told last before
  return claims.filter(({ key, figure }) => {
    if (key !== "issues") return true;
    const place = placeOf.get(figure);
    if (place !== undefined && [parts[place - 1], parts[place + 1], total].some((other) => other !== undefined && isBeside(text, figure, other))) return false;
    total = figure;
    return true;
  });
}
