import table from "../../corpus/focus-frames.tsv";
import { readTable } from "./table.js";

/** Words that frame a heading and say nothing of its subject, the longest first. */
export interface FocusFrames {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}

let loaded: FocusFrames | undefined;

/** The frames of headings, from `corpus/focus-frames.tsv`, read once. */
export function focusFrames(): FocusFrames {
  if (loaded === undefined) {
    const rows = readTable(table, ["word", "place"]);
    const at = (place: string): string[] =>
      rows.filter((row) => row.place === place).map(({ word }) => word).sort((a, b) => b.length - a.length);
    loaded = { heads: at("head"), tails: at("tail") };
  }
  return loaded;
}
