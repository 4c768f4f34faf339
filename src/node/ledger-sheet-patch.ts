import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { rowHeight, sheetCellText } from "../write/sheet-cell.js";

/** A cell to be written: its column from 0. */
export interface NewCell {
  readonly column: number;
  readonly value: string | number;
}

/** A row to be written, from 0; of an empty row that is there it keeps the looks. */
export interface NewRow {
  readonly row: number;
  readonly cells: readonly NewCell[];
}

/** What is put into a sheet. */
export interface SheetPatch {
  readonly rows: readonly NewRow[];
  /** Headers of columns that are new, in a row that is there; the columns are hidden. */
  readonly headers?: NewRow;
  /** The row whose looks new rows take. */
  readonly modelRow: number | undefined;
}

const workbookPart = "xl/workbook.xml";
const usualWidth = 9;
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (char) => escapes[char] as string);
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp|#\d{1,7}|#x[0-9a-fA-F]{1,6});/g, (entity) => {
    if (entity.startsWith("&#x")) return String.fromCodePoint(Number.parseInt(entity.slice(3, -1), 16));
    if (entity.startsWith("&#")) return String.fromCodePoint(Number(entity.slice(2, -1)));
    return { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" }[entity] as string;
  });
}

/** The letters of a column from 0: A, B … AA. */
function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The value of an attribute of a tag; undefined where it has none. */
function attributeOf(tag: string, name: string): string | undefined {
  for (const quote of ['"', "'"]) {
    const at = tag.indexOf(` ${name}=${quote}`);
    if (at < 0) continue;
    const start = at + name.length + 3;
    return unescapeXml(tag.slice(start, tag.indexOf(quote, start)));
  }
  return undefined;
}

/** The part of a workbook that holds a sheet, by the sheet's name. */
function partOfSheet(parts: Readonly<Record<string, Uint8Array>>, name: string): string | undefined {
  const workbook = strFromU8(parts[workbookPart] ?? new Uint8Array());
  const links = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const sheet = workbook.split("<sheet ").slice(1).map((tag) => ` ${tag.slice(0, tag.indexOf(">"))}`).find((tag) => attributeOf(tag, "name") === name);
  const id = sheet === undefined ? undefined : attributeOf(sheet, "r:id");
  const link = links.split("<Relationship ").slice(1).map((tag) => ` ${tag.slice(0, tag.indexOf(">"))}`).find((tag) => attributeOf(tag, "Id") === id);
  const target = link === undefined ? undefined : attributeOf(link, "Target");
  if (target === undefined) return undefined;
  const path = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
  return path in parts ? path : undefined;
}

/** An element with its opening tag and where it stands. */
interface Element {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  /** What stands in it; "" for one that closes itself. */
  readonly inner: string;
}

/** The elements of a name between two offsets, one after another; they do not nest. */
function elementsOf(xml: string, name: string, from: number, to: number): Element[] {
  const elements: Element[] = [];
  for (let start = xml.indexOf(`<${name}`, from); start >= 0 && start < to; start = xml.indexOf(`<${name}`, start + 1)) {
    const after = xml[start + name.length + 1] as string;
    if (after !== " " && after !== ">" && after !== "/") continue;
    const close = xml.indexOf(">", start);
    const tag = xml.slice(start, close + 1);
    if (xml[close - 1] === "/") elements.push({ tag, start, end: close + 1, inner: "" });
    else {
      const end = xml.indexOf(`</${name}>`, close);
      if (end < 0) break;
      elements.push({ tag, start, end: end + name.length + 3, inner: xml.slice(close + 1, end) });
      start = end;
    }
  }
  return elements;
}

/** The cells of a row by their columns. */
function cellsOf(inner: string): Map<number, Element> {
  const cells = new Map<number, Element>();
  for (const element of elementsOf(inner, "c", 0, inner.length)) {
    const letters = /^[A-Za-z]{1,3}/.exec(attributeOf(element.tag, "r") ?? "")?.[0];
    if (letters !== undefined) cells.set(columnOf(letters), element);
  }
  return cells;
}

function cellXml(row: number, { column, value }: NewCell, style: string | undefined): string {
  const open = `<c r="${lettersOf(column)}${row + 1}"${style === undefined ? "" : ` s="${style}"`}`;
  if (typeof value === "number") return `${open}><v>${value}</v></c>`;
  return value === "" ? `${open}/>` : `${open} t="inlineStr"><is><t xml:space="preserve">${escapeXml(sheetCellText(value))}</t></is></c>`;
}

