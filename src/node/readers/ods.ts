import { readOds as readWorkbook } from "hucre/ods";
import type { ReadLimits, ReadText } from "./reader.js";
import { sheetDamage, sheetText } from "./sheet-text.js";
import { gridsOfWorkbook } from "./workbook-grids.js";
import { checkParts } from "./zip-content.js";

/**
 * Reads an .ods file: a ledger with the places of its issues, or any other sheets as plain lines.
 *
 * @throws InspectionError for a file that is damaged, or larger than the limits once unpacked
 */
export async function readOds(bytes: Uint8Array, limits: ReadLimits): Promise<ReadText> {
  checkParts(bytes, limits);
  const grids = await readWorkbook(bytes, { readStyles: true }).then(gridsOfWorkbook, (cause: unknown) => {
    throw sheetDamage(cause);
  });
  return sheetText(grids, "ods");
}
