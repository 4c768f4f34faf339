import type { FoundEntity } from "./found-entity.js";

/** Which kind stays where two overlap: what holds a whole passage before what is a part of one. */
const order: readonly FoundEntity["type"][] = [
  "contact", // a phone number holds digits of every kind
  "citation", // so do titles and document numbers
  "date",
  "amount",
  "percent",
  "frequency",
  "duration",
  "party", // 县委第四巡察组
  "count",
];
const rank = new Map(order.map((type, index) => [type, index]));

/**
 * Settles overlaps between kinds in one place: of two entities that overlap, the kind that comes first in the order
 * stays. Within a kind a finder gives no overlaps. The result is in the order of the text.
 */
export function settleOverlaps(entities: readonly FoundEntity[]): FoundEntity[] {
  const rankOf = ({ type }: FoundEntity): number => rank.get(type) ?? order.length;
  const sorted = [...entities].sort((a, b) => a.start - b.start || rankOf(a) - rankOf(b) || b.end - a.end);
  const settled: FoundEntity[] = [];
  for (const entity of sorted) {
    const last = settled.at(-1);
    if (last === undefined || entity.start >= last.end) settled.push(entity);
    else if (rankOf(entity) < rankOf(last)) settled[settled.length - 1] = entity;
  }
  return settled;
}
