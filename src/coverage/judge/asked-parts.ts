import type { Span } from "../../model/span.js";
import type { FeedbackItem, Passage } from "../items/item.js";
import { termsOf } from "../link/terms.js";

/** A part of what a feedback item asks. */
export interface Part {
  readonly text: string;
  readonly span: Span;
  /** Terms that no other part of the item has: what an answer to this part, and not to another, must speak of. */
  readonly keys: ReadonlySet<string>;
  /** It names the problem at large and the others say what was found: an answer to those is one to it. */
  readonly isGeneral: boolean;
}

interface Clause {
  readonly passage: Passage;
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
export function askedParts({ kind, passages }: FeedbackItem): Part[] {
  const clauses = passages.flatMap((passage): Clause[] => {
    if (kind === "requirement") return cut(passage);
    if (passage.field === "body") return listPoints(passage);
    const found = cut(passage).filter(({ start, end }) => !/\d/.test(passage.text.slice(start, end)));
    return found.map((clause, index) => ({ ...clause, isGeneral: index === 0 }));
  });
  const read = clauses.map((clause) => ({ clause, keys: new Set(termsOf(textOf(clause)).map(({ key }) => key)) }));
  const holders = new Map<string, number>();
  for (const { keys } of read) for (const key of keys) holders.set(key, (holders.get(key) ?? 0) + 1);
  return read.map(({ clause, keys }) => {
    const text = textOf(clause);
    const start = clause.start + (clause.passage.text.slice(clause.start).length - clause.passage.text.slice(clause.start).trimStart().length);
    return {
      text,
      span: clause.passage.place(start, start + text.length),
      keys: new Set([...keys].filter((key) => holders.get(key) === 1 && !key.startsWith("#"))), // figures need not be said again
      isGeneral: clause.isGeneral,
    };
  });
}

function textOf({ passage, start, end }: Clause): string {
  return passage.text.slice(start, end).trim();
}

function cut(passage: Passage): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let index = 0; index <= passage.text.length; index++) {
    if (index < passage.text.length && !"，；。,;".includes(passage.text[index] as string)) continue;
    if (passage.text.slice(start, index).trim() !== "") clauses.push({ passage, start, end: index, isGeneral: false });
    start = index + 1;
  }
  return clauses;
}

/** The points of a list in running text, each to where the next begins; none where there is no list of at least two. */
function listPoints(passage: Passage): Clause[] {
  const points: { passage: Passage; start: number; end: number; isGeneral: boolean }[] = [];
  for (const clause of cut(passage)) {
    const last = points.at(-1);
    if (mark.test(textOf(clause))) points.push({ ...clause });
    else if (last !== undefined) last.end = clause.end;
  }
  return points.length > 1 ? points : [];
}
