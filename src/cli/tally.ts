import type { Language } from "../lexicon/diagnostics.js";
import type { ErrorParts } from "../model/error.js";
import type { OutcomePart } from "../node/batch/file-outcome.js";
import { exitStatus, tellError } from "./console.js";
import { failureSummary } from "./failures.js";
import { Progress } from "./progress.js";

/** What a run over many files has come to so far: documents read, failures, each told as it comes. */
export class Tally {
  readonly #lang: Language;
  readonly #progress: Progress;
  readonly #failures: ErrorParts[];
  #documents = 0;
  #files: number;

  /**
   * @param errors what was wrong with the arguments themselves; told already
   * @param before files that an earlier run finished: they are added like the others, and count at once
   */
  constructor(total: number, errors: readonly ErrorParts[], lang: Language, before = 0) {
    this.#lang = lang;
    this.#failures = [...errors];
    this.#progress = new Progress(total, lang, before);
    this.#files = 0;
  }

  /** Adds what came of a file. Failures are told. */
  add(parts: readonly OutcomePart[]): void {
    this.#files++;
    for (const part of parts) {
      if ("error" in part) {
        this.#failures.push(part.error);
        this.#progress.end();
        tellError(part.error, this.#lang);
      } else this.#documents++;
    }
    this.#progress.tell(this.#files, this.#failures.length);
  }

  /** Takes the progress off the screen, and sums several failures up. */
  end(): void {
    this.#progress.end();
    if (this.#failures.length > 1) process.stderr.write(failureSummary(this.#failures, this.#lang));
  }

  get documents(): number {
    return this.#documents;
  }

  get failures(): readonly ErrorParts[] {
    return this.#failures;
  }

  /** The exit status: 0 all done, 2 nothing could be read, 3 some files failed. */
  get status(): number {
    if (this.#documents === 0) return exitStatus.unusable;
    return this.#failures.length > 0 ? exitStatus.partly : exitStatus.done;
  }
}
