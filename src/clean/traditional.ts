import { traditionalCharacters } from "../lexicon/traditional-characters.js";
import { CharacterSet } from "../text/character-set.js";
import type { Edit } from "../text/offset-map.js";
import type { StepResult } from "./step.js";

const sampleLength = 4000;
/** Characters of every traditional text of the genre; simplified text has them in a name at most. */
const frequent = "個們來時國會對發為過進開關實現問題動體區財務幹與黨員責縣導領層組織單";
const firstHan = 0x4e00;
const lastHan = 0x9fff;
const isFrequent = new CharacterSet(frequent);
const leastShare = 0.04; // of the Han characters; in traditional text one in five is of these

/** Whether a text is written in traditional characters, judged by how it begins. */
function isTraditional(text: string): boolean {
  let marks = 0;
  let all = 0;
  for (let index = Math.min(text.length, sampleLength) - 1; index >= 0; index--) {
    const code = text.charCodeAt(index);
    if (code < firstHan || code > lastHan) continue;
    all++;
    if (isFrequent.has(code)) marks++;
  }
  return marks > all * leastShare;
}

/**
 * Writes a traditional text in simplified characters, one for one, so that every table and rule reads it: 黨組反饋問題 →
 * 党组反馈问题, 「…」 → “…”. A simplified text with some traditional characters (names) stays as it is.
 */
export function simplifyCharacters(text: string): StepResult | undefined {
  if (!isTraditional(text)) return undefined;
  const simplified = traditionalCharacters();
  const edits: Edit[] = [];
  for (let index = 0; index < text.length; index++) {
    const word = simplified.get(text.slice(index, index + 2));
    const plain = word ?? simplified.get(text.charAt(index));
    if (plain === undefined) continue;
    for (let offset = 0; offset < plain.length; offset++) edits.push({ start: index + offset, end: index + offset + 1, text: plain.charAt(offset) });
    index += plain.length - 1;
  }
  return { edits, notes: [{ code: "W_TRADITIONAL", start: 0, end: text.length }] };
}
