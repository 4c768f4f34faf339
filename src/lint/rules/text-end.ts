import { lintWords } from "../../lexicon/lint-words.js";
import { isCloser, isTerminal } from "../../text/characters.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

const shortLine = 15; // a last line under it may be a name, a place, a date
const tailShown = 12;
const brokenOff = /(?:…{1,6}|\.{3,12}|。{3,12}|—{2,6}|-{3,12})$/;
const goesOn = new Set([..."，,、：:；;（(《“‘【〔"]);

/** The last lines of a text that belong to it, from the end; what the page adds is passed over. */
function lastLine(text: string): { readonly start: number; readonly end: number } | undefined {
  const { finders } = lintWords();
  let end = text.length;
  for (let count = 0; count < 12; count++) {
    while (end > 0 && /\s/.test(text[end - 1] as string)) end--;
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
  if (brokenOff.test(words) || goesOn.has(words.at(-1) as string)) return tail;
  const code = words.charCodeAt(words.length - 1);
  if (isTerminal(code) || isCloser(code) || words.endsWith(".")) return undefined;
  const known = document.entities.some(({ type, span }) => (type === "date" || type === "contact") && span.end >= line.end - 1 && span.start >= line.start);
  const signed = document.publication.evidence?.["signedBy"];
  if (known || (signed !== undefined && signed.start >= line.start) || document.titleSpan?.end === line.end) return undefined;
  return words.replace(/\s/g, "").length >= shortLine ? tail : undefined;
}

/** An end in the middle of a sentence, and passages that a site hides. */
export function textEnd(context: LintContext): readonly RawFinding[] {
  const hidden = context.noted("W_HIDDEN_PASSAGE").map(({ span }): RawFinding => ({ code: "hidden-passage", span }));
  const cut = findCutOff(context);
  if (cut === undefined) return hidden;
  return [...hidden, { code: "cut-off-end", span: cut, details: { tail: (context.text ?? "").slice(cut.start, cut.end).replace(/\s/g, "") } }];
}
