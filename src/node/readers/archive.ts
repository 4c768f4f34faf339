import { errorOf } from "../../lexicon/errors.js";
import { InspectionError } from "../../model/error.js";
import { documentEndings, isDocumentName } from "../document-endings.js";
import type { ReadLimits } from "./reader.js";
import { isArchive } from "./packages.js";
import { openZip, type UnpackBudget, unpack } from "./zip-content.js";

/** A document that lies in an archive, under the name `archive.zip/folder/document.docx`. */
export interface PackedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Folders and files that systems leave in archives, and locks of open documents. */
const leftBySystems = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|~\$)/;

/**
 * The documents in an archive, one at a time, those in archives inside it too. What cannot be unpacked is an error in its
 * place, the others go on.
 *
 * @throws InspectionError for an archive that is damaged as a whole, or holds no document
 */
export function* readArchive(bytes: Uint8Array, name: string, limits: ReadLimits): Generator<PackedDocument | InspectionError> {
  yield* readLevel(bytes, name, limits, { left: limits.maxUnpackedBytes }, 1);
}

function* readLevel(bytes: Uint8Array, name: string, limits: ReadLimits, budget: UnpackBudget, depth: number): Generator<PackedDocument | InspectionError> {
  if (depth > limits.maxArchiveDepth) {
    throw errorOf("E_ARCHIVE_LIMIT", { file: name, details: { seen: `${depth}`, max: `${limits.maxArchiveDepth}`, limit: "maxArchiveDepth" } });
  }
  const { entries } = openZip(bytes, limits, budget);
  const documents = entries.filter((entry) => !entry.isFolder && !leftBySystems.test(entry.name) && isDocumentName(entry.name));
  if (documents.length === 0) throw errorOf("E_ARCHIVE_NO_DOCUMENT", { file: name, details: { formats: documentEndings.join(" ") } });
  const placed = documents.map((entry) => ({ entry, path: `${name}/${entry.name.replace(/^(?:\.{0,2}\/)+/, "")}` }));
  for (const { entry, path } of placed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.entry.start - b.entry.start))) {
    try {
      const content = unpack(bytes, entry, limits, budget);
      if (isArchive(content)) yield* readLevel(content, path, limits, budget, depth + 1);
      else yield { name: path, bytes: content };
    } catch (cause) {
      if (!(cause instanceof InspectionError)) throw cause;
      yield cause.file === null ? new InspectionError({ ...cause, file: path, cause: cause.cause }) : cause;
    }
  }
}