/** The width of a column in characters, and whether it is hidden: as the sheet says. */
function columnsOf(xml: string): (column: number) => { readonly width: number; readonly isHidden: boolean } {
  const [cols] = elementsOf(xml, "cols", 0, xml.length);
  const said = (cols === undefined ? [] : elementsOf(cols.inner, "col", 0, cols.inner.length)).map(({ tag }) => ({
    first: Number(attributeOf(tag, "min")) - 1,
    last: Number(attributeOf(tag, "max")) - 1,
    width: Number(attributeOf(tag, "width") ?? usualWidth),
    isHidden: /^(?:1|true)$/.test(attributeOf(tag, "hidden") ?? ""),
  }));
  return (column) => said.find(({ first, last }) => column >= first && column <= last) ?? { width: usualWidth, isHidden: false };
}

/** How high a row has to be for its new cells. */
function heightOf(cells: readonly NewCell[], columns: ReturnType<typeof columnsOf>): number {
  return rowHeight(cells.flatMap(({ column, value }) => {
    const { width, isHidden } = columns(column);
    return isHidden ? [] : [{ text: String(value), width }];
  }));
}

/** A row with cells put in: cells that are there keep their looks, the others stay as they are. No height: the one that is there. */
function rowXml({ row, cells }: NewRow, there: Element | undefined, styles: ReadonlyMap<number, string | undefined>, height?: number): string {
  const old = there === undefined ? new Map<number, Element>() : cellsOf(there.inner);
  const written = new Map<number, string>();
  for (const [column, { start, end }] of old) written.set(column, (there as Element).inner.slice(start, end));
  if (there === undefined) for (const [column, style] of styles) written.set(column, cellXml(row, { column, value: "" }, style));
  for (const cell of cells) {
    const before = old.get(cell.column);
    const style = before === undefined ? styles.get(cell.column) : attributeOf(before.tag, "s");
    if (cell.value !== "" || before === undefined) written.set(cell.column, cellXml(row, cell, style));
  }
  const tag = there === undefined ? `<row r="${row + 1}">` : there.tag.replace(/ spans="[^"]{0,40}"/, "").replace(/\/?>$/, ">");
  const open = height === undefined ? tag : tag.replace(/ (?:ht|customHeight)="[^"]{0,40}"/g, "").replace(/>$/, ` ht="${height}">`);
  return `${open}${[...written].sort(([a], [b]) => a - b).map(([, xml]) => xml).join("")}</row>`;
}

