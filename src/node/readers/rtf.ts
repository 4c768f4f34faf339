import { errorOf } from "../../lexicon/errors.js";
import type { ReadText } from "./reader.js";
import { TextWriter } from "./text-writer.js";

/** What holds inside a group of braces. */
interface Group {
  /** Nothing in it is text. */
  skipped: boolean;
  /** How many characters stand in for one that is written as Unicode. */
  fallback: number;
  font: number;
  hidden: boolean;
  deleted: boolean;
  /** It is the table of fonts: names are no text, charsets are read. */
  fonts: boolean;
  /** The text goes to the end: a footnote. */
  note: boolean;
}

/** Groups that hold no text of the document. */
const noText = new Set(["colortbl", "stylesheet", "info", "pict", "objdata", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "sp", "xe", "tc", "nonesttables", "nonshppict", "fldinst", "listtable", "listoverridetable", "filetbl", "template", "atnid", "annotation", "revtbl"]);
/** Groups that a reader may skip if it does not know them, but that hold text. */
const knownStarred = new Set(["shpinst", "shptxt", "footnote", "listtext", "pntext"]);
const marks: Readonly<Record<string, string>> = {
  par: "\n", line: "\n", sect: "\n", page: "\n", row: "\n", nestrow: "\n", tab: "\t", cell: "\t", nestcell: "\t",
  emdash: "—", endash: "–", lquote: "‘", rquote: "’", ldblquote: "“", rdblquote: "”", bullet: "•", emspace: " ", enspace: " ",
};
const charsets: Readonly<Record<number, string>> = { 128: "shift_jis", 129: "euc-kr", 134: "gb18030", 136: "big5" };
const codePages: Readonly<Record<number, string>> = { 936: "gb18030", 54936: "gb18030", 950: "big5", 932: "shift_jis", 949: "euc-kr", 65001: "utf-8" };
const deepest = 10_000;

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function hexValue(bytes: Uint8Array, at: number): number {
  const value = Number.parseInt(String.fromCharCode(bytes[at] ?? 0x20, bytes[at + 1] ?? 0x20), 16);
  return Number.isNaN(value) ? 0x3f : value;
}

/**
 * Reads RTF: a line for each paragraph and each row of a table (tabs between cells), automatic numbers as the word
 * processor wrote them beside the paragraph (`\listtext`), footnotes at the end. Bytes are read by the charset of their
 * font, else by the code page of the file.
 *
 * @throws InspectionError for a file without text
 */
export function readRtf(bytes: Uint8Array): ReadText {
  const reader = new RtfText(bytes);
  reader.read();
  const { writer } = reader;
  if (writer.text.trim() === "") throw errorOf("E_NO_TEXT", { details: { seen: "rtf" } });
  return { text: writer.text, format: "rtf", notes: writer.notes };
}

