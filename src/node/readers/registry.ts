import type { InspectionError } from "../../model/error.js";
import type { PackedDocument } from "./archive.js";
import { isDocx, isOfd, isPackage, isXlsx } from "./packages.js";
import type { Reader, ReadLimits } from "./reader.js";
import { isHtml, isOle, isPdf, isRtf } from "./signatures.js";
import { isZip } from "./zip-directory.js";

/** The readers, in the order in which they are asked. What none accepts is an archive, plain text, or refused. */
export const readers: readonly Reader[] = [
  { format: "docx", accepts: isDocx, read: async (...input) => (await import("./docx.js")).readDocx(...input) },
  { format: "xlsx", accepts: isXlsx, read: async (...input) => (await import("./xlsx.js")).readXlsx(...input) },
  { format: "ofd", accepts: isOfd, read: async (...input) => (await import("./ofd.js")).readOfd(...input) },
  { format: "pdf", accepts: isPdf, read: async (...input) => (await import("./pdf.js")).readPdf(...input) },
  { format: "doc", accepts: isOle, read: async (...input) => (await import("./doc.js")).readDoc(...input) },
  { format: "rtf", accepts: isRtf, read: async (...input) => (await import("./rtf.js")).readRtf(...input) },
  { format: "html", accepts: isHtml, read: async (...input) => (await import("./html.js")).readHtml(...input) },
];

/** The reader for these bytes; undefined for plain text, archives and what is not read. */
export function readerFor(bytes: Uint8Array, name: string): Reader | undefined {
  return readers.find((reader) => reader.accepts(bytes, name));
}

/** Whether bytes are an archive of files, not one packed document of whatever kind. */
export function isArchive(bytes: Uint8Array): boolean {
  return isZip(bytes) && !isPackage(bytes);
}

/**
 * The documents in an archive.
 *
 * @throws InspectionError (also while they are taken) for an archive that is damaged as a whole
 */
export async function readArchive(bytes: Uint8Array, name: string, limits: ReadLimits): Promise<Iterable<PackedDocument | InspectionError>> {
  return (await import("./archive.js")).readArchive(bytes, name, limits);
}
