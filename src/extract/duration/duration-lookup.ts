import type { CountQualifier } from "../../lexicon/count-qualifiers.js";
import type { DurationWord } from "../../lexicon/duration-words.js";
import type { GuardedWord } from "../../lexicon/guards.js";
import type { Qualifier } from "../../model/entity.js";
import { maskCharacters } from "../date/date-numbers.js";
import { createGuardedWords, type GuardedWords } from "../words/guarded-words.js";
import { numeralCharacters } from "../number/numeral.js";

/** The word lists that lengths of time are read by. */
export interface DurationLexicon {
  readonly words: readonly DurationWord[];
  readonly qualifiers: readonly CountQualifier[];
}

/** A word beside a length of time that says how exact it is. */
export interface QualifierWord extends GuardedWord {
  readonly qualifier: Qualifier;
}

/** What a UTF-16 unit may begin: nothing, a number in digits, a Chinese one, another word or a mask. */
export const opening = { none: 0, digit: 1, han: 2, other: 3 } as const;

/** The word lists made ready for looking up. */
export interface DurationLookup {
  readonly units: GuardedWords<DurationWord>;
  /** The units that begin with 个, without it: 两个半|月. */
  readonly measured: GuardedWords<DurationWord>;
  readonly wholes: GuardedWords<DurationWord>;
  readonly leads: GuardedWords<DurationWord>;
  readonly cues: GuardedWords<DurationWord>;
  /** What stands in place of a number: 几. */
  readonly vague: GuardedWords<DurationWord>;
  readonly ordinals: GuardedWords<DurationWord>;
  readonly articles: GuardedWords<DurationWord>;
  readonly before: GuardedWords<QualifierWord>;
  readonly inside: GuardedWords<QualifierWord>;
  readonly between: GuardedWords<QualifierWord>;
  readonly after: GuardedWords<QualifierWord>;
  /** What makes a limit of a length of time, behind it and no part of it: 10天|内. */
  readonly within: GuardedWords<QualifierWord>;
  /** By UTF-16 unit: what it may begin; see {@link opening}. */
  readonly openings: Uint8Array;
  /** By UTF-16 unit: whether it may stand behind the first number of a length of time. */
  readonly followers: Uint8Array;
}

const ofCountsOnly = new Set(["上", "过", "破", "<", ">"]); // 上百场, 过百家

/** Makes word lists ready for looking up. */
export function createDurationLookup({ words, qualifiers }: DurationLexicon): DurationLookup {
  const ofKind = (...kinds: readonly string[]): DurationWord[] => words.filter(({ kind }) => kinds.includes(kind));
  const units = ofKind("unit", "unit-cued");
  const at = (position: CountQualifier["position"]): QualifierWord[] => {
    const own = ofKind(position).map((word) => ({ ...word, qualifier: word.value as Qualifier }));
    const taken = new Set(own.map(({ word }) => word));
    const counts = qualifiers.filter((row) => row.position === position && !ofCountsOnly.has(row.word) && !taken.has(row.word));
    return [...own, ...counts.map((row) => qualifierWord(row))];
  };
  const inside = at("inside");
  const between = at("between");
  const wholes = ofKind("whole");
  const vague = ofKind("vague");
  return {
    units: createGuardedWords(units),
    measured: createGuardedWords(units.filter(({ word }) => word.startsWith("个")).map((unit) => ({ ...unit, word: unit.word.slice(1) }))),
    wholes: createGuardedWords(wholes),
    leads: createGuardedWords(ofKind("lead")),
    cues: createGuardedWords(ofKind("cue")),
    vague: createGuardedWords(vague),
    ordinals: createGuardedWords(ofKind("ordinal")),
    articles: createGuardedWords(ofKind("article")),
    before: createGuardedWords(at("before")),
    inside: createGuardedWords(inside),
    between: createGuardedWords(between),
    after: createGuardedWords(at("after")),
    within: createGuardedWords(ofKind("within").map((word) => ({ ...word, qualifier: word.value as Qualifier }))),
    openings: openingsOf([...wholes, ...vague]),
    followers: followersOf([...units, ...inside, ...between]),
  };
}

function qualifierWord({ word, position, qualifier, notBeside = [] }: CountQualifier): QualifierWord {
  return { word, qualifier, notAfter: position === "before" ? notBeside : [], notBefore: position === "after" ? notBeside : [] };
}

function openingsOf(words: readonly DurationWord[]): Uint8Array {
  const openings = new Uint8Array(0x10000);
  const begin = (kind: number, characters: Iterable<string>): void => {
    for (const character of characters) openings[character.charCodeAt(0)] = kind;
  };
  begin(opening.other, maskCharacters);
  begin(opening.han, numeralCharacters);
  begin(opening.digit, "0123456789");
  begin(opening.other, words.map(({ word }) => word));
  return openings;
}

function followersOf(words: readonly GuardedWord[]): Uint8Array {
  const followers = new Uint8Array(0x10000);
  for (const word of [...words.map(({ word }) => word), "个", ".", "．", ",", "，", " ", "\u3000", "、"]) followers[word.charCodeAt(0)] = 1;
  return followers;
}
