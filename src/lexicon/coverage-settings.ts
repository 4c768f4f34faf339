import table from "../../corpus/coverage-settings.tsv";
import { readTable } from "./table.js";

let loaded: ReadonlyMap<string, number> | undefined;

/**
 * A figure of `corpus/coverage-settings.tsv`.
 *
 * @throws Error for a setting that the table does not have: the table and the code have parted
 * @example coverageSetting("link-from") // 0.5
 */
export function coverageSetting(name: string): number {
  loaded ??= new Map(readTable(table, ["setting", "value", "why"]).map(({ setting, value }) => [setting, Number(value)]));
  const value = loaded.get(name);
  if (value === undefined) throw new Error(`corpus/coverage-settings.tsv has no ${name}`);
  return value;
}
