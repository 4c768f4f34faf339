import { join } from "node:path";
import { Comparer } from "../compare/index.js";
import type { Language } from "../lexicon/diagnostics.js";
import { errorOf } from "../lexicon/errors.js";
import { label } from "../lexicon/labels.js";
import type { Comparison } from "../model/comparison.js";
import { comparisonFiles, ComparisonFolder, type SavedReport } from "../node/comparison-folder.js";
import { documentEndings, parsedEndings } from "../node/document-endings.js";
import { growHeapSlowly } from "../node/heap-growth.js";
import { type InputFile, nameOf } from "../node/inputs.js";
import { toInspectionError } from "../node/read-text.js";
import { loadPngDrawer } from "../node/png-drawer.js";
import { type TableFormat, tableFormats } from "../node/table-file.js";
import { DocumentDigester, drawFigures, figureSvg, type ReportSources, writeReportPage } from "../report/index.js";
import type { Segmenter } from "../segment/segmenter.js";
import { visible } from "../text/visible.js";
import { comparedDocuments } from "./compared-documents.js";
import { exitStatus, tellError } from "./console.js";
import type { Jobs } from "./outcomes.js";
import { Progress } from "./progress.js";
import { filesToRead, readOptionsOf, type ReadFlags } from "./reading.js";

/** What `xuncha compare` may be told. */
export interface CompareFlags extends ReadFlags {
  readonly by: string;
  readonly output: string;
  readonly tables: string;
  readonly smallest?: number;
  readonly jobs?: Jobs;
  readonly force?: boolean;
  readonly redact?: boolean;
  /** Whether characteristic words are looked for. */
  readonly words: boolean;
  /** Whether copied measures are looked for. */
  readonly duplicates: boolean;
  /** Whether the page and its figures are drawn. */
  readonly figures: boolean;
}

const mostErrorsTold = 100;

/** The formats that were asked for. @throws InspectionError for names that are none */
function formatsAsked(list: string): readonly TableFormat[] {
  const names = [...new Set(list.split(/[,，]/).map((name) => name.trim().toLowerCase()).filter((name) => name !== ""))];
  const unknown = names.filter((name) => !tableFormats.some((format) => format === name));
  if (unknown.length > 0 || names.length === 0) {
    throw errorOf("E_COMPARE_TABLES", { details: { seen: unknown.join(", ") || "-", known: tableFormats.join(", ") } });
  }
  return tableFormats.filter((format) => names.includes(format));
}

/** What cuts words; loading it takes up to a second. */
async function segmenterForWords(): Promise<() => Segmenter> {
  const { createSegmenter } = await import("../node/segmenters.js");
  const segmenter = await createSegmenter();
  return () => segmenter;
}

/** What sets the groups side by side, as the flags say. */
async function comparerFor({ by, lang, duplicates, smallest, words }: CompareFlags): Promise<Comparer> {
  return new Comparer({
    by,
    lang,
    duplicates,
    ...(smallest === undefined ? {} : { smallest }),
    ...(words ? { segmenter: await segmenterForWords() } : {}),
  });
}

/** The page and the figures; where PNGs cannot be drawn, that is told and they are left out. */
async function drawReport(sources: ReportSources): Promise<SavedReport> {
  const { lang } = sources;
  const figures = drawFigures(sources);
  const drawer = await loadPngDrawer();
  if (typeof drawer === "string") process.stderr.write(`${label(`compare.noPng.${drawer}`, lang)}\n`);
  return {
    page: writeReportPage(sources, figures),
    figures: figures.map((figure) => {
      const svg = figureSvg(figure, lang);
      return { id: figure.id, svg, ...(typeof drawer === "string" ? {} : { png: drawer(svg) }) };
    }),
  };
}

