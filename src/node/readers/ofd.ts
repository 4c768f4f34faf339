import { errorOf } from "../../lexicon/errors.js";
import { linesOfPage, type Page, type PlacedText, writePages } from "./page-lines.js";
import type { ReadLimits, ReadText } from "./reader.js";
import { TextWriter } from "./text-writer.js";
import { childOf, readXml, readXmlTree, type XmlAttributes, type XmlNode } from "./xml.js";
import { openZip, type ZipContent } from "./zip-content.js";

const usualHeight = 297; // millimetres
const gap = 1.8; // of the font size: a step that wide between two characters parts two pieces

/** A path inside the package: from the root, or from the folder of the part that names it. */
function resolvePath(from: string, target: string): string {
  const parts = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function numbersOf(text: string | undefined): number[] {
  return (text ?? "").trim().split(/\s{1,20}/).map(Number).map((value) => (Number.isFinite(value) ? value : 0));
}

/** Distances between characters: `5 5 6`, or `g 3 5` for three times 5. At most as many as there are characters. */
function readDeltas(text: string | undefined, most: number): number[] {
  const deltas: number[] = [];
  const words = (text ?? "").trim().split(/\s{1,20}/);
  for (let index = 0; index < words.length && deltas.length < most; index++) {
    const repeat = words[index] === "g" ? Math.min(most, Number(words[++index]) || 0) : 1;
    if (repeat > 1 || words[index - 1] === "g") index++;
    const value = Number(words[index]);
    for (let times = 0; times < repeat && deltas.length < most; times++) deltas.push(Number.isFinite(value) ? value : 0);
  }
  return deltas;
}

/**
 * Reads an OFD (GB/T 33190): lines in reading order, pages without their numbers and running headers. Where pages begin is
 * in `pages`. Seals, annotations and page templates are no text of the document.
 *
 * @throws InspectionError for what is damaged, encrypted, without text, or larger inside than the limits
 */
export function readOfd(bytes: Uint8Array, limits: ReadLimits): ReadText {
  const zip = openZip(bytes, limits);
  if (zip.entries.some(({ name }) => /(?:^|\/)encryptions?\.xml$/i.test(name))) throw errorOf("E_ENCRYPTED", { details: { seen: "ofd" } });
  const pages: Page[] = [];
  for (const body of treeOf(zip, "OFD.xml").children.filter(({ name }) => name === "DocBody")) {
    const root = childOf(body, "DocRoot")?.text.trim();
    if (root !== undefined) readPages(zip, resolvePath("OFD.xml", root), pages);
  }
  if (pages.every(({ lines }) => lines.length === 0)) throw errorOf("E_NO_TEXT", { details: { seen: `ofd, ${pages.length} p.` } });
  const writer = new TextWriter();
  const starts = writePages(writer, pages);
  return { text: writer.text, format: "ofd", notes: writer.notes, pages: starts };
}

function partOf(zip: ZipContent, name: string): Uint8Array {
  const part = zip.part(name);
  if (part === undefined) throw errorOf("E_DOC_CORRUPT", { details: { seen: name.slice(-60) } });
  return part;
}

function treeOf(zip: ZipContent, name: string): XmlNode {
  return readXmlTree(partOf(zip, name), name);
}

function readPages(zip: ZipContent, name: string, pages: Page[]): void {
  const document = treeOf(zip, name);
  const box = childOf(childOf(childOf(document, "CommonData"), "PageArea"), "PhysicalBox");
  const height = numbersOf(box?.text)[3] ?? usualHeight;
  for (const page of childOf(document, "Pages")?.children ?? []) {
    const target = page.attributes.get("BaseLoc");
    if (target === undefined || pages.length >= zip.entries.length) continue; // no more pages than parts
    pages.push(readPage(partOf(zip, resolvePath(name, target)), target, height));
  }
}

function readPage(part: Uint8Array, name: string, height: number): Page {
  const pieces: PlacedText[] = [];
  let object: XmlAttributes | undefined;
  let code: XmlAttributes | undefined;
  let box = false;
  let text = "";
  let pageHeight = height;
  readXml(part, name, {
    open: (element, attributes) => {
      if (element === "TextObject") object = attributes;
      else if (element === "TextCode") {
        code = attributes;
        text = "";
      } else if (element === "PhysicalBox") {
        box = true;
        text = "";
      }
    },
    close: (element) => {
      if (element === "TextCode" && object !== undefined && code !== undefined) {
        place(object, code, text, pieces);
        code = undefined;
      } else if (element === "TextObject") object = undefined;
      else if (element === "PhysicalBox") {
        pageHeight = numbersOf(text)[3] ?? height;
        box = false;
      }
    },
    text: (more) => {
      if (code !== undefined || box) text += more;
    },
  });
  return { lines: linesOfPage(pieces), height: pageHeight };
}

/** Puts the characters of a text code at their places on the page. */
function place(object: XmlAttributes, code: XmlAttributes, text: string, pieces: PlacedText[]): void {
  const [left = 0, top = 0] = numbersOf(object.get("Boundary"));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = object.has("CTM") ? numbersOf(object.get("CTM")) : [];
  const size = (Number(object.get("Size")) || 1) * (Math.hypot(a, b) || 1);
  const [x = 0] = numbersOf(code.get("X"));
  const [y = 0] = numbersOf(code.get("Y"));
  const characters = [...text];
  const deltas = readDeltas(code.get("DeltaX"), characters.length);
  const scale = Math.hypot(a, b) || 1;
  const base = { y: top + b * x + d * y + f, size };
  let at = left + a * x + c * y + e;
  let from = at;
  let run = "";
  characters.forEach((character, index) => {
    run += character;
    const step = (deltas[index] ?? size / scale) * scale;
    if (step > size * gap || index === characters.length - 1) {
      pieces.push({ ...base, text: run, x: from, width: at - from + size });
      run = "";
      from = at + step;
    }
    at += step;
  });
}
