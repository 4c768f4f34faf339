import { noticeText } from "./notice.js";

const sector = 512;

/** Packs streams into an OLE container, each at least as large as needs no mini stream. */
export function makeOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const padded = names.map((name) => {
    const content = streams[name] as Uint8Array;
    const whole = new Uint8Array(Math.max(4096, Math.ceil(content.length / sector) * sector));
    whole.set(content);
    return whole;
  });
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const dataSectors = padded.reduce((sum, { length }) => sum + length / sector, 0);
  const tableSectors = Math.ceil((directorySectors + dataSectors + 8) / 127);
  const bytes = new Uint8Array(sector * (1 + tableSectors + directorySectors + dataSectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [[24, 0x3e], [26, 3], [28, 0xfffe], [30, 9], [32, 6]] as const) view.setUint16(at, value, true);
  for (const [at, value] of [[44, tableSectors], [48, tableSectors], [56, 4096], [60, 0xfffffffe], [68, 0xfffffffe]] as const) view.setUint32(at, value, true);
  for (let index = 0; index < 109; index++) view.setUint32(76 + index * 4, index < tableSectors ? index : 0xffffffff, true);
  const entry = (at: number): number => sector + at * 4;
  for (let index = 0; index < (tableSectors * sector) / 4; index++) view.setUint32(entry(index), 0xffffffff, true);
  const link = (first: number, count: number): void => {
    for (let index = 0; index < count; index++) view.setUint32(entry(first + index), index === count - 1 ? 0xfffffffe : first + index + 1, true);
  };
  for (let index = 0; index < tableSectors; index++) view.setUint32(entry(index), 0xfffffffd, true);
  link(tableSectors, directorySectors);
  const directory = sector * (1 + tableSectors);
  const writeEntry = (index: number, name: string, kind: number, start: number, length: number): void => {
    const at = directory + index * 128;
    [...name].forEach((character, offset) => view.setUint16(at + offset * 2, character.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = kind;
    bytes[at + 67] = 1;
    // the entries hang in a row: each is the right neighbour of the one before
    view.setUint32(at + 68, 0xffffffff, true);
    view.setUint32(at + 72, kind === 2 && index < names.length ? index + 1 : 0xffffffff, true);
    view.setUint32(at + 76, kind === 5 ? 1 : 0xffffffff, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, length, true);
  };
  writeEntry(0, "Root Entry", 5, 0xfffffffe, 0);
  let at = tableSectors + directorySectors;
  padded.forEach((content, index) => {
    writeEntry(index + 1, names[index] as string, 2, at, content.length);
    link(at, content.length / sector);
    bytes.set(content, sector * (1 + at));
    at += content.length / sector;
  });
  return bytes;
}

/** What of a .doc is not plain text. */
export interface DocParts {
  /** Stretches that are deleted in tracked changes. */
  readonly deleted?: readonly string[];
  /** Paragraphs whose number the word processor makes, by their text. */
  readonly listed?: readonly string[];
  readonly encrypted?: boolean;
}

/** A text as a Word 97 document: paragraphs end with CR, half of it in a second piece. */
export function makeDoc(text: string, { deleted = [], listed = [], encrypted = false }: DocParts = {}): Uint8Array {
  const story = text.replaceAll("\n", "\r");
  const start = 1024;
  const characters = Uint8Array.from(story.split("").flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]));
  const pageAt = Math.ceil((start + characters.length) / sector) * sector;
  const main = new Uint8Array(pageAt + 2 * sector);
  const view = new DataView(main.buffer);
  main.set(characters, start);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, 0xc1, true);
  view.setUint16(0x0a, 0x0200 | (encrypted ? 0x0100 : 0), true);
  view.setUint16(0x20, 14, true);
  view.setUint16(0x3e, 22, true);
  view.setUint32(0x4c, story.length, true);
  view.setUint16(0x98, 93, true);

  const table = new Uint8Array(4096);
  const tableView = new DataView(table.buffer);
  let used = 0;
  const place = (at: number, length: number): number => {
    view.setUint32(at, used, true);
    view.setUint32(at + 4, length, true);
    used += length;
    return used - length;
  };
  const half = Math.floor(story.length / 2);
  const clx = place(0x1a2, 5 + 12 + 16);
  table[clx] = 2;
  tableView.setUint32(clx + 1, 28, true);
  [0, half, story.length].forEach((position, index) => tableView.setUint32(clx + 5 + index * 4, position, true));
  [start, start + half * 2].forEach((from, index) => tableView.setUint32(clx + 17 + index * 8 + 2, from, true));

  // a page of properties: the borders of the runs, then where each run's list stands
  const writePage = (at: number, tableAt: number, runs: readonly { from: number; list: readonly number[] }[], step: 1 | 13): void => {
    const page = place(tableAt, 12);
    tableView.setUint32(page, start, true);
    tableView.setUint32(page + 4, start + characters.length, true);
    tableView.setUint32(page + 8, at / sector, true);
    main[at + sector - 1] = runs.length;
    let free = sector - 2;
    [...runs.map(({ from }) => from), start + characters.length].forEach((from, index) => view.setUint32(at + index * 4, from, true));
    runs.forEach(({ list }, index) => {
      if (list.length === 0) return;
      free = (free - list.length) & ~1;
      main.set(list, at + free);
      main[at + (runs.length + 1) * 4 + index * step] = free / 2;
    });
  };
  const runsOf = (marked: readonly string[], list: readonly number[]): { from: number; list: readonly number[] }[] => {
    const runs: { from: number; list: readonly number[] }[] = [{ from: start, list: [] }];
    for (const part of [...marked].sort((a, b) => story.indexOf(a) - story.indexOf(b))) {
      const at = story.indexOf(part);
      runs.push({ from: start + at * 2, list }, { from: start + (at + part.length) * 2, list: [] });
    }
    return runs;
  };
  writePage(pageAt, 0xfa, runsOf(deleted, [3, 0x00, 0x08, 1]), 1);
  writePage(pageAt + sector, 0x102, runsOf(listed.map((part) => `${part}\r`), [4, 0, 0, 0x0b, 0x46, 1, 0]), 13);
  return makeOle({ WordDocument: main, "1Table": table });
}

/** The notice as a Word 97 document. */
export function makeNoticeDoc(): Uint8Array {
  return makeDoc(noticeText());
}
