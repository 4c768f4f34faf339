import type { Language } from "../lexicon/diagnostics.js";
import { errorOf } from "../lexicon/errors.js";
import { findInputs, type InputFile } from "../node/inputs.js";
import { readEach, type ReadOptions } from "../node/read-text.js";
import { InspectionError, type Result } from "../model/error.js";
import { parseLedgerStructure } from "../parse-ledger.js";
import { parseStructure } from "../parse-structure.js";
import type { InspectionDocument } from "../model/document.js";
import { writeNdjsonLine } from "../write/json.js";
import { exitStatus, Progress, tellError, terminalStyle } from "./console.js";
import { checkDestination, outputTo } from "./output.js";

/** Ways to show documents. */
export const parseFormats = ["ndjson", "json", "table", "md", "html"] as const;

type ParseFormat = (typeof parseFormats)[number];

/** What `xuncha parse` may be told. */
export interface ParseFlags {
  readonly format?: ParseFormat;
  readonly lang: Language;
  /** The file to write to; standard output unless given. */
  readonly output?: string;
  /** A file that is there may be overwritten. */
  readonly force?: boolean;
  readonly encoding?: string;
  readonly maxBytes?: number;
  /** Contacts and names of persons are masked. */
  readonly redact?: boolean;
}

/** A way to show one document after another. */
interface Showing {
  /** What stands before the first. */
  readonly open: string;
  /** What the documents of a file look like, or why they cannot be read. */
  readonly documents: (file: InputFile) => AsyncGenerator<Result<string>>;
  /** What stands behind the last, where so many were shown. */
  readonly close: (shown: number) => string;
}

type Reader<Value> = (file: InputFile) => AsyncGenerator<Result<Value>>;

/** Shows what a reader gives; `show` is told how many were shown before. */
function showing<Value>(read: Reader<Value>, show: (value: Value, place: number) => string): Showing {
  let place = 0;
  return {
    open: "",
    close: () => "",
    documents: async function* (file) {
      for await (const result of read(file)) yield result.ok ? { ...result, value: show(result.value, place++) } : result;
    },
  };
}

/** The way to show documents in a format, read as `options` say. */
async function showAs(format: ParseFormat, options: ReadOptions & { readonly lang: Language }, redacted: boolean): Promise<Showing> {
  const { lang } = options;
  switch (format) {
    case "ndjson":
      return showing(await wholeReader(options, redacted), (document) => `${writeNdjsonLine(document)}\n`);
    case "json": {
      const show = (document: InspectionDocument, place: number): string => `${place === 0 ? "\n" : ",\n"}${indent(JSON.stringify(document, null, 2))}`;
      return { ...showing(await wholeReader(options, redacted), show), open: "[", close: () => "\n]\n" };
    }
    case "table": {
      const { writeTable } = await import("../write/table.js");
      const style = terminalStyle();
      const look = { lang, width: process.stdout.columns ?? 100, ...(style === undefined ? {} : { style }) };
      return showing(await structureReader(options, redacted), (document, place) => `${place === 0 ? "" : "\n"}${writeTable(document, look)}`);
    }
    case "md": {
      const { writeMarkdown } = await import("../write/markdown.js");
      return showing(await structureReader(options, redacted), (document, place) => `${place === 0 ? "" : "\n"}${writeMarkdown(document, lang)}`);
    }
    case "html": {
      const { readDocumentTexts } = await import("../node/read-document.js");
      const { parsePageParts } = await import("../write/page/index.js");
      const { open, view, close } = parsePageParts({ lang });
      const show = (source: Parameters<typeof view>[0], place: number): string => `${place === 0 ? open : ""}${view(source, place)}`;
      // a page without a document is none
      return { ...showing((file) => readDocumentTexts(file, { ...options, redacted }), show), close: (shown) => (shown === 0 ? "" : close) };
    }
  }
}

/** Reads all of a document: what is handed on as data. Only then is the rest of the library loaded. */
async function wholeReader(options: ReadOptions, redacted: boolean): Promise<Reader<InspectionDocument>> {
  const { readDocuments, readRedacted } = await import("../node/read-document.js");
  return (file) => (redacted ? readRedacted(file, options) : readDocuments(file, options));
}

/** Reads structure alone, without entities, for what shows no more; what is to be masked is known only when all is read. */
async function structureReader(options: ReadOptions, redacted: boolean): Promise<Reader<InspectionDocument>> {
  if (redacted) return wholeReader(options, redacted);
  return (file) =>
    readEach(file, options, ({ text, source, notes, ledger }) => {
      const parseOptions = { source, diagnostics: notes, ...(options.lang === undefined ? {} : { lang: options.lang }) };
      return ledger === undefined ? parseStructure(text, parseOptions) : parseLedgerStructure(ledger, parseOptions);
    });
}

/** The format where none is named: the one that the file's name tells, a table on a terminal, lines of data in a pipe. */
function formatOf({ format, output }: ParseFlags): ParseFormat {
  if (format !== undefined) return format;
  if (output === undefined) return process.stdout.isTTY ? "table" : "ndjson";
  const ending = output.toLowerCase().split(".").pop();
  return parseFormats.find((name) => name === ending) ?? (ending === "htm" ? "html" : "ndjson");
}

function indent(json: string): string {
  return `  ${json.split("\n").join("\n  ")}`;
}

/**
 * Reads files and shows what they hold. One bad file is told on standard error and the rest goes on.
 *
 * @returns the exit status: 0 all done, 2 nothing could be read or written, 3 some files failed
 */
export async function runParse(args: readonly string[], flags: ParseFlags, stopped: () => boolean): Promise<number> {
  try {
    return await parseFiles(args, flags, stopped);
  } catch (cause) {
    if (!(cause instanceof InspectionError)) throw cause;
    tellError(cause, flags.lang);
    return exitStatus.unusable;
  }
}

async function parseFiles(args: readonly string[], flags: ParseFlags, stopped: () => boolean): Promise<number> {
  const { lang } = flags;
  const format = formatOf(flags);
  checkDestination(format, flags);
  const { files, errors } = await findInputs(args);
  for (const error of errors) tellError(error, lang);
  if (files.length === 0) {
    if (errors.length === 0) tellError(errorOf("E_USAGE", { details: { cause: lang === "zh" ? "没有给出文件" : "no file given" } }), lang);
    return exitStatus.unusable;
  }
  const options = {
    lang,
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(flags.maxBytes === undefined ? {} : { maxBytes: flags.maxBytes }),
  };
  const { open, documents, close } = await showAs(format, options, flags.redact === true);
  const output = outputTo(flags);
  const progress = new Progress(files.length, lang);
  let done = 0;
  let failed = 0;
  if (open !== "") await output.write(open);
  for (const file of files) {
    await new Promise((next) => setImmediate(next)); // signals are heard between files
    if (stopped()) break;
    for await (const result of documents(file)) {
      if (result.ok) {
        await output.write(result.value);
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
  const end = close(done);
  if (end !== "") await output.write(end);
  if (done === 0) {
    output.discard();
    return exitStatus.unusable;
  }
  output.finish();
  return failed + errors.length > 0 ? exitStatus.partly : exitStatus.done;
}
