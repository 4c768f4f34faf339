import { errorOf } from "../../lexicon/errors.js";
import type { InspectionError } from "../../model/error.js";

/** The streams of an OLE container ([MS-CFB]) by name; those of embedded objects are not among them. */
export interface OleContainer {
  readonly names: ReadonlySet<string>;
  /** The bytes of a stream; undefined where there is none of that name. @throws InspectionError */
  readonly stream: (name: string) => Uint8Array | undefined;
}

const headerSize = 512;
const noEntry = 0xffffffff;
const lastSector = 0xfffffffa; // from here on numbers are marks: end of chain, free, table

function damaged(seen: string): InspectionError {
  return errorOf("E_DOC_CORRUPT", { details: { seen } });
}

/** Tells which entries of a directory lie in its root storage, the root itself counted in; all, where its tree is broken. */
function entriesOfRoot(directory: DataView): (entry: number) => boolean {
  const count = Math.floor(directory.byteLength / 128);
  const found = new Set([0]);
  const open = count === 0 ? [] : [directory.getUint32(76, true)];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    if (entry === noEntry) continue;
    if (entry >= count || found.has(entry)) return () => true;
    found.add(entry);
    open.push(directory.getUint32(entry * 128 + 68, true), directory.getUint32(entry * 128 + 72, true));
  }
  return (entry) => found.has(entry);
}

/**
 * Opens an OLE container. A chain of sectors that comes back to one of its own is damage.
 *
 * @throws InspectionError for what is damaged
 */
export function openOle(bytes: Uint8Array): OleContainer {
  if (bytes.length < headerSize) throw damaged("ole header");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw damaged("ole header");
  const size = 2 ** shift;
  const sectors = Math.ceil(bytes.length / size);
  const placeOf = (sector: number): number => (sector + 1) * size;

  const table: number[] = []; // the sectors that hold the allocation table
  for (let index = 0; index < 109; index++) table.push(view.getUint32(76 + index * 4, true));
  let more = view.getUint32(68, true);
  for (let steps = 0; more < lastSector && steps < sectors; steps++) {
    const at = placeOf(more);
    if (at + size > bytes.length) break;
    for (let index = 0; index < size / 4 - 1; index++) table.push(view.getUint32(at + index * 4, true));
    more = view.getUint32(at + size - 4, true);
  }
  const perSector = size / 4;
  const next = (sector: number): number => {
    const holder = table[Math.floor(sector / perSector)];
    const at = holder === undefined || holder >= lastSector ? bytes.length : placeOf(holder) + (sector % perSector) * 4;
    return at + 4 <= bytes.length ? view.getUint32(at, true) : 0xffffffff;
  };
  const chain = (start: number, length: number): Uint8Array => {
    const most = Math.min(length, bytes.length);
    const content = new Uint8Array(most);
    let filled = 0;
    const seen = new Set<number>();
    for (let sector = start; filled < most && sector < lastSector; sector = next(sector)) {
      const at = placeOf(sector);
      if (seen.has(sector) || at >= bytes.length) throw damaged("ole chain");
      seen.add(sector);
      const part = bytes.subarray(at, Math.min(at + size, bytes.length, at + most - filled));
      content.set(part, filled);
      filled += part.length;
    }
    return content.subarray(0, filled);
  };

  const directory = chain(view.getUint32(48, true), bytes.length);
  const entries = new Map<string, { start: number; length: number }>();
  let root = { start: lastSector, length: 0 };
  const directoryView = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const inRoot = entriesOfRoot(directoryView);
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    if (!inRoot(at / 128)) continue;
    const nameLength = Math.min(64, directoryView.getUint16(at + 64, true));
    const kind = directory[at + 66];
    const entry = { start: directoryView.getUint32(at + 116, true), length: directoryView.getUint32(at + 120, true) };
    const name = new TextDecoder("utf-16le").decode(directory.subarray(at, at + Math.max(0, nameLength - 2)));
    if (kind === 5) root = entry;
    else if (kind === 2 && !entries.has(name)) entries.set(name, entry);
    else if (kind === 1 && !entries.has(`${name}/`)) entries.set(`${name}/`, entry);
  }
  const cutoff = view.getUint32(56, true);
  let small: { content: Uint8Array; table: Uint8Array } | undefined;
  const miniChain = (start: number, length: number): Uint8Array => {
    small ??= { content: chain(root.start, root.length), table: chain(view.getUint32(60, true), bytes.length) };
    const { content, table: miniTable } = small;
    const tableView = new DataView(miniTable.buffer, miniTable.byteOffset, miniTable.byteLength);
    const most = Math.min(length, content.length);
    const found = new Uint8Array(most);
    let filled = 0;
    const seen = new Set<number>();
    for (let sector = start; filled < most && sector < lastSector; ) {
      const part = content.subarray(sector * 64, Math.min(sector * 64 + 64, sector * 64 + most - filled));
      if (seen.has(sector) || part.length === 0) throw damaged("ole chain");
      seen.add(sector);
      found.set(part, filled);
      filled += part.length;
      sector = sector * 4 + 4 <= miniTable.length ? tableView.getUint32(sector * 4, true) : 0xffffffff;
    }
    return found.subarray(0, filled);
  };
  return {
    names: new Set(entries.keys()),
    stream: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      return entry.length < cutoff ? miniChain(entry.start, entry.length) : chain(entry.start, entry.length);
    },
  };
}
