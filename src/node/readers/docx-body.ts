import type { DocxNumbering } from "./docx-numbering.js";
import { type ListLabel, noLabel } from "./list-counters.js";
import { flatRow, type Paragraph, type TableRow, widestCell } from "./paragraphs.js";
import { readXml, type XmlAttributes } from "./xml.js";

/** Who is told what stands in a part, in its order. */
export interface DocxListener {
  readonly paragraph: (paragraph: Paragraph) => void;
  /** A row of an outermost table. */
  readonly row: (row: TableRow) => void;
  /** A reference to a footnote or endnote. */
  readonly note: (kind: "footnote" | "endnote", id: string) => void;
  /** The note that the next paragraphs belong to, in a part of notes. */
  readonly noteBegins?: (id: string) => void;
}

interface OpenParagraph {
  style: string | undefined;
  numbering: string | undefined;
  level: number | undefined;
  markDeleted: boolean;
  labelled: ListLabel | undefined;
  text: string;
  /** What text boxes in it hold; it follows the paragraph. */
  readonly boxed: Paragraph[];
}

interface OpenTable {
  cells: { readonly paragraphs: Paragraph[]; columns: number; goesOn: boolean }[];
}

/** Elements whose content is no current text: deleted, moved away, the old form beside a new one, readings of characters. */
const leftOut = new Set(["del", "moveFrom", "Fallback", "rt", "comment", "delText", "instrText", "pPrChange", "rPrChange", "numberingChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange"]);

function isOn(attributes: XmlAttributes): boolean {
  return !/^(?:0|false|off|none)$/.test(attributes.get("val") ?? "1");
}

/**
 * Reads a part of WordprocessingML (body, footnotes) and tells paragraphs and rows as they come.
 *
 * @returns what was left out
 * @throws InspectionError for XML that cannot be read
 */
export function readDocxBody(part: Uint8Array, name: string, numbering: DocxNumbering, listener: DocxListener): { hasDeletions: boolean; hasContents: boolean } {
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  const path: string[] = []; // the elements that are open
  let skipped = 0;
  let hasDeletions = false;
  let hasContents = false;
  let hiddenRun = false;
  let inText = false;
  let carried = ""; // of a paragraph whose end was deleted: it goes on in the next

  const emit = (paragraph: Paragraph): void => {
    const cell = tables.at(-1)?.cells.at(-1);
    if (paragraphs.length > 0) paragraphs[0]?.boxed.push(paragraph);
    else if (cell !== undefined) cell.paragraphs.push(paragraph);
    else listener.paragraph(paragraph);
  };
  const label = (paragraph: OpenParagraph): ListLabel =>
    (paragraph.labelled ??= paragraph.markDeleted ? noLabel : numbering.label(paragraph));
  const closeParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    if (/^toc \d/i.test(numbering.styleName(paragraph.style)) && paragraph.text.trim() !== "") {
      hasContents = true;
      return;
    }
    const text = carried + paragraph.text;
    carried = "";
    if (paragraph.markDeleted) carried = text;
    else emit({ ...label(paragraph), text });
    if (paragraphs.length === 0) paragraph.boxed.forEach(emit);
  };
  const closeRow = (): void => {
    const table = tables.at(-1);
    if (table === undefined) return;
    const { cells } = table;
    table.cells = [];
    if (cells.length === 0) return;
    const outer = tables.at(-2);
    if (outer === undefined && paragraphs.length === 0) listener.row({ cells });
    else {
      // a table in a cell or text box: its rows are lines there
      const line = { ...noLabel, text: flatRow({ cells }) };
      if (paragraphs.length > 0) paragraphs[0]?.boxed.push(line);
      else outer?.cells.at(-1)?.paragraphs.push(line);
    }
  };

  readXml(part, name, {
    open: (element, attributes) => {
      const parent = path.at(-1);
      path.push(element);
      if (skipped > 0) {
        skipped++;
        return;
      }
      const paragraph = paragraphs.at(-1);
      const cell = tables.at(-1)?.cells.at(-1);
      if (element === "del" && parent === "rPr" && path.at(-3) === "pPr") {
        if (paragraph !== undefined) paragraph.markDeleted = true;
        hasDeletions = true;
      }
      if (element === "del" && parent === "trPr") hasDeletions = true;
      if (leftOut.has(element)) {
        skipped = 1;
        hasDeletions ||= element === "del" || element === "moveFrom";
        return;
      }
      switch (element) {
        case "p":
          paragraphs.push({ style: undefined, numbering: undefined, level: undefined, markDeleted: false, labelled: undefined, text: "", boxed: [] });
          break;
        case "pStyle":
          if (paragraph !== undefined && parent === "pPr") paragraph.style = attributes.get("val");
          break;
        case "numId":
          if (paragraph !== undefined) paragraph.numbering = attributes.get("val");
          break;
        case "ilvl":
          if (paragraph !== undefined) paragraph.level = Number(attributes.get("val")) || 0;
          break;
        case "r":
          hiddenRun = false;
          break;
        case "vanish":
          if (parent === "rPr" && path.at(-3) === "r" && isOn(attributes)) hiddenRun = true;
          break;
        case "t":
          inText = true;
          break;
        case "tab":
          if (paragraph !== undefined && parent === "r" && !hiddenRun) paragraph.text += "\t";
          break;
        case "br":
        case "cr":
          if (paragraph !== undefined && !hiddenRun && (attributes.get("type") ?? "textWrapping") === "textWrapping") paragraph.text += "\n";
          break;
        case "noBreakHyphen":
          if (paragraph !== undefined && !hiddenRun) paragraph.text += "-";
          break;
        case "footnoteReference":
        case "endnoteReference":
          listener.note(element === "footnoteReference" ? "footnote" : "endnote", attributes.get("id") ?? "");
          break;
        case "footnote":
        case "endnote":
          listener.noteBegins?.(attributes.get("id") ?? "");
          break;
        case "tbl":
          tables.push({ cells: [] });
          break;
        case "tc":
          tables.at(-1)?.cells.push({ paragraphs: [], columns: 1, goesOn: false });
          break;
        case "gridSpan":
          if (parent === "tcPr" && cell !== undefined) cell.columns = Math.min(widestCell, Math.max(1, Number.parseInt(attributes.get("val") ?? "1", 10) || 1));
          break;
        case "vMerge":
          if (parent === "tcPr" && cell !== undefined) cell.goesOn = attributes.get("val") !== "restart";
          break;
      }
    },
    close: (element) => {
      path.pop();
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (element === "t") inText = false;
      else if (element === "r") hiddenRun = false;
      else if (element === "pPr") {
        const paragraph = paragraphs.at(-1);
        if (paragraph !== undefined) label(paragraph);
      } else if (element === "p") closeParagraph();
      else if (element === "tr") closeRow();
      else if (element === "tbl") tables.pop();
    },
    text: (text) => {
      const paragraph = paragraphs.at(-1);
      if (inText && !hiddenRun && skipped === 0 && paragraph !== undefined) paragraph.text += text;
    },
  });
  if (carried !== "") listener.paragraph({ ...noLabel, text: carried });
  return { hasDeletions, hasContents };
}
