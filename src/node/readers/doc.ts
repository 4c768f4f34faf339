import { errorOf } from "../../lexicon/errors.js";
import type { InspectionError } from "../../model/error.js";
import { type PropertyRun, readPropertyRuns, readStyleProperty } from "./doc-properties.js";
import { DocLists } from "./doc-lists.js";
import { gapAfter, type ListLabel, noLabel } from "./list-counters.js";
import { type OleContainer, openOle } from "./ole.js";
import type { ReadText } from "./reader.js";
import { TextWriter } from "./text-writer.js";

const deleted = 0x0800; // sprmCFRMarkDel
const hidden = 0x083c; // sprmCFVanish
const rowEnd = 0x2417; // sprmPFTtp
const inTable = 0x2416; // sprmPFInTable
const listed = 0x460b; // sprmPIlfo
const listLevel = 0x260a; // sprmPIlvl

/** A stretch of text of a document: where its characters stand in the main stream, one or two bytes each. */
interface Piece {
  readonly from: number;
  readonly characters: number;
  readonly width: 1 | 2;
}

function damaged(seen: string): InspectionError {
  return errorOf("E_DOC_CORRUPT", { details: { seen } });
}

/** What else an OLE container may be: told by its streams. */
function refuseOthers({ names }: OleContainer): void {
  if (names.has("EncryptedPackage") || names.has("EncryptionInfo")) throw errorOf("E_ENCRYPTED", { details: { seen: "Office" } });
  const kind = names.has("PowerPoint Document") ? "ppt" : names.has("WordDocument") ? undefined : "ole";
  if (kind !== undefined) throw errorOf("E_FORMAT_UNSUPPORTED", { details: { seen: kind } });
}

/**
 * Reads a .doc or .wps of Word 97 and later ([MS-DOC]): a line for each paragraph, a line for each row of a table with tabs
 * between cells, footnotes, endnotes and text boxes at the end, automatic numbers as text (their places are in
 * `computed`). Deleted and hidden text is left out. Numbers of lists that the file does not define are missing, and that is
 * a doubt (`W_NUMBERS_LOST`).
 *
 * @throws InspectionError for what is damaged, encrypted or another kind of file
 */
export function readDoc(bytes: Uint8Array): ReadText {
  const container = openOle(bytes);
  refuseOthers(container);
  const main = container.stream("WordDocument");
  if (main === undefined || main.length < 0x1aa) throw damaged("WordDocument");
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(0, true) !== 0xa5ec) throw errorOf("E_FORMAT_UNSUPPORTED", { details: { seen: "doc (Word 95 or older)" } });
  const flags = view.getUint16(0x0a, true);
  if ((flags & 0x0100) !== 0) throw errorOf("E_ENCRYPTED", { details: { seen: "doc" } });
  const table = container.stream((flags & 0x0200) === 0 ? "0Table" : "1Table");
  if (table === undefined) throw damaged("Table");
  const placeOf = (at: number): { from: number; length: number } => (at + 8 > main.length ? { from: 0, length: 0 } : { from: view.getUint32(at, true), length: view.getUint32(at + 4, true) });
  const part = (at: number): Uint8Array => {
    const { from, length } = placeOf(at);
    return table.subarray(from, from + length);
  };
  const pieces = readPieces(part(0x1a2), main.length);
  const characters = readPropertyRuns(part(0xfa), main, "characters");
  const paragraphs = readPropertyRuns(part(0x102), main, "paragraphs");
  const styles = { list: readStyleProperty(part(0xa2), listed), level: readStyleProperty(part(0xa2), listLevel) };
  const story = new Story(main, pieces, characters, paragraphs, styles, new DocLists(table, placeOf(0x2e2), placeOf(0x2ea)));
  const counts = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64].map((at) => Math.max(0, view.getInt32(at, true)));
  const [text = 0, footnotes = 0, headers = 0, macros = 0, comments = 0, endnotes = 0, boxes = 0] = counts;
  story.add(0, text, "text");
  story.add(text, text + footnotes, "notes");
  const behind = text + footnotes + headers + macros + comments;
  story.add(behind, behind + endnotes, "notes");
  story.add(behind + endnotes, behind + endnotes + boxes, "text");
  const { writer } = story;
  if (story.hasDeletions) writer.note("W_REVISIONS_LEFT_OUT", { start: 0, end: 0 });
  if (story.hasLostNumbers) writer.note("W_NUMBERS_LOST", { start: 0, end: 0 });
  if (writer.text.trim() === "") throw errorOf("E_NO_TEXT", { details: { seen: "doc" } });
  return { text: writer.text, format: "doc", notes: writer.notes, computed: writer.computed };
}

