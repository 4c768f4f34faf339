import { regionTable, type RegionLevel, type RegionRow } from "../../lexicon/region-table.js";
import type { DocumentRegion, GroupPlace, GroupReader } from "./group-place.js";
import { unplaced } from "./unplaced.js";

const tiers: readonly RegionLevel[] = ["province", "prefecture", "county"];

/** The row of a region and those above it, from the bottom up. */
function rowsUp(code: string): RegionRow[] {
  const rows: RegionRow[] = [];
  for (let row = regionTable().coded(code); row !== undefined; row = regionTable().coded(row.parent)) rows.push(row);
  return rows;
}

/**
 * The row that stands for a level. Districts of a municipality have no prefecture above: the municipality itself stands
 * for it; a county right under a province stands for itself.
 */
function rowOfLevel(rows: readonly RegionRow[], level: RegionLevel): RegionRow | undefined {
  const found = rows.find((row) => row.level === level);
  if (found !== undefined || level !== "prefecture") return found;
  const province = rows.find((row) => row.level === "province");
  if (province?.name.endsWith("市")) return province;
  return rows.find((row) => row.level === "county");
}

/** The names down to a level: 四川省, 遂宁市. */
function upTo(region: DocumentRegion, level: RegionLevel): DocumentRegion {
  const kept = tiers.slice(0, tiers.indexOf(level) + 1);
  return Object.fromEntries(kept.flatMap((tier) => (region[tier] === undefined ? [] : [[tier, region[tier]]])));
}

function placeByCode(code: string, level: RegionLevel): GroupPlace | undefined {
  const rows = rowsUp(code);
  const row = rowOfLevel(rows, level);
  if (row === undefined) return undefined;
  const above = rows.slice(rows.indexOf(row)).reverse();
  const region = { ...Object.fromEntries(above.map((each) => [each.level, each.name])), code: row.code };
  return { key: row.code, names: { zh: row.name, en: row.name }, region, doubts: [] };
}

/** A region that the gazetteer does not have, or has twice, is told by its names alone. */
function placeByName(region: DocumentRegion, level: RegionLevel): GroupPlace | undefined {
  const name = region[level];
  if (name === undefined) return undefined;
  const named = upTo(region, level);
  const key = tiers.flatMap((tier) => named[tier] ?? []).join("/");
  return { key, names: { zh: name, en: name }, region: named, doubts: ["W_GROUP_BY_NAME"] };
}

/**
 * Groups documents by the region of their publication at a level: by its code, else by its name. A document of a whole
 * prefecture belongs to no county: it is not placed.
 *
 * @example byRegion("prefecture")(document).key // "510900" for a document of 蓬溪县
 */
export function byRegion(level: RegionLevel): GroupReader {
  return ({ publication: { region } }) => {
    if (region === undefined) return unplaced();
    const byCode = region.code === undefined ? undefined : placeByCode(region.code, level);
    return byCode ?? (region.code === undefined ? placeByName(region, level) : undefined) ?? unplaced();
  };
}
