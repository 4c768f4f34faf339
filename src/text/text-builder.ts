import type { Span } from "../model/span.js";

/** Puts a text together piece by piece and tells where each piece stands. */
export class TextBuilder {
  readonly #parts: string[] = [];
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

  /** The whole text. */
  get text(): string {
    return this.#parts.join("");
  }

  /**
   * Adds text and gives its place.
   *
   * @example new TextBuilder().add("整改") // { start: 0, end: 2 }
   */
  add(text: string): Span {
    const start = this.#length;
    if (text !== "") {
      this.#parts.push(text);
      this.#length += text.length;
      this.#last = text.charAt(text.length - 1);
    }
    return { start, end: this.#length };
  }

  /** Ends the line, if there is one. */
  endLine(): void {
    if (this.#length > 0 && this.#last !== "\n") this.add("\n");
  }
}
