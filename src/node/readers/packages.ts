import { zipHolds } from "./zip-directory.js";

/** Whether a zip is a Word document (.docx, and .wps of later versions). */
export function isDocx(bytes: Uint8Array): boolean {
  return zipHolds(bytes, (name) => /^word\/document\d{0,2}\.xml$/i.test(name));
}

/** Whether a zip is a spreadsheet (.xlsx, and .et of later versions). */
export function isXlsx(bytes: Uint8Array): boolean {
  return zipHolds(bytes, (name) => /^xl\/workbook\.xml$/i.test(name));
}

/** Whether a zip is an OFD (GB/T 33190). */
export function isOfd(bytes: Uint8Array): boolean {
  return zipHolds(bytes, (name) => /^ofd\.xml$/i.test(name));
}

/** Whether a zip is one document rather than an archive of several: it has the table of contents of such a package. */
export function isPackage(bytes: Uint8Array): boolean {
  return zipHolds(bytes, (name) => /^(?:\[content_types\]\.xml|ofd\.xml|mimetype)$/i.test(name));
}
