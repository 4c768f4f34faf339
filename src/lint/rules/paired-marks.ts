import { linesOf } from "../../text/lines.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

interface Pair {
  readonly name: string;
  /** How far the closing mark may be, in characters. */
  readonly reach: number;
}

const title: Pair = { name: "title", reach: 120 };
const quote: Pair = { name: "quote", reach: 400 };
const inner: Pair = { name: "inner quote", reach: 300 };
const round: Pair = { name: "round", reach: 400 };
const lens: Pair = { name: "lens", reach: 200 };
const shell: Pair = { name: "shell", reach: 60 };

const openers: ReadonlyMap<string, Pair> = new Map([["《", title], ["“", quote], ["‘", inner], ["（", round], ["(", round], ["【", lens], ["〔", shell]]);
const closers: ReadonlyMap<string, Pair> = new Map([["》", title], ["”", quote], ["’", inner], ["）", round], [")", round], ["】", lens], ["〕", shell]]);

const deepest = 64; // how many open marks are looked through for the one that is closed
const lineReach = 3; // a mark is not closed so many paragraphs later

/** Marks that are opened and never closed, or closed and never opened. 1) and a) are numbers. */
export function pairedMarks({ text, noted }: LintContext): readonly RawFinding[] {
  if (text === undefined) return [];
  const findings: RawFinding[] = [];
  const open: { readonly pair: Pair; readonly start: number; readonly line: number }[] = [];
  const mended = noted("W_DOC_NUMBER_REPAIRED").map(({ span }) => span); // another rule tells of these
  const unclosed = (start: number): void => {
    if (text[start] === "〔" && mended.some((span) => span.start <= start && start < span.end)) return;
    findings.push({ code: "unclosed-mark", span: { start, end: start + 1 }, details: { mark: text[start] as string } });
  };
  let line = 0;
  const longParagraphs = linesOf(text).some(({ start, end }) => end - start > 80); // else lines are wrapped, and paragraphs not known
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string;
    if (character === "\n" && longParagraphs) line++;
    const opened = openers.get(character);
    if (opened !== undefined) {
      open.push({ pair: opened, start: index, line });
      continue;
    }
    const closed = closers.get(character);
    if (closed === undefined) continue;
    let at = open.length - 1;
    for (const least = Math.max(0, open.length - deepest); at >= least; at--) {
      const candidate = open[at] as (typeof open)[number];
      if (candidate.pair === closed) break;
    }
    const match = at >= Math.max(0, open.length - deepest) ? open[at] : undefined;
    if (match !== undefined && match.pair === closed && index - match.start <= closed.reach && line - match.line < lineReach) {
      for (const { start } of open.splice(at).slice(1)) unclosed(start);
    } else if (!isNumbering(text, index, closed) && !(closed === inner && /[A-Za-z]/.test(text[index - 1] ?? ""))) {
      findings.push({ code: "stray-closing-mark", span: { start: index, end: index + 1 }, details: { mark: character } });
    }
  }
  for (const { start } of open) unclosed(start);
  return findings;
}

/** 1) · 一） · a): a bracket that closes a number at the head of a line or a clause. */
function isNumbering(text: string, index: number, pair: Pair): boolean {
  const before = text.slice(Math.max(0, index - 5), index);
  return pair === round && (/(?:^|\D)[\d０-９]{1,2}$/.test(before) || /(?:^|[\s，。；：、,.;:])[\d０-９一二三四五六七八九十A-Za-z①-⑳]{1,3}$/.test(before));
}
