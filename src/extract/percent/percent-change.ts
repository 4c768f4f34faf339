import type { ChangeWord } from "../../lexicon/change-words.js";
import { wordsBefore } from "../../text/words-beside.js";

/** What the words before a percentage say of it. */
export interface FoundChange {
  /** Where the percentage begins with the verb that belongs to it. */
  readonly start: number;
  readonly change?: "up" | "down";
}

/**
 * Makes the reader of changes: a verb that touches the number, with 同比 or 环比 before it, belongs to its text (同比下降
 * 12%); a noun before it only gives the direction (降幅达12%). `words`: corpus/change-words.tsv.
 */
export function createChangeReader(words: readonly ChangeWord[]): (text: string, start: number) => FoundChange {
  const of = (part: ChangeWord["part"]): ReturnType<typeof wordsBefore> =>
    wordsBefore(words.filter((row) => row.part === part).map(({ word }) => word));
  const verb = of("verb");
  const lead = of("lead");
  const particle = of("particle");
  const noun = of("noun");
  const copula = of("copula");
  const changeOf = new Map(words.map((row) => [`${row.part} ${row.word}`, row.change]));
  const direction = (key: string): { change?: "up" | "down" } => {
    const change = changeOf.get(key);
    return change === "up" || change === "down" ? { change } : {};
  };

  return (text, start) => {
    const at = start - (particle(text, start)?.length ?? 0);
    const acted = verb(text, at);
    const named = noun(text, start - (copula(text, start)?.length ?? 0));
    if (named !== undefined) return { start, ...direction(`noun ${named}`) };
    if (acted === undefined) return { start };
    const from = at - acted.length;
    return { start: from - (lead(text, from)?.length ?? 0), ...direction(`verb ${acted}`) };
  };
}
