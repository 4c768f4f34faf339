import { displayWidth } from "./display-width.js";

/** What a sheet of a spreadsheet can hold: characters of a cell, rows, and the height of a row in points. */
export const sheetLimits = { cellLength: 32_767, rows: 1_048_576, rowHeight: 409 } as const;

const lineHeight = 16; // points, of a font of 11: Chinese ones stand higher than Latin ones
const filled = 0.92; // of a column's width: a line ends early where a mark may not begin the next
const padding = 1; // characters of a column that no text fills

/** A text as a cell can hold it, its end cut off where it is too long. What looks like an escape of the format (_x000A_) is kept from being read as one. */
export function sheetCellText(text: string): string {
  return text.slice(0, sheetLimits.cellLength).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/**
 * How high a row is in which every text wraps, in points. Spreadsheets other than Excel do not work it out themselves.
 *
 * @param cells its texts, each with the width of its column in characters
 * @example rowHeight([{ text: "整改整改整改", width: 8 }]) // 32
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  let most = 1;
  for (const { text, width } of cells) {
    let lines = 0;
    for (const line of text.split("\n")) lines += Math.max(1, Math.ceil(displayWidth(line) / Math.max(1, width * filled - padding)));
    most = Math.max(most, lines);
  }
  return Math.min(sheetLimits.rowHeight, most * lineHeight);
}
