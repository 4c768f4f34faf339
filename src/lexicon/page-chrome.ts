import table from "../../corpus/page-chrome.tsv";
import { readTable } from "./table.js";

/** What tells a line of page furniture, by the way it is matched; from `corpus/page-chrome.tsv`. */
export interface PageChrome {
  readonly labels: readonly string[];
  readonly weakLabels: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly inside: readonly string[];
}

let loaded: PageChrome | undefined;

/** The table of page furniture, read once. */
export function pageChrome(): PageChrome {
  if (loaded === undefined) {
    const rows = readTable(table, ["pattern", "match", "example"]);
    const patterns = (...kinds: string[]): string[] =>
      rows.filter(({ match }) => kinds.includes(match)).map(({ pattern }) => pattern);
    loaded = {
      labels: patterns("label", "weak-label"),
      weakLabels: new Set(patterns("weak-label")),
      lines: new Set(patterns("line")),
      starts: patterns("start"),
      inside: patterns("inside"),
    };
  }
  return loaded;
}
