const pairs: Readonly<Record<string, string>> = { "“": "”", "「": "」", "『": "』", '"': '"' };

/**
 * Where the quotation ends that opens at an offset, behind its closing mark; undefined where none opens there or it stays open.
 *
 * @example quotationEnd("“执行“三重一大”不严。”已补", 0, 14) // 13
 */
export function quotationEnd(text: string, start: number, end: number): number | undefined {
  const open = text[start] as string;
  const close = pairs[open];
  if (close === undefined) return undefined;
  let depth = 1;
  for (let at = start + 1; at < end; at++) {
    if (text[at] === close) depth--;
    else if (text[at] === open) depth++;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/**
 * What stands between the marks of a quotation that fills a place, without the stops at its end: “台账不全。” is 台账不全.
 * Any other place as it is: “三重一大”制度执行不严.
 */
export function withoutQuotation(text: string, place: { readonly start: number; readonly end: number }): { start: number; end: number } {
  let { start, end } = place;
  if (quotationEnd(text, start, end) !== end) return { start, end };
  start++;
  end--;
  while (end > start && /[。；;]/.test(text[end - 1] as string)) end--;
  return end > start ? { start, end } : { ...place };
}
