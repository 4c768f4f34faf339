/** A word of a table with what may not stand beside it: 起 is not a relation before 草 (2024年起草). */
export interface GuardedWord {
  readonly word: string;
  /** Texts that may not end where the word begins. */
  readonly notAfter: readonly string[];
  /** Texts that may not begin where the word ends. */
  readonly notBefore: readonly string[];
}

/** The parts of a cell that holds several words parted by blanks: "来 源" → ["来", "源"]; an empty cell holds none. */
export function cellWords(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split(" ");
}
