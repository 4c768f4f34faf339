import table from "../../corpus/publication-labels.tsv";
import { readTable } from "./table.js";

/** What a label of a page tells: who it comes from, who published it, who filled it in, who wrote it, what it is called, the day of publication. */
export type PublicationLabel = "source" | "unit" | "filer" | "writer" | "title" | "published" | "stamp";

let loaded: ReadonlyMap<PublicationLabel, readonly string[]> | undefined;

/** The labels that tell who published a document and when, by what they tell; `corpus/publication-labels.tsv`. */
export function publicationLabels(tells: PublicationLabel): readonly string[] {
  if (loaded === undefined) {
    const byPurpose = new Map<PublicationLabel, string[]>();
    for (const row of readTable(table, ["label", "tells", "example"])) {
      const purpose = row.tells as PublicationLabel;
      byPurpose.set(purpose, [...(byPurpose.get(purpose) ?? []), row.label]);
    }
    loaded = byPurpose;
  }
  return loaded.get(tells) ?? [];
}
