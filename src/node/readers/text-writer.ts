import type { Span } from "../../model/span.js";
import { TextBuilder } from "../../text/text-builder.js";

/** Puts the text of a file together, with the numbers that were worked out and the doubts about it. */
export class TextWriter extends TextBuilder {
  readonly computed: Span[] = [];
  readonly notes: { readonly code: string; readonly span: Span }[] = [];

  /** Adds a number that was worked out. */
  addComputed(text: string): void {
    if (text !== "") this.computed.push(this.add(text));
  }

  /** Notes a doubt once, at a place. */
  note(code: string, span: Span): void {
    if (!this.notes.some((note) => note.code === code)) this.notes.push({ code, span });
  }
}
