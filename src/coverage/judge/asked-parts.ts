import type { Span } from "../../model/span.js";
import type { FeedbackItem, Passage } from "../items/item.js";
import { termsOf } from "../link/terms.js";

/** A part of what a feedback item asks, with its terms. */
export interface Part {
  readonly text: string;
  readonly span: Span;
  readonly keys: ReadonlySet<string>;
}

const marks = /^(?:其?[一二三四五六七八九十]是|[（(]\d{1,2}[)）]|\d{1,2}[.．、]|第[一二三四五六七八九十][，,])/;
const leastTerms = 3;

/**
 * The parts of an item that ask for an answer each. A list in it (一是…；二是…) asks for each of its points; a title asks
 * for each problem it names; what is asked outright asks for each clause. Clauses with figures under a title tell what was
 * found and ask for nothing by themselves.
 */
export function askedParts({ kind, passages }: FeedbackItem): Part[] {
  const parts: Part[] = [];
  for (const passage of passages) {
    const clauses = kind === "requirement" ? cut(passage, "，；。,;") : passage.field === "title" ? cut(passage, "；;，,") : listPoints(passage);
    for (const clause of clauses) {
      if (kind === "issue" && passage.field === "title" && /\d/.test(clause.text)) continue;
      const part = partOf(clause);
      if (part !== undefined) parts.push(part);
    }
  }
  return parts;
}

interface Clause {
  readonly text: string;
  readonly passage: Passage;
  readonly start: number;
}

function cut(passage: Passage, stops: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let index = 0; index <= passage.text.length; index++) {
    if (index < passage.text.length && !stops.includes(passage.text[index] as string)) continue;
    if (index > start) clauses.push({ text: passage.text.slice(start, index), passage, start });
    start = index + 1;
  }
  return clauses;
}

/** The points of a list in running text; none where there is no list of at least two. */
function listPoints(passage: Passage): Clause[] {
  const points = cut(passage, "；。;").filter(({ text }) => marks.test(text.trimStart()));
  return points.length > 1 ? points : [];
}

function partOf({ text, passage, start }: Clause): Part | undefined {
  const trimmed = text.trim();
  const keys = new Set(termsOf(trimmed).map(({ key }) => key));
  if (keys.size < leastTerms) return undefined;
  const at = start + text.indexOf(trimmed);
  return { text: trimmed, span: passage.place(at, at + trimmed.length), keys };
}
