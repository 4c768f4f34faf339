import { describe, type Language } from "../lexicon/diagnostics.js";
import type { ComparisonNote } from "../model/comparison.js";

const mostExamples = 5;

/** Counts what is doubtful about a comparison, with the names of the first few documents of each kind. */
export class Notes {
  readonly #found = new Map<string, { documents: number; examples: string[] }>();

  add(code: string, example: string): void {
    const found = this.#found.get(code) ?? { documents: 0, examples: [] };
    found.documents++;
    if (found.examples.length < mostExamples) found.examples.push(example);
    this.#found.set(code, found);
  }

  /** Notes something about so many documents at once. */
  addMany(code: string, documents: number): void {
    this.#found.set(code, { documents, examples: [] });
  }

  /** The notes by their code. */
  told(lang: Language): ComparisonNote[] {
    return [...this.#found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { documents, examples }]) => ({ code, ...describe(code, lang), documents, examples }));
  }
}
