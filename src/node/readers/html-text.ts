import { type ChildNode, type Element, isTag, isText } from "domhandler";
import type { ElementFacts } from "./html-page.js";
import { formatNumber } from "./number-format.js";
import { TableColumns } from "./table-columns.js";
import { TextWriter } from "./text-writer.js";

const blocks = new Set(["address", "article", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul", "caption", "td", "th"]);
const listFormats: Readonly<Record<string, string>> = {
  "1": "decimal", a: "lowerLetter", A: "upperLetter", i: "lowerRoman", I: "upperRoman",
  decimal: "decimal", "lower-alpha": "lowerLetter", "upper-alpha": "upperLetter", "lower-latin": "lowerLetter", "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman", "upper-roman": "upperRoman", "cjk-ideographic": "chineseCountingThousand", "simp-chinese-informal": "chineseCountingThousand",
  "trad-chinese-informal": "chineseCountingThousand", "cjk-decimal": "ideographDigital", "cjk-heavenly-stem": "ideographTraditional",
};

/** How an ordered list counts; undefined for one that shows no numbers. */
interface List {
  next: number;
  readonly format: string | undefined;
}

function listOf({ attribs }: Element): List {
  const style = /list-style(?:-type)?\s{0,5}:\s{0,5}([a-z-]{1,30})/i.exec(attribs["style"] ?? "")?.[1]?.toLowerCase();
  const start = Number.parseInt(attribs["start"] ?? "", 10);
  const format = style === undefined ? (listFormats[attribs["type"] ?? "1"] ?? "decimal") : listFormats[style];
  return { next: Number.isSafeInteger(start) && start >= 0 ? start : 1, format };
}

const isHan = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** Writes the text of an element: blocks as lines, rows of data tables as lines with tabs, numbers of ordered lists. */
export class HtmlText {
  readonly writer = new TextWriter();
  readonly #facts: ReadonlyMap<Element, ElementFacts>;
  #numberEnd = -1; // where the number of a list's item has just been written
  #pending = ""; // a blank that counts only between two words

  constructor(facts: ReadonlyMap<Element, ElementFacts>) {
    this.#facts = facts;
  }

  /** Adds an element; stops before `until`, if that is inside. Nothing recursive: pages may nest as deep as they like. */
  add(root: Element, until?: Element): void {
    const lists: (List | undefined)[] = [];
    const rows: { readonly columns: TableColumns; tabs: number }[] = [];
    const tables = new Map<Element, TableColumns>();
    const open: (ChildNode | { readonly closing: Element })[] = [root];
    let inCells = 0; // inside a row that is a line: blocks part by blanks
    let preformatted = 0;
    const breakLine = (): void => {
      this.#pending = inCells > 0 ? " " : "";
      if (inCells === 0 && this.writer.length !== this.#numberEnd) this.writer.endLine(); // a paragraph in an item stands behind its number
    };
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if ("closing" in node) {
        const { closing } = node;
        if (closing.name === "pre") preformatted--;
        if (closing.name === "ol" || closing.name === "ul") lists.pop();
        if (this.#isLine(closing)) {
          inCells--;
          rows.pop();
        }
        if (blocks.has(closing.name)) breakLine();
        continue;
      }
      if (node === until) return;
      if (isText(node)) {
        if (preformatted > 0) this.writer.add(node.data.replace(/\r\n?/g, "\n"));
        else this.#addInline(node.data);
        continue;
      }
      if (!isTag(node) || this.#facts.get(node)?.dropped === true) continue;
      if (node.name === "br") {
        this.#pending = inCells > 0 ? " " : "";
        if (inCells === 0) this.writer.add("\n");
        continue;
      }
      if (blocks.has(node.name) && !(rows.length > 0 && /^t[dh]$/.test(node.name))) breakLine();
      if (this.#isLine(node)) {
        inCells++;
        const table = this.#facts.get(node)?.table ?? node;
        const columns = tables.get(table) ?? new TableColumns();
        tables.set(table, columns);
        columns.nextRow();
        rows.push({ columns, tabs: 0 });
      } else if (/^t[dh]$/.test(node.name)) {
        const row = rows.at(-1);
        if (row !== undefined) {
          this.#pending = "";
          const column = row.columns.place(node)?.column ?? row.tabs + 1;
          this.writer.add("\t".repeat(column - row.tabs));
          row.tabs = column;
        }
      } else if (node.name === "ol") lists.push(listOf(node));
      else if (node.name === "ul") lists.push(undefined);
      else if (node.name === "li") this.#addNumber(lists.at(-1), node);
      else if (node.name === "pre") preformatted++;
      open.push({ closing: node });
      for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as ChildNode);
    }
  }

  /** Whether an element is a row of a data table. */
  #isLine(element: Element): boolean {
    if (element.name !== "tr") return false;
    const table = this.#facts.get(element)?.table;
    return table !== undefined && this.#facts.get(table)?.isData === true;
  }

  #addNumber(list: List | undefined, item: Element): void {
    if (list === undefined) return;
    const own = Number.parseInt(item.attribs["value"] ?? "", 10);
    if (Number.isSafeInteger(own) && own >= 0) list.next = own;
    const number = list.next++;
    if (list.format === undefined) return;
    const label = formatNumber(number, list.format);
    this.writer.addComputed(/^[a-zA-Z0-9]/.test(label) ? `${label}.` : `${label}、`);
    this.#numberEnd = this.writer.length;
  }

  /** Adds text of a line: blanks of the source count as one, and as none where a Chinese line was broken. */
  #addInline(data: string): void {
    for (const part of data.split(/([ \t\r\n\f]+)/)) {
      if (part === "") continue;
      if (/^[ \t\r\n\f]/.test(part)) {
        this.#pending = this.#pending === " " || !/[\r\n]/.test(part) ? " " : "\n";
        continue;
      }
      const { last } = this.writer;
      const broken = this.#pending === "\n" && isHan.test(last) && isHan.test(part.charAt(0));
      if (this.#pending !== "" && !broken && last !== "" && last !== "\n" && last !== "\t") this.writer.add(" ");
      this.#pending = "";
      this.writer.add(part);
    }
  }
}
