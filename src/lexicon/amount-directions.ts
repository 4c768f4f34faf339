import table from "../../corpus/amount-directions.tsv";
import { readTable } from "./table.js";

/** A word near a sum of money that says where it went: 追缴 → recovered. */
export interface AmountDirection {
  readonly word: string;
  /** Where it stands and what it weighs; see the header of `corpus/amount-directions.tsv`. */
  readonly place: "action" | "fact" | "topic" | "filler" | "follower" | "total";
  /** recovered, refunded, invested …; `-` for none. */
  readonly direction: string;
}

let loaded: readonly AmountDirection[] | undefined;

/** The table of directions, read once; from `corpus/amount-directions.tsv`. */
export function amountDirections(): readonly AmountDirection[] {
  loaded ??= readTable(table, ["word", "place", "direction", "example"]).map(({ word, place, direction }) => ({
    word,
    place: place as AmountDirection["place"],
    direction,
  }));
  return loaded;
}
