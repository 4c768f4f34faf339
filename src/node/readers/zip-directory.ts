import { errorOf } from "../../lexicon/errors.js";
import type { InspectionError } from "../../model/error.js";

/** What the directory of a zip says of one entry. Sizes are the file's own claims: trust none of them. */
export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; anything else is not read. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** Where its packed bytes stand in the file. */
  readonly start: number;
  readonly end: number;
}

const endRecord = 0x06054b50;
const directoryRecord = 0x02014b50;
const localRecord = 0x04034b50;
const longestComment = 65_535;
const unicodePath = 0x7075;
const zip64 = 0x0001;
const full = 0xffffffff;

function damaged(seen: string): InspectionError {
  return errorOf("E_ARCHIVE_CORRUPT", { details: { seen } });
}

/** Whether bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

/**
 * Reads the directory of a zip. Names without a mark of their encoding are UTF-8 if they can be, else GB18030: zips made
 * by Chinese Windows have no mark.
 *
 * @throws InspectionError for a damaged directory, entries that overlap, more than `maxEntries`
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw damaged("end of directory");
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) throw errorOf("E_ARCHIVE_LIMIT", { details: { seen: `${count}`, max: `${maxEntries}`, limit: "maxEntries" } });
  // a zip with something before it: offsets count from where the zip begins
  const size = view.getUint32(end + 12, true);
  const claimed = view.getUint32(end + 16, true);
  const shift = claimed === full || size === full ? 0 : Math.max(0, end - size - claimed);
  let at = claimed === full ? zip64Directory(view, end) : claimed + shift;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryRecord) throw damaged("directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged("directory");
    entries.push(readEntry(bytes, view, at, nameLength, extraLength, shift));
    at = next;
  }
  let free = 0;
  for (const { name, start, end: to } of [...entries].sort((a, b) => a.start - b.start)) {
    if (start < free) throw damaged(`overlap: ${name.slice(-60)}`);
    free = to;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  return undefined;
}

/** Where the directory of a zip64 begins. */
function zip64Directory(view: DataView, end: number): number {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw damaged("zip64");
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50) throw damaged("zip64");
  return Number(view.getBigUint64(record + 48, true));
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let local = view.getUint32(at + 42, true);
  let name = decodeName(rawName, (flags & 0x800) !== 0);
  const extraEnd = at + 46 + nameLength + extraLength;
  for (let extra = at + 46 + nameLength; extra + 4 <= extraEnd; ) {
    const kind = view.getUint16(extra, true);
    const length = view.getUint16(extra + 2, true);
    const from = extra + 4;
    if (from + length > extraEnd) break;
    if (kind === unicodePath && length > 5) name = new TextDecoder().decode(bytes.subarray(from + 5, from + length));
    if (kind === zip64) {
      let field = from;
      const long = (value: number): number => {
        if (value !== full || field + 8 > from + length) return value;
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      };
      size = long(size);
      packed = long(packed);
      local = long(local);
    }
    extra = from + length;
  }
  local += shift;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localRecord) throw damaged(name.slice(-60));
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw damaged(name.slice(-60));
  return {
    name: name.replaceAll("\\", "/"),
    isFolder: /[\\/]$/.test(name),
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    start,
    end: start + packed,
  };
}

function decodeName(raw: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(raw);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder("gb18030").decode(raw);
  }
}
