import type { Edit } from "../text/offset-map.js";
import type { Note, Removal, StepResult } from "./step.js";

// ---此处隐藏6992字,下载后查看---   ……（此处略）……   [部分内容省略，登录后阅读全文]
const hidden =
  /[-—=…\s[【（(]{0,20}(?:此处|以下|中间)?(?:隐藏|省略|略去)(?:了)?\d{0,7}(?:字|内容|部分)?[,，]?(?:请)?(?:下载|登录|付费|购买|开通)(?:后|会员)?(?:可)?(?:查看|阅读|继续)(?:全文|更多|完整内容)?[-—=…\]】）)]{0,20}|(?:剩余|未显示)[^\n。]{0,20}(?:下载|登录|付费)[^\n。]{0,12}(?:查看|阅读)[^\n。]{0,6}/g;

/** Takes out the marks of hidden passages and remembers that text is missing there. */
export function markHiddenPassages(text: string): StepResult | undefined {
  if (!/隐藏|省略|略去|剩余|未显示/.test(text)) return undefined;
  const edits: Edit[] = [];
  const notes: Note[] = [];
  const removals: Removal[] = [];
  for (const match of text.matchAll(hidden)) {
    const start = match.index;
    const end = start + match[0].length;
    edits.push({ start, end, text: "\n" });
    notes.push({ code: "W_HIDDEN_PASSAGE", start, end });
    removals.push({ kind: "hidden-passage", start, end });
  }
  return { edits, notes, removals };
}
