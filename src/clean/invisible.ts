import type { Edit } from "../text/offset-map.js";
import type { Note, StepResult } from "./step.js";

// zero width, joiners, marks of direction, soft hyphen, byte order mark, object replacement, tags of annotation, control
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]{1,500}/g;
const bidi = /[\u202a-\u202e\u2066-\u2069]/;
const control = /[^\n\t\r\f\v\u0085\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u061c\ufff9-\ufffc]/;

/** Takes out characters that nobody sees: zero-width ones, soft hyphens, direction marks, control characters. */
export function removeInvisible(text: string): StepResult | undefined {
  if (text.search(invisible) < 0) return undefined;
  const edits: Edit[] = [];
  const notes: Note[] = [];
  for (const match of text.matchAll(invisible)) {
    const start = match.index;
    const end = start + match[0].length;
    edits.push({ start, end, text: "" });
    if (bidi.test(match[0])) notes.push({ code: "W_BIDI_CONTROL", start, end });
    else if (control.test(match[0])) notes.push({ code: "W_CONTROL_CHAR", start, end });
  }
  return { edits, notes };
}
