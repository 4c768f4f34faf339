import { type StatedKey, statedWords } from "../lexicon/stated-words.js";
import type { Qualifier } from "../model/entity.js";
import type { Place } from "./draft.js";

/** A figure of the text that may be a claim. */
export interface Figure extends Place {
  readonly type: "count" | "percent" | "amount";
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  /** Of an amount: recovered, refunded … */
  readonly direction?: string | undefined;
}

/** A claim of the text: the figure and what it counts. */
export interface Claim {
  readonly key: StatedKey;
  readonly figure: Figure;
}

const stops = "，,。；;：:\n（(";
const takenBack = new Set(["recovered", "refunded", "handed-in", "confiscated"]);
const making = /制定|修订|建立|完善|出台|新建|健全|废止|制订|新增|印发|建章立制|形成/;
const telling = /反馈|发现|指出|查找|提出|查摆|梳理|共|涉及|认领/;
const people = new Set(["人", "名", "人次"]);

/** Where the clause around a place begins and ends. */
function clauseAround(text: string, { start, end }: Place): Place {
  let from = start;
  while (from > 0 && start - from < 40 && !stops.includes(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < 30 && !stops.includes(text[to] as string)) to++;
  return { start: from, end: to };
}

/** What one figure claims, by the words of its clause; undefined where it is no figure of the summary. */
function claimOf(text: string, figure: Figure): StatedKey | undefined {
  const { finders, keyOf } = statedWords();
  const clause = clauseAround(text, figure);
  const before = text.slice(clause.start, figure.start);
  const after = text.slice(figure.end, clause.end);
  if (figure.type === "percent") {
    const rate = finders.rate.find(before).at(-1);
    return rate === undefined ? undefined : keyOf(rate.word, "rate");
  }
  if (figure.type === "amount") return figure.direction !== undefined && takenBack.has(figure.direction) ? "moneyRecovered" : undefined;
  if (people.has(figure.unit)) {
    const handled = finders.people.find(before).at(-1);
    return handled === undefined ? undefined : keyOf(handled.word, "people");
  }
  const verb = finders.verb.find(before).at(-1);
  const made = finders.rule.find(before).at(-1) ?? finders.rule.at(after, 0);
  if (made !== undefined && (making.test(before) || making.test(text.slice(Math.max(0, clause.start - 12), clause.start)))) return "rulesMade";
  const noun = after.replace(/^(?:具体|突出|主要|重点|整改|反馈|共性)/, "");
  const counted = finders.noun.at(noun, 0) ?? (noun === "" || /^[，,。；、]/.test(noun) ? nounAtEnd(before) : undefined);
  const key = counted === undefined ? undefined : keyOf(counted, "noun");
  if (key === "tasks" || key === "measures") return key;
  const next = finders.verb.first(after);
  // 29个问题已整改销号25个: the first figure is the total
  const behind = next === undefined || /^[\d一二三四五六七八九十]/.test(after.slice(next.end)) ? undefined : next;
  if (next !== undefined && behind === undefined && key === "issues" && verb === undefined) return key;
  if (verb !== undefined && !/率$/.test(before)) return keyOf(verb.word, "verb");
  if (behind !== undefined && behind.start <= 8 && (key === "issues" || key === undefined)) return keyOf(behind.word, "verb");
  if (key === "issues" && !telling.test(before) && !telling.test(text.slice(Math.max(0, clause.start - 24), clause.start))) return undefined;
  return key;
}

/** The noun that a figure stands behind: 反馈问题9个. */
function nounAtEnd(before: string): string | undefined {
  const { finders } = statedWords();
  const last = finders.noun.find(before).at(-1);
  return last !== undefined && last.end >= before.length - 1 ? last.word : undefined;
}

/** Reads the claims out of the figures of a summary, in the order of the text. */
export function readStated(text: string, figures: readonly Figure[]): Claim[] {
  const claims: Claim[] = [];
  for (const figure of figures) {
    const key = claimOf(text, figure);
    if (key !== undefined) claims.push({ key, figure });
  }
  return claims;
}
