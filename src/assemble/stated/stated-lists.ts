import { sentenceBefore } from "../../text/sentence-before.js";
import type { Place } from "../draft.js";
import type { Claim } from "./stated-figure.js";
import { isLookedBackOn, reviewsOtherRound } from "./stated-not-found.js";

const counted = /(?:督查|检查|督导|抽查|回访|核查|自查|暗访)[^，,。；;\d]{0,6}\d{1,4}余?[次轮场批]/g; // 现场督查4次
const checker = /自查|暗访|举一反三|纪委|纪检组|督查组|督导组|检查组|专班|审核/g;
/** A sample of the issues: 抽查问题50个，整改到位|46个. */
const sampled = /抽[查取检样]了?(?:[^，,。；;\d]{0,8}(?:问题|事项|任务|整改)[^，,。；;\d]{0,4}(?:$|\d)|\d{1,4}[个项条][^，,。；;\d]{0,4}问题|$)/;
/** Who else found it: 审计局反馈的|13个问题, 镇党委督查反馈的|8个问题. */
const othersFound = /(?:审计(?:署|厅|局|机关|组|部门)?|(?:党委|党组|党工委|政府|办公室|部门|纪委|纪检组)(?:专项|日常|联合)?(?:督查|督导|检查|考核)组?)(?:报告|工作|时|中)?(?:反馈|指出|发现|提出|查出)/;
const finding = /发现|排查|查找|查出/;
const inspecting = /巡[察视](?:组|办|发现|期间|中|了|机构|干部)|轮[^，,。；;]{0,6}巡[察视]|开展[^，,。；;]{0,6}巡[察视]/;
const inspected = /巡[察视](?!整改)|反馈/;
const earlierRound = /(?:上一?轮|上一?次|上一?届|前一?轮|前一?次|往次|历年|此前|历次|以往|往年)[^。；;]{0,4}(?:巡[察视]组?(?:共|一共|累计|已|总共)?(?:反馈|指出|发现|查找)?|反馈)|曾经?(?:反馈|指出|发现|通报)/g;
const thisRound = /本轮|本次|此次|这次|反馈|指出|发现|通报|查找/;
const demanded = /(?:^|[^反响相对])[应须拟]|计划|力争|确保/;
const dueBefore = /(?:日|月|月底|年底|年末)前(?:全部|基本)?完成[^，,。；;]{0,8}[\d一二三四五六七八九十]/;
const dueDay = /(?:日|月|月底|年底|年末|季度|半年)(?:之|以)?前(?:可|能|将|要|须|应)?(?:全部|基本)?$/;
const roundName = /第[一二三四五六七八九十\d]{1,3}轮|[一二三四五六七八九十\d]{1,2}轮(?:常规|专项|机动|提级|交叉|联动)巡[察视]/g;
/** 全年共发现问题|264个, behind what each round found. */
const ofAll = /(?:全年|总共|合计|总计|累计共)[^，,。；;\d]{0,10}$/;
const longestSum = 14;

/**
 * Whether a figure is of a list that no inspection made: what a check of the unit's own found and had mended
 * (纪检组开展督查3次，发现问题|5个), what a sample of it came to, or what an earlier inspection found (上轮巡察反馈的|34个问题).
 */
export function isOfOtherList(text: string, figure: Place): boolean {
  const before = sentenceBefore(text, figure);
  const checked = [...before.matchAll(counted)].at(-1) ?? [...before.matchAll(checker)].at(-1);
  const sinceCheck = checked === undefined ? "" : before.slice(checked.index);
  if (finding.test(sinceCheck) && !inspecting.test(before) && !inspected.test(sinceCheck)) return true;
  if (sampled.test(before) || (othersFound.test(before) && !/巡[察视]/.test(before))) return true;
  if (reviewsOtherRound(text, before) || isLookedBackOn(text, before, figure)) return true;
  const earlier = [...before.matchAll(earlierRound)].at(-1);
  return earlier !== undefined && !thisRound.test(before.slice(earlier.index + earlier[0].length));
}

/**
 * Whether a state is to be reached by a day and is not told as reached, `lead` being what the clause says before its
 * verb, `earlier` what the sentence says before the clause: 应于6月底前|完成的20个问题; of a row of days only the first may be past (6月底前完成5个，12月底前|完成3个).
 */
export function isDue(lead: string, earlier: string): boolean {
  return dueDay.test(lead) && (demanded.test(lead) || dueBefore.test(earlier));
}

/**
 * Takes out of the claims of a summary what it tells of each of several rounds: 第二轮…发现问题763个。第三轮…526个 are
 * parts. Where all issues are of one round, or no round is named, all stays.
 */
export function withoutRounds(text: string, claims: readonly Claim[]): Claim[] {
  const roundOf = ({ figure }: Claim): string | undefined => {
    const before = sentenceBefore(text, figure);
    return ofAll.test(before.slice(-longestSum)) ? undefined : [...before.matchAll(roundName)].at(-1)?.[0];
  };
  const rounds = new Set(claims.filter(({ key }) => key === "issues").map(roundOf).filter((name) => name !== undefined));
  return rounds.size < 2 ? [...claims] : claims.filter((claim) => roundOf(claim) === undefined);
}
