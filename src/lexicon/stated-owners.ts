import table from "../../corpus/stated-owners.tsv";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { readTable } from "./table.js";

/** What a word tells of a figure that is not told of the whole list; `corpus/stated-owners.tsv`. */
export type OwnerWord = "goal" | "again" | "taken" | "below" | "asked" | "each";

let loaded: Readonly<Record<OwnerWord, WordFinder>> | undefined;

/** Finders of the words that give a figure another owner than the whole list, read once. */
export function ownerWords(): Readonly<Record<OwnerWord, WordFinder>> {
  if (loaded === undefined) {
    const rows = readTable(table, ["word", "tells"]);
    const of = (tells: OwnerWord): WordFinder => createWordFinder(rows.filter((row) => row.tells === tells).map(({ word }) => word));
    loaded = { goal: of("goal"), again: of("again"), taken: of("taken"), below: of("below"), asked: of("asked"), each: of("each") };
  }
  return loaded;
}
