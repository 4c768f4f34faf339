import { ledgerColumnOf } from "../lexicon/ledger-headers.js";
import type { LedgerColumnKey } from "../model/ledger-keys.js";
import { fillMerges, type Grid } from "./grid.js";

/** Where the header of a ledger stands and what its columns hold. */
export interface LedgerHeader {
  /** Its first row, from 0. */
  readonly row: number;
  /** One row, or two where headings span the columns below them. */
  readonly height: 1 | 2;
  /** What each column holds; undefined for a column of the user's own. A column that repeats one is the user's own. */
  readonly keys: readonly (LedgerColumnKey | undefined)[];
  /** What stands over each column. */
  readonly titles: readonly string[];
}

const furthest = 40; // rows above a header: titles, notes on filling in
const longestTitle = 24; // characters; a longer cell is content
const fewest = 2; // columns that must be known, the problem among them

/** What each column holds by its titles; of two that hold the same the first. */
function keysOf(titles: readonly string[]): (LedgerColumnKey | undefined)[] {
  const taken = new Set<LedgerColumnKey>();
  return titles.map((title) => {
    const key = ledgerColumnOf(title);
    if (key === undefined || taken.has(key)) return undefined;
    taken.add(key);
    return key;
  });
}

function knownIn(keys: LedgerHeader["keys"]): number {
  return keys.filter((key) => key !== undefined).length;
}

/** The titles of a header of two rows: the lower one where it says something of its own, else the upper one. */
function twoRows(upper: readonly string[], lower: readonly string[]): string[] | undefined {
  let own = 0;
  const titles: string[] = [];
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    const [above = "", below = ""] = [upper[column], lower[column]];
    if (below.length > longestTitle) return undefined;
    const differs = below !== "" && below !== above;
    if (differs && ledgerColumnOf(below) !== undefined) own++;
    titles.push(differs && (ledgerColumnOf(below) !== undefined || ledgerColumnOf(above) === undefined) ? below : above === "" ? below : above);
  }
  return own > 0 ? titles : undefined;
}

/**
 * Finds the header of a ledger in a sheet: the row (or two rows) that names a problem column and most others, in any
 * order, below any titles. Undefined where there is none. Also for a feedback that comes as a list.
 *
 * @example findLedgerHeader({ name: "", rows: [["整改台账"], ["序号", "存在问题", "责任科室"]] })?.keys // ["ordinal", "problem", "responsibleUnit"]
 */
export function findLedgerHeader(grid: Grid): LedgerHeader | undefined {
  const rows = fillMerges({ ...grid, rows: grid.rows.slice(0, furthest + 2) }, furthest + 2);
  let best: LedgerHeader | undefined;
  let most = fewest - 1;
  const consider = (row: number, height: 1 | 2, titles: readonly string[], least: number): void => {
    const keys = keysOf(titles);
    const known = knownIn(keys);
    if (known < least || !keys.includes("problem")) return;
    best = { row, height, keys, titles };
    most = known;
  };
  const last = Math.min(rows.length, furthest);
  for (let row = 0; row < last; row++) consider(row, 1, rows[row] as string[], most + 1);
  // two rows where the upper one is a header too, or where they tell more than one alone: a title above a header adds nothing
  for (let row = 0; row + 1 < last; row++) {
    const both = twoRows(rows[row] as string[], rows[row + 1] as string[]);
    const upper = knownIn(keysOf(rows[row] as string[]));
    if (both !== undefined) consider(row, 2, both, upper >= fewest ? Math.max(most, fewest) : most + 1);
  }
  return best;
}
