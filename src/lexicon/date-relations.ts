import table from "../../corpus/date-relations.tsv";
import type { DateEntity } from "../model/entity.js";
import { cellWords, type GuardedWord } from "./guards.js";
import { readTable } from "./table.js";

/** A word that relates something to a date (截至, 以来, 前) or joins two dates (至). */
export interface DateRelationWord extends GuardedWord {
  readonly place: "before" | "after" | "between";
  readonly relation: DateEntity["relation"];
  /** Where it counts: anywhere, at the head of a clause, or only with a word at the other side of the date too. */
  readonly where: "any" | "clause" | "opened" | "closed";
}

let loaded: readonly DateRelationWord[] | undefined;

/** The words of `corpus/date-relations.tsv`, read once. */
export function dateRelations(): readonly DateRelationWord[] {
  loaded ??= readTable(table, ["word", "place", "relation", "where", "not_after", "not_before", "example"]).map((row) => ({
    word: row.word,
    place: row.place as DateRelationWord["place"],
    relation: row.relation as DateRelationWord["relation"],
    where: row.where as DateRelationWord["where"],
    notAfter: cellWords(row.not_after),
    notBefore: cellWords(row.not_before),
  }));
  return loaded;
}
