import { isCloser, isHan } from "../text/characters.js";
import type { Edit } from "../text/offset-map.js";
import type { StepResult } from "./step.js";

const fewest = 5; // fewer may be names, numbers or slips
const percent = 0x25;
const fullStop = "。";

/** Whether a full stop at an offset ends a sentence: behind a Han character, before another, a number or the line's end. */
function endsSentence(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isHan(before) && !isCloser(before) && before !== percent) return false;
  const after = text[at + 1];
  return after === undefined || isHan(after.charCodeAt(0)) || "\n“‘《（([【".includes(after) || (after >= "0" && after <= "9");
}

/**
 * Writes 。 for the half-width stops of a text that uses them for its sentences (…有偏差.制度执行不严.), as texts do whose
 * marks somebody converted. A text that ends its sentences with 。 stays as it is.
 */
export function unifyStops(text: string): StepResult | undefined {
  const edits: Edit[] = [];
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    if (endsSentence(text, at)) edits.push({ start: at, end: at + 1, text: fullStop });
  }
  if (edits.length < fewest) return undefined;
  let proper = 0;
  for (let at = text.indexOf(fullStop); at >= 0 && proper * 4 < edits.length; at = text.indexOf(fullStop, at + 1)) proper++;
  return proper * 4 < edits.length ? { edits } : undefined;
}
