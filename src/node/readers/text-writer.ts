import type { Span } from "../../model/span.js";

/** Puts a text together and keeps the places of what was put in. */
export class TextWriter {
  readonly #parts: string[] = [];
  readonly computed: Span[] = [];
  readonly notes: { readonly code: string; readonly span: Span }[] = [];
  #length = 0;
  #last = "";

  /** The length of the text so far, in UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  /** The last character so far; empty at the start. */
  get last(): string {
    return this.#last;
  }

  /** Adds text and gives its place. */
  add(text: string): Span {
    const start = this.#length;
    if (text !== "") {
      this.#parts.push(text);
      this.#length += text.length;
      this.#last = text.charAt(text.length - 1);
    }
    return { start, end: this.#length };
  }

  /** Adds a number that was worked out. */
  addComputed(text: string): void {
    if (text !== "") this.computed.push(this.add(text));
  }

  /** Ends the line, if there is one. */
  endLine(): void {
    if (this.#length > 0 && this.#last !== "\n") this.add("\n");
  }

  /** Notes a doubt once, at a place. */
  note(code: string, span: Span): void {
    if (!this.notes.some((note) => note.code === code)) this.notes.push({ code, span });
  }

  /** The whole text. */
  get text(): string {
    return this.#parts.join("");
  }
}
