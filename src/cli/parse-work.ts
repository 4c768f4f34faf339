import type { Language } from "../lexicon/diagnostics.js";
import type { InspectionDocument } from "../model/document.js";
import { fileWork, type FileWork } from "../node/batch/file-outcome.js";
import type { FileText, ReadOptions } from "../node/read-text.js";
import { parseLedgerStructure } from "../parse-ledger.js";
import { parseStructure } from "../parse-structure.js";
import { writeNdjsonLine } from "../write/json.js";
import type { parseFormats } from "./choices.js";
import { terminalStyle } from "./console.js";

/** What `parse` makes of each file, as plain data: the same in every thread, and for a run that goes on with another. */
export interface ParseRecipe {
  readonly verb: "parse";
  readonly format: (typeof parseFormats)[number];
  readonly reading: ReadOptions;
  /** Contacts and names of persons are masked. */
  readonly redacted: boolean;
  /** Of a table: its width in columns of the terminal, and whether it has colours. */
  readonly width: number;
  readonly colours: boolean;
}

/** The work of `parse`: each document of a file as it is shown. */
export async function parseWork(recipe: ParseRecipe): Promise<FileWork> {
  if (recipe.format === "html") return pageWork(recipe);
  const parse = await parserFor(recipe);
  const show = await showAs(recipe.format, recipe);
  return fileWork(recipe.reading, (text) => show(parse(text)));
}

/** The work of `parse` for a page: each document as a part of it, with a name that the path of its file makes its own. */
async function pageWork({ reading, redacted }: ParseRecipe): Promise<FileWork> {
  const { createHash } = await import("node:crypto");
  const { parseWithText } = await import("../node/read-document.js");
  const { parsePageParts } = await import("../write/page/index.js");
  const { view } = parsePageParts({ lang: reading.lang ?? "zh" });
  return fileWork(reading, (text, file) => {
    const name = createHash("sha256").update(`${file.path}\n${text.source.name}`).digest("hex").slice(0, 12);
    return view(parseWithText(text, redacted, reading), name);
  });
}

/**
 * How a text is parsed: the table and Markdown show structure alone and need no entities; what is handed on as data gets
 * all, and only then is the rest of the library loaded; what is to be masked is known only when all is read.
 */
async function parserFor({ format, reading, redacted }: ParseRecipe): Promise<(text: FileText) => InspectionDocument> {
  if (!redacted && (format === "table" || format === "md")) {
    return ({ text, source, notes, ledger }) => {
      const options = { source, diagnostics: notes, ...(reading.lang === undefined ? {} : { lang: reading.lang }) };
      return ledger === undefined ? parseStructure(text, options) : parseLedgerStructure(ledger, options);
    };
  }
  const { parseFileText, parseRedacted } = await import("../node/read-document.js");
  return redacted ? (text) => parseRedacted(text, reading) : (text) => parseFileText(text, reading);
}

/** The way to show a document. */
async function showAs(format: Exclude<ParseRecipe["format"], "html">, { reading, width, colours }: ParseRecipe): Promise<(document: InspectionDocument) => string> {
  const lang: Language = reading.lang ?? "zh";
  switch (format) {
    case "ndjson":
      return (document) => `${writeNdjsonLine(document)}\n`;
    case "json":
      return (document) => indent(JSON.stringify(document, null, 2));
    case "table": {
      const { writeTable } = await import("../write/table.js");
      const style = terminalStyle(colours);
      return (document) => writeTable(document, { lang, width, ...(style === undefined ? {} : { style }) });
    }
    case "md": {
      const { writeMarkdown } = await import("../write/markdown.js");
      return (document) => writeMarkdown(document, lang);
    }
  }
}

function indent(json: string): string {
  return `  ${json.split("\n").join("\n  ")}`;
}

/** What stands around and between the documents of a format. */
export interface Frame {
  readonly open: string;
  readonly first: string;
  readonly between: string;
  readonly close: string;
  /** All that is shown where there is no document. */
  readonly none: string;
}

const plainFrames: Readonly<Record<Exclude<ParseRecipe["format"], "html">, Frame>> = {
  ndjson: { open: "", first: "", between: "", close: "", none: "" },
  json: { open: "[", first: "\n", between: ",\n", close: "\n]\n", none: "[\n]\n" },
  table: { open: "", first: "", between: "\n", close: "", none: "" },
  md: { open: "", first: "", between: "\n", close: "", none: "" },
};

/** The frame of a format. A page's is loaded only when it is asked for. */
export async function frameOf({ format, reading }: ParseRecipe): Promise<Frame> {
  if (format !== "html") return plainFrames[format];
  const { parsePageParts } = await import("../write/page/index.js");
  const { open, close } = parsePageParts({ lang: reading.lang ?? "zh" });
  return { open, first: "", between: "", close, none: "" };
}
