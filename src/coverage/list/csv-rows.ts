/** A cell of a table in text form with its place: what it says once quotes are taken off, and where that stands. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads rows of cells parted by a mark (RFC 4180): a cell in quotes may hold the mark, line breaks and doubled quotes. A
 * quote that is never closed ends with the text.
 *
 * @example csvRows("1,\"财务，混乱\"\n", ",")[0]?.[1]?.text // "财务，混乱"
 */
export function csvRows(text: string, separator: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell.cell);
    at = cell.next;
    if (text[at] === separator && at < text.length) {
      at++;
      if (at === text.length) row.push({ text: "", start: at, end: at });
      continue;
    }
    while (at < text.length && (text[at] === "\r" || text[at] === "\n")) {
      const isBreak = text[at] === "\n";
      at++;
      if (isBreak) break;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((cell) => cell.text.trim() !== ""));
}

function plainCell(text: string, start: number, separator: string): { cell: Cell; next: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { cell: { text: text.slice(start, end), start, end }, next: end };
}

function quotedCell(text: string, start: number): { cell: Cell; next: number } {
  let content = "";
  let at = start + 1;
  for (let from = at; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: { text: content + text.slice(from), start: start + 1, end: text.length }, next: text.length };
    if (text[quote + 1] === '"') {
      content += text.slice(from, quote + 1);
      at = from = quote + 2;
      continue;
    }
    content += text.slice(from, quote);
    let next = quote + 1;
    while (next < text.length && text[next] === " ") next++;
    return { cell: { text: content, start: start + 1, end: quote }, next };
  }
}
