import { extname } from "node:path";
import type { Language } from "../lexicon/diagnostics.js";
import { errorOf } from "../lexicon/errors.js";
import { fillMessage } from "../lexicon/fill-message.js";
import { label } from "../lexicon/labels.js";
import type { ErrorParts } from "../model/error.js";
import { nameOf } from "../node/inputs.js";
import { saveFile } from "../node/save-file.js";
import { visible } from "../text/visible.js";

const formats = [".csv", ".ndjson"] as const;
const namesShown = 3;

/** The format of a list of failures, by its name's ending. @throws InspectionError `E_OUTPUT_FORMAT` for any other */
export function failuresFormat(path: string): (typeof formats)[number] {
  const ending = extname(path).toLowerCase();
  const format = formats.find((each) => each === (ending === ".jsonl" ? ".ndjson" : ending));
  if (format === undefined) throw errorOf("E_OUTPUT_FORMAT", { file: nameOf(path), details: { seen: ending === "" ? "-" : ending, formats: formats.join(" ") } });
  return format;
}

/**
 * Failures by their causes, the commonest first: how many, the cause (of the first), a few names.
 *
 * @example failureSummary(failures, "zh") // "3 份没有读成：\n    2 × E_INPUT_EMPTY 文件是空的：a.txt、b.txt\n …"
 */
export function failureSummary(failures: readonly ErrorParts[], lang: Language): string {
  const groups = new Map<string, ErrorParts[]>();
  for (const failure of failures) {
    const group = groups.get(failure.code);
    if (group === undefined) groups.set(failure.code, [failure]);
    else group.push(failure);
  }
  const [colon, comma] = lang === "zh" ? ["：", "、"] : [": ", ", "];
  const lines = [...groups].sort(([, a], [, b]) => b.length - a.length).map(([code, group]) => {
    const cause = `${code} ${group[0]?.messages[lang] ?? ""}`;
    const names = group.slice(0, namesShown).map(({ file }) => file ?? "-");
    const more = group.length > names.length ? fillMessage(label("batch.more", lang), { count: `${group.length - names.length}` }) : "";
    return `    ${group.length} × ${visible(cause)}${colon}${visible(names.join(comma))}${more}\n`;
  });
  return `${fillMessage(label("batch.failures", lang), { count: `${failures.length}` })}\n${lines.join("")}`;
}

/** Saves a list of failures, .csv or .ndjson by its name's ending: file, code, cause, way out. Empty but for a header where there are none. */
export async function saveFailures(path: string, failures: readonly ErrorParts[], lang: Language, overwrite: boolean): Promise<void> {
  const rows = failures.map(({ file, code, messages, hints }) => ({ file: file ?? "", code, cause: messages[lang], wayOut: hints[lang] }));
  if (failuresFormat(path) === ".ndjson") {
    saveFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""), { overwrite });
    return;
  }
  const { writeCsv } = await import("../write/csv.js");
  const columns = (["file", "code", "cause", "wayOut"] as const).map((key) => ({ key, header: label(`failures.${key}`, lang) }));
  saveFile(path, writeCsv({ columns, rows: rows.map((row) => columns.map(({ key }) => row[key])) }), { overwrite });
}
