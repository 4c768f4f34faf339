import type { Edit } from "../text/offset-map.js";
import type { Note, Removal, StepResult } from "./step.js";

const words = ["隐藏", "省略", "略去", "剩余", "未显示"] as const;
const word = new RegExp(words.join("|"), "g");
// what follows the word: 815字,下载后查看 · 内容，登录后阅读全文
const rest =
  /^了?\d{1,7}字[,，]?[^\n。]{0,14}?[-—=…\]】）)]{1,20}|^了?\d{0,7}(?:字|内容|部分)?[,，]?请?(?:下载|登录|付费|购买|开通)(?:后|会员)?可?(?:查看|阅读|继续)(?:全文|更多|完整内容)?[-—=…\]】）)]{0,20}|^[^\n。]{0,20}(?:下载|登录|付费)[^\n。]{0,12}(?:查看|阅读)[^\n。]{0,6}/;
const before = new Set([..."-—=…【[（( \t\n此处以下中间"]);
const furthestLeft = 24;

/** Takes out the marks of hidden passages and remembers that text is missing there. */
export function markHiddenPassages(text: string): StepResult | undefined {
  if (!words.some((each) => text.includes(each))) return undefined;
  const edits: Edit[] = [];
  const notes: Note[] = [];
  const removals: Removal[] = [];
  for (const match of text.matchAll(word)) {
    const tail = rest.exec(text.slice(match.index + match[0].length, match.index + 80));
    if (tail === null) continue;
    let start = match.index;
    const floor = Math.max(edits.at(-1)?.end ?? 0, start - furthestLeft);
    while (start > floor && before.has(text[start - 1] as string)) start--;
    const end = match.index + match[0].length + tail[0].length;
    edits.push({ start, end, text: "\n" });
    notes.push({ code: "W_HIDDEN_PASSAGE", start, end });
    removals.push({ kind: "hidden-passage", start, end });
  }
  return edits.length === 0 ? undefined : { edits, notes, removals };
}