class RtfText {
  readonly writer = new TextWriter();
  readonly #bytes: Uint8Array;
  readonly #fontCharsets = new Map<number, string>();
  readonly #notes: string[] = [];
  #group: Group = { skipped: false, fallback: 1, font: -1, hidden: false, deleted: false, fonts: false, note: false };
  readonly #outer: Group[] = [];
  #codePage = "windows-1252";
  #pending: number[] = []; // bytes of text that wait to be decoded together
  #toSkip = 0; // characters that stand in for the last one written as Unicode
  #starred = false;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): void {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at] as number;
      if (byte === 0x7b) {
        this.#flush();
        if (this.#outer.length >= deepest) throw errorOf("E_DOC_CORRUPT", { details: { seen: `rtf, > ${deepest} levels` } });
        this.#outer.push({ ...this.#group });
        this.#toSkip = 0;
        this.#at++;
      } else if (byte === 0x7d) {
        this.#flush();
        const outer = this.#outer.pop();
        if (outer !== undefined) this.#group = outer;
        this.#toSkip = 0;
        this.#at++;
        if (this.#outer.length === 0) break;
      } else if (byte === 0x5c) this.#readControl();
      else {
        if (byte !== 0x0a && byte !== 0x0d && byte !== 0) this.#addByte(byte);
        this.#at++;
      }
    }
    this.#flush();
    if (this.#outer.length > 0) this.writer.note("W_TRUNCATED", { start: this.writer.length, end: this.writer.length });
    this.#notes.forEach((note, index) => {
      this.writer.endLine();
      this.writer.addComputed(`[${index + 1}]`);
      this.writer.add(` ${note.trim()}\n`);
    });
  }

  #addByte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip--;
    else this.#pending.push(byte);
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const bytes = Uint8Array.from(this.#pending);
    this.#pending = [];
    if (this.#group.fonts) return;
    this.#addText(new TextDecoder(this.#fontCharsets.get(this.#group.font) ?? this.#codePage).decode(bytes));
  }

  #addText(text: string): void {
    const { skipped, hidden, deleted, fonts, note } = this.#group;
    if (deleted && !skipped) this.writer.note("W_REVISIONS_LEFT_OUT", { start: 0, end: 0 });
    if (skipped || hidden || deleted || fonts) return;
    if (note) this.#notes.push(`${this.#notes.pop() ?? ""}${text}`);
    else this.writer.add(text);
  }

  #readControl(): void {
    const bytes = this.#bytes;
    const next = bytes[this.#at + 1];
    if (!isLetter(next)) {
      this.#at += 2;
      if (next === 0x27) {
        this.#addByte(hexValue(bytes, this.#at));
        this.#at += 2;
      } else if (next === 0x2a) this.#starred = true;
      else if (next === 0x5c || next === 0x7b || next === 0x7d) this.#addByte(next);
      else {
        this.#flush();
        if (next === 0x7e) this.#addText("\u00a0");
        else if (next === 0x5f) this.#addText("-");
        else if (next === 0x0a || next === 0x0d) this.#addText("\n");
      }
      return;
    }
    let at = this.#at + 1;
    while (isLetter(bytes[at]) && at - this.#at <= 40) at++;
    const word = String.fromCharCode(...bytes.subarray(this.#at + 1, at));
    const from = at;
    if (bytes[at] === 0x2d) at++;
    while (isDigit(bytes[at]) && at - from < 12) at++;
    const number = at > from ? Number(String.fromCharCode(...bytes.subarray(from, at))) : undefined;
    if (bytes[at] === 0x20) at++;
    this.#at = at;
    this.#obey(word, Number.isNaN(number) ? undefined : number);
  }

  #obey(word: string, number: number | undefined): void {
    const starred = this.#starred;
    this.#starred = false;
    if (word === "u" && number !== undefined) {
      this.#flush();
      this.#addText(String.fromCharCode(number & 0xffff));
      this.#toSkip = this.#group.fallback;
      return;
    }
    if (word === "f" || word === "deff" || word === "plain" || word in marks) this.#flush();
    const mark = Object.hasOwn(marks, word) ? marks[word] : undefined;
    const group = this.#group;
    if (mark !== undefined) {
      if (this.#toSkip > 0) this.#toSkip--;
      else this.#addText(mark);
    } else if (starred && !knownStarred.has(word)) group.skipped = true;
    else if (noText.has(word)) group.skipped = true;
    else if (word === "fonttbl") group.fonts = true;
    else if (word === "footnote") {
      group.note = true;
      group.hidden = false;
      this.#notes.push("");
    } else if (word === "f") group.font = number ?? 0;
    else if (word === "fcharset") {
      const charset = charsets[number ?? 0];
      if (group.fonts && charset !== undefined) this.#fontCharsets.set(group.font, charset);
    } else if (word === "ansicpg") this.#codePage = codePages[number ?? 0] ?? this.#codePage;
    else if (word === "uc") group.fallback = Math.min(8, Math.max(0, number ?? 1));
    else if (word === "v") {
      this.#flush();
      group.hidden = number !== 0;
    } else if (word === "deleted") {
      this.#flush();
      group.deleted = number !== 0;
    } else if (word === "plain") {
      group.hidden = false;
      group.deleted = false;
    } else if (word === "bin") this.#at += Math.max(0, number ?? 0);
  }
}
