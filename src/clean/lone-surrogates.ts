import type { Note, StepResult } from "./step.js";

const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const surrogate = /[\ud800-\udfff]/;
const mostNotes = 100;

/** Tells of halves of surrogate pairs that stand alone: the text was cut or damaged there. They stay where they are. */
export function noteLoneSurrogates(text: string): StepResult | undefined {
  if (!surrogate.test(text)) return undefined;
  const notes: Note[] = [];
  for (const { index } of text.matchAll(lone)) {
    notes.push({ code: "W_LONE_SURROGATE", start: index, end: index + 1 });
    if (notes.length === mostNotes) break;
  }
  return notes.length === 0 ? undefined : { edits: [], notes };
}
