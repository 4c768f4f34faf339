import { levelCount, ListCounters, type ListLabel, noLabel } from "./list-counters.js";
import { type OdtStyles, outlineStyle } from "./odt-styles.js";
import type { XmlAttributes } from "./xml.js";

interface OpenList {
  /** Lists that count on in each other share it. */
  readonly counted: string;
  readonly style: string | undefined;
  item: OpenItem | undefined;
}

interface OpenItem {
  readonly start: number | undefined;
  /** Whether its number has been given out, or it has none. */
  isLabelled: boolean;
}

/**
 * Works out the labels of list items and headings (一、 （一） 1. ①) of an OpenDocument text (OpenDocument 1.3 part 3, 5.3).
 * Tell it lists, items and what stands in them in their order.
 */
export class OdtLists {
  readonly #styles: OdtStyles;
  readonly #counters = new ListCounters();
  readonly #countedOf = new Map<string, string>(); // by the id of a list
  readonly #lastOfStyle = new Map<string, string>();
  #scopes: OpenList[][] = [[]]; // lists in a cell or note are none of the list around it
  #made = 0;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  /** A part begins whose lists are its own: a cell, a note, a text box. */
  openScope(): void {
    this.#scopes.push([]);
  }

  closeScope(): void {
    this.#scopes.pop();
  }

  openList(attributes: XmlAttributes): void {
    const lists = this.#lists();
    const outer = lists.at(-1);
    const style = attributes.get("style-name") ?? outer?.style;
    const named = attributes.get("continue-list");
    const continued = (named === undefined ? undefined : this.#countedOf.get(named)) ?? (attributes.get("continue-numbering") === "true" ? this.#lastOfStyle.get(style ?? "") : undefined);
    const counted = outer?.counted ?? continued ?? `list ${++this.#made}`;
    lists.push({ counted, style, item: undefined });
    if (outer !== undefined) return;
    const id = attributes.get("id");
    if (id !== undefined) this.#countedOf.set(id, counted);
    this.#lastOfStyle.set(style ?? "", counted);
  }

  closeList(): void {
    this.#lists().pop();
  }

  /** An item, or a header of the list that has no number. */
  openItem(attributes: XmlAttributes, isHeader: boolean): void {
    const list = this.#lists().at(-1);
    const start = attributes.get("start-value");
    if (list !== undefined) list.item = { start: start !== undefined && /^\d{1,9}$/.test(start) ? Number(start) : undefined, isLabelled: isHeader };
  }

  closeItem(): void {
    const list = this.#lists().at(-1);
    if (list !== undefined) list.item = undefined;
  }

  /** The label of the next paragraph or heading (`outlineLevel` from 1, for a heading only). */
  label(attributes: XmlAttributes, outlineLevel: number | undefined): ListLabel {
    const ofStyle = this.#styles.listOf(attributes.get("style-name"));
    const lists = this.#lists();
    const list = lists.at(-1);
    if (list === undefined) {
      const isNumbered = outlineLevel !== undefined && attributes.get("is-list-header") !== "true" && ofStyle !== "";
      return isNumbered ? this.#next("outline", outlineStyle, outlineLevel - 1, undefined) : noLabel;
    }
    const { item, counted } = list;
    if (item === undefined || item.isLabelled) return noLabel;
    item.isLabelled = true;
    return this.#next(counted, list.style ?? ofStyle ?? "", lists.length - 1, item.start);
  }

  #next(counted: string, style: string, level: number, start: number | undefined): ListLabel {
    if (level < 0 || level >= levelCount) return noLabel;
    // an item with a number of its own begins as a list that has it as its start
    const id = start === undefined ? counted : `${counted} from ${++this.#made}`;
    return this.#counters.next({ id, definition: counted, levelAt: (at) => this.#styles.levelAt(style, at), startAt: (at) => (at === level ? start : undefined) }, level);
  }

  #lists(): OpenList[] {
    return this.#scopes.at(-1) ?? [];
  }
}
