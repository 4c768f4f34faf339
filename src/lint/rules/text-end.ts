import { lintWords } from "../../lexicon/lint-words.js";
import type { Span } from "../../model/span.js";
import { isCloser, isTerminal, isSpace } from "../../text/characters.js";
import { endsLikeItsKind } from "../../text/labelled-lines.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

const shortLine = 15; // a last line under it may be a name, a place, a date
const tailShown = 12;
const brokenOff = ["…", "...", "。。。", "——", "---"];
const goesOn = new Set([..."，,、：:；;（(《“‘【〔"]);

/** The last lines of a text that belong to it, from the end; what the page adds is passed over. */
function lastLine(text: string): { readonly start: number; readonly end: number } | undefined {
  const { finders } = lintWords();
  let end = text.length;
  for (let count = 0; count < 12; count++) {
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
    if (end === 0) return undefined;
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(start, end).trim();
    const isPage = /^[-—– ]{1,3}\d{1,4}[-—– ]{1,3}$/.test(line) || (line.length < 80 && finders["page-tail"].first(line) !== undefined);
    if (!isPage) return { start, end };
    end = start;
  }
  return undefined;
}

/** Where a text breaks off; undefined where it ends as texts end: a full stop, a signature, a day, a line of the page. */
export function findCutOff({ document, text }: LintContext): { readonly start: number; readonly end: number } | undefined {
  if (text === undefined || document.publication.signedOn !== undefined) return undefined;
  const line = lastLine(text);
  if (line === undefined) return undefined;
  const words = text.slice(line.start, line.end);
  const tail = { start: Math.max(line.start, line.end - tailShown), end: line.end };
  if (brokenOff.some((mark) => words.endsWith(mark)) || goesOn.has(words.at(-1) as string)) return tail;
  const code = words.charCodeAt(words.length - 1);
  if (isTerminal(code) || isCloser(code) || words.endsWith(".")) return undefined;
  const known = document.entities.some(({ type, span }) => (type === "date" || type === "contact") && span.end >= line.end - 1 && span.start >= line.start);
  const signed = document.publication.evidence?.["signedBy"];
  if (known || (signed !== undefined && signed.start >= line.start) || document.titleSpan?.end === line.end) return undefined;
  if (endsInField(document, line.end) || endsLikeItsKind(text, line.start)) return undefined;
  return words.replace(/\s/g, "").length >= shortLine ? tail : undefined;
}

/** Fields whose value is a sentence; any other is a name or a time, which has no stop: 整改时限：长期坚持. */
const sentences: ReadonlySet<string> = new Set(["result", "next-steps"]);

function endsInField({ issues }: LintContext["document"], end: number): boolean {
  return Object.entries(issues.at(-1)?.fields ?? {}).some(([field, { span }]) => span.end === end && !sentences.has(field));
}

/** A place without the blanks at its sides. */
function trimmed(text: string | undefined, { start, end }: Span): Span {
  if (text === undefined) return { start, end };
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Points that end in a comma or an open mark, and a new paragraph begins: something was lost between. The end of the text is another matter. */
export function brokenParagraphs({ document, text }: LintContext): readonly RawFinding[] {
  if (text === undefined) return [];
  const last = text.trimEnd().length;
  return document.measures.flatMap(({ text: words, span }): RawFinding[] => {
    const final = words.trimEnd().at(-1) ?? "";
    if (!"，,、（(《“".includes(final) || final === "" || span.end >= last || !/^[ \t\u3000]{0,20}\r?\n/.test(text.slice(span.end, span.end + 24))) return [];
    return [{ code: "paragraph-cut-off", span: { start: Math.max(span.start, span.end - tailShown), end: span.end }, details: { tail: words.trimEnd().slice(-tailShown) } }];
  });
}

const shortPoint = 20; // a point under it may be a heading or a line of a table

/** Points that end their paragraph without a stop, in a document where most have one. */
export function missingFinalStops({ document, text }: LintContext): readonly RawFinding[] {
  if (text === undefined) return [];
  const last = text.trimEnd().length;
  const endsWithStop = (words: string): boolean => /[。！？；!?;…”’）)》.]$/.test(words);
  const points = document.measures.filter(({ text: words, span }) => words.length >= shortPoint && span.end < last && /^[ \t\u3000]{0,20}\r?\n/.test(text.slice(span.end, span.end + 24)));
  const open = points.filter(({ text: words }) => !endsWithStop(words) && !"，,、（(《“：:".includes(words.at(-1) ?? ""));
  if (open.length * 4 > points.length) return []; // a style of its own
  return open.map(({ text: words, span }) => ({ code: "missing-final-stop", span: { start: Math.max(span.start, span.end - tailShown), end: span.end }, details: { tail: words.slice(-tailShown) } }));
}

/** An end in the middle of a sentence, and passages that a site hides. */
export function textEnd(context: LintContext): readonly RawFinding[] {
  const hidden = context.noted("W_HIDDEN_PASSAGE").map(({ span }): RawFinding => ({ code: "hidden-passage", span: trimmed(context.text, span) }));
  const cut = findCutOff(context);
  if (cut === undefined) return hidden;
  return [...hidden, { code: "cut-off-end", span: cut, details: { tail: (context.text ?? "").slice(cut.start, cut.end).replace(/\s/g, "") } }];
}
