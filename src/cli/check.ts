import { checkCoverage, decisionTemplate, readDecisions, readFeedbackList } from "../coverage/index.js";
import { errorOf } from "../lexicon/errors.js";
import type { CoverageReport } from "../model/coverage.js";
import type { CoverageState } from "../model/coverage-states.js";
import type { CoverageDecisions } from "../model/coverage-decisions.js";
import type { InspectionDocument } from "../model/document.js";
import { saveFile } from "../node/save-file.js";
import { coverageTables } from "../write/coverage-tables.js";
import { parseFileText } from "../node/read-document.js";
import { findInputs, type InputFile } from "../node/inputs.js";
import { readOneText, readPlainText, toInspectionError } from "../node/read-text.js";
import type { checkFormats, failLevels } from "./choices.js";
import { exitStatus, print, tellError, terminalStyle } from "./console.js";
import { checkDestination } from "./destination.js";
import { type ReadFlags, readOptionsOf, usageErrorOf } from "./reading.js";

/** What `xuncha check` may be told. */
export interface CheckFlags extends ReadFlags {
  readonly format: (typeof checkFormats)[number];
  readonly failOn?: (typeof failLevels)[number];
  /** The file to write to; standard output unless given. */
  readonly output?: string;
  readonly decisions?: string;
  readonly writeDecisions?: string;
  readonly force?: boolean;
}

/** The states that a level fails on. */
const failing: Readonly<Record<(typeof failLevels)[number], readonly CoverageState[]>> = {
  unaddressed: ["unaddressed"],
  partial: ["unaddressed", "partial"],
  review: ["unaddressed", "partial", "review"],
};

/**
 * Checks what a progress report answers of a feedback notice.
 *
 * @returns the exit status: 0 done; 1 something was found wanting that `failOn` names; 3 the report was shown, but the
 *   decisions file could not be written
 * @throws InspectionError where nothing could be checked
 */
export async function runCheck(feedbackPath: string, progressPath: string, flags: CheckFlags): Promise<number> {
  const { lang } = flags;
  if (feedbackPath === "-" && progressPath === "-") throw usageErrorOf("usage.oneStandardInput", lang);
  checkDestination(flags.format, flags);
  const overwrite = flags.force === true;
  const known = flags.decisions === undefined ? undefined : await loadDecisions(flags.decisions, flags);
  const feedback = await loadFeedback(await onlyFile(feedbackPath), flags);
  const progress = await loadProgress(await onlyFile(progressPath), flags);
  const report = checkCoverage(feedback.document, progress.document, {
    lang,
    form: feedback.form,
    texts: { feedback: feedback.text, progress: progress.text },
    ...(known === undefined ? {} : { decisions: known }),
  });
  const content = await shown(report, { feedback, progress }, flags);
  if (flags.output !== undefined) saveFile(flags.output, content, { overwrite });
  else if (typeof content === "string") await print(content);
  if (flags.writeDecisions !== undefined) {
    try {
      saveFile(flags.writeDecisions, `${JSON.stringify(decisionTemplate(report, known), null, 2)}\n`, { overwrite });
    } catch (cause) {
      tellError(toInspectionError(cause), lang);
      return exitStatus.partly;
    }
  }
  return isWanting(report, flags.failOn) ? exitStatus.wanting : exitStatus.done;
}

function isWanting({ summary }: CoverageReport, level: CheckFlags["failOn"]): boolean {
  if (level === undefined) return false;
  return failing[level].some((state) => summary[state] > 0) || (level === "review" && summary.suspectDecisions > 0);
}

/** The one file that an argument means. */
async function onlyFile(path: string): Promise<InputFile> {
  const { files, errors } = await findInputs([path]);
  const [error] = errors;
  if (error !== undefined) throw error;
  const [file] = files;
  if (file === undefined || files.length > 1) throw errorOf("E_INPUT_NOT_ONE", { file: path, details: { seen: String(files.length) } });
  return file;
}

interface Loaded {
  readonly text: string;
  readonly document: InspectionDocument;
  readonly form: "document" | "list";
}

async function loadFeedback(file: InputFile, flags: CheckFlags): Promise<Loaded> {
  const read = await readOneText(file, readOptionsOf(flags));
  const { text, source, notes, ledger } = read;
  const options = { source, diagnostics: notes, lang: flags.lang };
  // a table without a ledger's header may still be a list of items
  const isTable = ledger === undefined && /\.(?:csv|tsv)$/i.test(file.name);
  const document = isTable ? undefined : parseFileText(read, readOptionsOf(flags));
  const found = document !== undefined && (document.issues.length > 0 || document.measures.some(({ role }) => role === "requirement"));
  // where no notice stands around them, items are a list; what is beside them in a row is no part of them
  const isBare = document?.kind === "other" && ledger === undefined;
  if (found && !isBare) return { text, document, form: ledger === undefined ? "document" : "list" };
  const list = readFeedbackList(text, { ...options, ...(isTable ? { format: "csv" as const } : {}) });
  if (list !== undefined) return { text, document: list, form: "list" };
  if (found) return { text, document, form: "document" };
  throw errorOf("E_FEEDBACK_NO_ITEMS", { file: file.name });
}

async function loadProgress(file: InputFile, flags: CheckFlags): Promise<Loaded> {
  const read = await readOneText(file, readOptionsOf(flags));
  return { text: read.text, document: parseFileText(read, readOptionsOf(flags)), form: "document" };
}

async function loadDecisions(path: string, flags: CheckFlags): Promise<CoverageDecisions> {
  const file = await onlyFile(path);
  const result = readDecisions((await readPlainText(file, readOptionsOf(flags))).text, file.name);
  if (!result.ok) throw result.error;
  return result.value;
}

async function shown(report: CoverageReport, sources: { readonly feedback: Loaded; readonly progress: Loaded }, { format, lang }: CheckFlags): Promise<string | Uint8Array> {
  switch (format) {
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "md": {
      const { writeCoverageMarkdown } = await import("../write/coverage-markdown.js");
      return writeCoverageMarkdown(report, lang);
    }
    case "html": {
      const { writeCoveragePage } = await import("../write/page/index.js");
      return writeCoveragePage(report, sources, { lang });
    }
    case "xlsx": {
      const { writeXlsx } = await import("../write/xlsx.js");
      return writeXlsx(coverageTables(report, lang));
    }
    case "text": {
      const { writeCoverageText } = await import("../write/coverage-text.js");
      const style = terminalStyle();
      return writeCoverageText(report, { lang, width: process.stdout.columns ?? 100, ...(style === undefined ? {} : { style }) });
    }
  }
}
