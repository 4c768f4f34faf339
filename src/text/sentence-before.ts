const longest = 120;

/**
 * What the sentence of a place says before it, of at most `reach` characters.
 *
 * @example sentenceBefore("已整改。追回资金3万元", { start: 8 }) // "追回资金"
 */
export function sentenceBefore(text: string, { start }: { readonly start: number }, reach = longest): string {
  const piece = text.slice(Math.max(0, start - reach), start);
  return piece.slice(Math.max(piece.lastIndexOf("。"), piece.lastIndexOf("\n")) + 1);
}
