import { errorOf } from "../../lexicon/errors.js";
import { readOdt } from "./odt.js";
import type { ReadLimits, ReadText } from "./reader.js";
import { readXml } from "./xml.js";
import { openZip, type ZipContent } from "./zip-content.js";

const kind = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet)\b/;

/** Refuses a file whose parts are encrypted, each by itself: as a zip it looks whole. @throws InspectionError */
function refuseEncrypted(zip: ZipContent): void {
  const manifest = zip.part("META-INF/manifest.xml");
  if (manifest === undefined) return;
  readXml(manifest, "META-INF/manifest.xml", {
    open: (element) => {
      if (element === "encryption-data") throw errorOf("E_ENCRYPTED", { details: { seen: "OpenDocument" } });
    },
  });
}

/**
 * Reads a file of OpenOffice, LibreOffice and office programs built on them: a text (.odt) or sheets (.ods).
 *
 * @throws InspectionError for other kinds (presentations, drawings), and what is damaged, encrypted or larger than the limits
 */
export async function readOpenDocument(bytes: Uint8Array, limits: ReadLimits): Promise<ReadText> {
  const zip = openZip(bytes, limits);
  refuseEncrypted(zip);
  const type = new TextDecoder().decode(zip.part("mimetype") ?? new Uint8Array()).trim();
  switch (kind.exec(type)?.[1]) {
    case "text":
      return readOdt(zip);
    case "spreadsheet":
      return (await import("./ods.js")).readOds(bytes, limits);
    default:
      throw errorOf("E_FORMAT_UNSUPPORTED", { details: { seen: /^[\w./+-]{1,80}$/.test(type) ? type : "OpenDocument" } });
  }
}
