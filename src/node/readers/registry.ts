import { errorOf } from "../../lexicon/errors.js";
import type { InspectionError } from "../../model/error.js";
import type { PackedDocument } from "./archive.js";
import { isArchive, isDocx, isOfd, isOpenDocument, isXls, isXlsx, packedNames } from "./packages.js";
import type { Reader, ReadLimits } from "./reader.js";
import { isHtml, isOle, isPdf, isRtf, xmlRoot } from "./signatures.js";

/** XML that is no page: a document that an office program saved flat, or data. As plain text it would be read tags and all. */
function refuseXml(bytes: Uint8Array): never {
  throw errorOf("E_FORMAT_UNSUPPORTED", { details: { seen: `XML (${xmlRoot(bytes) ?? ""})` } });
}

/** The readers, in the order in which they are asked. */
const readers: readonly Reader[] = [
  { accepts: ({ parts }) => isDocx(parts), read: async (bytes, _, limits) => (await import("./docx.js")).readDocx(bytes, limits) },
  { accepts: ({ parts }) => isXlsx(parts), read: async (bytes, _, limits) => (await import("./xlsx.js")).readXlsx(bytes, limits) },
  { accepts: ({ parts }) => isOfd(parts), read: async (bytes, _, limits) => (await import("./ofd.js")).readOfd(bytes, limits) },
  { accepts: ({ bytes }) => isPdf(bytes), read: async (bytes, _, limits) => (await import("./pdf.js")).readPdf(bytes, limits) },
  { accepts: ({ parts }) => isXls(parts), read: async (bytes) => (await import("./xls.js")).readXls(bytes) },
  { accepts: ({ bytes }) => isOle(bytes), read: async (bytes) => (await import("./doc.js")).readDoc(bytes) },
  { accepts: ({ parts }) => isOpenDocument(parts), read: async (bytes, _, limits) => (await import("./open-document.js")).readOpenDocument(bytes, limits) },
  { accepts: ({ bytes }) => isRtf(bytes), read: async (bytes) => (await import("./rtf.js")).readRtf(bytes) },
  { accepts: ({ bytes, name }) => isHtml(bytes, name), read: async (bytes, name, limits) => (await import("./html.js")).readHtml(bytes, name, limits) },
  { accepts: ({ bytes }) => xmlRoot(bytes) !== undefined, read: refuseXml },
];

/** What a file is, told by its content: the reader for it, or an archive; undefined for plain text and what is not read. */
export function recognise(bytes: Uint8Array, name: string): Reader | "archive" | undefined {
  const file = { bytes, name, parts: packedNames(bytes) };
  return readers.find((reader) => reader.accepts(file)) ?? (isArchive(bytes, file.parts) ? "archive" : undefined);
}

/**
 * The documents in an archive.
 *
 * @throws InspectionError (also while they are taken) for an archive that is damaged as a whole
 */
export async function readArchive(bytes: Uint8Array, name: string, limits: ReadLimits): Promise<Iterable<PackedDocument | InspectionError>> {
  return (await import("./archive.js")).readArchive(bytes, name, limits);
}
