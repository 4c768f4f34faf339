import { strToU8, zipSync } from "fflate";
import { noticeParagraphs } from "./notice.js";

const size = 5.6; // millimetres: 三号
const columns = 28;
const linesPerPage = 22;

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A package of OFD parts. */
export function packOfd(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)])), { mtime: new Date("2024-12-06T00:00:00") });
}

/** The notice as OFD: lines of pages as text objects, each character at its place. */
export function makeOfd(): Uint8Array {
  const lines: { indent: number; text: string }[] = [];
  for (const { kind, marker, text } of noticeParagraphs()) {
    const whole = [...marker, ...text];
    const indent = kind === "signature" ? columns - whole.length : 2;
    for (let at = 0; at < whole.length; ) {
      let end = Math.min(whole.length, at + columns - (at === 0 ? indent : 0));
      // a number or address is not parted
      while (end < whole.length && /^[\x21-\x7e]{2}$/.test(`${whole[end - 1]}${whole[end]}`)) end--;
      lines.push({ indent: at === 0 ? indent : 0, text: whole.slice(at, end).join("") });
      at = end;
    }
  }
  const parts: Record<string, string> = {};
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += linesPerPage) {
    const number = pages.length;
    const object = (x: number, y: number, text: string, id: number): string =>
      `<ofd:TextObject ID="${id}" Boundary="${x} ${y} 160 8" Font="1" Size="${size}"><ofd:TextCode X="0" Y="5" DeltaX="g ${Math.max(1, text.length - 1)} ${size}">${escape(text)}</ofd:TextCode></ofd:TextObject>`;
    const objects = lines.slice(at, at + linesPerPage).map(({ indent, text }, index) => object(26 + indent * size, 37 + index * 10, text, 100 + index));
    objects.push(object(100, 275, `- ${number + 1} -`, 99));
    parts[`Doc_0/Pages/Page_${number}/Content.xml`] = `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID="1">${objects.join("")}</ofd:Layer></ofd:Content></ofd:Page>`;
    pages.push(`<ofd:Page ID="${10 + number}" BaseLoc="Pages/Page_${number}/Content.xml"/>`);
  }
  return packOfd({
    "OFD.xml": '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>00000000000000000000000000000000</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    "Doc_0/Document.xml": `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.join("")}</ofd:Pages></ofd:Document>`,
    ...parts,
  });
}
