import table from "../../corpus/labels.tsv";
import type { Language } from "./diagnostics.js";
import { readTable } from "./table.js";

let loaded: ReadonlyMap<string, Readonly<Record<Language, string>>> | undefined;

/**
 * A label of human-facing output, from `corpus/labels.tsv`; the key itself where the table has none.
 *
 * @example label("kind.feedback-notice", "zh") // "反馈通报"
 */
export function label(key: string, lang: Language): string {
  loaded ??= new Map(readTable(table, ["key", "zh", "en"]).map(({ key: name, zh, en }) => [name, { zh, en }]));
  return loaded.get(key)?.[lang] ?? key;
}
