import table from "../../corpus/regions.tsv";

/** A tier of regions with a code: counties are districts, county-level cities and banners too. */
export type RegionLevel = "province" | "prefecture" | "county";

/** A row of `corpus/regions.tsv`; `parent` is the code of the row above it, "" for a province. */
export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  readonly parent: string;
}

/** The gazetteer: names and where their rows stand. Rows are read only when they are asked for. */
export interface RegionTable {
  readonly has: (name: string) => boolean;
  /** The rows of a name, by code; several where the name occurs twice, none where it is unknown. */
  readonly named: (name: string) => readonly RegionRow[];
  readonly coded: (code: string) => RegionRow | undefined;
  readonly names: () => Iterable<string>;
  /** The last characters of the names: 省 市 县 区 … */
  readonly ends: ReadonlySet<number>;
  /** The length of the longest name. */
  readonly longest: number;
}

const columns = "\n# columns: code\tname\tlevel\tparent\n";
const codeLength = 6;

let loaded: RegionTable | undefined;

function rowAt(start: number): RegionRow {
  const feed = table.indexOf("\n", start);
  const [code = "", name = "", level = "", parent = ""] = table.slice(start, feed < 0 ? table.length : feed).split("\t");
  return { code, name, level: level as RegionLevel, parent };
}

/**
 * The table of regions, indexed by name when first asked for: about a millisecond. Not by readTable, which makes an
 * object of each of the 3,300 rows and takes ten times as long.
 *
 * @throws Error when the columns are not the ones this code knows
 */
export function regionTable(): RegionTable {
  if (loaded !== undefined) return loaded;
  const head = table.indexOf(columns);
  if (head < 0) throw new Error("corpus/regions.tsv without the columns code, name, level, parent");
  const places = new Map<string, number | number[]>();
  const codes = new Map<string, number>();
  const ends = new Set<number>();
  let longest = 0;
  for (let start = head + columns.length; start < table.length; ) {
    const from = start + codeLength + 1;
    const end = table.indexOf("\t", from);
    const name = table.slice(from, end);
    const same = places.get(name);
    if (same === undefined) places.set(name, start);
    else places.set(name, [...(typeof same === "number" ? [same] : same), start]);
    ends.add(table.charCodeAt(end - 1));
    codes.set(table.slice(start, start + codeLength), start);
    if (name.length > longest) longest = name.length;
    const feed = table.indexOf("\n", end);
    start = feed < 0 ? table.length : feed + 1;
  }
  return (loaded = {
    has: (name) => places.has(name),
    named: (name) => {
      const found = places.get(name) ?? [];
      return (typeof found === "number" ? [found] : found).map(rowAt);
    },
    coded: (code) => {
      const at = codes.get(code);
      return at === undefined ? undefined : rowAt(at);
    },
    names: () => places.keys(),
    ends,
    longest,
  });
}
