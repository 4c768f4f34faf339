import { type ListLabel, noLabel } from "./list-counters.js";
import { OdtLists } from "./odt-lists.js";
import type { OdtStyles } from "./odt-styles.js";
import { flatRow, type Paragraph, type TableCell, type TableRow, widestCell } from "./paragraphs.js";
import { readXml, type XmlAttributes } from "./xml.js";

/** Who is told what stands in the body, in its order. */
export interface OdtListener {
  readonly paragraph: (paragraph: Paragraph) => void;
  /** A row of an outermost table. */
  readonly row: (row: TableRow) => void;
  readonly note: (kind: "footnote" | "endnote", paragraphs: readonly Paragraph[]) => void;
}

/** What is open: text is added to a paragraph that lies on top; what is closed goes to what lies below. */
type Open =
  | { readonly kind: "paragraph"; readonly label: ListLabel; readonly isHidden: boolean; text: string; isSpaced: boolean; readonly boxed: Paragraph[] }
  | { readonly kind: "box" }
  | { readonly kind: "note"; readonly use: "footnote" | "endnote"; readonly paragraphs: Paragraph[] }
  | { readonly kind: "table"; cells: TableCell[] }
  | { readonly kind: "cell"; readonly repeated: number; readonly columns: number; readonly goesOn: boolean; readonly paragraphs: Paragraph[] };

/** Elements whose content is no text of the document: deleted, generated, comments, readings of characters, other programs' objects. */
const leftOut = new Set(["tracked-changes", "note-citation", "number", "annotation", "ruby-text", "forms", "object", "hidden-text", "hidden-paragraph", "script", "sequence-decls", "variable-decls", "desc", "binary-data"]);
const indexes = new Set(["table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index", "bibliography"]);
const shapes = new Set(["frame", "custom-shape", "rect", "ellipse", "circle", "polygon", "polyline", "caption", "g", "line", "connector", "path"]);

function countOf(attributes: XmlAttributes, name: string): number {
  return Math.min(widestCell, Math.max(1, Number.parseInt(attributes.get(name) ?? "1", 10) || 1));
}

/**
 * Reads the body of an OpenDocument text and tells paragraphs, rows and notes as they come. The part's own styles stand
 * before its body: they are taken in on the way.
 *
 * @returns what was left out
 * @throws InspectionError for XML that cannot be read
 */
