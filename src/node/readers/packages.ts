import { openOle } from "./ole.js";
import { isOle } from "./signatures.js";
import { isZip, readZipDirectory } from "./zip-directory.js";

/** The names of what is packed in a file: the parts of a zip, the streams of an OLE container. */
export type PackedNames = readonly string[];

/** Looks at the directory of a zip or an OLE container alone. No names for other files, and for one that is damaged. */
export function packedNames(bytes: Uint8Array): PackedNames {
  try {
    if (isZip(bytes)) return readZipDirectory(bytes, Number.POSITIVE_INFINITY).map(({ name }) => name);
    return isOle(bytes) ? [...openOle(bytes).names] : [];
  } catch {
    return [];
  }
}

const contentTypes = /^\[content_types\]\.xml$/i;

function holds(names: PackedNames, wanted: RegExp): boolean {
  return names.some((name) => wanted.test(name));
}

/** Whether the parts are those of a Word document (.docx, and .wps of later versions), whatever its main part is called. */
export function isDocx(names: PackedNames): boolean {
  return holds(names, /^word\/document\d{0,2}\.xml$/i) || (holds(names, contentTypes) && holds(names, /^word\/[^/]{1,80}\.xml$/i));
}

/** Whether the parts are those of a spreadsheet (.xlsx, and .et of later versions). */
export function isXlsx(names: PackedNames): boolean {
  return holds(names, /^xl\/workbook\.xml$/i);
}

/** Whether the parts are those of an OFD (GB/T 33190). */
export function isOfd(names: PackedNames): boolean {
  return holds(names, /^ofd\.xml$/i);
}

/** Whether the parts are those of a document of OpenOffice or LibreOffice (.odt, .ods): which, its `mimetype` says. */
export function isOpenDocument(names: PackedNames): boolean {
  return holds(names, /^mimetype$/i) && holds(names, /^content\.xml$/i);
}

/** Whether the streams are those of a spreadsheet of Excel 2003 and before (.xls, and .et of that time). */
export function isXls(names: PackedNames): boolean {
  return holds(names, /^(?:Workbook|Book)$/i) && !holds(names, /^WordDocument$/i);
}

/** Whether bytes are an archive of files, not one packed document of whatever kind: such a package has a table of contents. */
export function isArchive(bytes: Uint8Array, names: PackedNames = packedNames(bytes)): boolean {
  return isZip(bytes) && !holds(names, /^(?:\[content_types\]\.xml|ofd\.xml|mimetype)$/i);
}
