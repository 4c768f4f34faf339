import type { Entity } from "../../model/entity.js";

/** What is marked in a text, in the order of the legend; each has its own line or frame beside its colour. */
export const markKinds = ["issue", "measure", "status", "figure", "time", "party", "citation", "contact", "doubt", "word"] as const;

/** The name of a mark; see {@link markKinds}. */
export type MarkKind = (typeof markKinds)[number];

const kinds: Readonly<Record<Entity["type"], MarkKind>> = {
  count: "figure",
  amount: "figure",
  percent: "figure",
  date: "time",
  duration: "time",
  frequency: "time",
  party: "party",
  citation: "citation",
  contact: "contact",
};

/** The mark of an entity: figures of every kind have one, so have days and lengths of time. */
export function markOf({ type }: Entity): MarkKind {
  return kinds[type];
}
