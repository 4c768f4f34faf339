import type { Comparison } from "../../model/comparison.js";
import type { DifferenceRow, GroupRow } from "../../model/comparison-tables.js";

/** The rows of the groups: one quantity of one group each. */
export function groupRows({ groups }: Comparison): GroupRow[] {
  return groups.flatMap((group) =>
    group.statistics.map(({ interval, quartiles, ...statistic }) => ({
      group: group.key,
      groupName: group.names.zh,
      placed: group.placed,
      regionCode: group.region?.code ?? null,
      groupDocuments: group.documents,
      quantity: statistic.quantity,
      category: statistic.category,
      kind: statistic.kind,
      unit: statistic.unit,
      estimate: statistic.estimate,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      intervalMethod: interval?.method ?? null,
      intervalLevel: interval?.level ?? null,
      sum: statistic.sum,
      n: statistic.n,
      documents: statistic.documents,
      tooSmall: statistic.tooSmall,
      least: quartiles?.least ?? null,
      lower: quartiles?.lower ?? null,
      median: quartiles?.median ?? null,
      upper: quartiles?.upper ?? null,
      greatest: quartiles?.greatest ?? null,
    })),
  );
}

/** The rows of the differences between groups. */
export function differenceRows({ differences }: Comparison): DifferenceRow[] {
  return differences.map(({ groups, effectInterval, ...difference }) => ({
    quantity: difference.quantity,
    category: difference.category,
    first: groups?.[0] ?? null,
    second: groups?.[1] ?? null,
    effect: difference.effect,
    effectName: difference.effectName,
    low: effectInterval?.low ?? null,
    high: effectInterval?.high ?? null,
    p: difference.p,
    adjustedP: difference.adjustedP,
    method: difference.method,
    n: difference.n,
  }));
}
