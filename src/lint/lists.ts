import type { InspectionDocument } from "../model/document.js";
import type { Section } from "../model/section.js";
import type { Span } from "../model/span.js";
import { readNumeral } from "../text/numerals.js";
import type { PlacedSection } from "./context.js";

/** Points or headings that are counted through: one, two, three. */
export interface NumberedList {
  /** The places of their marks. */
  readonly markers: readonly Span[];
  /** Where the last of them ends. */
  readonly end: number;
}

const numeral = /[\d一二三四五六七八九十]{1,4}/;
const chain: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 然后: 3, 最后: 99 };

/** The number and the form of a mark: 三是 → 3, "是"; 首先 → 1, "chain". */
function readMark(marker: string): { readonly number: number; readonly form: string } | undefined {
  const order = chain[marker.slice(0, 2)];
  if (order !== undefined) return { number: order, form: "chain" };
  const found = numeral.exec(marker)?.[0];
  const number = found === undefined ? undefined : readNumeral(found);
  return found === undefined || number === undefined ? undefined : { number, form: marker.replace(found, "").replace(/[，,、：:]/g, "") };
}

/** The lists that the numbered points of a document make, in the order of their first points. */
export function listsOfMeasures({ measures }: InspectionDocument): NumberedList[] {
  const lists: { markers: Span[]; end: number }[] = [];
  const open = new Map<string, { markers: Span[]; end: number }>();
  let owner: string | null | undefined;
  for (const { marker, markerSpan, span, sectionId, issueId } of measures) {
    const here = issueId ?? sectionId;
    if (here !== owner) open.clear();
    owner = here;
    const mark = readMark(marker);
    if (mark === undefined) continue;
    const list = mark.number === 1 ? undefined : open.get(mark.form);
    if (list !== undefined) {
      list.markers.push(markerSpan);
      list.end = span.end;
    } else {
      const begun = { markers: [markerSpan], end: span.end };
      open.set(mark.form, begun);
      lists.push(begun);
    }
  }
  return lists;
}

/** The lists that sibling headings make. A number one begins another list. */
export function listsOfHeadings(outline: readonly Section[], sections: readonly PlacedSection[]): NumberedList[] {
  const lists: { markers: Span[]; end: number }[] = [];
  for (const siblings of [outline, ...sections.map(({ section }) => section.children)]) {
    let scheme: string | undefined;
    for (const section of siblings) {
      const marker = { start: section.span.start, end: section.span.start + section.marker.length };
      const list = lists.at(-1);
      if (list === undefined || section.number === 1 || section.scheme !== scheme || section === siblings[0]) lists.push({ markers: [marker], end: section.span.end });
      else {
        list.markers.push(marker);
        list.end = section.span.end;
      }
      scheme = section.scheme;
    }
  }
  return lists;
}
