import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { chooseColumns } from "../ledger/cells.js";
import { ledgerRows } from "../ledger/rows.js";
import { SideTables } from "../ledger/tables.js";
import type { Language } from "../lexicon/diagnostics.js";
import { errorOf } from "../lexicon/errors.js";
import { label } from "../lexicon/labels.js";
import { ledgerColumns } from "../lexicon/ledger-columns.js";
import type { InspectionError } from "../model/error.js";
import type { LedgerRow } from "../model/ledger.js";
import { nameOf } from "../node/inputs.js";
import { growingFormats, isGrowing, ledgerFormat } from "../node/ledger-formats.js";
import { saveLedgerRows } from "../node/ledger-file.js";
import { parseFileText } from "../node/read-document.js";
import { readEach } from "../node/read-text.js";
import { checkOutput } from "../node/save-file.js";
import { redact } from "../redact/redact.js";
import { createRedactor } from "../redact/redactor.js";
import { visible } from "../text/visible.js";
import type { ledgerUnits } from "./choices.js";
import { exitStatus, Progress, tellError } from "./console.js";
import { filesToRead, type ReadFlags, readOptionsOf } from "./reading.js";

/** What `xuncha import` may be told. */
export interface ImportFlags extends ReadFlags {
  readonly output: string;
  readonly row?: (typeof ledgerUnits)[number];
  readonly columns?: string;
  readonly append?: boolean;
  readonly template?: string;
  readonly force?: boolean;
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

/**
 * Writes the issues of documents as rows of a ledger. One bad file is told and the rest goes on; the ledger is written
 * once, at the end, whole or not at all.
 *
 * @returns the exit status: 0 all done, 2 nothing could be read, 3 some files failed
 * @throws InspectionError for flags that do not go together, and where the ledger cannot be written
 */
export async function runImport(args: readonly string[], flags: ImportFlags, stopped: () => boolean): Promise<number> {
  const { output, lang, row = "issue" } = flags;
  const columns = checkFlags(flags);
  const own = new Set([output, ...(flags.template === undefined ? [] : [flags.template])].map((path) => resolve(path)));
  const inputs = await filesToRead(args, lang, ({ path }) => path !== "-" && own.has(resolve(path)));
  if (inputs === undefined) return exitStatus.unusable;
  const { files, errors } = inputs;
  const options = readOptionsOf(flags);
  const rows: LedgerRow[] = [];
  const side = new SideTables(lang);
  const failures: InspectionError[] = [];
  const progress = new Progress(files.length, lang);
  let done = 0;
  let read = 0;
  let issues = 0;
  for (const file of files) {
    await new Promise((next) => setImmediate(next)); // signals are heard between files
    if (stopped()) break;
    let text = "";
    const parse = (source: Parameters<typeof parseFileText>[0]): ReturnType<typeof parseFileText> => {
      text = source.text;
      return parseFileText(source, options);
    };
    for await (const result of readEach(file, options, parse)) {
      if (result.ok) {
        const redactor = flags.redact === true ? createRedactor(result.value, lang) : undefined;
        const document = redactor === undefined ? result.value : redact(result.value, lang, redactor);
        for (const each of ledgerRows([document], { row, lang, from: issues + 1 })) {
          rows.push(each);
          issues = each.ordinal;
        }
        side.add(document, redactor === undefined ? text : redactor.cover(text));
        read++;
      } else failures.push(result.error);
    }
    progress.tell(++done, failures.length);
  }
  progress.end();
  const say = (key: string): string => label(key, lang);
  if (failures.length > 0) process.stderr.write(`${failures.length} ${say("import.failures")}:\n`);
  for (const failure of failures) tellError(failure, lang);
  if (read === 0) return exitStatus.unusable;
  if (stopped() && flags.force === true && existsSync(output)) {
    process.stderr.write(`${say("import.kept")} ${visible(nameOf(output))}\n`); // a part would take the place of a whole
    return exitStatus.unusable;
  }
  const { written, present, cut } = await saveLedgerRows(output, rows, side, {
    lang,
    row,
    ...(columns === undefined ? {} : { columns }),
    ...(flags.template === undefined ? {} : { template: flags.template }),
    append: flags.append === true,
    overwrite: flags.force === true,
  });
  const parts = [`${written} ${say("import.rows")}`, `${read} ${say("import.documents")}`];
  if (present > 0) parts.push(`${present} ${say("import.present")}`);
  if (cut > 0) parts.push(`${cut} ${say("import.cut")}`);
  if (stopped()) parts.push(say("import.stopped"));
  process.stderr.write(`${say("import.wrote")} ${visible(nameOf(output))}: ${parts.join(lang === "zh" ? "，" : ", ")}\n`);
  return failures.length + errors.length > 0 ? exitStatus.partly : exitStatus.done;
}
