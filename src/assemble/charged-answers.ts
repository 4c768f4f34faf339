import { answerFields, charging } from "./field-roles.js";

/** A labelled value, its label among those of the issue. */
interface Value {
  readonly field: string;
  readonly labelStart: number;
  readonly closedAt?: number;
  start: number;
  end: number;
}

/** Where a charge ends: at its sentence's or line's end, or before the first point of a list. */
const chargeEnd = /[。\n]|[\s；;，,](?=一是|首先|①|[（(][1一][)）]|1[.．、](?!\d))/;
const longestCharge = 120;

/**
 * Gives the answers that begin with those in charge what follows these: of 整改情况：责任领导：副镇长；责任科室：财政所。
 * 一是清理台账。 the answer is 一是清理台账。 and the last charge ends before it. `to` is where the last value may end.
 */
export function resumeAnswers(text: string, fields: readonly Value[], to: number): void {
  for (const [index, answer] of fields.entries()) {
    if (!answerFields.has(answer.field) || answer.end > answer.start) continue;
    let next = index + 1;
    while (charging.has(fields[next]?.field ?? "")) next++;
    const charge = fields[next - 1] as Value;
    if (charge === answer) continue;
    const limit = fields[next]?.labelStart ?? to;
    const cut = charge.closedAt ?? charge.start + text.slice(charge.start, Math.min(limit, charge.start + longestCharge)).search(chargeEnd);
    const rest = text.slice(cut + 1, limit);
    if (cut < charge.start || !/[\u4e00-\u9fff]/.test(rest)) continue;
    charge.end = Math.min(charge.end, cut);
    answer.start = cut + 1 + rest.search(/\S/);
    answer.end = limit - (rest.length - rest.trimEnd().length);
  }
}
