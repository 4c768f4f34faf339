import { linesOf } from "../text/lines.js";
import type { Edit } from "../text/offset-map.js";
import type { Removal, StepResult } from "./step.js";

const digestMark = /^[【[]\s{0,2}(?:提纲|目录|摘要|内容提要|导读|要点)\s{0,2}[】\]]/;

/** Takes out a digest that a site put before the text (`【提纲】一、…二、…`): its headings come again in the body. */
export function removeDigest(text: string, partLines = linesOf): StepResult | undefined {
  if (!text.includes("【") && !text.includes("[")) return undefined;
  const edits: Edit[] = [];
  const removals: Removal[] = [];
  for (const { start, end } of partLines(text)) {
    if (end > start && digestMark.test(text.slice(start, start + 12)) && text.length - (end - start) > end - start) {
      edits.push({ start, end, text: "" });
      removals.push({ kind: "digest", start, end });
    }
  }
  return { edits, removals };
}
