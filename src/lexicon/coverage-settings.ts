import table from "../../corpus/coverage-settings.tsv";
import { readSettings } from "./settings.js";

let loaded: ((setting: string) => number) | undefined;

/**
 * A figure of `corpus/coverage-settings.tsv`.
 *
 * @throws Error for a setting that the table does not have: the table and the code have parted
 * @example coverageSetting("link-from") // 0.5
 */
export function coverageSetting(name: string): number {
  loaded ??= readSettings(table, "coverage-settings.tsv");
  return loaded(name);
}
