import { errorOf } from "../../lexicon/errors.js";
import type { InspectionError } from "../../model/error.js";

const begin = 0x0809; // BOF
const end = 0x000a; // EOF
const continued = 0x003c;
const password = 0x002f; // FilePass
const sheet = 0x0085; // BoundSheet8
const nothing = 0x0060; // Template: a record that says nothing
const newest = 0x0600; // BIFF8, from Excel 97 on
const deepest = 8; // charts in sheets

/** The records that cells are read from; what stands in the others (drawings, names, links, prints) is not asked for. */
const wanted = new Set([
  begin, end, sheet,
  0x0022, 0x0042, 0x00e0, 0x041e, // days since 1904, code page, formats
  0x00fc, // shared texts
  0x0200, 0x0208, 0x00e5, // extent, rows, merged cells
  0x0203, 0x027e, 0x00bd, 0x0205, // numbers, answers and faults
  0x00fd, 0x0204, 0x00d6, // texts
  0x0006, 0x0207, // formulas and their texts
]);

function damaged(cause: string): InspectionError {
  return errorOf("E_SHEET_CORRUPT", { details: { cause } });
}

/**
 * The workbook stream of an .xls ([MS-XLS] 2.1) with all records emptied of meaning that no cell is read from: what reads
 * it afterwards meets nothing else. Every record keeps its place.
 *
 * @throws InspectionError for a stream that is cut off, locked with a password, or older than Excel 97
 */
export function cellRecords(stream: Uint8Array): Uint8Array {
  const bytes = stream.slice();
  const view = new DataView(bytes.buffer);
  if (bytes.length < 8 || view.getUint16(0, true) !== begin) throw damaged("BOF");
  if (view.getUint16(4, true) !== newest) throw errorOf("E_FORMAT_UNSUPPORTED", { details: { seen: "xls (Excel 95 or older)" } });
  const sheets: number[] = [];
  const begun = new Set<number>();
  let depth = 0;
  let keeps = true;
  for (let at = 0; at + 4 <= bytes.length; ) {
    const type = view.getUint16(at, true);
    const next = at + 4 + view.getUint16(at + 2, true);
    if (type === 0 && depth === 0) break; // what fills the last sector
    if (next > bytes.length) throw damaged(`record 0x${type.toString(16)}`);
    if (type === password) throw errorOf("E_ENCRYPTED", { details: { seen: "xls" } });
    if (type === begin) {
      begun.add(at);
      if (++depth > deepest) throw damaged("BOF");
    } else if (type === end) depth--;
    else if (type === sheet && next >= at + 8) sheets.push(view.getUint32(at + 4, true));
    if (type !== continued) keeps = wanted.has(type);
    if (!keeps) view.setUint16(at, nothing, true);
    at = next;
  }
  if (depth > 0 || sheets.some((place) => !begun.has(place))) throw damaged("EOF");
  return bytes;
}
