import type { ComparedItem } from "../items/item.js";
import { type Term, termsOf } from "./terms.js";

/** A passage of an item with its terms. */
export interface ReadPassage {
  readonly field: "title" | "body";
  readonly terms: readonly Term[];
  readonly keys: ReadonlySet<string>;
}

/** An item with what it can share with others. */
export interface Profile<Item extends ComparedItem = ComparedItem> {
  readonly item: Item;
  readonly passages: readonly ReadPassage[];
  /** Terms of the title, and of all else. A term of both is in both. */
  readonly title: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
  readonly group: ReadonlySet<string>;
  /** Terms of each clause that has some. */
  readonly clauses: readonly ReadonlySet<string>[];
}

const stops = new Set([..."，；。、,;：:"]);
const longestRead = 4000; // characters of a passage; what answers an item is said by then

/** Reads the terms of an item. */
export function profileOf<Item extends ComparedItem>(item: Item): Profile<Item> {
  const passages = item.passages.map(({ field, text }): ReadPassage => {
    const terms = termsOf(text.slice(0, longestRead));
    return { field, terms, keys: new Set(terms.map(({ key }) => key)) };
  });
  const keysOf = (field: "title" | "body"): Set<string> => {
    const keys = new Set<string>();
    for (const passage of passages) if (passage.field === field) for (const key of passage.keys) keys.add(key);
    return keys;
  };
  return {
    item,
    passages,
    title: keysOf("title"),
    body: keysOf("body"),
    group: new Set(item.group === null ? [] : termsOf(item.group).map(({ key }) => key)),
    clauses: item.passages.flatMap(({ text }, index) => clausesOf(text, (passages[index] as ReadPassage).terms)),
  };
}

/** The terms between one stop and the next. */
function clausesOf(text: string, terms: readonly Term[]): Set<string>[] {
  const clauses: Set<string>[] = [];
  let next = 0;
  for (const { key, start } of terms) {
    if (start >= next || clauses.length === 0) {
      clauses.push(new Set());
      next = start;
      while (next < text.length && !stops.has(text[next] as string)) next++;
    }
    (clauses.at(-1) as Set<string>).add(key);
  }
  return clauses;
}