/** References that reach to the end of the rows reach on to a new end. */
function reachOn(xml: string, tag: string, attribute: string, lastOld: number, lastNew: number): string {
  let out = "";
  let done = 0;
  for (const element of elementsOf(xml, tag, 0, xml.length)) {
    const value = attributeOf(element.tag, attribute);
    if (value === undefined) continue;
    const longer = value
      .split(" ")
      .map((range) => range.replace(/^([A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?)(\d{1,7})$/, (_, head: string, row: string) => `${head}${Number(row) >= lastOld && Number(row) < lastNew ? lastNew : row}`))
      .join(" ");
    out += xml.slice(done, element.start) + element.tag.replace(`${attribute}="${value}"`, `${attribute}="${longer}"`);
    done = element.start + element.tag.length;
  }
  return out + xml.slice(done);
}

/** Hides columns; not where the sheet already says something of them. */
function hideColumns(xml: string, columns: readonly number[]): string {
  if (columns.length === 0) return xml;
  const [cols] = elementsOf(xml, "cols", 0, xml.length);
  const said = cols === undefined ? [] : elementsOf(cols.inner, "col", 0, cols.inner.length).map(({ tag }) => Number(attributeOf(tag, "max")));
  const added = columns.filter((column) => said.every((max) => max < column + 1)).map((column) => `<col min="${column + 1}" max="${column + 1}" width="12" hidden="1"/>`).join("");
  if (cols !== undefined) return `${xml.slice(0, cols.end - "</cols>".length)}${added}${xml.slice(cols.end - "</cols>".length)}`;
  return added === "" ? xml : xml.replace("<sheetData", `<cols>${added}</cols><sheetData`);
}

function patchXml(xml: string, { rows, headers, modelRow }: SheetPatch): string | undefined {
  const [data] = elementsOf(xml, "sheetData", 0, xml.length);
  if (data === undefined || data.inner === "") return undefined;
  const old = new Map<number, Element>();
  for (const element of elementsOf(data.inner, "row", 0, data.inner.length)) old.set(Number(attributeOf(element.tag, "r")) - 1, element);
  if ([...old.keys()].some((row) => !Number.isInteger(row))) return undefined; // rows without numbers
  const styles = new Map<number, string | undefined>();
  const model = modelRow === undefined ? undefined : old.get(modelRow);
  if (model !== undefined) for (const [column, { tag }] of cellsOf(model.inner)) styles.set(column, attributeOf(tag, "s"));
  const written = new Map<number, string>();
  for (const [row, { start, end }] of old) written.set(row, data.inner.slice(start, end));
  const columns = columnsOf(xml);
  for (const row of rows) written.set(row.row, rowXml(row, old.get(row.row), styles, heightOf(row.cells, columns)));
  if (headers !== undefined) {
    const there = old.get(headers.row);
    const last = there === undefined ? undefined : [...cellsOf(there.inner).values()].at(-1);
    const looks = new Map(headers.cells.map(({ column }) => [column, last === undefined ? undefined : attributeOf(last.tag, "s")] as const));
    written.set(headers.row, rowXml(headers, there, looks));
  }
  const body = [...written].sort(([a], [b]) => a - b).map(([, each]) => each).join("");
  const lastNew = rows.reduce((last, { row }) => Math.max(last, row + 1), 0);
  const lastOld = rows.reduce((first, { row }) => Math.min(first, row), Number.POSITIVE_INFINITY);
  let patched = `${xml.slice(0, data.start)}${data.tag}${body}</sheetData>${xml.slice(data.end)}`;
  if (lastNew > 0) {
    for (const [tag, attribute] of [["dimension", "ref"], ["autoFilter", "ref"], ["dataValidation", "sqref"], ["conditionalFormatting", "sqref"]] as const) {
      patched = reachOn(patched, tag, attribute, lastOld, lastNew);
    }
  }
  return hideColumns(patched, headers?.cells.map(({ column }) => column) ?? []);
}

/** Leads the name of a sheet's filter, by which some programs know it, to the range that the sheet gives. */
function renameFilter(workbook: string, sheet: string, sheetXml: string): string {
  const [filter] = elementsOf(sheetXml, "autoFilter", 0, sheetXml.length);
  const range = filter === undefined ? undefined : attributeOf(filter.tag, "ref");
  if (range === undefined) return workbook;
  const index = elementsOf(workbook, "sheet", 0, workbook.length).findIndex(({ tag }) => attributeOf(tag, "name") === sheet);
  const isOfSheet = ({ tag }: Element): boolean => attributeOf(tag, "name") === "_xlnm._FilterDatabase" && attributeOf(tag, "localSheetId") === `${index}`;
  const name = elementsOf(workbook, "definedName", 0, workbook.length).find(isOfSheet);
  if (name === undefined) return workbook;
  const owner = name.inner.slice(0, name.inner.lastIndexOf("!") + 1);
  return `${workbook.slice(0, name.start)}${name.tag}${owner}${range.replace(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2")}</definedName>${workbook.slice(name.end)}`;
}

/** A workbook with rows put in, and the sheets that got them. */
export interface PatchedWorkbook {
  readonly content: Uint8Array;
  readonly patched: ReadonlySet<string>;
}

/**
 * Puts rows into sheets of an .xlsx file, by the names of sheets. Every other part of the file stays as it is, and so do
 * the sheets' own cells, looks, widths, notes and lists; the references of filters, lists and conditional formats grow with
 * them. A sheet that is not there, or is written in a way that is not known, gets nothing.
 */
export function patchWorkbook(bytes: Uint8Array, patches: ReadonlyMap<string, SheetPatch>): PatchedWorkbook {
  const parts = unzipSync(bytes);
  const patched = new Set<string>();
  for (const [sheet, patch] of patches) {
    const path = patch.rows.length === 0 && patch.headers === undefined ? undefined : partOfSheet(parts, sheet);
    const xml = path === undefined ? undefined : patchXml(strFromU8(parts[path] as Uint8Array), patch);
    if (path === undefined || xml === undefined) continue;
    parts[path] = strToU8(xml);
    parts[workbookPart] = strToU8(renameFilter(strFromU8(parts[workbookPart] as Uint8Array), sheet, xml));
    patched.add(sheet);
  }
  return { content: zipSync(parts, { mtime: new Date("1980-01-01T00:00:00") }), patched };
}
