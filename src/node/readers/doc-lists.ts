import { type CountedList, levelCount, ListCounters, type ListLabel, type ListLevel, noLabel } from "./list-counters.js";

/** What a paragraph says of lists: the list that it belongs to (from 1; 0 none) and its level, where it says so. */
export interface ListPlace {
  readonly list: number;
  readonly level: number | undefined;
  readonly style: number;
}

/** The formats of numbers in the order of their codes ([MS-OSHARED] MSONFC), as WordprocessingML names them. */
const formats = [
  "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText", "hex", "chicago",
  "ideographDigital", "japaneseCounting", "aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth", "japaneseLegal", "japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2",
  "aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet", "ganada", "chosung", "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese", "ideographEnclosedCircle",
  "ideographTraditional", "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting", "ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified", "chineseCountingThousand",
] as const;
const noNumber = 0xff;
const definitionSize = 28;
const overrideSize = 16;

interface Definition {
  readonly levels: ListLevel[];
  /** The paragraph style that is bound to each level. */
  readonly styles: readonly number[];
}

/** Reads structures one behind another; beyond the end everything is nothing. */
class Cursor {
  readonly #view: DataView;

  constructor(bytes: Uint8Array, public at = 0) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Whether more was read than there is: what was read last is not true. */
  get isBeyond(): boolean {
    return this.at > this.#view.byteLength;
  }

  take(size: 1 | 2 | 4): number {
    const { at } = this;
    this.at += size;
    if (this.at > this.#view.byteLength) return 0;
    return size === 1 ? this.#view.getUint8(at) : size === 2 ? this.#view.getUint16(at, true) : this.#view.getUint32(at, true);
  }
}

/** Reads a level ([MS-DOC] 2.9.147, LVL): its settings, the looks of its numbers, its label. Undefined for one that is cut off. */
function readLevel(cursor: Cursor): ListLevel | undefined {
  const start = cursor.take(4);
  const code = cursor.take(1);
  const flags = cursor.take(1);
  cursor.at += 9; // where the numbers stand in the label: it marks them itself
  const follow = cursor.take(1);
  cursor.at += 8;
  const looks = cursor.take(1) + cursor.take(1);
  const limit = cursor.take(1);
  cursor.at += 1 + looks;
  const length = cursor.take(2);
  let text = "";
  for (let index = 0; index < length && !cursor.isBeyond; index++) {
    const unit = cursor.take(2);
    text += unit < levelCount ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  if (cursor.isBeyond) return undefined;
  return {
    start: start & 0x7fff,
    format: code === noNumber ? "none" : (formats[code] ?? "decimal"),
    text,
    separated: follow !== 2,
    legal: (flags & 0x04) !== 0,
    restart: (flags & 0x08) === 0 ? undefined : limit,
  };
}

/** Reads the definitions of lists (PlfLst, and behind it the levels of all) by their ids. */
function readDefinitions(table: Uint8Array, from: number, length: number): Map<number, Definition> {
  const definitions = new Map<number, Definition>();
  if (length < 2) return definitions;
  const cursor = new Cursor(table, from);
  const count = Math.min(cursor.take(2), Math.floor((length - 2) / definitionSize));
  const heads = Array.from({ length: count }, () => {
    const id = cursor.take(4);
    cursor.at += 4;
    const styles = Array.from({ length: levelCount }, () => cursor.take(2));
    const isSimple = (cursor.take(1) & 1) !== 0;
    cursor.at += 1;
    return { id, styles, levels: isSimple ? 1 : levelCount };
  });
  for (const { id, styles, levels } of heads) {
    const read: ListLevel[] = [];
    for (let level = 0; level < levels && !cursor.isBeyond; level++) {
      const found = readLevel(cursor);
      if (found !== undefined) read.push(found);
    }
    definitions.set(id, { styles, levels: read });
  }
  return definitions;
}

/** Reads the lists that paragraphs name (PlfLfo): each a definition, some of its levels begun or written otherwise. */
function readLists(bytes: Uint8Array, definitions: ReadonlyMap<number, Definition>): (CountedList & { readonly styles: readonly number[] })[] {
  const cursor = new Cursor(bytes);
  const count = Math.min(cursor.take(4), Math.floor(bytes.length / overrideSize));
  const heads = Array.from({ length: count }, () => {
    const definition = cursor.take(4);
    cursor.at += 8;
    const changed = cursor.take(1);
    cursor.at += 3;
    return { definition, changed };
  });
  return heads.map(({ definition, changed }, index) => {
    const levels = new Map<number, ListLevel>();
    const starts = new Map<number, number>();
    cursor.at += 4;
    for (let each = 0; each < changed && !cursor.isBeyond; each++) {
      const start = cursor.take(4);
      const flags = cursor.take(4);
      const level = flags & 0x0f;
      const replaced = (flags & 0x20) === 0 ? undefined : readLevel(cursor);
      if (replaced !== undefined) levels.set(level, replaced);
      if ((flags & 0x10) !== 0 && !cursor.isBeyond) starts.set(level, (replaced?.start ?? start) & 0x7fff);
    }
    const found = definitions.get(definition);
    return {
      id: `${index}`,
      definition: `${definition}`,
      styles: found?.styles ?? [],
      levelAt: (level) => levels.get(level) ?? found?.levels[level],
      startAt: (level) => starts.get(level),
    };
  });
}

/**
 * Works out the labels of automatically numbered paragraphs (一、 （一） 1. ①) of a Word document ([MS-DOC] 2.4.6.3). Ask for
 * the paragraphs in their order: each counts on.
 */
export class DocLists {
  readonly #lists: ReturnType<typeof readLists>;
  readonly #counters = new ListCounters();

  /**
   * @param table the table stream
   * @param definitions where the definitions of lists stand in it, `lists` where the lists that paragraphs name do
   */
  constructor(table: Uint8Array, definitions: { readonly from: number; readonly length: number }, lists: { readonly from: number; readonly length: number }) {
    this.#lists = readLists(table.subarray(lists.from, lists.from + lists.length), readDefinitions(table, definitions.from, definitions.length));
  }

  /** The label of the next paragraph; undefined for one of a list that the document does not define. */
  label({ list, level, style }: ListPlace): ListLabel | undefined {
    if (list === 0) return noLabel;
    const found = this.#lists[list - 1];
    const bound = found?.styles.indexOf(style) ?? -1;
    const at = level ?? Math.max(0, bound);
    if (at >= levelCount) return noLabel; // a level beyond the last is no list
    return found?.levelAt(at) === undefined ? undefined : this.#counters.next(found, at);
  }
}
