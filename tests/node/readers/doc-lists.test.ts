import { describe, expect, it } from "vitest";
import { DocLists, type ListPlace } from "../../../src/node/readers/doc-lists.js";

const four = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24];
const two = (value: number): number[] => [value & 0xff, value >> 8];

interface Level {
  readonly code: number;
  readonly text: string;
  readonly start?: number;
  readonly flags?: number;
  readonly follow?: number;
  readonly limit?: number;
}

/** A level as a file holds it; %1 … %9 are the places of numbers. */
function level({ code, text, start = 1, flags = 0, follow = 0, limit = 0 }: Level): number[] {
  const label = text.replace(/%([1-9])/g, (_, digit: string) => String.fromCharCode(Number(digit) - 1));
  const looks = [9, 9, 9]; // of the number and its paragraph: nobody asks
  return [...four(start), code, flags, ...new Array<number>(9).fill(0), follow, ...four(0), ...four(0), 1, 2, limit, 0, ...looks, ...two(label.length), ...[...label].flatMap((each) => two(each.charCodeAt(0)))];
}

/** A definition of one level, or of nine. */
function definition(id: number, levels: readonly Level[], styles: readonly number[] = []): { head: number[]; levels: number[] } {
  const bound = Array.from({ length: 9 }, (_, index) => two(styles[index] ?? 0xfff)).flat();
  return { head: [...four(id), ...four(0), ...bound, levels.length === 1 ? 1 : 0, 0], levels: levels.flatMap(level) };
}

/** What replaces levels in a list: where they begin, or the level as a whole. */
function list(id: number, ...changes: readonly { readonly at: number; readonly start?: number; readonly level?: Level }[]): { head: number[]; changes: number[] } {
  return {
    head: [...four(id), ...four(0), ...four(0), changes.length, 0, 0, 0],
    changes: [...four(0xffffffff), ...changes.flatMap((change) => [...four(change.start ?? 0), ...four(change.at | (change.start === undefined ? 0 : 0x10) | (change.level === undefined ? 0 : 0x20)), ...(change.level === undefined ? [] : level(change.level))])],
  };
}

function listsOf(definitions: readonly ReturnType<typeof definition>[], lists: readonly ReturnType<typeof list>[]): DocLists {
  const heads = [...two(definitions.length), ...definitions.flatMap(({ head }) => head)];
  const first = [...heads, ...definitions.flatMap(({ levels }) => levels)];
  const second = [...four(lists.length), ...lists.flatMap(({ head }) => head), ...lists.flatMap(({ changes }) => changes)];
  return new DocLists(Uint8Array.from([...first, ...second]), { from: 0, length: heads.length }, { from: first.length, length: second.length });
}

const outline = [
  { code: 37, text: "%1、" },
  { code: 39, text: "（%2）" },
  { code: 0, text: "%3." },
  { code: 18, text: "%4" },
  { code: 0, text: "%1.%5", flags: 4 },
  { code: 23, text: "\uf0b7" },
  { code: 0xff, text: "附" },
  { code: 0, text: "%8)" },
  { code: 0, text: "%9)" },
];

describe("automatic numbers of a .doc", () => {
  const rows: readonly { why: string; lists: () => DocLists; places: readonly Partial<ListPlace>[]; labels: readonly (string | undefined)[] }[] = [
    {
      why: "an outline counts anew below each heading",
      lists: () => listsOf([definition(7, outline)], [list(7)]),
      places: [0, 1, 1, 2, 3, 3, 0, 1].map((at) => ({ level: at })),
      labels: ["一、", "（一）", "（二）", "1.", "①", "②", "二、", "（一）"],
    },
    { why: "in digits where the level says so; bullets are none; labels without a number stay", lists: () => listsOf([definition(7, outline)], [list(7)]), places: [{ level: 0 }, { level: 4 }, { level: 5 }, { level: 6 }], labels: ["一、", "1.1", "", "附"] },
    { why: "a list begins a level anew", lists: () => listsOf([definition(7, outline)], [list(7), list(7, { at: 0, start: 5 })]), places: [{}, { list: 2 }, { list: 2 }, {}], labels: ["一、", "五、", "六、", "七、"] },
    { why: "a list writes a level otherwise", lists: () => listsOf([definition(7, outline)], [list(7, { at: 0, level: { code: 0, text: "第%1章", start: 3 } })]), places: [{}, {}], labels: ["第3章", "第4章"] },
    { why: "definitions count each for themselves", lists: () => listsOf([definition(7, [{ code: 0, text: "%1." }]), definition(8, [{ code: 0, text: "%1)" }])], [list(7), list(8)]), places: [{}, { list: 2 }, {}], labels: ["1.", "1)", "2."] },
    { why: "a level that goes on whatever stands above", lists: () => listsOf([definition(7, outline.map((each, index) => (index === 2 ? { ...each, flags: 8 } : each)))], [list(7)]), places: [0, 1, 2, 1, 2].map((at) => ({ level: at })), labels: ["一、", "（一）", "1.", "（二）", "2."] },
    { why: "a style tells the level", lists: () => listsOf([definition(7, outline, [21, 22])], [list(7)]), places: [{ level: undefined, style: 22 }, { level: undefined, style: 9 }], labels: ["（一）", "一、"] },
    { why: "no list", lists: () => listsOf([], []), places: [{ list: 0 }], labels: [""] },
    { why: "a list that is not there", lists: () => listsOf([definition(7, outline)], [list(99)]), places: [{}, { list: 2 }], labels: [undefined, undefined] },
    { why: "a level beyond the last", lists: () => listsOf([definition(7, outline)], [list(7)]), places: [{ level: 9 }], labels: [""] },
  ];
  it.each(rows)("$why", ({ lists, places, labels }) => {
    const read = lists();
    expect(places.map((place) => read.label({ list: 1, level: 0, style: 0, ...place })?.label)).toEqual(labels);
  });

  it("tables that are cut off anywhere give no label, or the true one", () => {
    const { head, levels } = definition(7, outline);
    const first = [...two(1), ...head, ...levels];
    const { head: listHead, changes } = list(7);
    const table = Uint8Array.from([...four(1), ...listHead, ...changes, ...first]);
    const from = 4 + listHead.length + changes.length;
    for (let length = 0; length < table.length; length++) {
      const cut = new DocLists(table.slice(0, length), { from, length: 2 + head.length }, { from: 0, length: from });
      expect([undefined, "一、"]).toContain(cut.label({ list: 1, level: 0, style: 0 })?.label);
    }
  });
});
