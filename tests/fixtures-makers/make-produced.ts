/**
 * Writes fixtures/produced: the notice of fixtures/formats as office programs and a browser write it, beside it what it
 * says as plain text; a ledger of this library as LibreOffice saves it; the notice as an .odt; and the ledger of
 * fixtures/ledger as an old spreadsheet and an .ods. LibreOffice 7.4 converts what `makeReport` makes, Chromium prints it;
 * both have to be installed (`soffice`, `chromium`). Run it when the report changes: `tsup --config tests/scripts.config.ts && node node_modules/.cache/xuncha/make-produced.js`
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import {
  AlignmentType, DeletedTextRun, Document, Footer, FootnoteReferenceRun, Header, InsertedTextRun, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ledgerRows } from "../../src/ledger/rows.js";
import { ledgerTable, SideTables, sideCells } from "../../src/ledger/tables.js";
import { parseDocument } from "../../src/parse.js";
import { writeXlsx } from "../../src/write/xlsx.js";
import { startBrowser } from "../helpers/browser.js";
import { type NoticeParagraph, noticeParagraphs } from "./notice.js";

const produced = resolve("fixtures/produced");
const twoCharacters = 720; // twentieths of a point
const change = { author: "某某", date: "2024-12-01T00:00:00Z" };
const font = { ascii: "Noto Sans CJK SC", eastAsia: "Noto Sans CJK SC", hAnsi: "Noto Sans CJK SC" };

/** The table that stands in the report behind the paragraph that begins so. */
const table = {
  behind: "细化整改任务",
  rows: [["序号", "专项工作", "牵头单位"], ["1", "农村饮水安全专项检查", "县水利局供水股"], ["2", "水利工程招标专项检查", "县水利局建设股"]],
};
const footnote = { behind: "〔2024〕9号）", text: "该方案经局党组会议审议通过。" };
const deletion = { before: "移民补助资金发放台账", text: "部分", inserted: "全部" };

/** The runs of a paragraph: with a footnote, and with a word that tracked changes replace (or have replaced). */
function runsOf(text: string, changes: "tracked" | "accepted"): (TextRun | DeletedTextRun | InsertedTextRun | FootnoteReferenceRun)[] {
  const note = text.indexOf(footnote.behind);
  if (note >= 0) {
    const at = note + footnote.behind.length;
    return [new TextRun(text.slice(0, at)), new FootnoteReferenceRun(1), new TextRun(text.slice(at))];
  }
  const at = text.indexOf(deletion.before);
  if (at < 0) return [new TextRun(text)];
  if (changes === "accepted") return [new TextRun(text.slice(0, at) + deletion.inserted + text.slice(at))];
  return [new TextRun(text.slice(0, at)), new DeletedTextRun({ text: deletion.text, id: 1, ...change }), new InsertedTextRun({ text: deletion.inserted, id: 2, ...change }), new TextRun(text.slice(at))];
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [1000, 5000, 3000],
    rows: rows.map((cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })),
  });
}

/** The notice with automatic numbers, a table, a footnote, a changed word, running header and page numbers, as a .docx. */
async function makeReport(changes: "tracked" | "accepted", paragraphs: readonly NoticeParagraph[]): Promise<Uint8Array> {
  const levels = [
    { format: LevelFormat.CHINESE_COUNTING, text: "%1、" },
    { format: LevelFormat.CHINESE_COUNTING, text: "（%2）" },
    { format: LevelFormat.DECIMAL, text: "%3." },
    { format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE, text: "%4" },
  ].map((level, index) => ({ ...level, level: index, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 0, firstLine: twoCharacters } } } }));
  const children = paragraphs.flatMap(({ kind, level, text }) => {
    const alignment = kind === "title" ? AlignmentType.CENTER : kind === "signature" ? AlignmentType.RIGHT : AlignmentType.LEFT;
    const paragraph = new Paragraph({ alignment, children: runsOf(text, changes), ...(kind === "body" ? { indent: { firstLine: twoCharacters } } : {}), ...(level === undefined ? {} : { numbering: { reference: "outline", level } }) });
    return text.includes(table.behind) ? [paragraph, tableOf(table.rows)] : [paragraph];
  });
  const document = new Document({
    creator: "xuncha",
    lastModifiedBy: "xuncha",
    styles: { default: { document: { run: { font, size: 36 } } } },
    numbering: { config: [{ reference: "outline", levels }] },
    footnotes: { 1: { children: [new Paragraph({ children: [new TextRun({ text: footnote.text, size: 21 })] })] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("云岫县水利局文件")] }) },
        footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })] })] }) },
        children,
      },
    ],
  });
  return withoutRestarts(new Uint8Array(await Packer.toBuffer(document)));
}

/** The library says of each list that it begins anew, which LibreOffice makes lists of their own of when it writes .doc. */
function withoutRestarts(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const numbering = strFromU8(parts["word/numbering.xml"] as Uint8Array).replace(/<w:lvlOverride .*?<\/w:lvlOverride>/g, "");
  return zipSync({ ...parts, "word/numbering.xml": strToU8(numbering) });
}