/** Tells in a few lines what was compared: groups, what is doubtful, where it was written. */
function tell({ groups, documents, notes }: Comparison, output: string, lang: Language): void {
  const say = (key: string): string => label(`compare.${key}`, lang);
  const comma = lang === "zh" ? "，" : ", ";
  const small = groups.filter(({ tooSmall }) => tooSmall).length;
  const parts = [`${documents.counted} ${say("documents")}`, `${groups.filter(({ placed }) => placed).length} ${say("groups")}`];
  if (small > 0) parts.push(`${small} ${say("tooSmall")}`);
  if (documents.repeated > 0) parts.push(`${documents.repeated} ${say("repeated")}`);
  if (documents.failed > 0) parts.push(`${documents.failed} ${say("failed")}`);
  const lines = [`${say("wrote")} ${visible(nameOf(output))}: ${parts.join(comma)}`];
  for (const { message, documents: count, examples } of notes) {
    const names = visible(examples.join(lang === "zh" ? "、" : ", "));
    const named = names === "" ? "" : ` (${names}${count > examples.length ? "…" : ""})`;
    lines.push(`  ${count} ${say("documents")}: ${message}${named}`);
  }
  process.stderr.write(`${lines.join("\n")}\n`);
}

/**
 * Sets groups of documents side by side and writes tables, statistics, a codebook, figures and a page to a folder, whole or not at all. One
 * bad file or line is told and the rest goes on.
 *
 * @returns the exit status: 0 all done, 2 nothing could be read or written, 3 some files or lines failed
 */
export async function runCompare(args: readonly string[], flags: CompareFlags, stop: AbortSignal): Promise<number> {
  growHeapSlowly();
  const { lang } = flags;
  // a folder that is read may hold an earlier result
  const results = [...comparisonFiles].map((name) => join(flags.output, name));
  const inputs = await filesToRead(args, lang, results, [...documentEndings, ...parsedEndings]);
  if (inputs === undefined) return exitStatus.unusable;
  const { files, errors } = inputs;
  let folder: ComparisonFolder | undefined;
  try {
    const comparer = await comparerFor(flags);
    folder = new ComparisonFolder(flags.output, { formats: formatsAsked(flags.tables), lang, force: flags.force === true });
    const digester = new DocumentDigester();
    const comparison = await compareFiles(files, { comparer, folder, digester }, flags, stop);
    if (stop.aborted || comparison.documents.counted === 0) {
      folder.discard(); // a part would pass for the whole
      process.stderr.write(`${label(stop.aborted ? "compare.stopped" : "compare.nothing", lang)}\n`);
      return exitStatus.unusable;
    }
    const looked = { words: flags.words, copies: flags.duplicates };
    const report = flags.figures ? await drawReport({ comparison, documents: digester.digest(), looked, lang, beside: folder.files }) : undefined;
    folder.save(comparison, report);
    tell(comparison, flags.output, lang);
    return comparison.documents.failed + errors.length > 0 ? exitStatus.partly : exitStatus.done;
  } catch (cause) {
    folder?.discard();
    tellError(toInspectionError(cause), lang);
    return exitStatus.unusable;
  }
}

/** What takes documents in. */
interface Takers {
  readonly comparer: Comparer;
  readonly folder: ComparisonFolder;
  readonly digester: DocumentDigester;
}

/** Takes all documents in, writes their rows, and sets their groups side by side. */
async function compareFiles(
  files: readonly InputFile[],
  { comparer, folder, digester }: Takers,
  flags: CompareFlags,
  stop: AbortSignal,
): Promise<Comparison> {
  const { lang } = flags;
  const progress = new Progress(files.length, lang);
  let read = 0;
  let failed = 0;
  const documents = comparedDocuments(files, {
    reading: readOptionsOf(flags),
    redacted: flags.redact === true,
    jobs: flags.jobs,
    stop,
    onFile: () => progress.tell(++read, failed),
  });
  for await (const result of documents) {
    if (result.ok) {
      const taken = comparer.add(result.value);
      if (taken !== undefined) digester.add(folder.add(taken));
      continue;
    }
    comparer.fail();
    if (++failed <= mostErrorsTold) {
      progress.end();
      tellError(result.error, lang);
    }
  }
  progress.end();
  if (failed > mostErrorsTold) process.stderr.write(`${label("compare.moreErrors", lang)} ${failed - mostErrorsTold}\n`);
  return comparer.finish();
}
