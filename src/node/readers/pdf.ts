import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { errorOf } from "../../lexicon/errors.js";
import type { InspectionError } from "../../model/error.js";
import { linesOfPage, type Page, type PlacedText, writePages } from "./page-lines.js";
import type { ReadLimits, ReadText } from "./reader.js";
import { TextWriter } from "./text-writer.js";

/** What is used of pdf.js. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}
interface PdfPage {
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number; convertToViewportPoint(x: number, y: number): number[] };
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  cleanup(): unknown;
}
interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}
interface PdfTask {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}
interface PdfLibrary {
  readonly getDocument: (options: Readonly<Record<string, unknown>>) => PdfTask;
}

const mostPages = 20_000;
const slant = 0.1; // of a quarter turn

/** The folder of CMap files: beside the built library, or in the sources. */
function cmapFolder(): URL {
  const found = ["../corpus/cmaps/", "../../../corpus/cmaps/"].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  return found ?? new URL("../corpus/cmaps/", import.meta.url);
}

/**
 * Hands pdf.js the tables of Chinese encodings (GBK-EUC-H, UniGB-UCS2-H …). Without them a font that is not embedded gives
 * no text, and no error.
 */
class ChineseEncodings {
  fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== "cMapUrl" || !/^[A-Za-z0-9-]{1,40}\.bcmap$/.test(filename)) return Promise.reject(new Error("not at hand"));
    return new Promise((resolve) => {
      resolve(new Uint8Array(readFileSync(fileURLToPath(new URL(filename, cmapFolder())))));
    });
  }
}

/** An error of ours for what pdf.js throws. */
function toPdfError(cause: unknown): InspectionError {
  if (cause instanceof Error && cause.name === "InspectionError") return cause as InspectionError;
  const name = cause instanceof Error ? cause.name : "";
  if (name === "PasswordException") return errorOf("E_ENCRYPTED", { details: { seen: "pdf" }, cause });
  return errorOf("E_PDF_CORRUPT", { details: { seen: /^[A-Za-z]{1,40}$/.test(name) && name !== "Error" ? name : "pdf" }, cause });
}

/** Waits for a step, but not longer than to a moment. */
async function before<Value>(deadline: number, limit: number, step: Promise<Value>): Promise<Value> {
  const tooLate = (): InspectionError => errorOf("E_TIMEOUT", { details: { seen: `> ${limit} ms`, max: `${limit} ms`, limit: "maxPdfTime" } });
  const left = deadline - performance.now();
  if (left <= 0) {
    step.catch(() => undefined); // nobody waits for it any more
    throw tooLate();
  }
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(tooLate());
    }, Math.min(left, 2 ** 31 - 1));
  });
  try {
    return await Promise.race([step, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads the text of a PDF: lines in reading order, pages without their numbers and running headers. Where pages begin is
 * in `pages`.
 *
 * @throws InspectionError for what is damaged, encrypted, without text (a scan), or takes too long
 */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<ReadText> {
  const library = (await (await import("unpdf")).getResolvedPDFJS()) as unknown as PdfLibrary;
  const deadline = performance.now() + limits.maxPdfTime;
  const wait = <Value>(step: Promise<Value>): Promise<Value> => before(deadline, limits.maxPdfTime, step);
  const task = library.getDocument({
    data: new Uint8Array(bytes), // a copy: it is handed over, and gone afterwards
    BinaryDataFactory: ChineseEncodings,
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await wait(task.promise);
    const pages: Page[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
      pages.push(await readPage(await wait(document.getPage(number)), wait));
    }
    if (pages.every(({ lines }) => lines.length === 0)) throw errorOf("E_NO_TEXT", { details: { seen: `pdf, ${pages.length} p.` } });
    const writer = new TextWriter();
    const starts = writePages(writer, pages);
    return { text: writer.text, format: "pdf", notes: writer.notes, pages: starts };
  } catch (cause) {
    throw toPdfError(cause);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function readPage(page: PdfPage, wait: <Value>(step: Promise<Value>) => Promise<Value>): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await wait(page.getTextContent());
  const turned: { piece: PlacedText; quarter: number }[] = [];
  for (const item of items as readonly PdfItem[]) {
    if (typeof item.str !== "string" || item.str.trim() === "") continue;
    const [a = 0, b = 0, , , e = 0, f = 0] = item.transform;
    const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f);
    const [alongX = 0, alongY = 0] = viewport.convertToViewportPoint(e + a, f + b);
    const quarters = Math.atan2(alongY - y, alongX - x) / (Math.PI / 2);
    // what stands aslant is a watermark
    if (Math.abs(quarters - Math.round(quarters)) > slant) continue;
    turned.push({ piece: { text: item.str, x, y, width: item.width, size: Math.hypot(a, b) || item.height }, quarter: (Math.round(quarters) + 4) % 4 });
  }
  page.cleanup();
  const counts = [0, 0, 0, 0];
  for (const { piece, quarter } of turned) counts[quarter] = (counts[quarter] ?? 0) + piece.text.length;
  const upright = counts.indexOf(Math.max(...counts)); // a page laid on its side is read as it is meant
  const { width, height } = viewport;
  const pieces = turned.flatMap(({ piece, quarter }) => (quarter === upright ? [{ ...piece, ...turn(piece, upright, width, height) }] : []));
  return { lines: linesOfPage(pieces), height: upright % 2 === 0 ? height : width };
}

/** Where a place of a page comes to lie once the page is turned back by quarters. */
function turn({ x, y }: PlacedText, quarters: number, width: number, height: number): { x: number; y: number } {
  if (quarters === 1) return { x: y, y: width - x };
  if (quarters === 2) return { x: width - x, y: height - y };
  return quarters === 3 ? { x: height - y, y: x } : { x, y };
}
