const label = /^[\u4e00-\u9fff]{2,8}[：:]/;
const stop = /[。；;！？!?]$/;
const fewest = 2;

/**
 * Whether the last line of a text, at an offset, begins with a label (整改结果：…) whose other lines all end without a stop:
 * that is the text's way, and nothing is lost.
 */
export function endsLikeItsKind(text: string, lineStart: number): boolean {
  const own = label.exec(text.slice(lineStart, lineStart + 10))?.[0];
  if (own === undefined) return false;
  let open = 0;
  for (let at = text.indexOf(`\n${own}`); at >= 0 && at + 1 < lineStart; at = text.indexOf(`\n${own}`, at + 1)) {
    const feed = text.indexOf("\n", at + 1);
    if (stop.test(text.slice(at + 1, feed).trimEnd())) return false;
    open++;
  }
  return open >= fewest;
}
