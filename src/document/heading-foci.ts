import { focusByHeading, type HeadingFocus, type HeadingPlace, headingReader, standsBeside } from "../classify/focus-by-heading.js";
import type { FocusCategory } from "../model/focus-categories.js";
import type { OutlineNode } from "../outline/index.js";

/** A place in the clean text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** What headings say of the focus of a whole document. */
export interface NamedFoci {
  /** The categories that headings name strongly. */
  readonly foci: ReadonlySet<string>;
  /** The headings of the outer levels. */
  readonly headings: readonly string[];
  /** Those of them that name a category strongly. */
  readonly strong: readonly string[];
}

const outerLevels = 3;

/** Reads the focus categories that the headings of a document name, each heading once. */
export class HeadingFoci {
  readonly #text: string;
  readonly #roots: readonly OutlineNode[];
  readonly #read: (start: number, end: number) => HeadingFocus | undefined;
  readonly #under = new Map<OutlineNode | undefined, ReadonlySet<FocusCategory>>();

  /** @param text the clean text; `roots`: the headings of the outermost level */
  constructor(text: string, roots: readonly OutlineNode[]) {
    this.#text = text;
    this.#roots = roots;
    this.#read = headingReader(text);
  }

  /** The focus of what stands under a heading, read from the nearest heading up; an aspect in running text is nearer than any. */
  above(node: OutlineNode | undefined, aspect: Place | undefined): HeadingFocus | undefined {
    const headings: HeadingPlace[] = aspect === undefined ? [] : [aspect];
    for (let above = node; above !== undefined; above = above.parent) {
      const heading = above;
      headings.push({ start: heading.markerEnd, end: heading.titleEnd, beside: () => this.#beside(heading) });
    }
    return focusByHeading(this.#read, headings);
  }

  /** The categories that headings name strongly, those of the outer levels read one by one and in fours. */
  named(nodes: readonly OutlineNode[]): NamedFoci {
    const foci = new Set<string>();
    const headings: string[] = [];
    const strong: string[] = [];
    for (const node of nodes) {
      if (node.level > outerLevels) continue;
      const heading = this.#text.slice(node.markerEnd, node.titleEnd);
      headings.push(heading);
      const focus = this.#readNode(node);
      if (focus?.strength === "strong" || (focus?.strength === "beside" && standsBeside(focus, this.#beside(node)))) {
        foci.add(focus.category);
        strong.push(heading);
      }
      for (const category of this.#ofFour(node.children)) foci.add(category);
    }
    for (const category of this.#ofFour(nodes.filter(({ level }) => level === 1))) foci.add(category);
    return { foci, headings, strong };
  }

  #readNode({ markerEnd, titleEnd }: OutlineNode): HeadingFocus | undefined {
    return this.#read(markerEnd, titleEnd);
  }

  /** The categories of four headings side by side that name four: what a weak word says of one, the others bear out. */
  #ofFour(nodes: readonly OutlineNode[]): string[] {
    if (nodes.length !== 4) return [];
    const read = nodes.map((node) => this.#readNode(node));
    const categories = [...new Set(read.map((focus) => focus?.category ?? ""))];
    const strong = read.filter((focus) => focus?.strength === "strong").length;
    return categories.length === 4 && !categories.includes("") && strong >= 2 ? categories : [];
  }

  /** The categories that a heading and those beside it, under the same one, name strongly. */
  #beside(node: OutlineNode): ReadonlySet<FocusCategory> {
    let foci = this.#under.get(node.parent);
    if (foci === undefined) {
      const found = (node.parent?.children ?? this.#roots).map((each) => this.#readNode(each));
      foci = new Set(found.flatMap((focus) => (focus?.strength === "strong" ? [focus.category] : [])));
      this.#under.set(node.parent, foci);
    }
    return foci;
  }
}
