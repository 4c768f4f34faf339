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

/** How long a title may be. */
const titleLength = 80;

/** Makes the test whether an offset of a text stands inside book-title marks 《》. */
export function createTitleTest(text: string): (offset: number) => boolean {
  if (!text.includes("《")) return () => false;
  return (offset) => {
    const before = text.slice(Math.max(0, offset - titleLength), offset);
    const open = before.lastIndexOf("《");
    return open >= 0 && !before.includes("》", open) && !before.includes("\n", open);
  };
}
