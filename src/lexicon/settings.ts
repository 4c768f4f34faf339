import { readTable } from "./table.js";

/**
 * Reads a table of figures (`# columns: setting⇥value⇥why`) of `corpus/` into a look-up by name.
 *
 * @param name the table's name, for the error
 * @returns the figure of a setting; it throws an Error for one that the table does not have or that is no number: the
 * table and the code have parted
 * @example readSettings("# columns: setting\tvalue\nbias\t-2", "x.tsv")("bias") // -2
 */
export function readSettings(table: string, name: string): (setting: string) => number {
  const values = new Map(readTable(table, ["setting", "value"]).map(({ setting, value }) => [setting, value === "" ? Number.NaN : Number(value)]));
  return (setting) => {
    const value = values.get(setting);
    if (value === undefined || !Number.isFinite(value)) throw new Error(`corpus/${name}: no number for ${setting}`);
    return value;
  };
}
