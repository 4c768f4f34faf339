import { AlignmentType, Document, Header, LevelFormat, Packer, Paragraph, TextRun } from "docx";
import { noticeParagraphs } from "./notice.js";

/** The notice as a .docx, with its numbers typed or made by the word processor. */
export async function makeDocx(numbers: "typed" | "automatic"): Promise<Uint8Array> {
  const levels = [
    { format: LevelFormat.CHINESE_COUNTING, text: "%1、" },
    { format: LevelFormat.CHINESE_COUNTING, text: "（%2）" },
    { format: LevelFormat.DECIMAL, text: "%3." },
    { format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE, text: "%4" },
  ].map((level, index) => ({ ...level, level: index, alignment: AlignmentType.LEFT }));
  const document = new Document({
    creator: "xuncha",
    numbering: { config: [{ reference: "outline", levels }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("云岫县水利局文件")] }) },
        children: noticeParagraphs().map(({ kind, level, marker, text }) => {
          if (kind === "title") return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true })] });
          if (kind === "signature") return new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(text)] });
          if (level === undefined || numbers === "typed") return new Paragraph({ children: [new TextRun(marker), new TextRun(text)] });
          // a text is cut into runs wherever somebody stopped typing
          const half = Math.floor(text.length / 2);
          return new Paragraph({ numbering: { reference: "outline", level }, children: [new TextRun(text.slice(0, half)), new TextRun(text.slice(half))] });
        }),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
