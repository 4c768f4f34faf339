import type { DraftIssue } from "../draft.js";
import type { FoundStatus } from "./status.js";

/** The title of a text that says what is to be done, not what was: 关于巡察反馈意见的整改方案. */
const plan = /(?:整改|实施)(?:工作)?(?:方案|计划)(?:[（(][^（）()]{1,12}[）)])?\s?$/;

/** Whether a state was read only from the time limit of a plan: 完成时限：11月底前，并长期坚持 tells how long, nothing is done yet. */
export function isPlanDeadline(title: string, { fields }: DraftIssue, { evidence }: FoundStatus): boolean {
  if (evidence.length === 0 || !plan.test(title)) return false;
  const limits = fields.filter(({ field }) => field === "deadline");
  return evidence.every((place) => limits.some(({ start, end }) => start <= place.start && place.end <= end));
}
