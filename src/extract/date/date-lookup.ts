import type { DateRelationWord } from "../../lexicon/date-relations.js";
import type { DateWord, DateWordKind } from "../../lexicon/date-words.js";
import type { GuardedWord } from "../../lexicon/guards.js";
import type { DateAnchor, DatePrecision, DateRelation } from "./date-parts.js";
import { createGuardedWords, type GuardedWords } from "../words/guarded-words.js";

/** The word lists that dates are read by; `dateWords()` and `dateRelations()`, or these with more. */
export interface DateLexicon {
  readonly words: readonly DateWord[];
  readonly relations: readonly DateRelationWord[];
}

/** A word of the calendar with its value read: only the fields that its kind has are meant. */
export interface CalendarWord extends GuardedWord {
  readonly kind: DateWordKind;
  /** 去年 → -1. */
  readonly shift: number;
  /** 下半年 → [7, 12]; 底 → [21, 0]. */
  readonly pair: readonly [number, number];
  readonly precision: DatePrecision;
  readonly anchor: DateAnchor;
  readonly relation: DateRelation;
}

/** The word lists made ready for looking up. */
export interface DateLookup {
  /** Words a date may begin with. */
  readonly heads: GuardedWords<CalendarWord>;
  /** Parts of a year, behind it: 上半年, and 年底 on the 年 of 2023年. */
  readonly parts: GuardedWords<CalendarWord>;
  readonly dekads: GuardedWords<CalendarWord>;
  /** What may stand behind a day: 上午, （星期一）. */
  readonly daytimes: GuardedWords<CalendarWord>;
  readonly stops: GuardedWords<CalendarWord>;
  readonly plans: GuardedWords<CalendarWord>;
  /** What stands before the day on which a page was looked at: 今天是. */
  readonly clocks: GuardedWords<CalendarWord>;
  readonly before: GuardedWords<DateRelationWord>;
  readonly after: GuardedWords<DateRelationWord>;
  readonly between: GuardedWords<DateRelationWord>;
}

const besideHeads = new Set<string>(["season", "dekad", "daytime", "plan", "clock", "stop"]);

/** Makes word lists ready for looking up. */
export function createDateLookup({ words, relations }: DateLexicon): DateLookup {
  const read = words.map(readWord);
  const ofKind = (...kinds: readonly string[]): CalendarWord[] => read.filter(({ kind }) => kinds.includes(kind));
  const at = (place: string): GuardedWords<DateRelationWord> =>
    createGuardedWords(relations.filter((relation) => relation.place === place));
  return {
    heads: createGuardedWords(read.filter(({ kind }) => !besideHeads.has(kind))),
    parts: createGuardedWords(ofKind("part", "told-part", "season").map((word) => ({ ...word, notAfter: [] }))),
    dekads: createGuardedWords(ofKind("dekad")),
    daytimes: createGuardedWords(ofKind("daytime")),
    stops: createGuardedWords(ofKind("stop")),
    plans: createGuardedWords(ofKind("plan")),
    clocks: createGuardedWords(ofKind("clock")),
    before: at("before"),
    after: at("after"),
    between: at("between"),
  };
}

function readWord({ word, kind, value, notAfter, notBefore }: DateWord): CalendarWord {
  const [one = "", two = ""] = value.split(" ");
  const [from = "1", to = from] = one.split("-");
  return {
    word,
    kind,
    notAfter,
    notBefore,
    shift: Number(one),
    pair: [Number(from), Number(to)],
    precision: (two === "" ? "year" : two) as DatePrecision,
    anchor: one as DateAnchor,
    relation: (two === "" ? "on" : two) as DateRelation,
  };
}
