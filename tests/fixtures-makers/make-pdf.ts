import { noticeParagraphs } from "./notice.js";

/** How the fonts of a PDF say what their codes mean: by GBK, by Unicode, or by a table in the file. */
export type PdfFont = "GBK-EUC-H" | "UniGB-UCS2-H" | "Identity-H";

const columns = 28; // characters of a line
const linesPerPage = 22;
const size = 16;
const left = 80;

/** Cuts the notice into lines and pages as a printer would: indents, wrapped lines, page numbers, a running header. */
function pagesOf(): { x: number; y: number; text: string }[][] {
  const lines: { indent: number; text: string }[] = [];
  for (const { kind, marker, text } of noticeParagraphs()) {
    const whole = marker + text;
    if (kind === "title") for (let at = 0; at < whole.length; at += 20) lines.push({ indent: 4, text: whole.slice(at, at + 20) });
    else if (kind === "signature") lines.push({ indent: columns - whole.length, text: whole });
    else {
      let at = 0;
      while (at < whole.length) {
        const indent = at === 0 ? 2 : 0;
        // digits take half a place, and a full stop never begins a line
        let end = at;
        for (let width = indent; end < whole.length && width < columns; end++) width += /[\x20-\x7e]/.test(whole.charAt(end)) ? 0.5 : 1;
        // nor is a number or address parted
        while (end < whole.length && /[\x21-\x7e]/.test(whole.charAt(end)) && /[\x21-\x7e]/.test(whole.charAt(end - 1))) end--;
        if (/[。，；：、）》”]/.test(whole.charAt(end))) end++;
        lines.push({ indent, text: whole.slice(at, end) });
        at = end;
      }
    }
  }
  const pages: { x: number; y: number; text: string }[][] = [];
  for (let at = 0; at < lines.length; at += linesPerPage) {
    const page = lines.slice(at, at + linesPerPage).map(({ indent, text }, index) => ({ x: left + indent * size, y: 740 - index * 28, text }));
    page.push({ x: 280, y: 50, text: `— ${pages.length + 1} —` });
    page.unshift({ x: left, y: 800, text: "云岫县水利局文件" });
    pages.push(page);
  }
  return pages;
}

function hexOf(text: string, font: PdfFont, gbk: (text: string) => Uint8Array, glyphs: Map<string, number>): string {
  let hex = "";
  for (const character of text) {
    if (font === "GBK-EUC-H") hex += Buffer.from(gbk(character)).toString("hex");
    else if (font === "UniGB-UCS2-H") hex += character.charCodeAt(0).toString(16).padStart(4, "0");
    else {
      const glyph = glyphs.get(character) ?? (character <= "~" ? character.charCodeAt(0) : 200 + glyphs.size);
      glyphs.set(character, glyph);
      hex += glyph.toString(16).padStart(4, "0");
    }
  }
  return hex;
}

/** Puts the objects of a PDF together, with their table of places. */
function assemble(objects: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n";
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** What a PDF has beside its text. */
export interface PdfExtras {
  /** Text aslant over each page. */
  readonly watermark?: string;
  /** The pages lie on their side: text runs from bottom to top. */
  readonly sideways?: boolean;
}

/** The notice as a PDF of several pages whose font is not embedded. `gbk` encodes a character. */
export function makePdf(font: PdfFont, gbk: (text: string) => Uint8Array, { watermark = "", sideways = false }: PdfExtras = {}): Uint8Array {
  const pages = pagesOf();
  const glyphs = new Map<string, number>();
  const contents = pages.map((lines) =>
    stream(
      [
        ...(watermark === "" ? [] : [`BT /F1 40 Tf 0.7 0.7 -0.7 0.7 150 250 Tm <${hexOf(watermark, font, gbk, glyphs)}> Tj ET`]),
        ...lines.map(({ x, y, text }) => `BT /F1 ${size} Tf ${sideways ? `0 1 -1 0 ${842 - y} ${x}` : `1 0 0 1 ${x} ${y}`} Tm <${hexOf(text, font, gbk, glyphs)}> Tj ET`),
      ].join("\n"),
    ),
  );
  const mapping = [...glyphs].map(([character, glyph]) => `<${glyph.toString(16).padStart(4, "0")}> <${character.charCodeAt(0).toString(16).padStart(4, "0")}>`);
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${mapping.length} beginbfchar\n${mapping.join("\n")}\nendbfchar endcmap end end`;
  const first = 7;
  return assemble([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(" ")}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /FangSong /Encoding /${font} /DescendantFonts [4 0 R]${font === "Identity-H" ? " /ToUnicode 6 0 R" : ""} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /FangSong /CIDSystemInfo << /Registry (Adobe) /Ordering (${font === "Identity-H" ? "Identity" : "GB1"}) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 127 500 ${font === "Identity-H" ? "" : "814 939 500"}] >>`,
    "<< /Type /FontDescriptor /FontName /FangSong /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 683 /StemV 60 >>",
    stream(toUnicode),
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${sideways ? "842 595" : "595 842"}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
      content,
    ]),
  ]);
}

/** A PDF whose one page is a picture, as a scanner makes it. */
export function makeScannedPdf(): Uint8Array {
  return assemble([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>",
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
    stream("q 595 0 0 842 0 0 cm /I Do Q"),
  ]);
}

/** A PDF that opens with a password only. */
export function makeEncryptedPdf(): Uint8Array {
  const key = "00".repeat(32);
  return assemble(
    ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 0 /Kids [] >>", `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`],
    `/Encrypt 3 0 R /ID [<${"11".repeat(16)}> <${"11".repeat(16)}>] `,
  );
}
