import type { LedgerText } from "../../ledger/text.js";
import type { Span } from "../../model/span.js";
import type { PackedNames } from "./packages.js";

/** Limits for what stands packed inside a file. They bound memory and time, whatever the file says of itself. */
export interface ReadLimits {
  /** Bytes of one part of a packed file once it is unpacked. 64 MiB unless told. */
  readonly maxPartBytes: number;
  /** Bytes of all parts of a file together, archives inside it counted in. 256 MiB unless told. */
  readonly maxUnpackedBytes: number;
  /** How many parts a packed file may have. 10,000 unless told. */
  readonly maxEntries: number;
  /** How deep archives may lie in archives. 3 unless told. */
  readonly maxArchiveDepth: number;
  /** Milliseconds that reading one PDF may take. 30,000 unless told. */
  readonly maxPdfTime: number;
  /** The encoding, where the caller knows it; for formats that are text inside (HTML). */
  readonly encoding?: string;
}

/** The limits that hold unless a caller gives others. */
export const defaultLimits: ReadLimits = {
  maxPartBytes: 64 * 1024 * 1024,
  maxUnpackedBytes: 256 * 1024 * 1024,
  maxEntries: 10_000,
  maxArchiveDepth: 3,
  maxPdfTime: 30_000,
};

/** Where a page of the original begins in the text. `page` counts from 1. */
export interface PageStart {
  readonly page: number;
  readonly start: number;
}

/** Text out of a file, with what is known of its places. All spans point into `text`. */
export interface ReadText {
  readonly text: string;
  /** What the file is: `docx`, `pdf` …; not what its name says. */
  readonly format: string;
  readonly encoding?: string;
  readonly notes: readonly { readonly code: string; readonly span: Span }[];
  /** Where pages begin, where the format has pages. */
  readonly pages?: readonly PageStart[];
  /** Numbers that stand nowhere in the file as text and were worked out from its rules of numbering (一、, 1.). */
  readonly computed?: readonly Span[];
  /** Of a web page: the column of the site that it stands in. */
  readonly column?: string;
  /** Of a spreadsheet that is a ledger: the places of its issues; its `text` is that of the whole. */
  readonly ledger?: LedgerText;
}

/** A file that is to be recognised. */
export interface UnknownFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly parts: PackedNames;
}

/**
 * Reads one format. A reader is told by content, the name only helps where the content leaves it open. What makes it
 * large (parsers, tables) is loaded by `read`, not before.
 */
export interface Reader {
  /** Whether a file is of its format. Cheap; never throws. */
  readonly accepts: (file: UnknownFile) => boolean;
  /** @throws InspectionError for what cannot be read */
  readonly read: (bytes: Uint8Array, name: string, limits: ReadLimits) => Promise<ReadText> | ReadText;
}
