/** A run of bytes of the main stream with what its properties say. */
export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  /** The properties by their codes (sprm), each with its first operand byte or word. */
  readonly properties: ReadonlyMap<number, number>;
  /** For paragraphs, the number of their style. */
  readonly style: number;
}

const pageSize = 512;
const deepestStyle = 40; // styles on styles; a circle ends here

/** Reads a list of property modifiers ([MS-DOC] 2.6): code by code, with the lengths of the operands that the codes tell. */
export function readProperties(bytes: Uint8Array): Map<number, number> {
  const found = new Map<number, number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = view.getUint16(at, true);
    at += 2;
    const kind = code >> 13;
    let length = kind === 3 ? 4 : kind === 7 ? 3 : kind === 2 || kind === 4 || kind === 5 ? 2 : 1;
    if (kind === 6) {
      if (code === 0xd608 && at + 2 <= bytes.length) length = view.getUint16(at, true) + 1;
      else length = (bytes[at] as number) + 1;
    }
    if (at + length > bytes.length) break;
    found.set(code, length >= 2 && kind !== 6 ? view.getUint16(at, true) : (bytes[at] as number));
    at += length;
  }
  return found;
}

/**
 * Reads the property pages of a Word document ([MS-DOC] 2.9.33 and 2.9.174): runs of characters, or paragraphs.
 *
 * @param table the bytes of the page table (PlcBteChpx or PlcBtePapx)
 * @param main the main stream
 */
export function readPropertyRuns(table: Uint8Array, main: Uint8Array, of: "characters" | "paragraphs"): PropertyRun[] {
  const runs: PropertyRun[] = [];
  const count = Math.floor((table.length - 4) / 8);
  const tableView = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const seen = new Set<number>();
  for (let index = 0; index < count; index++) {
    const page = (tableView.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff) * pageSize;
    if (page + pageSize > main.length || seen.has(page)) continue;
    seen.add(page);
    const runCount = main[page + pageSize - 1] as number;
    const places = page + (runCount + 1) * 4;
    const step = of === "characters" ? 1 : 13;
    if (places + runCount * step > page + pageSize) continue;
    for (let run = 0; run < runCount; run++) {
      const offset = (main[places + run * step] as number) * 2;
      let list = main.subarray(0, 0);
      let style = 0;
      if (offset > 0 && page + offset < page + pageSize) {
        const at = page + offset;
        if (of === "characters") list = main.subarray(at + 1, Math.min(page + pageSize, at + 1 + (main[at] as number)));
        else {
          const short = main[at] as number;
          const from = short === 0 ? at + 2 : at + 1;
          const length = short === 0 ? (main[at + 1] as number) * 2 : short * 2 - 1;
          style = view.getUint16(from, true);
          list = main.subarray(from + 2, Math.min(page + pageSize, from + length));
        }
      }
      runs.push({
        start: view.getUint32(page + run * 4, true),
        end: view.getUint32(page + run * 4 + 4, true),
        properties: readProperties(list),
        style,
      });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/**
 * Reads the style sheet of a Word document ([MS-DOC] 2.9.271): the styles whose paragraphs have a property, by themselves
 * or from the style that they are based on, with its value.
 */
export function readStyleProperty(sheet: Uint8Array, property: number): Map<number, number> {
  const own = new Map<number, number>();
  const based = new Map<number, number>();
  const view = new DataView(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  if (sheet.length < 6) return own;
  const count = view.getUint16(2, true);
  const baseSize = view.getUint16(4, true);
  let at = 2 + view.getUint16(0, true);
  for (let style = 0; style < count && at + 2 <= sheet.length; style++) {
    const length = view.getUint16(at, true);
    const start = at + 2;
    at = start + length;
    if (length < baseSize + 2 || baseSize < 10 || at > sheet.length) continue;
    const kind = view.getUint16(start + 2, true);
    based.set(style, kind >> 4);
    if ((kind & 0xf) !== 1) continue; // not of paragraphs
    const name = start + baseSize;
    const list = name + 2 + (view.getUint16(name, true) + 1) * 2;
    if (list + 4 > at) continue;
    const end = Math.min(at, list + 2 + view.getUint16(list, true));
    const found = readProperties(sheet.subarray(list + 4, end)).get(property);
    if (found !== undefined) own.set(style, found);
  }
  const all = new Map<number, number>();
  for (const style of based.keys()) {
    let from: number | undefined = style;
    for (let steps = 0; from !== undefined && !own.has(from) && steps < deepestStyle; steps++) from = based.get(from);
    const found = from === undefined ? undefined : own.get(from);
    if (found !== undefined) all.set(style, found);
  }
  return all;
}
