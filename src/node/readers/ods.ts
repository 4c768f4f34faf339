import { readOds as readWorkbook } from "hucre/ods";
import { errorOf } from "../../lexicon/errors.js";
import type { ReadLimits, ReadText } from "./reader.js";
import { sheetDamage, sheetText } from "./sheet-text.js";
import { gridsOfWorkbook } from "./workbook-grids.js";
import { readXml, type XmlAttributes } from "./xml.js";
import { checkParts, openZip } from "./zip-content.js";

const mostCells = 2_000_000;

function repeated(attributes: XmlAttributes, name: string): number {
  return Math.max(1, Number.parseInt(attributes.get(name) ?? "1", 10) || 1);
}

/** Refuses sheets in which few cells stand for millions: each says how often it and its row are repeated. @throws InspectionError */
function checkCells(content: Uint8Array): void {
  let total = 0;
  let rows = 1;
  let columns = 0;
  readXml(content, "content.xml", {
    open: (element, attributes) => {
      if (element === "table-row") rows = repeated(attributes, "number-rows-repeated");
      else if (element === "table-cell") columns = repeated(attributes, "number-columns-repeated");
      else if (element === "p") {
        total += rows * columns; // empty cells are not kept
        if (total > mostCells) throw errorOf("E_ARCHIVE_LIMIT", { details: { seen: "content.xml", max: `${mostCells}`, limit: "cells" } });
      }
    },
  });
}

/**
 * Reads an .ods file: a ledger with the places of its issues, or any other sheets as plain lines.
 *
 * @throws InspectionError for a file that is damaged, or larger than the limits once unpacked
 */
export async function readOds(bytes: Uint8Array, limits: ReadLimits): Promise<ReadText> {
  checkParts(bytes, limits);
  const content = openZip(bytes, limits).part("content.xml");
  if (content !== undefined) checkCells(content);
  const grids = await readWorkbook(bytes, { readStyles: true }).then(gridsOfWorkbook, (cause: unknown) => {
    throw sheetDamage(cause);
  });
  return sheetText(grids, "ods");
}
