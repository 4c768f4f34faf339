import { Inflate } from "fflate";
import { errorOf } from "../../lexicon/errors.js";
import type { ReadLimits } from "./reader.js";
import { readZipDirectory, type ZipEntry } from "./zip-directory.js";

const step = 16_384; // packed bytes inflated at a time: 16 MiB at most once unpacked
const freely = 1024 * 1024; // up to here the ratio does not matter
const maxRatio = 200; // DEFLATE can do 1030; honest text stays far below

/** What all parts of one file may still unpack to. */
export interface UnpackBudget {
  left: number;
}

/** The parts of a zip by name, unpacked one at a time and within the limits. */
export interface ZipContent {
  readonly entries: readonly ZipEntry[];
  /** The bytes of a part; undefined where there is none of that name. @throws InspectionError */
  readonly part: (name: string) => Uint8Array | undefined;
}

/**
 * Opens a zip.
 *
 * @throws InspectionError for a damaged directory
 */
export function openZip(bytes: Uint8Array, limits: ReadLimits, budget: UnpackBudget = { left: limits.maxUnpackedBytes }): ZipContent {
  const entries = readZipDirectory(bytes, limits.maxEntries);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    entries,
    part: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry === undefined ? undefined : unpack(bytes, entry, limits, budget);
    },
  };
}

/**
 * Unpacks one entry. Counts what comes out instead of believing the sizes that stand in the file.
 *
 * @throws InspectionError for what is encrypted, damaged, or larger than the limits
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, limits: ReadLimits, budget: UnpackBudget): Uint8Array {
  const seen = entry.name.slice(-60);
  if (entry.encrypted) throw errorOf("E_ENCRYPTED", { details: { seen: "zip" } });
  const packed = bytes.subarray(entry.start, entry.end);
  const most = Math.min(limits.maxPartBytes, budget.left);
  const refuse = (limit: string, max: number): never => {
    throw errorOf("E_ARCHIVE_LIMIT", { details: { seen, max: `${(max / 1048576).toFixed(1)} MiB`, limit } });
  };
  const count = (length: number): void => {
    if (length > most) refuse(limits.maxPartBytes <= budget.left ? "maxPartBytes" : "maxUnpackedBytes", most);
    if (length > freely && length > packed.length * maxRatio) refuse(`ratio ${maxRatio}:1`, packed.length * maxRatio);
  };
  let content: Uint8Array;
  if (entry.method === 0) {
    count(packed.length);
    content = packed;
  } else if (entry.method === 8) content = inflate(packed, count, seen);
  else throw errorOf("E_FORMAT_UNSUPPORTED", { details: { seen: `zip, method ${entry.method}` } });
  budget.left -= content.length;
  if (crc32(content) !== entry.crc) throw errorOf("E_ARCHIVE_CORRUPT", { details: { seen: `CRC: ${seen}` } });
  return content;
}

/**
 * Unpacks every part, so that a library which reads the file afterwards meets none that is larger than the limits.
 *
 * @throws InspectionError as {@link unpack}
 */
export function checkParts(bytes: Uint8Array, limits: ReadLimits): void {
  const budget = { left: limits.maxUnpackedBytes };
  for (const entry of openZip(bytes, limits, budget).entries) if (!entry.isFolder) unpack(bytes, entry, limits, budget);
}

function inflate(packed: Uint8Array, count: (length: number) => void, seen: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflater = new Inflate((part, final) => {
    length += part.length;
    if (part.length > 0) parts.push(part.slice());
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
      count(length);
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === "InspectionError") throw cause;
    throw errorOf("E_ARCHIVE_CORRUPT", { details: { seen }, cause });
  }
  if (!ended) throw errorOf("E_ARCHIVE_CORRUPT", { details: { seen } });
  const content = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    content.set(part, at);
    at += part.length;
  }
  return content;
}

let crcTable: Uint32Array | undefined;

function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
