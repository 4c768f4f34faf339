import type { InspectionDocument } from "../model/document.js";
import type { Keyness } from "../model/keyness.js";
import type { KeynessCounter } from "./keyness/index.js";
import type { GroupMembers } from "./membership.js";

const leastStem = 2;

/** The texts that words are counted in: what the problems are called, and the measures. */
export function textsOf({ issues, measures }: InspectionDocument): string[] {
  return [...issues.map(({ title }) => title), ...measures.map(({ text }) => text)];
}

/** The names of the groups, and these without their last character: 青禾县, 青禾. */
function ownNames(groups: readonly GroupMembers[]): string[] {
  const names = groups.flatMap(({ place: { key, names: { zh } } }) => (key === "" ? [] : [zh, zh.slice(0, -1)]));
  return names.filter((name) => name.length >= leastStem);
}

/** Words that set groups apart, and whether rare ones fell out of memory. */
export interface CharacteristicWords {
  readonly terms: readonly Keyness[];
  readonly pruned: boolean;
}

/** The words that set groups apart; that a county names itself more often than others do sets nothing apart. */
export function characteristicWords(words: KeynessCounter, groups: readonly GroupMembers[]): CharacteristicWords {
  const names = ownNames(groups);
  const { terms, pruned } = words.result();
  return { terms: terms.filter(({ word }) => !names.some((name) => word.includes(name))), pruned: pruned.entries > 0 };
}