/** What a report says, typed by hand: its numbers, its table, its footnote at the end, its changes accepted. */
function textOf(paragraphs: readonly NoticeParagraph[]): string {
  const lines = paragraphs.flatMap(({ marker, text }) => {
    const line = marker + text.replace(deletion.before, deletion.inserted + deletion.before);
    return text.includes(table.behind) ? [line, ...table.rows.map((cells) => cells.join("\t"))] : [line];
  });
  return [...lines, `[1] ${footnote.text}`, ""].join("\n");
}

/** A ledger that this library writes, with a remark in it that a person wrote. */
async function makeOwnLedger(): Promise<Uint8Array> {
  const name = "progress-report/health-bureau.txt";
  const document = parseDocument(readFileSync(resolve("fixtures", name), "utf8"), { source: { name } });
  const side = new SideTables("zh");
  side.add(sideCells(document, undefined, "zh"));
  const table = ledgerTable(ledgerRows([document]));
  const remark = table.columns.findIndex(({ header }) => header === "存疑");
  const rows = table.rows.map((row, index) => (index === 1 ? row.with(remark, "县领导已批示：限期办结") : row));
  return writeXlsx([{ ...table, rows }, ...side.tables()]);
}

/** Saves an OpenDocument file without the picture of its first page, which is half of it. */
function saveWithoutPicture(from: string, to: string): void {
  const { mimetype = new Uint8Array(), ...parts } = unzipSync(readFileSync(from));
  const kept = Object.entries(parts).filter(([name]) => !name.startsWith("Thumbnails/") && !name.endsWith("/"));
  writeFileSync(to, zipSync({ mimetype: [mimetype, { level: 0 }], ...Object.fromEntries(kept) }));
}

/** A text as a browser prints it. */
async function print(text: string): Promise<Uint8Array> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const paragraphs = text.split("\n").map((line) => `<p>${line}</p>`).join("");
    await page.setContent(`<meta charset="utf-8"><style>p { margin: 0; text-indent: 2em; line-height: 1.8; font-family: "Noto Sans CJK SC" }</style>${paragraphs}`);
    return await page.pdf({ format: "A4", tagged: false, margin: { top: "2.5cm", bottom: "2.5cm", left: "2.5cm", right: "2.5cm" } });
  } finally {
    await browser.close();
  }
}

const work = mkdtempSync(join(tmpdir(), "xuncha-produced-"));

/** Lets LibreOffice write a file in another format; `filter` where the ending does not tell which. */
function convert(from: string, ending: string, to: string, filter = ending): void {
  execFileSync("soffice", [`-env:UserInstallation=file://${work}/profile`, "--headless", "--convert-to", filter, "--outdir", join(work, "out"), from], { stdio: "ignore" });
  copyFileSync(join(work, "out", `${basename(from).replace(/\.\w+$/, "")}.${ending}`), to);
}

/** A report as LibreOffice holds it: what it writes comes from that, not from our .docx. */
async function openReport(name: string, changes: "tracked" | "accepted", paragraphs: readonly NoticeParagraph[]): Promise<string> {
  const source = join(work, `${name}.docx`);
  writeFileSync(source, await makeReport(changes, paragraphs));
  const open = join(work, `${name}.odt`);
  convert(source, "odt", open);
  return open;
}

try {
  mkdirSync(produced, { recursive: true });
  const whole = noticeParagraphs();
  const tracked = await openReport("report", "tracked", whole);
  for (const ending of ["docx", "doc", "rtf"]) convert(tracked, ending, join(produced, `report.${ending}`));
  saveWithoutPicture(tracked, join(produced, "report.odt"));
  const accepted = await openReport("accepted", "accepted", whole); // they would show what was deleted
  for (const ending of ["html", "pdf"]) convert(accepted, ending, join(produced, `report.${ending}`));
  writeFileSync(join(produced, "printed.pdf"), await print(textOf(whole)));
  writeFileSync(join(produced, "report.txt"), textOf(whole));
  const notice = join(work, "notice.odt");
  convert(resolve("fixtures/formats/notice-automatic.docx"), "odt", notice);
  saveWithoutPicture(notice, resolve("fixtures/formats/notice.odt"));
  const ledger = join(work, "ledger.xlsx");
  writeFileSync(ledger, await makeOwnLedger());
  convert(ledger, "xlsx", join(produced, "ledger.xlsx"), "xlsx:Calc MS Excel 2007 XML");
  const ledgers = resolve("fixtures/ledger");
  const forestry = join(ledgers, "forestry-bureau.xlsx");
  convert(forestry, "xls", join(ledgers, "forestry-bureau.xls"));
  const sheets = join(work, "sheets.ods");
  convert(forestry, "ods", sheets);
  saveWithoutPicture(sheets, join(ledgers, "forestry-bureau.ods"));
} finally {
  rmSync(work, { recursive: true, force: true });
}
