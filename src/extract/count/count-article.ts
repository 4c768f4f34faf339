import { isBlank, isCloser, isHan } from "../../text/characters.js";
import type { CountContexts } from "./count-context.js";
import { clauseStart, endsClause } from "../words/sentence.js";

/** How far back in its clause a word like 每 makes 一次 a count. */
const reach = 30;
/** How far before 一 只 and 仅 may stand, with a verb between. */
const verbReach = 8;
/** How far apart two units make a pair. */
const pairReach = 12;
/** Units that with 一 at the end of a clause say how, not how many: 过一遍, 拉一把. */
const single: readonly string[] = ["遍", "趟", "回", "下", "把", "面", "口"];

/**
 * Makes the test whether 一 and a unit are only an article (一份宝贵的…, 某一位, 解决一个问题). They are a count beside a
 * frequency (每季度一次), behind a word of counting (仅一家, 只召开了一次) and at the end of a clause (立案一件。), but not in pairs
 * (查处一起、通报一起).
 */
export function createArticleTest(
  contexts: CountContexts,
): (text: string, start: number, end: number, event: boolean) => boolean {
  const each = contexts.before("each");
  const determiner = contexts.before("determiner");
  const soft = contexts.before("soft-determiner");
  const counting = contexts.before("counting");
  const only = contexts.before("only");
  const notOnly = contexts.before("not-only");
  const onlyElse = contexts.after("only-else");
  /** Whether 只 or 仅 and a verb stand before 一: 只召开了|一次会议. */
  const isOnly = (text: string, start: number, from: number): boolean => {
    for (let at = start - 1; at > Math.max(from, start - verbReach); at--) {
      const word = only(text, at);
      if (word !== undefined) return notOnly(text, at) === undefined && onlyElse(text, at - word.length) === undefined;
    }
    return false;
  };
  return (text, start, end, event) => {
    if (counting(text, start) !== undefined) return false;
    if (determiner(text, start) !== undefined) return true;
    const unit = text.slice(start, end);
    const from = clauseStart(text, start, reach);
    if (isOnly(text, start, from)) return false;
    if (event) {
      for (let at = start; at > from; at--) if (each(text, at) !== undefined) return false;
    }
    const next = text.charCodeAt(end);
    const last = end >= text.length || endsClause(next) || isCloser(next) || next === 0x3001 || isBlank(next);
    if (!last || !isHan(text.charCodeAt(start - 1)) || soft(text, start) !== undefined) return true;
    if (single.includes(unit.slice(1))) return true;
    for (let at = start - 1; at >= start - 4 && text[at] !== "、"; at--) if (text[at] === "一") return true; // 一事一单
    const beside = text.slice(end, end + pairReach + unit.length - 1);
    return text.slice(Math.max(0, start - pairReach), start).includes(unit) || beside.includes(unit);
  };
}
