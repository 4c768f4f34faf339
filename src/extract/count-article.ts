import { isBlank, isCloser, isHan } from "../text/characters.js";
import type { CountContexts } from "./count-context.js";
import { clauseStart, endsClause } from "./sentence.js";

/** How far back in its clause a word like 每 makes 一次 a count. */
const reach = 30;
/** Units that with 一 at the end of a clause say how, not how many: 过一遍, 拉一把. */
const single: readonly string[] = ["遍", "趟", "回", "下", "把", "面", "口"];

/**
 * Makes the test whether 一 and a unit are only an article (一份宝贵的…, 某一位, 解决一个问题). They are a count beside a
 * frequency (每季度一次), behind a word of counting (仅一家) and at the end of a clause (立案一件。), but not in pairs
 * (查处一起、通报一起).
 */
export function createArticleTest(
  contexts: CountContexts,
): (text: string, start: number, end: number, event: boolean) => boolean {
  const each = contexts.before("each");
  const determiner = contexts.before("determiner");
  const soft = contexts.before("soft-determiner");
  const counting = contexts.before("counting");
  return (text, start, end, event) => {
    if (counting(text, start) !== undefined) return false;
    if (determiner(text, start) !== undefined) return true;
    const unit = text.slice(start, end);
    const from = clauseStart(text, start, reach);
    if (event) {
      for (let at = start; at > from; at--) if (each(text, at) !== undefined) return false;
    }
    const next = text.charCodeAt(end);
    const last = end >= text.length || endsClause(next) || isCloser(next) || next === 0x3001 || isBlank(next);
    if (!last || !isHan(text.charCodeAt(start - 1)) || soft(text, start) !== undefined) return true;
    if (single.includes(unit.slice(1))) return true;
    for (let at = start - 1; at >= start - 4 && text[at] !== "、"; at--) if (text[at] === "一") return true; // 一事一单
    const pair = text.indexOf(unit, end);
    return text.slice(Math.max(0, start - 12), start).includes(unit) || (pair >= 0 && pair < end + 12);
  };
}
