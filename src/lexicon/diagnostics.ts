import table from "../../corpus/diagnostics.tsv";
import type { Diagnostic } from "../model/diagnostic.js";
import { readTable } from "./table.js";

/** A language of human-facing output. */
export type Language = "zh" | "en";

let loaded: ReadonlyMap<string, { severity: Diagnostic["severity"]; zh: string; en: string }> | undefined;

/**
 * What is told of a diagnostic: its severity and sentence, from `corpus/diagnostics.tsv`.
 *
 * @throws Error for a code that the table does not have: a mistake in this library
 */
export function describe(code: string, lang: Language): Pick<Diagnostic, "severity" | "message"> {
  loaded ??= new Map(
    readTable(table, ["code", "severity", "zh", "en"]).map(({ code: key, severity, zh, en }) => [
      key,
      { severity: severity as Diagnostic["severity"], zh, en },
    ]),
  );
  const row = loaded.get(code);
  if (row === undefined) throw new Error(`no message for the diagnostic ${code}`);
  return { severity: row.severity, message: row[lang] };
}
