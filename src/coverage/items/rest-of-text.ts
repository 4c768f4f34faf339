import type { Span } from "../../model/span.js";
import type { Passage } from "./item.js";
import type { PassageMaker } from "./placed-text.js";

interface Placed {
  readonly text: string;
  readonly span: Span;
}

const edges = /^[\s。；;，,：:]{0,8}/;

/** What follows a title in a text, as a passage; none where nothing does. */
export function restPassage(whole: Placed, title: Placed, passage: PassageMaker["passage"]): Passage[] {
  const at = whole.text.indexOf(title.text);
  const from = at < 0 ? 0 : at + title.text.length;
  const text = whole.text.slice(from).replace(edges, "");
  if (text === "") return [];
  const { start, end } = whole.span;
  const isWhole = whole.text.length === end - start;
  // with damage inside, the rest begins where the title ends or later
  return [passage("body", text, { start: isWhole ? end - text.length : Math.max(title.span.end, start), end })];
}
