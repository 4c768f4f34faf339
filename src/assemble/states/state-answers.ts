import { tellsStateAlone } from "../../lexicon/status.js";
import { tellsDeed } from "../deeds.js";

/** 已完成, 长期坚持, 未完成，因资金未到位: how far it is, perhaps with the reason. */
const denied = /^(?:目前)?(?:尚|还|仍)?未(?:完成|整改|到位|办结|启动|落实)/;
/** By when the rest will be done: 预计2023年12月底完成. */
const dueBy = /^(?:预计|计划|力争|争取|拟|将|确保)(?:于|在|到)?[\d年月日底前初中下上旬末第一二三四季度半后内明今]{1,14}(?:前|内)?(?:全面|全部)?(?:完成|办结|销号|整改到位|完成整改|整改完成)$/;
const longestState = 20; // a longer result says more than a state

/** Whether an answer says how far the issue is and nothing of what was done. 已修订办法 and 已清退3万元 say what was done. */
export function statusOnly(answer: string): boolean {
  if (tellsStateAlone(answer) || (answer.length <= longestState && denied.test(answer))) return true;
  const [state, ...clauses] = answer.replace(/[。）)】\]\s]{1,4}$/, "").split(/[，,；;。]/);
  return clauses.length > 0 && tellsStateAlone(state as string) && clauses.every((clause) => tellsStateAlone(clause) || dueBy.test(clause));
}

/** Whether a result tells of deeds, or of anything at length. */
export function tellsWhatWasDone(result: string): boolean {
  return !statusOnly(result) && (result.length > longestState || tellsDeed(result.slice(0, `${result}。`.indexOf("。"))));
}

/** Where an answer goes on behind a first sentence that tells its state: 已完成。编制规划，新建泊位4个。 */
export function behindState(text: string, start: number, end: number): number {
  const stop = text.slice(start, Math.min(end, start + longestState)).search(/[。；]/);
  const behind = stop < 0 ? start : start + stop + 1;
  return behind > start && tellsStateAlone(text.slice(start, behind)) && text.slice(behind, end).trim() !== "" ? behind : start;
}
