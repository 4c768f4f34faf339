import type { CitationWords } from "../../lexicon/citation-words.js";
import { documentNumberFinder, type DocumentNumber } from "./document-number.js";
import type { CitationDraft, Finder, FinderNote } from "../finder.js";
import { titleReader } from "./title-marks.js";
import { titleNumberReader } from "./title-number.js";

function readable(number: DocumentNumber | undefined): CitationDraft["docNumber"] {
  if (number === undefined) return null;
  return { text: number.text, issuer: number.issuer, year: number.year, number: number.number };
}

/**
 * Makes the finder of cited documents: every title in 《》, in order, with its number where that stands right behind it,
 * right before it or at its end: 《值班办法》（青办发〔2024〕6号）. The place runs over title and number; the title is given without its
 * own marks. A number without a year (国务院令第6号) or with a masked part has null there. Notes:
 * W_UNCLOSED_TITLE where a 》 is lost, W_DOC_NUMBER_REPAIRED where a bracket of a number is. Titles in 〈〉 alone are none.
 *
 * @example citationFinder(citationWords())("印发《值班办法》（青办发〔2024〕6号）。").found[0]?.docNumber?.issuer // "青办发"
 */
export function citationFinder(words: CitationWords): Finder<CitationDraft> {
  const findNumbers = documentNumberFinder(words);
  const readTitle = titleReader(words);
  const readNumber = titleNumberReader(words);

  return (text) => {
    const found: CitationDraft[] = [];
    const notes: FinderNote[] = [];
    const numbers = text.includes("《") ? findNumbers(text) : [];
    let next = 0; // the first number that does not end before the title at hand
    let from = 0; // the end of the citation before
    for (let open = text.indexOf("《"); open >= 0; open = text.indexOf("《", from)) {
      const title = readTitle(text, open);
      if (title.innerEnd === open + 1) {
        // no title: 《 at the end of a text, 《》, or one 《 too many
        if (!title.closed) notes.push({ code: "W_UNCLOSED_TITLE", start: open, end: open + 1 });
        from = title.end;
        continue;
      }
      while (next < numbers.length && (numbers[next] as DocumentNumber).end <= open) next++;
      const own = readNumber(text, title, numbers, next, from);
      const innerEnd = own?.innerEnd ?? title.innerEnd;
      if (!title.closed) notes.push({ code: "W_UNCLOSED_TITLE", start: open, end: innerEnd });
      from = title.closed ? title.end : innerEnd;
      const name = text.slice(open + 1, innerEnd).replace(/\s{0,4}\n\s{0,4}/g, "").trim();
      if (name === "") continue;
      if (own?.number.repaired === true) {
        notes.push({ code: "W_DOC_NUMBER_REPAIRED", start: own.number.start, end: own.number.end });
      }
      from = Math.max(from, own?.end ?? 0);
      found.push({ type: "citation", title: name, docNumber: readable(own?.number), start: own?.start ?? open, end: from });
    }
    return { found, notes };
  };
}