export function readOdtBody(part: Uint8Array, name: string, styles: OdtStyles, listener: OdtListener): { hasDeletions: boolean; hasContents: boolean } {
  const open: Open[] = [];
  const lists = new OdtLists(styles);
  const hiddenSpans: boolean[] = [];
  let inBody = false;
  let skipped = 0;
  let hasDeletions = false;
  let hasContents = false;

  const top = (): Open | undefined => open.at(-1);
  /** Gives a paragraph to the cell or note it stands in; what stands in a box follows the paragraph that holds the box. */
  const emit = (paragraph: Paragraph): void => {
    for (let at = open.length - 1; at >= 0; at--) {
      const holder = open[at] as Open;
      if (holder.kind === "cell" || holder.kind === "note") {
        holder.paragraphs.push(paragraph);
        return;
      }
      if (holder.kind === "paragraph") {
        holder.boxed.push(paragraph);
        return;
      }
    }
    listener.paragraph(paragraph);
  };
  const closeParagraph = (): void => {
    const paragraph = open.pop();
    if (paragraph?.kind !== "paragraph") return;
    if (!paragraph.isHidden) emit({ ...paragraph.label, text: paragraph.text });
    paragraph.boxed.forEach(emit);
  };
  const closeRow = (): void => {
    const table = top();
    if (table?.kind !== "table") return;
    const { cells } = table;
    table.cells = [];
    if (cells.length === 0) return;
    if (open.length === 1) listener.row({ cells });
    else emit({ ...noLabel, text: flatRow({ cells }) });
  };
  const closeCell = (): void => {
    const cell = open.pop();
    const table = top();
    if (cell?.kind !== "cell" || table?.kind !== "table") return;
    for (let count = cell.repeated; count > 0; count--) table.cells.push(cell);
  };
  const add = (text: string): void => {
    const paragraph = top();
    if (paragraph?.kind !== "paragraph" || text === "" || hiddenSpans.includes(true)) return;
    paragraph.text += text;
    paragraph.isSpaced = /\s$/.test(text);
  };
  const covered: number[] = []; // of each open row: columns that the cell to the left still reaches over

  readXml(part, name, {
    open: (element, attributes) => {
      if (skipped > 0) {
        skipped++;
        hasDeletions ||= element === "deletion";
        return;
      }
      if (!inBody) {
        styles.open(element, attributes);
        inBody = element === "body";
        return;
      }
      if (leftOut.has(element) || indexes.has(element) || (element === "section" && attributes.get("display") === "none") || (element === "title" && top()?.kind === "box")) {
        skipped = 1;
        hasContents ||= indexes.has(element);
        return;
      }
      switch (element) {
        case "p":
        case "h": {
          const level = element === "h" ? countOf(attributes, "outline-level") : undefined;
          open.push({ kind: "paragraph", label: lists.label(attributes, level), isHidden: styles.isHidden("paragraph", attributes.get("style-name")), text: "", isSpaced: true, boxed: [] });
          break;
        }
        case "span":
          hiddenSpans.push(styles.isHidden("text", attributes.get("style-name")));
          break;
        case "s":
          add(" ".repeat(countOf(attributes, "c")));
          break;
        case "tab":
          add("\t");
          break;
        case "line-break":
          add("\n");
          break;
        case "list":
          lists.openList(attributes);
          break;
        case "list-item":
        case "list-header":
          lists.openItem(attributes, element === "list-header");
          break;
        case "note":
          open.push({ kind: "note", use: attributes.get("note-class") === "endnote" ? "endnote" : "footnote", paragraphs: [] });
          lists.openScope();
          break;
        case "table":
          open.push({ kind: "table", cells: [] });
          break;
        case "table-row":
          covered.push(0);
          break;
        case "table-cell": {
          const columns = countOf(attributes, "number-columns-spanned");
          covered[covered.length - 1] = columns - 1;
          open.push({ kind: "cell", repeated: countOf(attributes, "number-columns-repeated"), columns, goesOn: false, paragraphs: [] });
          lists.openScope();
          break;
        }
        case "covered-table-cell": {
          // what a cell to the left reaches over is part of that cell; the others are part of the cells above
          const repeated = countOf(attributes, "number-columns-repeated");
          const own = Math.max(0, repeated - (covered.at(-1) ?? 0));
          covered[covered.length - 1] = Math.max(0, (covered.at(-1) ?? 0) - repeated);
          open.push({ kind: "cell", repeated: own, columns: 1, goesOn: true, paragraphs: [] });
          lists.openScope();
          break;
        }
        default:
          if (!shapes.has(element)) break;
          open.push({ kind: "box" });
          lists.openScope();
      }
    },
    close: (element) => {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (!inBody) return;
      switch (element) {
        case "p":
        case "h":
          closeParagraph();
          break;
        case "span":
          hiddenSpans.pop();
          break;
        case "list":
          lists.closeList();
          break;
        case "list-item":
        case "list-header":
          lists.closeItem();
          break;
        case "note": {
          const note = open.pop();
          lists.closeScope();
          if (note?.kind === "note") listener.note(note.use, note.paragraphs);
          break;
        }
        case "table":
          open.pop();
          break;
        case "table-row":
          closeRow();
          covered.pop();
          break;
        case "table-cell":
        case "covered-table-cell":
          lists.closeScope();
          closeCell();
          break;
        default:
          if (!shapes.has(element)) break;
          open.pop();
          lists.closeScope();
      }
    },
    text: (text) => {
      const paragraph = top();
      if (skipped > 0 || paragraph?.kind !== "paragraph") return;
      const shown = text.replace(/[ \t\r\n]+/g, " ");
      add(shown.startsWith(" ") && paragraph.isSpaced ? shown.slice(1) : shown);
    },
  });
  return { hasDeletions, hasContents };
}
