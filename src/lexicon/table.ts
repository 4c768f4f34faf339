/** A table of `corpus/` as rows of named cells. Lines that begin with `#` are notes; `# columns:` names the columns. */
export type TableRow<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads a tab-separated table: `# columns: a⇥b` names the columns, every other `#` line is a note.
 *
 * @throws Error when the columns are not the ones asked for: the table and the code have parted
 * @example readTable("# columns: unit\tclass\n个\tgeneral", ["unit", "class"]) // [{ unit: "个", class: "general" }]
 */
export function readTable<Column extends string>(text: string, columns: readonly Column[]): TableRow<Column>[] {
  const rows: TableRow<Column>[] = [];
  let named = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("# columns:")) {
      const names = line.slice("# columns:".length).trim().split("\t");
      named = columns.every((column, index) => names[index] === column);
    }
    if (line === "" || line.startsWith("#")) continue;
    if (!named) break;
    const cells = line.split("\t");
    const row = {} as Record<Column, string>;
    for (let index = 0; index < columns.length; index++) row[columns[index] as Column] = cells[index] ?? "";
    rows.push(row);
  }
  if (!named) throw new Error(`corpus table without the columns ${columns.join(", ")}`);
  return rows;
}
