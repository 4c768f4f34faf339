import type { ComparedItem } from "../items/item.js";
import { type Term, termsOf } from "./terms.js";
import type { Vocabulary } from "./vocabulary.js";

/** A term of a passage with its number. */
export interface NumberedTerm extends Term {
  readonly id: number;
}

/** A passage of an item with its terms. */
export interface ReadPassage {
  readonly field: "title" | "body";
  readonly terms: readonly NumberedTerm[];
  /** Their numbers, each once. */
  readonly ids: readonly number[];
}

/** An item with what it can share with others. */
export interface Profile<Item extends ComparedItem = ComparedItem> {
  readonly item: Item;
  readonly passages: readonly ReadPassage[];
  /** Terms of the title, and of all else. A term of both is in both. */
  readonly title: ReadonlySet<number>;
  readonly body: ReadonlySet<number>;
  readonly group: readonly number[];
  /** Terms of each clause that has some. */
  readonly clauses: readonly (readonly number[])[];
}

const stops = new Set([..."，；。、,;：:"]);
const longestRead = 4000; // characters of a passage; what answers an item is said by then

/** Reads the terms of an item. */
export function profileOf<Item extends ComparedItem>(item: Item, vocabulary: Vocabulary): Profile<Item> {
  const title = new Set<number>();
  const body = new Set<number>();
  const clauses: (readonly number[])[] = [];
  const passages = item.passages.map(({ field, text, passed }): ReadPassage => {
    const terms = termsOf(text.slice(0, longestRead), passed).map((term) => ({ ...term, id: vocabulary.idOf(term.key) }));
    const ids = [...new Set(terms.map(({ id }) => id))];
    const all = field === "title" ? title : body;
    for (const id of ids) all.add(id);
    for (const clause of clausesOf(text, terms)) clauses.push([...clause]);
    return { field, terms, ids };
  });
  const group = item.group === null ? [] : [...new Set(termsOf(item.group).map(({ key }) => vocabulary.idOf(key)))];
  return { item, passages, title, body, group, clauses };
}

/** Whether an item has a term anywhere. */
export function hasTerm({ title, body }: Profile, id: number): boolean {
  return title.has(id) || body.has(id);
}

/** The terms between one stop and the next. */
function clausesOf(text: string, terms: readonly NumberedTerm[]): Set<number>[] {
  const clauses: Set<number>[] = [];
  let next = 0;
  for (const { id, start } of terms) {
    if (start >= next || clauses.length === 0) {
      clauses.push(new Set());
      next = start;
      while (next < text.length && !stops.has(text[next] as string)) next++;
    }
    (clauses.at(-1) as Set<number>).add(id);
  }
  return clauses;
}
