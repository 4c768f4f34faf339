import { statedWords } from "../../lexicon/stated-words.js";
import type { Place } from "../draft.js";

const longestLead = 40;
const ledBy = /^在([^，。\n]{2,30})，/;
const mending = /^([^，。；\n]{3,20}?)在(?:此次|本次|巡[察视])?整改(?:过程)?中/;
const whole = /^(?:中共)?[^，。]{0,6}[省市县区州旗]委$/; // what the committee that inspects does is told of all

/**
 * Whether a paragraph tells of a part: 在粮食购销领域机动巡察中，… 在白沙镇卫生院，…, or a sentence of one body: 青禾学院党委在整改中….
 * Its figures are not the document's.
 */
export function isOfPart(text: string, lineStart: number, { start }: Place): boolean {
  const { leadsToPart } = statedWords();
  const lead = ledBy.exec(text.slice(lineStart, Math.min(start, lineStart + longestLead)))?.[1];
  if (lead !== undefined && leadsToPart(lead)) return true;
  const sentenceStart = Math.max(lineStart, text.lastIndexOf("。", start - 1) + 1);
  const body = mending.exec(text.slice(sentenceStart, Math.min(start, sentenceStart + longestLead)))?.[1];
  return body !== undefined && !whole.test(body) && leadsToPart(body);
}
