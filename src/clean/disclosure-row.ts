import { pageChrome } from "../lexicon/page-chrome.js";
import { publicationLabels } from "../lexicon/publication-labels.js";
import { type TableCell, tableCells } from "../text/table-cells.js";

const fewestCells = 2;
const shortestSure = 3; // characters of a label that columns of other tables do not bear

/** A row of the table in which a site says about a document who published it and when. */
export interface DisclosureRow {
  /** The cell with what the document is called. */
  readonly title?: TableCell;
}

let labels: ReadonlySet<string> | undefined;

/**
 * Reads a row of a site's table about a document, labels and what they say by turns: | 索引号 | 000000/2024-7 | 发布机构 | 白沙镇政府 |.
 * Below such a row (`goesOn`) a weak label is enough. Undefined for any other line.
 */
export function readDisclosureRow(line: string, goesOn: boolean): DisclosureRow | undefined {
  const page = pageChrome();
  labels ??= new Set(page.labels);
  const cells = tableCells(line, 0, line.length);
  const words = cells.map(({ start, end }) => line.slice(start, end).replace(/\s/g, "").replace(/[：:]$/, ""));
  if (cells.length < fewestCells || !labels.has(words[0] as string)) return undefined;
  const named = words.filter((word, index) => index % 2 === 0 && word !== "");
  const said = words.filter((_, index) => index % 2 === 1);
  if (!named.every((word) => labels?.has(word)) || said.some((word) => labels?.has(word))) return undefined;
  if (!goesOn && !named.some((word) => word.length >= shortestSure && !page.weakLabels.has(word))) return undefined;
  const at = words.findIndex((word, index) => index % 2 === 0 && publicationLabels("title").includes(word));
  const title = at < 0 ? undefined : cells[at + 1];
  return title === undefined || title.start === title.end ? {} : { title };
}
