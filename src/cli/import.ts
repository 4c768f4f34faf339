import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { chooseColumns } from "../ledger/cells.js";
import { SideTables } from "../ledger/tables.js";
import type { Language } from "../lexicon/diagnostics.js";
import { errorOf } from "../lexicon/errors.js";
import { label } from "../lexicon/labels.js";
import { ledgerColumns } from "../lexicon/ledger-columns.js";
import type { LedgerRow } from "../model/ledger.js";
import type { FileWork } from "../node/batch/file-outcome.js";
import { type InputFile, nameOf } from "../node/inputs.js";
import { type SavedLedger, saveLedgerRows } from "../node/ledger-file.js";
import { growingFormats, isGrowing, ledgerFormat } from "../node/ledger-formats.js";
import { checkOutput } from "../node/save-file.js";
import { visible } from "../text/visible.js";
import { type BatchFlags, checkBatchFlags, runToSave, type TextsOf } from "./batch.js";
import type { ledgerUnits } from "./choices.js";
import { exitStatus } from "./console.js";
import type { ImportRecipe, LedgerPart } from "./import-work.js";
import { filesToRead, readOptionsOf } from "./reading.js";

/** What `xuncha import` may be told. */
export interface ImportFlags extends BatchFlags {
  readonly output: string;
  readonly row?: (typeof ledgerUnits)[number];
  readonly columns?: string;
  readonly append?: boolean;
  readonly template?: string;
  readonly redact?: boolean;
}

/** The columns that were asked for by keys or headers. @throws InspectionError for names that are none */
function columnsAsked(columns: string, lang: Language): readonly string[] {
  const names = columns.split(/[,，]/).map((name) => name.trim()).filter((name) => name !== "");
  const { unknown } = chooseColumns(names);
  if (unknown.length > 0 || names.length === 0) {
    const known = ledgerColumns("issues").map(({ key, header }) => `${key} (${header[lang]})`);
    throw errorOf("E_LEDGER_COLUMNS", { details: { seen: unknown.join(", ") || "-", formats: known.join(", ") } });
  }
  return names;
}

/** Everything that can be wrong with what was asked, before anything is read. @throws InspectionError */
function checkFlags(flags: ImportFlags): readonly string[] | undefined {
  const { output, append = false, template, force = false, lang } = flags;
  const format = ledgerFormat(output);
  const chosen = [append ? "--append" : "", template === undefined ? "" : "--template", flags.columns === undefined ? "" : "--columns"].filter((flag) => flag !== "");
  if (chosen.length > 1) throw errorOf("E_USAGE", { details: { cause: `${chosen.join(", ")}: ${label("import.oneOf", lang)}` } }); // each says which columns there are
  if (template !== undefined) {
    if (ledgerFormat(template) !== format || !isGrowing(format)) {
      throw errorOf("E_LEDGER_TEMPLATE_FORMAT", { file: nameOf(template), details: { seen: `${nameOf(template)} → .${format}`, formats: growingFormats.map((each) => `.${each}`).join(" ") } });
    }
    if (!existsSync(template)) throw errorOf("E_INPUT_NOT_FOUND", { file: nameOf(template) });
    if (resolve(template) === resolve(output) && !force) throw errorOf("E_OUTPUT_EXISTS", { file: nameOf(output) });
  }
  if (append && !isGrowing(format)) throw errorOf("E_LEDGER_APPEND", { file: nameOf(output), details: { seen: format, formats: growingFormats.join(" ") } });
  checkOutput(output, { overwrite: force || append });
  return flags.columns === undefined ? undefined : columnsAsked(flags.columns, lang);
}

/** The parts of a ledger that files gave, read from the disk one after the other. */
function* partsOf(files: readonly InputFile[], textsOf: TextsOf): Generator<LedgerPart> {
  for (const file of files) for (const text of textsOf(file)) yield JSON.parse(text) as LedgerPart;
}

/** The rows of all files, counted on; each time they are gone through they are read anew, and only one file is in memory. */
function rowsOf(files: readonly InputFile[], textsOf: TextsOf): Iterable<LedgerRow> {
  return {
    *[Symbol.iterator]() {
      let issues = 0;
      for (const { rows } of partsOf(files, textsOf)) {
        for (const row of rows) yield { ...row, ordinal: issues + row.ordinal };
        issues += rows.at(-1)?.ordinal ?? 0;
      }
    },
  };
}

/**
 * Writes the issues of documents as rows of a ledger. One bad file is told and the rest goes on; the ledger is written
 * once, at the end, whole or not at all.
 *
 * @returns the exit status: 0 all done, 2 nothing could be read, 3 some files failed
 * @throws InspectionError for flags that do not go together, and where the ledger cannot be written
 */
export async function runImport(args: readonly string[], flags: ImportFlags, stop: AbortSignal): Promise<number> {
  const { output, lang, row = "issue", template } = flags;
  const columns = checkFlags(flags);
  checkBatchFlags(flags);
  const inputs = await filesToRead(args, lang, [output, template, flags.failures]);
  if (inputs === undefined) return exitStatus.unusable;
  const recipe: ImportRecipe = { verb: "import", row, reading: readOptionsOf(flags), redacted: flags.redact === true };
  const work = async (): Promise<FileWork> => {
    const { importWork } = await import("./import-work.js");
    return importWork(recipe);
  };
  return runToSave({ ...inputs, recipe, work, flags, stop }, output, async (textsOf, documents) => {
    const side = new SideTables(lang);
    if (ledgerFormat(output) === "xlsx") for (const part of partsOf(inputs.files, textsOf)) side.add(part.side);
    const saved = await saveLedgerRows(output, rowsOf(inputs.files, textsOf), side, {
      lang,
      row,
      ...(columns === undefined ? {} : { columns }),
      ...(template === undefined ? {} : { template }),
      append: flags.append === true,
      overwrite: flags.force === true,
    });
    tellSaved(output, saved, documents, lang);
  });
}

function tellSaved(output: string, { written, present, cut }: SavedLedger, documents: number, lang: Language): void {
  const say = (key: string): string => label(key, lang);
  const parts = [`${written} ${say("import.rows")}`, `${documents} ${say("import.documents")}`];
  if (present > 0) parts.push(`${present} ${say("import.present")}`);
  if (cut > 0) parts.push(`${cut} ${say("import.cut")}`);
  process.stderr.write(`${say("import.wrote")} ${visible(nameOf(output))}: ${parts.join(lang === "zh" ? "，" : ", ")}\n`);
}
