import { statusOfMark } from "../lexicon/ledger-headers.js";
import { statusLexicon } from "../lexicon/status.js";
import type { Issue } from "../model/issue.js";

const slack = 2; // characters: cleaning takes away more often than it adds
const stops = "。；\n";

/**
 * What an issue's text says of its state: the labelled line (完成情况), else the sentence that holds the words of its
 * status. Null where the text says nothing.
 */
export function progressOf(issue: Issue): string | null {
  const { fields = {}, status, text } = issue;
  const { progress, result } = fields;
  if (progress !== undefined) return progress.text;
  if (result !== undefined) return statusOfMark(result.text) === undefined ? result.text : null; // 状态：已完成 is the status itself
  const [evidence] = status.evidence;
  if (evidence === undefined) return null;
  const { any, valueOf } = statusLexicon();
  // the span points into the original, the words stand in the cleaned text: the last such words no further on
  const furthest = evidence.start - issue.span.start + slack;
  const hits = any.find(text).filter(({ word, start }) => start <= furthest && (status.value === "long-term" || valueOf(word) === status.value));
  const hit = hits.at(-1);
  if (hit === undefined) return null;
  let start = hit.start;
  while (start > 0 && !stops.includes(text[start - 1] as string)) start--;
  let end = hit.end;
  while (end < text.length && !stops.includes(text[end] as string)) end++;
  return text.slice(start, text[end] === "。" ? end + 1 : end).trim();
}
