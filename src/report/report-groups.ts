import type { Language } from "../lexicon/diagnostics.js";
import type { ComparedGroup, Comparison, Statistic } from "../model/comparison.js";
import type { ComparedQuantity } from "../model/comparison-quantities.js";
import { visible } from "../text/visible.js";

/** The most groups that a figure draws; the tables of the folder have all. */
export const mostDrawn = 30;

/** What of a comparison is told by one name: a quantity, and where it splits a category. */
export interface Aspect {
  readonly quantity: ComparedQuantity;
  readonly category: string | null;
}

/** One group with what it has of one aspect. */
export interface GroupStatistic {
  readonly group: ComparedGroup;
  /** Its place among all groups of the comparison, from 0. */
  readonly index: number;
  readonly statistic: Statistic;
}

/** What a group is called; marks that could not be seen are told by their codes, so that it takes the room that is measured. */
export function groupName({ names }: ComparedGroup, lang: Language): string {
  return visible(names[lang]);
}

/** Where a group stands in the page. */
export function groupAnchor(index: number): string {
  return `group-${index + 1}`;
}

/** Where the documents of a group stand in the page. */
export function documentsAnchor(index: number): string {
  return `documents-${index + 1}`;
}

/** What each group that was placed has of an aspect; groups of which nothing is known are left out. */
export function statisticsOf({ groups }: Comparison, { quantity, category }: Aspect): GroupStatistic[] {
  return groups.flatMap((group, index) => {
    const statistic = group.statistics.find((each) => each.quantity === quantity && each.category === category);
    return !group.placed || statistic === undefined || statistic.estimate === null ? [] : [{ group, index, statistic }];
  });
}

/** Those that can be compared: with enough documents. */
export function comparable(statistics: readonly GroupStatistic[]): GroupStatistic[] {
  return statistics.filter(({ statistic }) => !statistic.tooSmall);
}

/** The value over several groups together; undefined where they have nothing to divide by. */
export function pooled(statistics: readonly GroupStatistic[]): number | undefined {
  const sum = statistics.reduce((total, { statistic }) => total + statistic.sum, 0);
  const n = statistics.reduce((total, { statistic }) => total + statistic.n, 0);
  return n === 0 ? undefined : sum / n;
}

/** Those that are drawn: the ones with the most documents, where there are too many; in their order. */
export function drawn(statistics: readonly GroupStatistic[], standing: ReadonlySet<string> = new Set()): GroupStatistic[] {
  if (statistics.length <= mostDrawn) return [...statistics];
  const rank = ({ group }: GroupStatistic): number => (standing.has(group.key) ? Infinity : group.documents);
  const kept = new Set([...statistics].sort((a, b) => rank(b) - rank(a) || a.index - b.index).slice(0, mostDrawn));
  return statistics.filter((each) => kept.has(each));
}
