import { answerLead } from "../text/answer-lead.js";
import { isDefectClause } from "./problems/defect.js";
import { tellsOfDeeds } from "./problems/problem-chapter.js";

/** What takes up a problem told before: 针对上述问题，, 对此，. */
const takesUp = /(?:(?:针对|对于|对|围绕|就)(?:上述|以上|前述|这一|这些|这个|该|此|此类|此项|这类|上列)(?:[具体突出主要]{2}|\d{1,3}[个项条])?(?:问题|情况|现象)|对此|为此)[，,：:]\s{0,2}/;
const opensWithIt = new RegExp(`^${takesUp.source}`);
const sentenceWithIt = new RegExp(`[。；;\\n]\\s{0,4}${takesUp.source}`);
/** 我们采取以下措施：, which the title before it leads to. */
const leadsIn = new RegExp(`^${answerLead}[：:]\\s{0,2}`);
const longestLead = 36;
/** Who found it, or how it showed: 督查发现，…, 主要表现：…. */
const finding = /^(?!通过|经过|根据|针对|自查)[^，,。；;：:\n]{0,12}?(?:发现|指出|查出|反映|通报)(?!并|后|的?问题\d)|^(?:问题)?(?:主要|具体|突出)?表现(?:为|在|是)?[：:，,]/;
/** What says that it was put right at once: 均已整改, 立行立改. */
const mended = /已[^，,。；;\n]{0,4}(?:整改|纠正|补齐|清退|完成|销号)|立行立改|立即|整改(?:到位|完毕)/;

/**
 * Where an answer in prose begins: behind what was found (督查发现，…。针对上述问题，), where that is told first and nothing
 * done with it; behind the words that only take it up.
 */
export function answerStart(text: string, start: number, end: number): number {
  const lead = leadsIn.exec(text.slice(start, start + longestLead));
  if (lead !== null) return answerStart(text, start + lead[0].length, end);
  const passage = text.slice(start, end);
  const opening = opensWithIt.exec(passage);
  if (opening !== null) return start + opening[0].length;
  const next = sentenceWithIt.exec(passage);
  if (next === null) return start;
  const found = passage.slice(0, next.index);
  const isFound = finding.test(found.trimStart()) ? !mended.test(found) : found.split(/[，,。；;：:\n]/).some(isDefectClause) && !tellsOfDeeds(found);
  return isFound ? start + next.index + next[0].length : start;
}
