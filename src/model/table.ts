/** A column of a table that is written. */
export interface TableColumn {
  readonly header: string;
  /** In characters of a spreadsheet. */
  readonly width: number;
  /** There for programs, not shown to people. */
  readonly hidden?: boolean;
  /** What its cells may say, offered as a list. */
  readonly choices?: readonly string[];
}

/** A table as it is written: a sheet of a spreadsheet, a text file. "" is an empty cell. */
export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}
