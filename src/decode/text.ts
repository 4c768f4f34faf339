import { errorOf } from "../lexicon/errors.js";
import { frequentCharacters } from "../lexicon/frequent-characters.js";
import type { InspectionError } from "../model/error.js";
import type { Span } from "../model/span.js";
import { formatOfBytes } from "./magic.js";

/** Encodings of text files that are read, by the names of the Encoding Standard. */
export const textEncodings = ["utf-8", "gb18030", "utf-16le", "utf-16be", "big5"] as const;

/** An encoding of text files. */
export type TextEncoding = (typeof textEncodings)[number];

/** Text out of bytes, how it was encoded, and what was doubtful (spans in the text). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly notes: readonly { readonly code: string; readonly span: Span }[];
}

const aliases = new Map<string, TextEncoding>(Object.entries({
  utf8: "utf-8",
  gbk: "gb18030",
  gb2312: "gb18030",
  "gb-18030": "gb18030",
  "utf-16": "utf-16le",
  utf16: "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
} as const));
const sampleBytes = 65_536;
const mostNotes = 100;

/** The encoding that a name means; undefined for one that is not read. */
export function encodingOfName(name: string): TextEncoding | undefined {
  const plain = name.toLowerCase();
  return aliases.get(plain) ?? textEncodings.find((each) => each === plain);
}

/**
 * Decodes a text file. The encoding is told by its byte order mark, by zero bytes (UTF-16), by being valid UTF-8, else it
 * is GB18030 (which holds GBK and GB2312) or Big5, whichever reads as more common characters.
 *
 * @param encoding the encoding, if the caller knows it
 * @returns the text, or an error for what is no text (a binary file, an unknown encoding)
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText | InspectionError {
  const format = formatOfBytes(bytes);
  if (format !== undefined) return errorOf("E_FORMAT_UNSUPPORTED", { details: { seen: format } });
  if (encoding !== undefined) {
    const known = encodingOfName(encoding);
    if (known === undefined) return errorOf("E_ENCODING_UNSUPPORTED", { details: { seen: encoding } });
    return finish(bytes, known, true);
  }
  const marked = byteOrderMark(bytes) ?? zeroPattern(bytes);
  if (marked !== undefined) return finish(bytes, marked, true);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8", notes: [] };
  if (isBinary(bytes)) return errorOf("E_FORMAT_UNSUPPORTED", { details: { seen: "binary" } });
  if (isDamagedUtf8(bytes)) return finish(bytes, "utf-8", true);
  const { encoding: guessed, sure } = guessDoubleByte(bytes);
  return guessed === undefined ? errorOf("E_ENCODING_UNDETECTED") : finish(bytes, guessed, sure);
}

function byteOrderMark(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: a text file has no zero bytes otherwise, and only one byte order reads as Chinese. */
function zeroPattern(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, sampleBytes) & ~1);
  if (!sample.includes(0)) return undefined;
  const [best, other] = (["utf-16le", "utf-16be"] as const)
    .map((encoding) => ({ encoding, share: readableShare(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.share - a.share) as [{ encoding: TextEncoding; share: number }, { encoding: TextEncoding; share: number }];
  return best.share > 0.4 && best.share > other.share * 2 ? best.encoding : undefined;
}

/** How much of a text is ASCII that is printed or one of the most frequent characters. */
function readableShare(text: string): number {
  const frequent = frequentCharacters();
  let readable = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x0d || code === 0x3000 || frequent.has(code)) readable++;
  }
  return text.length === 0 ? 0 : readable / text.length;
}

/** The text of valid UTF-8; undefined for anything else. A replacement character that stands there itself is kept. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sampleBytes);
  let control = 0;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] as number;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control++;
  }
  return control > length / 50;
}

/** Text that is UTF-8 but for a few bytes: a file cut inside a character, a stray byte. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, sampleBytes));
  let replaced = 0;
  let wide = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) replaced++;
    else if (code > 0x7f) wide++;
  }
  return wide > 0 && replaced * 20 < wide;
}

/** How much of a text that is not ASCII is made of the most frequent characters and marks. */
function everydayShare(text: string): number {
  const frequent = frequentCharacters();
  let wide = 0;
  let everyday = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 0x7f) continue;
    wide++;
    if (frequent.has(code)) everyday++;
  }
  return wide === 0 ? 0 : everyday / wide;
}

function guessDoubleByte(bytes: Uint8Array): { encoding: TextEncoding | undefined; sure: boolean } {
  const sample = bytes.subarray(0, sampleBytes);
  const shares = (["gb18030", "big5"] as const).map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    let replaced = 0;
    for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) === 0xfffd) replaced++;
    return { encoding, share: everydayShare(text), broken: replaced / Math.max(1, text.length) };
  });
  const [gb, big5] = shares as [(typeof shares)[number], (typeof shares)[number]];
  if (gb.broken > 0.2 && big5.broken > 0.2) return { encoding: undefined, sure: false };
  if (big5.share > gb.share + 0.15 && big5.broken < 0.05) return { encoding: "big5", sure: big5.share > 0.3 };
  return { encoding: "gb18030", sure: gb.share > 0.3 };
}

function finish(bytes: Uint8Array, encoding: TextEncoding, sure: boolean): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  const notes: { code: string; span: Span }[] = [];
  if (!sure) notes.push({ code: "W_ENCODING_GUESSED", span: { start: 0, end: 0 } });
  for (let at = text.indexOf("\ufffd"); at >= 0 && notes.length < mostNotes; at = text.indexOf("\ufffd", at + 1)) {
    notes.push({ code: "W_ENCODING_REPLACED", span: { start: at, end: at + 1 } });
  }
  return { text, encoding, notes };
}
