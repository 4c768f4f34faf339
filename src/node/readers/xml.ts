import { SaxesParser } from "saxes";
import { errorOf } from "../../lexicon/errors.js";

/** Attributes of an element by their names without prefix; where two share one, the first counts. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** What is told of an XML part while it is read. Names come without their prefix: `w:p` is `p`. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** An element with what is in it, for small parts that are read as a whole. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
  /** The text directly in it. */
  readonly text: string;
}

const deepest = 1000;

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The text of an XML part: UTF-8 unless its first bytes say UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder("utf-16le").decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

/**
 * Reads an XML part from start to end. No document type is read, so no entity can grow and nothing outside is opened.
 *
 * @param part the name of the part, for messages
 * @throws InspectionError for XML that is not well-formed, declares a DTD or nests too deep
 */
export function readXml(bytes: Uint8Array, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  parser.on("error", (cause) => {
    throw errorOf("E_XML_MALFORMED", { details: { seen: part }, cause });
  });
  parser.on("doctype", () => {
    throw errorOf("E_XML_DTD", { details: { seen: part } });
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > deepest) throw errorOf("E_XML_MALFORMED", { details: { seen: `${part}, > ${deepest} levels` } });
    const local = new Map<string, string>();
    for (const key of Object.keys(attributes)) if (!local.has(localName(key))) local.set(localName(key), attributes[key] as string);
    handlers.open(localName(name), local);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    handlers.close?.(localName(name));
  });
  const { text } = handlers;
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(decodeXml(bytes)).close();
}

/**
 * Reads a small XML part as a tree.
 *
 * @throws InspectionError as {@link readXml}
 */
export function readXmlTree(bytes: Uint8Array, part: string): XmlNode {
  const root: { name: string; attributes: XmlAttributes; children: XmlNode[]; text: string } = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  readXml(bytes, part, {
    open: (name, attributes) => {
      const node = { name, attributes, children: [], text: "" };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close: () => {
      open.pop();
    },
    text: (text) => {
      const node = open.at(-1);
      if (node !== undefined) node.text += text;
    },
  });
  return root.children[0] ?? root;
}

/** The first child of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The `val` attribute of the first child of a name, as WordprocessingML writes its settings. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes.get("val");
}
