/** Bytes of texts in the encodings that TextEncoder does not write, for fixtures that are made in a test. */

const lead = { first: 0x81, last: 0xfe };
const trail = { first: 0x40, last: 0xfe };

/** Every two-byte sequence of an encoding and the character it stands for, the first sequence where there are several. */
function twoByteTable(encoding: "gbk" | "big5"): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly [number, number]>();
  for (let high = lead.first; high <= lead.last; high++) {
    for (let low = trail.first; low <= trail.last; low++) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if ([...char].length === 1 && char !== "\ufffd" && !table.has(char)) table.set(char, [high, low]);
    }
  }
  return table;
}

let gbkTable: ReturnType<typeof twoByteTable> | undefined;
let big5Table: ReturnType<typeof twoByteTable> | undefined;

/** The characters that GBK writes in two bytes, those of private use left out: they have got real ones in GB18030. */
export function gbkCharacters(): readonly string[] {
  return [...(gbkTable ??= twoByteTable("gbk")).keys()].filter((char) => !/\p{Co}/u.test(char));
}

/** Four bytes of GB18030 for a character beyond U+FFFF (they are in the order of Unicode there). */
export function fourBytes(char: string): readonly [number, number, number, number] {
  let rest = (char.codePointAt(0) as number) - 0x10000 + 189_000;
  const fourth = 0x30 + (rest % 10);
  rest = Math.floor(rest / 10);
  const third = 0x81 + (rest % 126);
  rest = Math.floor(rest / 126);
  return [0x81 + Math.floor(rest / 10), 0x30 + (rest % 10), third, fourth];
}

function encode(text: string, table: ReadonlyMap<string, readonly number[]>, beyond: (char: string) => readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    for (const byte of code < 0x80 ? [code] : (table.get(char) ?? beyond(char))) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** A text in GB18030: two bytes as in GBK, four for characters beyond U+FFFF. */
export function gb18030(text: string): Uint8Array {
  return encode(text, (gbkTable ??= twoByteTable("gbk")), (char) => {
    if ((char.codePointAt(0) as number) < 0x10000) throw new Error(`no bytes here for ${char}`);
    return fourBytes(char);
  });
}

/** A text in Big5. */
export function big5(text: string): Uint8Array {
  return encode(text, (big5Table ??= twoByteTable("big5")), (char) => {
    throw new Error(`Big5 has no ${char}`);
  });
}

/** A text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A text in UTF-16; `order` is the byte order. */
export function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), order === "le");
  return bytes;
}

/** Pieces of bytes as one. */
export function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Bytes that look like chance, the same for the same seed. */
export function randomBytes(length: number, seed: number): Uint8Array {
  let state = seed >>> 0;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}
