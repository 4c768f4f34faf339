import { readXlsx as readWorkbook } from "hucre/xlsx";
import type { Grid } from "../../ledger/grid.js";
import { defaultLimits, type ReadLimits, type ReadText } from "./reader.js";
import { sheetDamage, sheetText } from "./sheet-text.js";
import { gridsOfWorkbook } from "./workbook-grids.js";
import { checkParts } from "./zip-content.js";

/**
 * The sheets of an .xlsx file as texts. A hidden sheet is there only where it is a ledger.
 *
 * @throws InspectionError for a file that is damaged, locked with a password, or larger than the limits once unpacked
 */
export async function readGrids(bytes: Uint8Array, limits: ReadLimits = defaultLimits): Promise<Grid[]> {
  checkParts(bytes, limits);
  try {
    return gridsOfWorkbook(await readWorkbook(bytes, { readStyles: true }));
  } catch (cause) {
    throw sheetDamage(cause);
  }
}

/** Reads an .xlsx file: a ledger with the places of its issues, or any other sheets as plain lines. */
export async function readXlsx(bytes: Uint8Array, limits: ReadLimits): Promise<ReadText> {
  return sheetText(await readGrids(bytes, limits), "xlsx");
}
