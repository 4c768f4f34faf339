import { styleText } from "node:util";
import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import { visible } from "../text/visible.js";
import type { ErrorParts } from "../model/error.js";

/** Exit statuses of the command. */
export const exitStatus = { done: 0, wanting: 1, unusable: 2, partly: 3 } as const;

/** Writes to standard output; waits while the reader is slow. Rejects when the reader is gone. */
export function print(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (error) => (error == null ? done() : fail(error)));
  });
}

/** Tells an error on standard error: file, cause, way out. */
export function tellError(error: ErrorParts, lang: Language): void {
  const file = error.file === null ? "" : `${visible(error.file)}: `;
  const colon = lang === "zh" ? "：" : ": ";
  process.stderr.write(
    `${file}${label("cli.error", lang)} ${error.code}${colon}${visible(error.messages[lang])}\n    ${label("cli.wayOut", lang)}${colon}${visible(error.hints[lang])}\n`,
  );
}

/** Whether standard output shows colours: a terminal, and NO_COLOR is not set. */
export function showsColours(): boolean {
  return process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
}

/** Styles for a terminal that shows colours; none elsewhere. */
export function terminalStyle(colours = showsColours()): ((text: string, kind: "title" | "dim" | "issue" | "focus" | "doubt" | "missing") => string) | undefined {
  if (!colours) return undefined;
  const formats = { title: "bold", dim: "gray", issue: "cyan", focus: "green", doubt: "yellow", missing: "red" } as const;
  return (text, kind) => styleText(formats[kind], text, { validateStream: false }); // what is shown may be made in another thread
}
