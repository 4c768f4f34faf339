import { errorOf } from "../../lexicon/errors.js";
import { DocxNumbering } from "./docx-numbering.js";
import { readDocxBody } from "./docx-body.js";
import { type Paragraph, ParagraphWriter } from "./paragraphs.js";
import type { ReadLimits, ReadText } from "./reader.js";
import { readXmlTree } from "./xml.js";
import { openZip, type ZipContent } from "./zip-content.js";

/** The name of the main part: what the package's relations call the office document. */
function mainPart(zip: ZipContent): string {
  const relations = zip.part("_rels/.rels");
  if (relations !== undefined) {
    for (const { attributes } of readXmlTree(relations, "_rels/.rels").children) {
      const target = attributes.get("Target")?.replace(/^\//, "");
      if (target !== undefined && attributes.get("Type")?.endsWith("/officeDocument") === true && attributes.get("TargetMode") !== "External") return target;
    }
  }
  return zip.entries.find(({ name }) => /^word\/document\d{0,2}\.xml$/i.test(name))?.name ?? "word/document.xml";
}

/**
 * Reads a .docx: a line for each paragraph, automatic numbers as text (their places are in `computed`), a line for each
 * row of a table with a tab between cells, footnotes and endnotes at the end. Text deleted in tracked changes, hidden
 * text, headers, footers, comments and generated tables of contents are left out.
 *
 * @throws InspectionError for a file that is damaged or larger inside than the limits
 */
export function readDocx(bytes: Uint8Array, limits: ReadLimits): ReadText {
  const zip = openZip(bytes, limits);
  const main = mainPart(zip);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const tree = (name: string): ReturnType<typeof readXmlTree> | undefined => {
    const part = zip.part(folder + name);
    return part === undefined ? undefined : readXmlTree(part, folder + name);
  };
  const numbering = new DocxNumbering(tree("numbering.xml"), tree("styles.xml"));
  const part = zip.part(main);
  if (part === undefined) throw errorOf("E_DOC_CORRUPT", { details: { seen: main.slice(-60) } });
  const writer = new ParagraphWriter();
  const notes: string[] = [];
  const { hasDeletions, hasContents } = readDocxBody(part, main, numbering, {
    paragraph: (paragraph) => writer.paragraph(paragraph),
    row: (row) => writer.row(row),
    note: (kind, id) => {
      notes.push(`${kind} ${id}`);
    },
  });
  for (const kind of ["footnote", "endnote"] as const) {
    const wanted = notes.filter((note) => note.startsWith(kind)).map((note) => note.slice(kind.length + 1));
    const name = `${folder}${kind}s.xml`;
    const content = wanted.length === 0 ? undefined : zip.part(name);
    if (content !== undefined) writer.notes(notesOf(content, name, numbering, wanted));
  }
  if (hasDeletions) writer.note("W_REVISIONS_LEFT_OUT");
  if (hasContents) writer.note("W_CONTENTS_LEFT_OUT");
  return writer.finish("docx");
}

/** The notes that the text refers to, in the order in which it does. */
function notesOf(content: Uint8Array, name: string, numbering: DocxNumbering, wanted: readonly string[]): Paragraph[][] {
  const byId = new Map<string, Paragraph[]>();
  let current: Paragraph[] | undefined;
  readDocxBody(content, name, numbering, {
    paragraph: (paragraph) => current?.push(paragraph),
    row: ({ cells }) => {
      for (const { paragraphs } of cells) for (const paragraph of paragraphs) current?.push(paragraph);
    },
    note: () => undefined,
    noteBegins: (id) => {
      byId.set(id, (current = []));
    },
  });
  return wanted.map((id) => byId.get(id) ?? []);
}
