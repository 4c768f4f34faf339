import type { Comparison, Difference } from "../model/comparison.js";
import { type Aspect, comparable, type GroupStatistic, pooled, statisticsOf } from "./report-groups.js";

/** Differences with a corrected p above this are not told as found. */
export const significance = 0.05;

/** Two sides that differ, the one with the higher value first; null: all the other groups together. */
export interface FoundPair {
  readonly higher: GroupStatistic | null;
  readonly lower: GroupStatistic | null;
  readonly p: number;
}

/**
 * What may be said of an aspect: that groups differ, and which; that they differ, but not which; that no difference was
 * found; that there are no two groups with enough documents.
 */
export interface Finding {
  readonly aspect: Aspect;
  readonly outcome: "pairs" | "somewhere" | "none" | "incomparable";
  readonly groups: readonly GroupStatistic[];
  /** Corrected p of all groups together. */
  readonly p: number | undefined;
  readonly pairs: readonly FoundPair[];
  /** Pairs that were looked at. */
  readonly lookedAt: number;
}

function isOf({ quantity, category }: Difference, aspect: Aspect): boolean {
  return quantity === aspect.quantity && category === aspect.category;
}

/** The sides of a difference in their order; undefined where they may not be told: too small, unknown, equal. */
function sidesOf({ groups, adjustedP }: Difference, statistics: readonly GroupStatistic[]): FoundPair | undefined {
  const [first, second] = groups ?? [];
  const here = statistics.find(({ group }) => group.key === first);
  const there = second === undefined ? null : statistics.find(({ group }) => group.key === second);
  if (here === undefined || there === undefined) return undefined;
  const value = here.statistic.estimate as number;
  const other = there === null ? pooled(statistics.filter((each) => each !== here)) : (there.statistic.estimate as number);
  if (other === undefined || value === other) return undefined;
  return value > other ? { higher: here, lower: there, p: adjustedP } : { higher: there, lower: here, p: adjustedP };
}

/** Finds out what may be said of an aspect. Only what holds after the correction for all that was looked at counts as found. */
export function findingOf(comparison: Comparison, aspect: Aspect): Finding {
  const groups = comparable(statisticsOf(comparison, aspect));
  const differences = comparison.differences.filter((each) => isOf(each, aspect));
  const overall = differences.find((each) => each.groups === null);
  const between = differences.filter((each) => each.groups !== null);
  const common = { aspect, groups, p: overall?.adjustedP, lookedAt: between.length };
  if (groups.length < 2) return { ...common, outcome: "incomparable", pairs: [] };
  if (overall === undefined || overall.adjustedP > significance) return { ...common, outcome: "none", pairs: [] };
  const pairs = between.filter(({ adjustedP }) => adjustedP <= significance).flatMap((each) => sidesOf(each, groups) ?? []);
  return { ...common, outcome: pairs.length > 0 ? "pairs" : "somewhere", pairs };
}

/** What is said first of pairs: one group, and all that it is higher (or lower) than. */
export interface Statement {
  readonly subject: GroupStatistic;
  readonly direction: "higher" | "lower";
  /** null: all the others together. */
  readonly others: readonly (GroupStatistic | null)[];
}

/** The statements that cover all pairs, those that cover the most first. */
export function statementsOf({ pairs }: Finding): Statement[] {
  const statements: Statement[] = [];
  let left = [...pairs];
  while (left.length > 0) {
    const sides = left.flatMap(({ higher, lower }) => [
      ...(higher === null ? [] : [{ subject: higher, direction: "higher" as const }]),
      ...(lower === null ? [] : [{ subject: lower, direction: "lower" as const }]),
    ]);
    const covered = ({ subject, direction }: Pick<Statement, "subject" | "direction">): FoundPair[] => left.filter((pair) => pair[direction] === subject);
    const first = sides.reduce((best, side) => (covered(side).length > covered(best).length ? side : best));
    const told = covered(first);
    statements.push({ ...first, others: told.map((pair) => pair[first.direction === "higher" ? "lower" : "higher"]) });
    left = left.filter((pair) => !told.includes(pair));
  }
  return statements;
}
