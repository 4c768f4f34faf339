import { styleText } from "node:util";
import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import { visible } from "../text/visible.js";
import type { InspectionError } from "../model/error.js";

/** Exit statuses of the command. */
export const exitStatus = { done: 0, wanting: 1, unusable: 2, partly: 3 } as const;

/** Writes to standard output; waits while the reader is slow. Rejects when the reader is gone. */
export function print(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (error) => (error == null ? done() : fail(error)));
  });
}

/** Tells an error on standard error: file, cause, way out. */
export function tellError(error: InspectionError, lang: Language): void {
  const file = error.file === null ? "" : `${visible(error.file)}: `;
  const colon = lang === "zh" ? "：" : ": ";
  process.stderr.write(
    `${file}${label("cli.error", lang)} ${error.code}${colon}${visible(error.messages[lang])}\n    ${label("cli.wayOut", lang)}${colon}${visible(error.hints[lang])}\n`,
  );
}

/** Shows how far a long run is, on one line of a terminal's standard error; nothing anywhere else. */
export class Progress {
  readonly #total: number;
  readonly #lang: Language;
  readonly #shown: boolean;
  readonly #start = performance.now();
  #last = 0;

  constructor(total: number, lang: Language) {
    this.#total = total;
    this.#lang = lang;
    this.#shown = process.stderr.isTTY && total > 20;
  }

  /** Tells that so many files are done, so many of them failed. At most ten times a second. */
  tell(done: number, failed: number): void {
    const now = performance.now();
    if (!this.#shown || (now - this.#last < 100 && done < this.#total)) return;
    this.#last = now;
    const rate = done / Math.max(0.001, (now - this.#start) / 1000);
    const failures = failed === 0 ? "" : ` ${label("progress.failed", this.#lang)} ${failed}`;
    process.stderr.write(`\r${label("progress.done", this.#lang)} ${done}/${this.#total} (${rate.toFixed(0)}/s)${failures}\u001b[K`);
  }

  /** Clears the line. */
  end(): void {
    if (this.#shown) process.stderr.write("\r\u001b[K");
  }
}

/** Styles for a terminal that shows colours; none elsewhere or where NO_COLOR is set. */
export function terminalStyle(): ((text: string, kind: "title" | "dim" | "issue" | "focus" | "doubt" | "missing") => string) | undefined {
  if (!process.stdout.isTTY || process.env["NO_COLOR"] !== undefined) return undefined;
  const formats = { title: "bold", dim: "gray", issue: "cyan", focus: "green", doubt: "yellow", missing: "red" } as const;
  return (text, kind) => styleText(formats[kind], text);
}
