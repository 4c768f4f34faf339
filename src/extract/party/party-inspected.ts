import type { NamePlace } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

/** A body before the words of work on its feedback: 县水利局党组|反馈问题整改工作领导小组. */
const beforeWork = /^[^，。；：\n]{2,24}?(?:党组|党委|党工委|党总支|党支部|局|院|学校|公司|集团)(?=(?:巡[察视])?(?:反馈|整改))/;

/** The units that name somebody: not 上述党组织, 被巡察单位, 县（市、区）; each without the work on its feedback. */
export function namedUnits(text: string, units: readonly NamePlace[], words: PartyWords): NamePlace[] {
  return units.flatMap((unit) => {
    if (words.isNobody(text.slice(unit.start, unit.end), "inspection")) return [];
    const body = beforeWork.exec(text.slice(unit.start, unit.end))?.[0].length;
    if (body === undefined) return [unit];
    const end = unit.start + body;
    const ending = words.endings.endingAt(text, end);
    return ending === undefined ? [unit] : [{ start: unit.start, end, through: end, word: ending.word, ending: ending.value }];
  });
}
