import { guardsHold } from "../../lexicon/guards-hold.js";
import { lintWords } from "../../lexicon/lint-words.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

// 。。 · ，。 but not …… nor 。。。, which stand for something left out
const doubled = /(?<![。.])。。(?!。)|，，|；；|：：|、、|，。|。，|、。|。、|，、|、，|；。|。；|：。|，；|；，/g;

/** Slips of the pen: words written for others, stops that stand twice, document numbers that lost a bracket. */
export function slips({ document, text, noted }: LintContext): readonly RawFinding[] {
  const numbers = noted("W_DOC_NUMBER_REPAIRED").map(({ span }): RawFinding => {
    const found = document.entities.find((entity) => entity.type === "citation" && entity.span.start <= span.start && span.start < entity.span.end);
    const words = text?.slice(span.start, span.end).trim() ?? (found?.type === "citation" ? found.docNumber?.text : undefined) ?? "…";
    return { code: "document-number-damaged", span, details: { text: words } };
  });
  if (text === undefined) return numbers;
  const { confused, confusedFinder } = lintWords();
  const proper = new Map<string, number>(); // where the text itself has it right
  const properPlace = (right: string): number => {
    const known = proper.get(right) ?? text.indexOf(right);
    proper.set(right, known);
    return known;
  };
  const words = confusedFinder.find(text).flatMap(({ word, start, end }): RawFinding[] => {
    const row = confused.get(word);
    if (row === undefined || !guardsHold(row, text, start, end)) return [];
    const at = properPlace(row.right);
    return [{ code: "confused-word", span: { start, end }, ...(at < 0 ? {} : { related: [{ start: at, end: at + row.right.length }] }), details: { seen: word, right: row.right } }];
  });
  const stops = [...text.matchAll(doubled)].map(
    ({ 0: mark, index }): RawFinding => ({ code: "repeated-punctuation", span: { start: index, end: index + mark.length }, details: { mark } }),
  );
  return [...numbers, ...words, ...stops];
}
