import type { Span } from "../../model/span.js";

interface Placed {
  readonly text: string;
  readonly span: Span;
}

const edges = /^[\s。；;，,：:]{0,8}/;

/** What follows a title in a text, with its place; undefined where nothing does. */
export function restOf(whole: Placed, title: Placed): Placed | undefined {
  const at = whole.text.indexOf(title.text);
  const from = at < 0 ? 0 : at + title.text.length;
  const text = whole.text.slice(from).replace(edges, "");
  if (text === "") return undefined;
  const skipped = whole.text.length - text.length;
  const isWhole = whole.text.length === whole.span.end - whole.span.start;
  // with damage inside, the rest begins where the title ends or later
  return { text, span: isWhole ? { start: whole.span.start + skipped, end: whole.span.end } : { start: Math.max(title.span.end, whole.span.start), end: whole.span.end } };
}
