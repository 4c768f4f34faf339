import { ownerWords } from "../../lexicon/stated-owners.js";
import { statedWords } from "../../lexicon/stated-words.js";
import type { Place } from "../draft.js";

const longestLead = 40;
const longestSentence = 600;
const ledBy = /^在([^，。\n]{2,30})，/;
const mending = /^([^，。；\n]{3,20}?)在(?:此次|本次|巡[察视])?整改(?:过程)?中/;
/** What the committee that inspects does, its organs and all bodies together is told of all. */
const whole = /^(?:中共)?[^，。]{0,6}[省市县区州旗]委(?:常委会?|办公室|组织部|宣传部)?$|巡[察视]|纪委|监委|^各|(?:小|[查导改作])组$|专班$/;
const doing = /^([^，。；\n]{3,16}?)(?:把|将|根据|针对|通过|聚焦|围绕|结合|主动认领|(?:深入|扎实|组织|集中)开展)/;
const ofAll = /全[省市县区州旗镇]|[，,]共|累计|总共|合计/;
const nameStart = 2; // characters of a body's name behind 县 or 市 that the head of its own document has, too
const headLength = 200;

/**
 * Whether a paragraph tells of a part: 在粮食购销领域机动巡察中，… 在白沙镇卫生院，…, or a sentence of one body: 青禾学院党委在整改中….
 * Its figures are not the document's.
 */
export function isOfPart(text: string, lineStart: number, { start }: Place): boolean {
  const { leadsToPart } = statedWords();
  const lead = ledBy.exec(text.slice(lineStart, Math.min(start, lineStart + longestLead)))?.[1];
  if (lead !== undefined && leadsToPart(lead)) return true;
  const reach = Math.max(lineStart, start - longestSentence);
  const sentenceStart = reach + text.slice(reach, start).lastIndexOf("。") + 1;
  const opening = text.slice(sentenceStart, Math.min(start, sentenceStart + longestLead));
  const body = mending.exec(opening)?.[1] ?? (ofAll.test(text.slice(sentenceStart, start)) ? undefined : otherBody(text.slice(0, Math.min(headLength, sentenceStart)), opening));
  return body !== undefined && !whole.test(body) && leadsToPart(body);
}

/** The body that a sentence tells of, unless the head of the text names it: 青弋县|把巡察反馈作为突破口. */
function otherBody(head: string, opening: string): string | undefined {
  const body = doing.exec(opening)?.[1];
  return body === undefined || head.includes(body.slice(0, -nameStart)) ? undefined : body;
}

const joined = /[和及与]/;

/** Whether the heading of a chapter tells that it is of lower bodies, which the document is not of itself: 村（居）党组织反馈问题整改情况. */
export function isOfLowerBodies(heading: string, title: string): boolean {
  const word = ownerWords().below.first(heading);
  return word !== undefined && !joined.test(heading.slice(0, word.start)) && !title.includes(word.word);
}