/** The piece table: which stretches of the main stream make up the text, in its order. */
function readPieces(clx: Uint8Array, mainLength: number): Piece[] {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  while (clx[at] === 1 && at + 3 <= clx.length) at += 3 + view.getUint16(at + 1, true);
  if (clx[at] !== 2 || at + 5 > clx.length) throw damaged("piece table");
  const length = view.getUint32(at + 1, true);
  const from = at + 5;
  if (from + length > clx.length) throw damaged("piece table");
  const count = Math.floor((length - 4) / 12);
  const pieces: Piece[] = [];
  let total = 0;
  for (let index = 0; index < count; index++) {
    const characters = view.getUint32(from + (index + 1) * 4, true) - view.getUint32(from + index * 4, true);
    const place = view.getUint32(from + (count + 1) * 4 + index * 8 + 2, true);
    const width = (place & 0x40000000) === 0 ? 2 : 1;
    const start = width === 1 ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff;
    total += characters * width;
    // pieces never share bytes, so all together are no longer than the stream
    if (characters < 0 || start + characters * width > mainLength || total > mainLength) throw damaged("piece table");
    pieces.push({ from: start, characters, width });
  }
  return pieces;
}

/** Tells of places that come in rising order whether they lie in one of the runs. */
class Runs {
  readonly #runs: readonly PropertyRun[];

  constructor(runs: readonly PropertyRun[]) {
    this.#runs = runs;
  }

  at(place: number): PropertyRun | undefined {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle] as PropertyRun;
      if (place < run.start) high = middle - 1;
      else if (place >= run.end) low = middle + 1;
      else return run;
    }
    return undefined;
  }
}

/** The lists and levels that styles of paragraphs give. */
interface ListStyles {
  readonly list: ReadonlyMap<number, number>;
  readonly level: ReadonlyMap<number, number>;
}

/** Writes the characters of a document as lines. */
class Story {
  readonly writer = new TextWriter();
  hasDeletions = false;
  hasLostNumbers = false;
  readonly #main: Uint8Array;
  readonly #pieces: readonly Piece[];
  readonly #left: Runs;
  readonly #paragraphs: Runs;
  #fields: ("code" | "result")[] = [];
  #codes = 0; // fields that are open and whose code is being told
  #notes = 0;
  #line: { readonly text: string; readonly isComputed: boolean }[] = []; // of the paragraph that is open: its number is known at its end
  #parted = false; // a cell has ended: a tab stands before the next one
  readonly #styles: ListStyles;
  readonly #lists: DocLists;

  constructor(main: Uint8Array, pieces: readonly Piece[], characters: readonly PropertyRun[], paragraphs: readonly PropertyRun[], styles: ListStyles, lists: DocLists) {
    this.#styles = styles;
    this.#lists = lists;
    this.#main = main;
    this.#pieces = pieces;
    this.#left = new Runs(characters.filter(({ properties }) => properties.get(deleted) === 1 || properties.get(hidden) === 1));
    this.#paragraphs = new Runs(paragraphs);
  }

