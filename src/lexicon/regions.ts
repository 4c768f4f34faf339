import { levelOfForm, regionNamesIn } from "./region-names.js";
import { regionTable, type RegionLevel, type RegionRow } from "./region-table.js";

export { regionNamesIn };

/** Where something is. `code` (six digits) belongs to the finest field, and is there only where the gazetteer is sure. */
export interface Region {
  readonly province?: string;
  readonly prefecture?: string;
  readonly county?: string;
  readonly code?: string;
}

/** Rows from the top down: 四川省, 遂宁市, 蓬溪县. */
type Chain = readonly RegionRow[];

const levels: readonly RegionLevel[] = ["province", "prefecture", "county"];

/** The rows of a name. 凉山州 and 北川县 stand for the one name of the form 凉山…自治州, 北川…自治县. */
function rowsOf(name: string): readonly RegionRow[] {
  const { named, names, has } = regionTable();
  if (has(name) || name.length < 3 || !"州县旗".includes(name.slice(-1))) return named(name);
  const [stem, end] = [name.slice(0, -1), `自治${name.slice(-1)}`];
  const full = [...names()].filter((each) => each.startsWith(stem) && each.endsWith(end));
  return full.length === 1 ? named(full[0] as string) : [];
}

function chainsOf(name: string): Chain[] {
  return rowsOf(name).map((row) => {
    const chain = [row];
    for (let up = regionTable().coded(row.parent); up !== undefined; up = regionTable().coded(up.parent)) chain.unshift(up);
    return chain;
  });
}

function sharedLength(a: Chain, b: Chain): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length]?.code === b[length]?.code) length++;
  return length;
}

/** The chains that agree with another name, taken to the finer of the two; where none does, what they have in common. */
function narrow(chains: readonly Chain[], others: readonly Chain[]): readonly Chain[] {
  const agreed: Chain[] = [];
  let common: Chain = [];
  for (const a of chains) {
    for (const b of others) {
      const shared = sharedLength(a, b);
      if (shared === Math.min(a.length, b.length)) agreed.push(a.length >= b.length ? a : b);
      else if (shared > common.length) common = a.slice(0, shared);
    }
  }
  return agreed.length > 0 ? agreed : [common];
}

function regionOf(chains: readonly Chain[], formed: Partial<Record<RegionLevel, string>>): Region | undefined {
  const first = chains[0] ?? [];
  const finest = first[first.length - 1];
  const formedLevels = levels.filter((level) => formed[level] !== undefined);
  const fields: Partial<Record<RegionLevel | "code", string>> = {};
  if (finest !== undefined) {
    // an unknown name above or beside a known one: the gazetteer speaks of another place of that name
    const foreign = formedLevels.some((level) => levels.indexOf(level) <= levels.indexOf(finest.level));
    const shared = Math.min(...chains.map((chain) => sharedLength(first, chain)));
    if (!foreign) for (const row of first.slice(0, shared)) fields[row.level] = row.name;
    if (chains.every((chain) => chain[chain.length - 1]?.name === finest.name)) fields[finest.level] = finest.name;
    if (shared === first.length && formedLevels.length === 0) fields.code = finest.code;
  }
  for (const level of formedLevels) fields[level] ??= formed[level] as string;
  const { province, prefecture, county, code } = fields;
  if (province === undefined && prefecture === undefined && county === undefined) return undefined;
  return Object.fromEntries(Object.entries({ province, prefecture, county, code }).filter(([, value]) => value !== undefined));
}

/** The chains that agree with the names in a text; a name that none agrees with is passed over. */
function withHints(chains: readonly Chain[], hints: string): readonly Chain[] {
  let left = chains;
  for (const hint of chains.length > 1 ? regionNamesIn(hints) : []) {
    const others = chainsOf(hint);
    const agreeing = left.filter((chain) => others.some((other) => sharedLength(chain, other) === other.length));
    if (agreeing.length > 0) left = agreeing;
  }
  return left;
}

/**
 * The region that names found in a text speak of. Several names narrow each other (新华区 with 石家庄市); two that
 * exclude each other leave what they have in common (two counties: their prefecture). A name that stays ambiguous, or
 * that the gazetteer does not have, is given as it is, without a code. `hints` is a text (a title, a page's name) whose
 * names may narrow but never widen or contradict. Undefined when nothing is known. Short names (蓬溪) are none.
 *
 * @example findRegion(["蓬溪县"]) // { province: "四川省", prefecture: "遂宁市", county: "蓬溪县", code: "510921" }
 * @example findRegion(["青禾县"]) // { county: "青禾县" }
 */
export function findRegion(names: readonly string[], hints = ""): Region | undefined {
  let chains: readonly Chain[] | undefined;
  const formed: Partial<Record<RegionLevel, string>> = {};
  for (const name of names) {
    const own = chainsOf(name);
    const level = levelOfForm(name);
    if (own.length > 0) chains = chains === undefined ? own : narrow(chains, own);
    else if (level !== undefined) formed[level] ??= name;
  }
  return regionOf(withHints(chains ?? [], hints), formed);
}
