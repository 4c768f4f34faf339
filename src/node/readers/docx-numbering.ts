import { levelCount, ListCounters, type ListLabel, type ListLevel, noLabel } from "./list-counters.js";
import { childOf, valueOf, type XmlNode } from "./xml.js";

/** A level, and the paragraph style that is bound to it. */
interface Level extends ListLevel {
  readonly style: string | undefined;
}

interface Definition {
  readonly levels: ReadonlyMap<number, Level>;
  /** The numbering style that this definition stands for; its levels are found there. */
  readonly link: string | undefined;
}

interface Numbering {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** What a paragraph style says of numbering. */
interface Style {
  readonly basedOn: string | undefined;
  readonly numbering: string | undefined;
  readonly level: number | undefined;
  readonly name: string;
}

/** What a paragraph itself says of numbering. */
export interface ParagraphNumbering {
  readonly style: string | undefined;
  readonly numbering: string | undefined;
  readonly level: number | undefined;
}

const deepestStyle = 40; // styles on styles; a circle ends here

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}

function readLevel(node: XmlNode): Level {
  // a format that older programs do not know stands beside one that they do
  const fallback = childOf(childOf(node, "AlternateContent"), "Fallback");
  const restart = integer(valueOf(node, "lvlRestart"));
  return {
    start: integer(valueOf(node, "start")) ?? 0,
    format: valueOf(node, "numFmt") ?? valueOf(fallback, "numFmt") ?? "decimal",
    text: valueOf(node, "lvlText") ?? "",
    separated: valueOf(node, "suff") !== "nothing",
    style: valueOf(node, "pStyle"),
    legal: childOf(node, "isLgl") !== undefined && isOn(valueOf(node, "isLgl")),
    restart,
  };
}

function readLevels(node: XmlNode): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const child of node.children) {
    const level = child.name === "lvl" ? integer(child.attributes.get("ilvl")) : undefined;
    if (level !== undefined && level < levelCount) levels.set(level, readLevel(child));
  }
  return levels;
}

/**
 * Works out the labels of automatically numbered paragraphs (一、 （一） 1. ①), as ECMA-376 part 1, 17.9 tells. Ask for the
 * paragraphs in their order: each counts on.
 */
export class DocxNumbering {
  readonly #definitions = new Map<string, Definition>();
  readonly #numberings = new Map<string, Numbering>();
  readonly #styles = new Map<string, Style>();
  #defaultStyle: string | undefined;
  readonly #counters = new ListCounters();

  constructor(numbering: XmlNode | undefined, styles: XmlNode | undefined) {
    for (const node of styles?.children ?? []) {
      if (node.name !== "style") continue;
      const id = node.attributes.get("styleId") ?? "";
      const numPr = childOf(childOf(node, "pPr"), "numPr");
      this.#styles.set(id, {
        basedOn: valueOf(node, "basedOn"),
        numbering: valueOf(numPr, "numId"),
        level: integer(valueOf(numPr, "ilvl")),
        name: valueOf(node, "name") ?? "",
      });
      if (node.attributes.get("type") === "paragraph" && isOn(node.attributes.get("default") ?? "0")) this.#defaultStyle ??= id;
    }
    for (const node of numbering?.children ?? []) {
      if (node.name === "abstractNum") {
        this.#definitions.set(node.attributes.get("abstractNumId") ?? "", { levels: readLevels(node), link: valueOf(node, "numStyleLink") });
      } else if (node.name === "num") {
        const levels = new Map<number, Level>();
        const starts = new Map<number, number>();
        for (const override of node.children) {
          const level = override.name === "lvlOverride" ? integer(override.attributes.get("ilvl")) : undefined;
          if (level === undefined) continue;
          const replaced = childOf(override, "lvl");
          if (replaced !== undefined) levels.set(level, readLevel(replaced));
          const start = integer(valueOf(override, "startOverride"));
          if (start !== undefined) starts.set(level, start);
        }
        this.#numberings.set(node.attributes.get("numId") ?? "", { definition: valueOf(node, "abstractNumId") ?? "", levels, starts });
      }
    }
  }

  /** The name of a style (`heading 1`, `toc 2`); empty where there is none. */
  styleName(id: string | undefined): string {
    return this.#styles.get(id ?? this.#defaultStyle ?? "")?.name ?? "";
  }

  /** The definition that a numbering counts by; numbering styles are followed. */
  #definitionOf(numbering: Numbering): string {
    let id = numbering.definition;
    for (let steps = 0; steps < deepestStyle; steps++) {
      const link = this.#definitions.get(id)?.link;
      const linked = link === undefined ? undefined : this.#numberings.get(this.#styles.get(link)?.numbering ?? "");
      if (linked === undefined || linked.definition === id) return id;
      id = linked.definition;
    }
    return id;
  }

  /** Numbering and level of a paragraph: its own, else those of its style and of what that is based on. */
  #resolve({ style, numbering, level }: ParagraphNumbering): { id: string; level: number } | undefined {
    let id = numbering;
    let ownLevel = level;
    let bound: string | undefined;
    let at = style ?? this.#defaultStyle;
    for (let steps = 0; id === undefined && at !== undefined && steps < deepestStyle; steps++) {
      const found: Style | undefined = this.#styles.get(at);
      ownLevel ??= found?.level;
      if (found?.numbering !== undefined) {
        id = found.numbering;
        bound = at;
      }
      at = found?.basedOn;
    }
    if (id === undefined || id === "0") return undefined;
    const known = this.#numberings.get(id);
    if (known === undefined) return undefined;
    if (level === undefined) {
      // a style's level is the one that names the style
      const levels = this.#definitions.get(this.#definitionOf(known))?.levels;
      for (const name of [style, bound]) {
        if (name === undefined) continue;
        for (const [index, each] of levels ?? []) if (each.style === name) return { id, level: index };
      }
    }
    return { id, level: Math.min(levelCount - 1, ownLevel ?? 0) };
  }

  /** The label of the next paragraph; empty for one without a number or with a bullet. */
  label(paragraph: ParagraphNumbering): ListLabel {
    const place = this.#resolve(paragraph);
    const numbering = place === undefined ? undefined : this.#numberings.get(place.id);
    if (place === undefined || numbering === undefined) return noLabel;
    const definition = this.#definitionOf(numbering);
    const levels = this.#definitions.get(definition)?.levels;
    const list = { id: place.id, definition, levelAt: (level: number) => numbering.levels.get(level) ?? levels?.get(level), startAt: (level: number) => numbering.starts.get(level) };
    return this.#counters.next(list, place.level);
  }
}
