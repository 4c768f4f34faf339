/** Whether a UTF-16 unit parts clauses: stops, commas, line breaks. 、 does not: it joins words of one clause. */
export function endsClause(code: number): boolean {
  switch (code) {
    case 0x0a:
    case 0x2c: // ,
    case 0x3a: // :
    case 0x3b: // ;
    case 0x3f: // ?
    case 0x2026: // …
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff0c: // ，
    case 0xff1a: // ：
    case 0xff1b: // ；
    case 0xff1f: // ？
      return true;
    default:
      return false;
  }
}

/** Where the clause that holds an offset begins, looking back over at most `limit` characters. */
export function clauseStart(text: string, offset: number, limit: number): number {
  let at = offset;
  const least = Math.max(0, offset - limit);
  while (at > least && !endsClause(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether an offset stands inside book-title marks 《》 that open at most 80 characters before it. */
export function insideTitle(text: string, offset: number): boolean {
  const least = Math.max(0, offset - 80);
  for (let at = offset - 1; at >= least; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x300a) return true;
    if (code === 0x300b || code === 0x0a) return false;
  }
  return false;
}
