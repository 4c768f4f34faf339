import { readTable } from "./table.js";

/** A word of a table with what may not stand beside it: 起 is not a relation before 草 (2024年起草). */
export interface GuardedWord {
  readonly word: string;
  /** Texts that may not end where the word begins. */
  readonly notAfter: readonly string[];
  /** Texts that may not begin where the word ends. */
  readonly notBefore: readonly string[];
}

/** A guarded word of a table that tells for each word its kind and, as the kind asks, a value. */
export interface KindWord<Kind extends string> extends GuardedWord {
  readonly kind: Kind;
  readonly value: string;
}

/** Reads a table of the columns word, kind, value, not_after, not_before, example; the kinds are told in its head. */
export function readKindWords<Kind extends string>(table: string): readonly KindWord<Kind>[] {
  return readTable(table, ["word", "kind", "value", "not_after", "not_before", "example"]).map((row) => ({
    word: row.word,
    kind: row.kind as Kind,
    value: row.value,
    notAfter: cellWords(row.not_after),
    notBefore: cellWords(row.not_before),
  }));
}

/** The parts of a cell that holds several words parted by blanks: "来 源" → ["来", "源"]; an empty cell holds none. */
export function cellWords(cell: string): readonly string[] {
  return cell.split(" ").filter((word) => word !== "");
}
