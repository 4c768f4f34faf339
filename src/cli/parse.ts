import type { Language } from "../lexicon/diagnostics.js";
import { readEach, type ReadOptions } from "../node/read-text.js";
import type { InputFile } from "../node/inputs.js";
import type { Result } from "../model/error.js";
import { parseLedgerStructure } from "../parse-ledger.js";
import { parseStructure } from "../parse-structure.js";
import type { InspectionDocument } from "../model/document.js";
import { writeNdjsonLine } from "../write/json.js";
import type { parseFormats } from "./choices.js";
import { exitStatus, print, Progress, tellError, terminalStyle } from "./console.js";
import { filesToRead, type ReadFlags, readOptionsOf } from "./reading.js";

/** What `xuncha parse` may be told. */
export interface ParseFlags extends ReadFlags {
  readonly format?: (typeof parseFormats)[number];
  /** Contacts and names of persons are masked. */
  readonly redact?: boolean;
}

type Show = (document: InspectionDocument, isFirst: boolean) => string;

/** The way to show one document after another, and what opens and closes the whole. */
async function showAs(format: (typeof parseFormats)[number], lang: Language): Promise<{ show: Show; open: string; close: string }> {
  switch (format) {
    case "ndjson":
      return { show: (document) => `${writeNdjsonLine(document)}\n`, open: "", close: "" };
    case "json":
      return { show: (document, isFirst) => `${isFirst ? "\n" : ",\n"}${indent(JSON.stringify(document, null, 2))}`, open: "[", close: "\n]\n" };
    case "table": {
      const { writeTable } = await import("../write/table.js");
      const style = terminalStyle();
      const options = { lang, width: process.stdout.columns ?? 100, ...(style === undefined ? {} : { style }) };
      return { show: (document, isFirst) => `${isFirst ? "" : "\n"}${writeTable(document, options)}`, open: "", close: "" };
    }
    case "md": {
      const { writeMarkdown } = await import("../write/markdown.js");
      return { show: (document, isFirst) => `${isFirst ? "" : "\n"}${writeMarkdown(document, lang)}`, open: "", close: "" };
    }
  }
}

/**
 * How a file is read: the table and Markdown show structure alone and need no entities; what is handed on as data gets
 * all, and only then is the rest of the library loaded; what is to be masked is known only when all is read.
 */
async function readerFor(
  format: (typeof parseFormats)[number],
  options: ReadOptions,
  redacted: boolean,
): Promise<(file: InputFile) => AsyncGenerator<Result<InspectionDocument>>> {
  if (!redacted && (format === "table" || format === "md")) {
    return (file) =>
      readEach(file, options, ({ text, source, notes, ledger }) => {
        const parseOptions = { source, diagnostics: notes, ...(options.lang === undefined ? {} : { lang: options.lang }) };
        return ledger === undefined ? parseStructure(text, parseOptions) : parseLedgerStructure(ledger, parseOptions);
      });
  }
  const { readDocuments, readRedacted } = await import("../node/read-document.js");
  return (file) => (redacted ? readRedacted(file, options) : readDocuments(file, options));
}

function indent(json: string): string {
  return `  ${json.split("\n").join("\n  ")}`;
}

/**
 * Reads files and shows what they hold. One bad file is told on standard error and the rest goes on.
 *
 * @returns the exit status: 0 all done, 2 nothing could be read, 3 some files failed
 */
export async function runParse(args: readonly string[], flags: ParseFlags, stopped: () => boolean): Promise<number> {
  const { lang } = flags;
  const inputs = await filesToRead(args, lang);
  if (inputs === undefined) return exitStatus.unusable;
  const { files, errors } = inputs;
  const format = flags.format ?? (process.stdout.isTTY ? "table" : "ndjson");
  const { show, open, close } = await showAs(format, lang);
  const options = readOptionsOf(flags);
  const read = await readerFor(format, options, flags.redact === true);
  const progress = new Progress(files.length, lang);
  let done = 0;
  let failed = 0;
  if (open !== "") await print(open);
  for (const file of files) {
    await new Promise((next) => setImmediate(next)); // signals are heard between files
    if (stopped()) break;
    for await (const result of read(file)) {
      if (result.ok) {
        await print(show(result.value, done === 0));
        done++;
      } else {
        failed++;
        progress.end();
        tellError(result.error, lang);
      }
      if (stopped()) break;
    }
    progress.tell(done + failed, failed);
  }
  progress.end();
  if (close !== "") await print(close);
  if (done === 0) return exitStatus.unusable;
  return failed + errors.length > 0 ? exitStatus.partly : exitStatus.done;
}
