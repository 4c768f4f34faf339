import type { EnumeratorCandidate, MarkerCandidate } from "./marker.js";

const longestLine = 60; // a heading is short
const stops = /[。！？!?；;]/;
const leastText = 30; // characters under a heading, on lines of their own

/** The line that a mark opens, if it reads like a heading: short, one sentence, with text on the lines below it. */
function opensHeading(text: string, mark: EnumeratorCandidate, next: number): boolean {
  const feed = text.indexOf("\n", mark.end);
  if (feed < 0 || feed - mark.start > longestLine || feed >= next) return false;
  const stop = text.slice(mark.end, feed).search(stops);
  return (stop < 0 || mark.end + stop >= feed - 1) && next - feed > leastText;
}

/**
 * The marks 第一，第二，第三， that open chapters of a speech: each in a short line of its own with its text below, counted
 * from one without a gap. Where they number sentences or paragraphs they stay points of a list.
 */
export function ordinalHeadings(text: string, candidates: readonly (EnumeratorCandidate | MarkerCandidate)[]): ReadonlyMap<EnumeratorCandidate, MarkerCandidate> {
  const found = new Map<EnumeratorCandidate, MarkerCandidate>();
  const marks = candidates.filter((each): each is EnumeratorCandidate => each.kind === "enumerator" && each.family === "ordinal" && each.suffix === "" && each.context === "line");
  if (marks.length < 2) return found;
  const run: EnumeratorCandidate[] = [];
  for (const [index, mark] of marks.entries()) {
    if (mark.number === run.length + 1 && opensHeading(text, mark, marks[index + 1]?.start ?? text.length)) run.push(mark);
  }
  if (run.length < 2 || run.length < marks.length) return found;
  for (const mark of run) {
    const { start, end, number, context } = mark;
    found.set(mark, { kind: "heading", scheme: "ordinal", number, start, end, context });
  }
  return found;
}
