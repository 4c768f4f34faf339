import leadsTable from "../../corpus/part-leads.tsv";
import table from "../../corpus/stated-words.tsv";
import type { statedKeys } from "../model/document.js";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { endsAsOrganisation } from "./parties.js";
import { readTable } from "./table.js";

/** What a figure of a summary can claim. */
export type StatedKey = (typeof statedKeys)[number];

/** How a word of the table stands to its figure. */
export type StatedPlace = "noun" | "verb" | "rate" | "rule" | "people" | "people-else" | "list" | "else";

/** The words beside figures of a summary, by how they stand; `corpus/stated-words.tsv`. */
export interface StatedWords {
  readonly finders: Readonly<Record<StatedPlace, WordFinder>>;
  /** The things counted, those of `noun`, `list` and `else`. */
  readonly things: WordFinder;
  /** Whether a lead (在…，) tells of a part of the document's matter: a field, a place, a body; `corpus/part-leads.tsv`. */
  readonly leadsToPart: (lead: string) => boolean;
  readonly keyOf: (word: string, place: StatedPlace) => StatedKey | undefined;
}

let loaded: StatedWords | undefined;

/** The table of stated words, read once. */
export function statedWords(): StatedWords {
  if (loaded === undefined) {
    const rows = readTable(table, ["word", "key", "place"]);
    const of = (place: StatedPlace): WordFinder => createWordFinder(rows.filter((row) => row.place === place).map(({ word }) => word));
    loaded = {
      finders: { noun: of("noun"), verb: of("verb"), rate: of("rate"), rule: of("rule"), people: of("people"), "people-else": of("people-else"), list: of("list"), else: of("else") },
      things: createWordFinder(rows.filter(({ place }) => place === "noun" || place === "list" || place === "else").map(({ word }) => word)),
      leadsToPart: partLeads(),
      keyOf: (word, place) => rows.find((row) => row.word === word && row.place === place)?.key as StatedKey | undefined,
    };
  }
  return loaded;
}

function partLeads(): (lead: string) => boolean {
  const rows = readTable(leadsTable, ["word", "tells"]);
  const of = (tells: string): string[] => rows.filter((row) => row.tells === tells).map(({ word }) => word);
  const tails = of("part");
  const wholes = createWordFinder(of("whole"));
  return (lead) => wholes.first(lead) === undefined && (tails.some((tail) => lead.endsWith(tail)) || endsAsOrganisation(lead));
}