  /** Adds the characters from one position of the document to another. */
  add(from: number, to: number, kind: "text" | "notes"): void {
    if (to <= from) return;
    this.#writeLine(undefined);
    this.writer.endLine();
    this.#fields = [];
    this.#codes = 0;
    let position = 0;
    for (const { from: start, characters, width } of this.#pieces) {
      const first = Math.max(0, from - position);
      const last = Math.min(characters, to - position);
      for (let index = first; index < last; index++) this.#addCharacter(start + index * width, width, kind);
      position += characters;
      if (position >= to) return;
    }
  }

  /** A field begins with its code, may have a result, and ends; the code is no text, nor are fields inside it. */
  #addFieldMark(code: number): void {
    const open = this.#fields.at(-1);
    if (code === 0x13) {
      this.#fields.push("code");
      this.#codes++;
    } else if (open !== undefined) {
      if (open === "code") this.#codes--;
      this.#fields.pop();
      if (code === 0x14) this.#fields.push("result");
    }
  }

  #addCharacter(place: number, width: 1 | 2, kind: "text" | "notes"): void {
    const low = this.#main[place] as number;
    const code = width === 1 ? low : low | ((this.#main[place + 1] as number) << 8);
    if (code >= 0x13 && code <= 0x15) {
      this.#addFieldMark(code);
      return;
    }
    if (this.#codes > 0) return;
    const left = this.#left.at(place);
    if (left !== undefined) {
      this.hasDeletions ||= left.properties.get(deleted) === 1;
      return;
    }
    if (code === 0x0d || code === 0x07) this.#endParagraph(code, this.#paragraphs.at(place));
    else if (code === 0x0b || code === 0x0c || code === 0x0e) this.#add("\n");
    else if (code === 0x02 && kind === "notes") this.#line.push({ text: `[${++this.#notes}]`, isComputed: true });
    else if (code === 0x1e) this.#add("-");
    else if (code === 0x09) this.#add("\t");
    else if (code >= 0x20) this.#add(width === 1 ? fromWindows(code) : String.fromCharCode(code));
  }

  #add(text: string): void {
    this.#line.push({ text, isComputed: false });
  }

  /** Ends a paragraph (0x0d), a cell or a row (0x07). */
  #endParagraph(code: number, paragraph: PropertyRun | undefined): void {
    const { writer } = this;
    if (paragraph?.properties.get(rowEnd) === 1 && code === 0x07) {
      this.#parted = false;
      this.#line = [];
      writer.add("\n");
      return;
    }
    this.#writeLine(paragraph);
    if (code === 0x07) this.#parted = true;
    else if (paragraph?.properties.get(inTable) === 1) this.#add(" ");
    else {
      this.#parted = false;
      writer.add("\n");
    }
  }

  /** Writes the paragraph that is open behind its number. */
  #writeLine(paragraph: PropertyRun | undefined): void {
    const line = this.#line;
    this.#line = [];
    if (this.#parted) this.writer.add("\t");
    this.#parted = false;
    const label = paragraph === undefined ? noLabel : this.#labelOf(paragraph);
    const first = line.findIndex(({ text }) => text.trim() !== ""); // breaks of pages stand before the number
    line.forEach(({ text, isComputed }, index) => {
      if (index === first && label.label !== "") {
        this.writer.addComputed(label.label);
        this.writer.add(gapAfter(label, text));
      }
      if (isComputed) this.writer.addComputed(text);
      else this.writer.add(text);
    });
  }

  #labelOf({ properties, style }: PropertyRun): ListLabel {
    const list = properties.get(listed) ?? this.#styles.list.get(style) ?? 0;
    const level = properties.get(listLevel) ?? this.#styles.level.get(style);
    const label = this.#lists.label({ list, level, style });
    this.hasLostNumbers ||= label === undefined;
    return label ?? noLabel;
  }
}

const windowsMarks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** A character of the code page 1252, in which Word writes stretches without Chinese. */
function fromWindows(code: number): string {
  return code >= 0x80 && code <= 0x9f ? windowsMarks.charAt(code - 0x80) : String.fromCharCode(code);
}
