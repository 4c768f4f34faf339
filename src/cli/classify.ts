import type { TextFocus } from "../classify/focus-by-text.js";
import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import { topicLexicon } from "../lexicon/topics.js";
import { visible } from "../text/visible.js";
import { exitStatus, print } from "./console.js";
import { textsOf } from "./texts.js";

/** What `xuncha classify` may be told. */
export interface ClassifyFlags {
  readonly encoding?: string;
  readonly format?: "ndjson" | "table";
  readonly lang: Language;
}

/**
 * Tells the focus and the topics of texts with the words that decided: arguments, or the lines of standard input.
 *
 * @returns the exit status
 */
export async function runClassify(texts: readonly string[], flags: ClassifyFlags): Promise<number> {
  const lines = await textsOf(texts, flags.encoding);
  const { classify } = await import("../classify/focus-by-text.js");
  const format = flags.format ?? (process.stdout.isTTY ? "table" : "ndjson");
  for (const text of lines) {
    await print(format === "ndjson" ? `${JSON.stringify({ text, ...classify(text) })}\n` : tableRow(text, classify(text), flags.lang));
  }
  return exitStatus.done;
}

/** One text on a line: focus, confidence, topics, the words that decided, the text. */
function tableRow(text: string, found: TextFocus, lang: Language): string {
  const { category, confidence, topics, evidence } = found;
  const { topics: known } = topicLexicon();
  const cells = [
    label(`focus.${category ?? "none"}`, lang),
    category === null ? "" : confidence.toFixed(2),
    topics.map(({ topic }) => known.find(({ id }) => id === topic)?.[lang] ?? topic).join("/"),
    evidence.map(({ start, end }) => text.slice(start, end)).join("/"),
    text,
  ];
  return `${cells.map(visible).join("\t")}\n`;
}
