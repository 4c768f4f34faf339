import { errorOf } from "../../lexicon/errors.js";
import { readOdtBody } from "./odt-body.js";
import { OdtStyles } from "./odt-styles.js";
import { type Paragraph, ParagraphWriter } from "./paragraphs.js";
import type { ReadText } from "./reader.js";
import { readXml } from "./xml.js";
import type { ZipContent } from "./zip-content.js";

/**
 * Reads an .odt, the text format of OpenOffice, LibreOffice and office programs built on them, as {@link readDocx} reads
 * a .docx: a line for each paragraph, automatic numbers as text (their places are in `computed`), a line for each row of
 * a table, notes at the end. Text deleted in tracked changes, hidden text, headers, footers, comments and generated
 * indexes are left out.
 *
 * @throws InspectionError for a file that is damaged or larger inside than the limits
 */
export function readOdt(zip: ZipContent): ReadText {
  const styles = new OdtStyles();
  const shared = zip.part("styles.xml");
  if (shared !== undefined) readXml(shared, "styles.xml", { open: (element, attributes) => styles.open(element, attributes) });
  const content = zip.part("content.xml");
  if (content === undefined) throw errorOf("E_DOC_CORRUPT", { details: { seen: "content.xml" } });
  const writer = new ParagraphWriter();
  const notes: Record<"footnote" | "endnote", (readonly Paragraph[])[]> = { footnote: [], endnote: [] };
  const { hasDeletions, hasContents } = readOdtBody(content, "content.xml", styles, {
    paragraph: (paragraph) => writer.paragraph(paragraph),
    row: (row) => writer.row(row),
    note: (kind, paragraphs) => {
      notes[kind].push(paragraphs);
    },
  });
  writer.notes(notes.footnote);
  writer.notes(notes.endnote);
  if (hasDeletions) writer.note("W_REVISIONS_LEFT_OUT");
  if (hasContents) writer.note("W_CONTENTS_LEFT_OUT");
  return writer.finish("odt");
}
