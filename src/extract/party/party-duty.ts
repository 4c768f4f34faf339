import { readListBefore, skipFillers } from "./party-list.js";
import type { NamePlace } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

const widest = 18; // characters between the verb of bearing and what is borne
const aspects = new Set([..."了好起牢实住着"]);
const breaks = new Set([..."，,。；;：:、！!？?\n（）()《》"]);

/** The length of the verb of bearing that ends at an offset (履行, 扛起了), or 0. */
function dutyVerb(text: string, at: number, words: PartyWords): number {
  const verb = words.duties.endingAt(text, at);
  if (verb !== undefined) return verb.word.length;
  if (!aspects.has(text[at - 1] as string)) return 0;
  const inner = words.duties.endingAt(text, at - 1);
  return inner === undefined ? 0 : inner.word.length + 1;
}

/**
 * Reads who bears a duty that stands at an offset: 镇党委要切实履行|主体责任, 局长没有担起|第一责任人责任, and the
 * other way round 强化派驻机构的|监督作用.
 */
export function readBearers(text: string, at: number, words: PartyWords): NamePlace[] {
  let duty = at;
  if (text[duty - 1] === "“" || text[duty - 1] === "‘") duty--;
  for (let end = duty; end > 0 && duty - end < widest; end--) {
    const verb = dutyVerb(text, end, words);
    if (verb > 0) {
      const names = readListBefore(text, skipFillers(text, end - verb, words), words);
      if (names.length > 0) return names;
    }
    if (breaks.has(text[end - 1] as string) || words.partings.endingAt(text, end) !== undefined) break;
  }
  const names = readListBefore(text, text[duty - 1] === "的" ? duty - 1 : duty, words);
  const first = names[0];
  if (first === undefined) return [];
  const afterDuty = /(?:责任|职责|作用)[、和与及]$/.test(text.slice(Math.max(0, first.start - 3), first.start));
  return afterDuty || dutyVerb(text, first.start, words) > 0 ? names : []; // 落实党委主体责任、纪委|监督责任
}
