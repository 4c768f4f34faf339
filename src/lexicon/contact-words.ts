import table from "../../corpus/contact-words.tsv";
import { readTable } from "./table.js";

const uses = ["phone", "call", "line", "address", "postcode", "other", "street", "no-street", "no-number", "room", "lead"] as const;

/** The words around contacts by what they do there; see `corpus/contact-words.tsv`. */
export type ContactWords = Readonly<Record<(typeof uses)[number], readonly string[]>>;

let loaded: ContactWords | undefined;

/** The table of words around contacts, read once. */
export function contactWords(): ContactWords {
  if (loaded === undefined) {
    const rows = readTable(table, ["word", "use", "example"]);
    const of = (use: string): string[] => rows.filter((row) => row.use === use).map(({ word }) => word);
    loaded = Object.fromEntries(uses.map((use) => [use, of(use)])) as Record<(typeof uses)[number], string[]>;
  }
  return loaded;
}
