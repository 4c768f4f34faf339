import type { NumberToken } from "../number/number.js";
import type { CountContexts } from "./count-context.js";
import type { FoundMeasure } from "./measure.js";

/** Further groups in a row, behind the first: 一组|、二组村民. */
const groupsInRow = /(?:[、和及至到][一二三四五六七八九十]{1,3}组){0,6}/y;
/** What parts people into groups: 分成三组, 共三组. */
const parts = new Set("分成为共计设立每");
const mostGroups = 20; // of a village

/**
 * Makes the test whether a Chinese numeral and its unit are the end of a place's name: 农林二社区 (communities are counted
 * with 个 or 两), 三组蓄水池 (a group of a village, by what stands behind it).
 */
export function createNameTest(contexts: CountContexts): (text: string, token: NumberToken, measure: FoundMeasure) => boolean {
  const ofGroup = contexts.after("group-place");
  return (text, { start, han, value }, { unit, end }) => {
    if (!han || value === null || text[start] === "两") return false;
    if (unit === "社区") return value <= 10;
    if (unit !== "组" || value > mostGroups || parts.has(text[start - 1] ?? " ")) return false;
    groupsInRow.lastIndex = end;
    groupsInRow.test(text);
    return ofGroup(text, groupsInRow.lastIndex) !== undefined;
  };
}
