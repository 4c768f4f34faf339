import table from "../../corpus/focus-frames.tsv";
import { readTable } from "./table.js";

/** Words that frame a heading and say nothing of its subject, the longest first. */
export interface FocusFrames {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  /** Tails that say that it was put right. */
  readonly answers: readonly string[];
  /** Words before an answer that stand for all that was found: there the answer itself names the focus. */
  readonly sources: readonly string[];
}

let loaded: FocusFrames | undefined;

/** The frames of headings, from `corpus/focus-frames.tsv`, read once. */
export function focusFrames(): FocusFrames {
  if (loaded === undefined) {
    const rows = readTable(table, ["word", "place"]);
    const at = (place: string): string[] =>
      rows.filter((row) => row.place === place).map(({ word }) => word).sort((a, b) => b.length - a.length);
    loaded = { heads: at("head"), tails: at("tail"), answers: at("answer"), sources: at("source") };
  }
  return loaded;
}
