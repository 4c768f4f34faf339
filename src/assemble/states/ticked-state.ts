import type { Place } from "../draft.js";

/** A box or tick before a state: √已完成, □正在整改, [√]已完成. */
const before = /(?<tick>[√✓✔☑■☒]|\[[√✓xX]\])|[□☐]|\[\s?\]/g;
/** A state with a bracket for the tick behind it: 已完成（√） 正在整改（ ）. */
const behind = /([\u4e00-\u9fff]{2,8})\s?[（(]\s{0,3}(?:([√✓✔])\s?)?[）)]/g;

/**
 * The state that is ticked of several in a value: √已完成 □正在整改. "none" where boxes stand and no single one is ticked;
 * undefined where the value has no boxes.
 *
 * @example tickedState("□已完成 √正在整改", 0, 10) // { start: 6, end: 10 }
 */
export function tickedState(text: string, from: number, to: number): Place | "none" | undefined {
  const value = text.slice(from, to);
  const bracketed = [...value.matchAll(behind)];
  const marks = [...value.matchAll(before)];
  const options =
    bracketed.length > 0
      ? bracketed.map((match) => ({ ticked: match[2] !== undefined, start: match.index, end: match.index + (match[1] as string).length }))
      : marks.map((mark, index) => ({ ticked: mark.groups?.tick !== undefined, start: mark.index + mark[0].length, end: marks[index + 1]?.index ?? value.length }));
  if (options.length === 0) return undefined;
  const ticked = options.filter((option) => option.ticked);
  const [only] = ticked;
  if (only === undefined || ticked.length > 1) return "none";
  const words = value.slice(only.start, only.end);
  const start = from + only.start + (words.length - words.replace(/^\s+/, "").length);
  return { start, end: start + words.trim().replace(/[\s、，,；;。]{1,8}$/, "").length };
}
