import table from "../../corpus/page-content.tsv";
import { readTable } from "./table.js";

/** What a page says of its document in meta elements. */
export type PageFactName = "title" | "date" | "source" | "column";

/** What ids, classes and meta names say of parts of a web page; all in lower case. From `corpus/page-content.tsv`. */
export interface PageContent {
  readonly contentIds: ReadonlySet<string>;
  readonly contentClasses: ReadonlySet<string>;
  readonly dropClasses: ReadonlySet<string>;
  /** Meta names by what they tell. */
  readonly meta: ReadonlyMap<string, PageFactName>;
}

let loaded: PageContent | undefined;

/** The table of page parts, read once. */
export function pageContent(): PageContent {
  if (loaded === undefined) {
    const rows = readTable(table, ["name", "attribute", "use", "example"]).map((row) => ({ ...row, name: row.name.toLowerCase() }));
    const names = (attribute: string, use: string): Set<string> => new Set(rows.filter((row) => row.attribute === attribute && row.use === use).map(({ name }) => name));
    loaded = {
      contentIds: names("id", "content"),
      contentClasses: names("class", "content"),
      dropClasses: names("class", "drop"),
      meta: new Map(rows.filter(({ attribute }) => attribute === "meta").map(({ name, use }) => [name, use as PageFactName])),
    };
  }
  return loaded;
}
