import { type Document, DomHandler, type Element, isText } from "domhandler";
import { Parser } from "htmlparser2";
import { decodeText } from "../../decode/text.js";
import { errorOf } from "../../lexicon/errors.js";
import { InspectionError } from "../../model/error.js";
import { blocksOfPage, gridsOfPage, isSpreadsheetPage } from "./html-tables.js";
import { surveyPage, type SurveyedPage } from "./html-page.js";
import { columnShown } from "./html-column.js";
import { HtmlText } from "./html-text.js";
import { ledgerOfBlocks } from "./ledger-document.js";
import type { ReadLimits, ReadText } from "./reader.js";
import { sheetText } from "./sheet-text.js";

const infoLabel = /(?:来源|发布时间|发布日期|发表时间|发文日期|发布机构|发布单位|成文日期|更新时间|日期|时间)\s{0,3}[：:]/;
const dayShown = /^\D{0,20}(20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s{1,3}\d{1,2}:\d{2}(?::\d{2})?)?)$/; // as platforms show when a page was published, at most behind a name
const longestInfo = 200;
const longestTitle = 120;
const longestHead = 600; // characters of a page before its text
const deepest = 5000; // pages that never close a tag nest some hundred levels deep

/**
 * Reads a web page: the document alone, without menus, share buttons and footers. Its title stands first, then the page's
 * own line of source and date, as far as the page has them outside the document. A line for each paragraph, a line for
 * each row of a table with tabs between cells; numbers of ordered lists are put in (`computed`). The column of the site is told (`column`). A page that is really a
 * spreadsheet is read as one.
 *
 * @throws InspectionError for a page without text
 */
export function readHtml(bytes: Uint8Array, name: string, limits: ReadLimits): ReadText {
  const decoded = decodeText(bytes, limits.encoding);
  if (decoded instanceof InspectionError) throw decoded;
  const parsed = parsePage(decoded.text);
  const page = surveyPage(parsed);
  if (isSpreadsheetPage(decoded.text, name)) {
    const sheets = sheetText(gridsOfPage(parsed, page.facts), "html");
    return { ...sheets, encoding: decoded.encoding, notes: [...sheets.notes, ...doubtsOf(decoded, sheets.text)] };
  }
  const { content, facts } = page;
  if (content === undefined) throw errorOf("E_NO_TEXT", { details: { seen: "html" } });
  const body = new HtmlText(facts);
  body.add(content);
  const opening = plain(body.writer.text.slice(0, longestHead));
  const lines = linesBefore(page, content);
  const info = lines.filter((line) => line.length <= longestInfo && infoLabel.test(line));
  const title = titleOf(page, lines) ?? (facts.get(content)?.isData === true ? lines.findLast((line) => isTitle(line) && !info.includes(line)) : undefined);
  const head: string[] = [];
  if (title !== undefined && !opening.includes(plain(title))) head.push(title);
  const { meta } = page;
  const day = meta.get("date") ?? lines.flatMap((line) => dayShown.exec(line)?.[1] ?? []).at(-1);
  if (info.length > 0) for (const line of info.slice(-3)) head.push(line);
  else if (!infoLabel.test(body.writer.text.slice(0, 300)) && (day !== undefined || meta.has("source"))) {
    head.push([["发布时间", day], ["来源", meta.get("source")]].flatMap(([label, said]) => (said === undefined ? [] : [`${label}：${said}`])).join("　"));
  }
  const ledger = ledgerOfBlocks([...head.map((line) => ({ line })), ...blocksOfPage([content], facts)], "html");
  // where nothing tells the document from its page, the way to it stands among the first lines
  const shown = meta.get("column") ?? columnShown([...lines, ...body.writer.text.slice(0, longestHead).split("\n")]);
  const column = shown === undefined ? {} : { column: shown };
  if (ledger !== undefined) return { ...ledger, ...column, encoding: decoded.encoding, notes: [...ledger.notes, ...doubtsOf(decoded, ledger.text)] };
  const lead = head.map((line) => `${line}\n`).join("");
  const moved = <Place extends { readonly start: number; readonly end: number }>({ start, end }: Place): { start: number; end: number } => ({ start: start + lead.length, end: end + lead.length });
  return {
    text: lead + body.writer.text,
    format: "html",
    encoding: decoded.encoding,
    notes: doubtsOf(decoded, lead + body.writer.text),
    computed: body.writer.computed.map(moved),
    ...column,
  };
}

/** Parses a page. The parser's time grows with the square of the depth, so that has a limit. */
function parsePage(html: string): Document {
  let depth = 0;
  const handler = new (class extends DomHandler {
    override onopentag(name: string, attributes: Record<string, string>): void {
      if (++depth > deepest) throw errorOf("E_DOC_CORRUPT", { details: { seen: `html, > ${deepest} levels` } });
      super.onopentag(name, attributes);
    }
    override onclosetag(): void {
      depth--;
      super.onclosetag();
    }
  })();
  const parser = new Parser(handler);
  parser.write(html);
  parser.end();
  return handler.root;
}

/** What is doubtful of the encoding, with the places in the text that is given where bytes made no character. */
function doubtsOf({ notes }: Pick<ReadText, "notes">, text: string): ReadText["notes"] {
  const replaced: ReadText["notes"][number][] = [];
  for (let at = text.indexOf("\ufffd"); at >= 0 && replaced.length < 100; at = text.indexOf("\ufffd", at + 1)) {
    replaced.push({ code: "W_ENCODING_REPLACED", span: { start: at, end: at + 1 } });
  }
  return [...notes.filter(({ code }) => code === "W_ENCODING_GUESSED"), ...replaced];
}

function plain(text: string): string {
  return text.replace(/\s/g, "");
}

/** The lines that the page shows before the document. */
function linesBefore({ facts }: SurveyedPage, content: Element): string[] {
  let root: Element = content;
  while (root.parent !== null && "name" in root.parent) root = root.parent;
  if (root === content) return [];
  const before = new HtmlText(facts);
  before.add(root, content);
  return before.writer.text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

function isTitle(line: string): boolean {
  return line.length >= 8 && line.length <= longestTitle;
}

/** The title of the document: what the page's data say, else its heading, else its window title without the site's name. */
function titleOf({ meta, headings, pageTitle, facts, content }: SurveyedPage, lines: readonly string[]): string | undefined {
  const said = meta.get("title");
  if (said !== undefined && said.length <= longestTitle) return said.replace(/\s{1,20}/g, " ");
  const inContent = (element: Element): boolean => {
    for (let at = element.parent; at !== null; at = at.parent) if (at === content) return true;
    return false;
  };
  for (const heading of headings) {
    if (facts.get(heading)?.dropped === true || inContent(heading)) continue;
    const text = new HtmlText(facts);
    text.add(heading);
    const line = text.writer.text.replace(/\s{1,20}/g, " ").trim();
    if (isTitle(line)) return line;
  }
  const window = pageTitle?.children.map((child) => (isText(child) ? child.data : "")).join("").trim() ?? "";
  const pieces = window.split(/[_|｜]|\s[-—–]{1,3}\s|-{1,3}(?=[^-]{2,20}$)/).map((part) => part.trim());
  const parts = pieces.filter((part) => part.length >= 8);
  const shown = new Set(lines.map(plain));
  const longest = pieces.length < 2 || parts.length === 0 ? undefined : parts.reduce((best, part) => (part.length > best.length ? part : best)); // one part may be the site's name alone
  return parts.find((part) => shown.has(plain(part))) ?? (longest !== undefined && longest.length <= longestTitle ? longest : undefined);
}
