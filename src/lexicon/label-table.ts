import type { Language } from "./diagnostics.js";
import { readTable } from "./table.js";

/** Makes a look-up of words in both languages by key, from a table with the columns key, zh, en; read when first asked. */
export function labelTable(table: string): (key: string, lang: Language) => string {
  let loaded: ReadonlyMap<string, Readonly<Record<Language, string>>> | undefined;
  return (key, lang) => {
    loaded ??= new Map(readTable(table, ["key", "zh", "en"]).map(({ key: name, zh, en }) => [name, { zh, en }]));
    return loaded.get(key)?.[lang] ?? key;
  };
}
