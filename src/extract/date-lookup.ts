import type { DateRelationWord } from "../lexicon/date-relations.js";
import type { DateWord } from "../lexicon/date-words.js";
import { createGuardedWords, type GuardedWords } from "./guarded-words.js";

/** The word lists that dates are read by; `dateWords()` and `dateRelations()`, or these with more. */
export interface DateLexicon {
  readonly words: readonly DateWord[];
  readonly relations: readonly DateRelationWord[];
}

/** The word lists made ready for looking up. */
export interface DateLookup {
  /** Words a date may begin with. */
  readonly heads: GuardedWords<DateWord>;
  /** Parts of a year, behind it: 上半年, and 年底 on the 年 of 2023年. */
  readonly parts: GuardedWords<DateWord>;
  readonly dekads: GuardedWords<DateWord>;
  readonly stops: GuardedWords<DateWord>;
  readonly plans: GuardedWords<DateWord>;
  readonly before: GuardedWords<DateRelationWord>;
  readonly after: GuardedWords<DateRelationWord>;
  readonly between: GuardedWords<DateRelationWord>;
}

const besideHeads = new Set(["dekad", "plan", "stop"]);

/** Makes word lists ready for looking up. */
export function createDateLookup({ words, relations }: DateLexicon): DateLookup {
  const ofKind = (...kinds: readonly string[]): DateWord[] => words.filter(({ kind }) => kinds.includes(kind));
  const at = (place: string): GuardedWords<DateRelationWord> =>
    createGuardedWords(relations.filter((relation) => relation.place === place));
  return {
    heads: createGuardedWords(words.filter(({ kind }) => !besideHeads.has(kind))),
    parts: createGuardedWords(ofKind("part", "told-part").map((word) => ({ ...word, notAfter: [] }))),
    dekads: createGuardedWords(ofKind("dekad")),
    stops: createGuardedWords(ofKind("stop")),
    plans: createGuardedWords(ofKind("plan")),
    before: at("before"),
    after: at("after"),
    between: at("between"),
  };
}
