import table from "../../corpus/errors.tsv";
import { type ErrorCategory, type ErrorDetails, InspectionError } from "../model/error.js";
import { fillMessage } from "./fill-message.js";
import { readTable } from "./table.js";

/**
 * Makes an error of the table `corpus/errors.tsv`.
 *
 * @throws Error for a code that the table does not have: a mistake in this library
 * @example errorOf("E_INPUT_EMPTY", { file: "a.txt" }).messages.zh // "文件是空的"
 */
export function errorOf(
  code: string,
  options: { file?: string | null; details?: ErrorDetails; cause?: unknown } = {},
): InspectionError {
  const row = readTable(table, ["code", "category", "zh", "en", "hintZh", "hintEn"]).find((each) => each.code === code);
  if (row === undefined) throw new Error(`no message for the error ${code}`);
  const details = options.details ?? {};
  return new InspectionError({
    code,
    category: row.category as ErrorCategory,
    file: options.file ?? null,
    messages: { zh: fillMessage(row.zh, details), en: fillMessage(row.en, details) },
    hints: { zh: fillMessage(row.hintZh, details), en: fillMessage(row.hintEn, details) },
    ...(options.cause === undefined ? {} : { cause: options.cause }),
  });
}
