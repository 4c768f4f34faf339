import { ownerWords } from "../../lexicon/stated-owners.js";
import type { StatedKey } from "../../lexicon/stated-words.js";
import type { FoundWord } from "../../text/word-finder.js";

/** Figures of a text that it does not assert: those of a question, and those of a duty that each one pays. */

const total: ReadonlySet<StatedKey> = new Set<StatedKey>(["issues", "tasks", "measures", "aspects", "categories"]);
const takenBack = /追缴|补[缴交]|清退|退[还缴回赔]|收[缴回]|追[回讨]/;
const quantity = /\d/;

/**
 * Whether a clause asks what became of a figure, which tells of nothing done: 看|6个问题是否整改到位, 有没有|12个问题未整改.
 * How many issues there are it takes as known; in a text that `opensRound` they are those of an earlier inspection.
 *
 * @param clause - the clause of the figure, with it
 */
export function isAsked(key: StatedKey, clause: string, opensRound: boolean): boolean {
  return (opensRound || !total.has(key)) && ownerWords().asked.first(clause) !== undefined;
}

/** Whether a sum is what each one pays by the day or by a tariff, and nothing got back: 每人每天缴纳伙食费|40元. */
export function isPaidByEach(key: StatedKey, before: string): boolean {
  if (key !== "moneyRecovered") return false;
  const word: FoundWord | undefined = ownerWords().each.find(before).at(-1);
  const behind = word === undefined ? "" : before.slice(word.end);
  return word !== undefined && !quantity.test(behind) && !takenBack.test(behind);
}
