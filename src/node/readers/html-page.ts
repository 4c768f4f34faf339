import { type ChildNode, type Document, Element, isTag, isText } from "domhandler";
import { type PageFactName, pageContent } from "../../lexicon/page-content.js";

/** What is known of an element of a page. */
export interface ElementFacts {
  /** Characters in it that are no blanks, and of these those outside links. */
  readonly characters: number;
  readonly prose: number;
  /** Not shown, or furniture of the page. */
  readonly dropped: boolean;
  /** The table it belongs to. */
  readonly table: Element | undefined;
  /** For a table: whether its rows are lines of cells rather than a frame for the layout. */
  readonly isData: boolean;
}

/** A page once it is surveyed. */
export interface SurveyedPage {
  readonly facts: ReadonlyMap<Element, ElementFacts>;
  /** The element that holds the document; undefined for a page without text. */
  readonly content: Element | undefined;
  /** What meta elements and headings say. */
  readonly meta: ReadonlyMap<PageFactName, string>;
  readonly headings: readonly Element[];
  readonly pageTitle: Element | undefined;
}

const neverText = new Set(["script", "style", "noscript", "template", "iframe", "object", "select", "option", "button", "textarea", "nav", "aside", "footer", "svg", "canvas", "audio", "video", "head", "datalist"]);
const leastContent = 80; // characters; a container with fewer is a summary or a leftover
const mostHeadings = 20;
const mostOf = 0.8; // of an element's prose in one child: go into the child

type Facts = { -readonly [Key in keyof ElementFacts]: ElementFacts[Key] } & { rows: number; nested: boolean; furniture: boolean };

function classesOf(element: Element): string[] {
  return (element.attribs["class"] ?? "").toLowerCase().split(/\s/);
}

/** The elements of a page, parents before children, without recursion: pages may nest as deep as they like. */
function elementsOf(page: Document): Element[] {
  const found: Element[] = [];
  const open: ChildNode[] = [...page.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isTag(node)) continue;
    found.push(node);
    for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as ChildNode);
  }
  return found;
}

/** Finds the document in a page: by the containers that publishing systems use, else where the prose is. */
export function surveyPage(page: Document): SurveyedPage {
  const { contentIds, contentClasses, dropClasses, meta: metaNames } = pageContent();
  const elements = elementsOf(page);
  const facts = new Map<Element, Facts>();
  const meta = new Map<PageFactName, string>();
  const headings: Element[] = [];
  let pageTitle: Element | undefined;
  for (const element of elements) {
    const parent = element.parent instanceof Element ? facts.get(element.parent) : undefined;
    const running = element.name === "div" && /^(?:header|footer)$/.test(element.attribs["title"] ?? ""); // as LibreOffice marks what stands on each page
    const hidden = running || element.attribs["hidden"] !== undefined || /display\s{0,5}:\s{0,5}none/i.test(element.attribs["style"] ?? "");
    const table = element.parent instanceof Element && element.parent.name === "table" ? element.parent : parent?.table;
    const outer = element.name === "table" && table !== undefined ? facts.get(table) : undefined;
    if (outer !== undefined) outer.nested = true;
    facts.set(element, {
      characters: 0,
      prose: 0,
      dropped: parent?.dropped === true || neverText.has(element.name) || hidden,
      table,
      isData: false,
      rows: 0,
      nested: false,
      furniture: classesOf(element).some((name) => dropClasses.has(name)) || dropClasses.has((element.attribs["id"] ?? "").toLowerCase()),
    });
    if (element.name === "meta") {
      const use = metaNames.get((element.attribs["name"] ?? element.attribs["property"] ?? "").toLowerCase());
      const said = element.attribs["content"]?.trim() ?? "";
      if (use !== undefined && said !== "" && !meta.has(use)) meta.set(use, said);
    } else if (/^h[12]$/.test(element.name) && headings.length < mostHeadings) headings.push(element);
    else if (element.name === "title") pageTitle ??= element;
  }
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index] as Element;
    const own = facts.get(element) as Facts;
    if (own.dropped) continue;
    for (const child of element.children) {
      if (!isText(child)) continue;
      const { length } = child.data.replace(/\s/g, "");
      own.characters += length;
      own.prose += length;
    }
    if (element.name === "a") own.prose = 0;
    const cells = element.name === "tr" ? element.children.filter((child) => isTag(child) && /^t[dh]$/.test(child.name)).length : 0;
    if (cells > 1 && own.table !== undefined) (facts.get(own.table) as Facts).rows++;
    own.isData = element.name === "table" && !own.nested && own.rows > 1;
    const parent = element.parent instanceof Element ? facts.get(element.parent) : undefined;
    if (parent !== undefined) {
      parent.characters += own.characters;
      parent.prose += own.prose;
    }
  }
  const whole = page.children.reduce((sum, child) => sum + (isTag(child) ? (facts.get(child)?.prose ?? 0) : 0), 0);
  for (const element of elements) {
    const own = facts.get(element) as Facts;
    const parent = element.parent instanceof Element ? facts.get(element.parent) : undefined;
    // furniture that holds half of the page is none
    if (parent?.dropped === true || (own.furniture && own.prose * 2 < whole)) own.dropped = true;
  }
  let content: Element | undefined;
  for (const element of elements) {
    const own = facts.get(element) as Facts;
    const known = contentIds.has((element.attribs["id"] ?? "").toLowerCase()) || classesOf(element).some((name) => contentClasses.has(name));
    if (!known || own.dropped || own.prose < leastContent) continue;
    if (content === undefined || own.prose > (facts.get(content) as Facts).prose) content = element;
  }
  // a container that holds little of the page is a teaser: the prose decides
  if (content === undefined || (facts.get(content) as Facts).prose * 3 < whole) content = densest(page, facts);
  return { facts, content, meta, headings, pageTitle };
}

/** Goes from the root to the element beyond which the prose is spread over several children. */
function densest(page: Document, facts: ReadonlyMap<Element, Facts>): Element | undefined {
  const proseOf = (node: ChildNode): number => (isTag(node) && facts.get(node)?.dropped !== true ? (facts.get(node)?.prose ?? 0) : 0);
  const fullest = (nodes: readonly ChildNode[]): ChildNode | undefined => nodes.reduce<ChildNode | undefined>((best, node) => (proseOf(node) > (best === undefined ? 0 : proseOf(best)) ? node : best), undefined);
  let at = fullest(page.children);
  if (at === undefined || !isTag(at)) return undefined;
  for (;;) {
    const next: ChildNode | undefined = fullest(at.children);
    if (next === undefined || !isTag(next) || (/^(?:p|span|font|tr|tbody|table)$/.test(next.name) && !holdsBlocks(next))) return at;
    if (proseOf(next) < proseOf(at) * mostOf) return at;
    at = next;
  }
}

/** Whether an element holds blocks of text, as a layout table does. */
function holdsBlocks(element: Element): boolean {
  return element.name !== "p" && element.children.some((child) => isTag(child) && /^(?:div|p|table|tbody|tr|td|section|article|ul|ol)$/.test(child.name));
}
