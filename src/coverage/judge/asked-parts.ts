import type { Span } from "../../model/span.js";
import type { FeedbackItem, Passage } from "../items/item.js";
import type { NumberedTerm, Profile } from "../link/profile.js";

/** A part of what a feedback item asks. */
export interface Part {
  readonly text: string;
  readonly span: Span;
  /** Terms that no other part of the item has: what an answer to this part, and not to another, must speak of. */
  readonly ids: ReadonlySet<number>;
  /** It names the problem at large and the others say what was found: an answer to those is one to it. */
  readonly isGeneral: boolean;
}

interface Clause {
  readonly passage: Passage;
  /** The terms of the passage. */
  readonly terms: readonly NumberedTerm[];
  readonly start: number;
  readonly end: number;
  readonly isGeneral: boolean;
}

const mark = /^\s{0,4}(?:其?[一二三四五六七八九十]是|有的|有些|[（(]\d{1,2}[)）]|\d{1,2}[.．、](?!\d)|[①-⑳])/;

/**
 * The parts of an item that ask for an answer each. A list in it (一是…；二是…, 有的…，有的…) asks for each of its points; a
 * title asks for each problem it names; what is asked outright asks for each clause. Clauses of a title with figures tell
 * what was found and ask for nothing by themselves.
 */
export function askedParts({ item, passages }: Profile<FeedbackItem>): Part[] {
  const clauses = item.passages.flatMap((passage, index): Clause[] => {
    const terms = passages[index]?.terms ?? [];
    if (item.kind === "requirement") return cut(passage, terms);
    if (passage.field === "body") return listPoints(passage, terms);
    const found = cut(passage, terms).filter(({ start, end }) => !/\d/.test(passage.text.slice(start, end)));
    return found.map((clause, at) => ({ ...clause, isGeneral: at === 0 }));
  });
  const read = clauses.map((clause) => ({ clause, ids: termsWithin(clause) }));
  const holders = new Map<number, number>();
  for (const { ids } of read) for (const id of ids) holders.set(id, (holders.get(id) ?? 0) + 1);
  return read.map(({ clause, ids }) => {
    const text = textOf(clause);
    const start = clause.start + clause.passage.text.slice(clause.start, clause.end).search(/\S/);
    return {
      text,
      span: clause.passage.place(start, start + text.length),
      ids: new Set([...ids].filter((id) => holders.get(id) === 1)),
      isGeneral: clause.isGeneral,
    };
  });
}

/** The terms that lie in a clause; figures need not be said again and are left out. */
function termsWithin({ terms, start, end }: Clause): Set<number> {
  const ids = new Set<number>();
  for (const term of terms) if (term.start >= start && term.end <= end && term.kind !== "figure") ids.add(term.id);
  return ids;
}

function textOf({ passage, start, end }: Clause): string {
  return passage.text.slice(start, end).trim();
}

function cut(passage: Passage, terms: readonly NumberedTerm[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let index = 0; index <= passage.text.length; index++) {
    if (index < passage.text.length && !"，；。,;".includes(passage.text[index] as string)) continue;
    if (passage.text.slice(start, index).trim() !== "") clauses.push({ passage, terms, start, end: index, isGeneral: false });
    start = index + 1;
  }
  return clauses;
}

/** The points of a list in running text, each to where the next begins; none where there is no list of at least two. */
function listPoints(passage: Passage, terms: readonly NumberedTerm[]): Clause[] {
  const points: (Omit<Clause, "end"> & { end: number })[] = [];
  for (const clause of cut(passage, terms)) {
    const last = points.at(-1);
    if (mark.test(textOf(clause))) points.push({ ...clause });
    else if (last !== undefined) last.end = clause.end;
  }
  return points.length > 1 ? points : [];
}
