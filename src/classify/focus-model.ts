import modelTable from "../../corpus/focus-model.tsv";
import settingsTable from "../../corpus/focus-settings.tsv";
import { readSettings } from "../lexicon/settings.js";
import { readTable } from "../lexicon/table.js";
import { focusCategories } from "../model/focus-categories.js";
import { longestRun } from "./text-features.js";

/** How many categories there are: the length of a row of weights. */
export const categoryCount = focusCategories.length;

/** Figures that were chosen in training, with their reasons in `corpus/focus-settings.tsv`. */
export interface FocusSettings {
  /** What a weight of 1 is worth. */
  readonly weightUnit: number;
  /** Scores are parted by this before they become shares, so that confidence says how often it is right. */
  readonly temperature: number;
  /** Confidence under which the text does not decide. */
  readonly abstainBelow: number;
  /** The share of its pairs of characters that the model must know of a text without cue words; else it is foreign. */
  readonly familiarFrom: number;
  /** How much the text of an issue counts beside its title. */
  readonly textShare: number;
  /** How many characters of the text of an issue are read. */
  readonly textLength: number;
}

/** The stored classifier: rows of weights (one a category, in the order of `focusCategories`), found by feature. */
export interface FocusModel extends FocusSettings {
  /** All rows, one after another; row 0 is the bias. */
  readonly weights: Int16Array;
  /** The row of a run of characters of a text; 0 where the model does not know it. */
  readonly rowOfRun: (text: string, start: number, length: number) => number;
  /** The row of a cue's feature by its name; 0 where the model does not know it. */
  readonly rowOf: (feature: string) => number;
}

/** Rows by runs of up to three UTF-16 units: a hash table in typed arrays, since a text asks it some hundred times. */
function runTable(runs: readonly (readonly [run: string, row: number])[]): FocusModel["rowOfRun"] {
  let size = 16;
  while (size < runs.length * 3) size *= 2;
  const opening = new Int32Array(size); // the first two units
  const third = new Uint16Array(size);
  const rows = new Uint16Array(size);
  const slotOf = (pair: number, last: number): number => {
    let hash = Math.imul(pair ^ Math.imul(last, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & (size - 1);
    while (rows[slot] !== 0 && (opening[slot] !== pair || third[slot] !== last)) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const pairOf = (text: string, start: number, length: number): number =>
    (text.charCodeAt(start) << 16) | (length > 1 ? text.charCodeAt(start + 1) : 0);
  const thirdOf = (text: string, start: number, length: number): number => (length > 2 ? text.charCodeAt(start + 2) : 0);
  for (const [run, row] of runs) {
    const slot = slotOf(pairOf(run, 0, run.length), thirdOf(run, 0, run.length));
    opening[slot] = pairOf(run, 0, run.length);
    third[slot] = thirdOf(run, 0, run.length);
    rows[slot] = row;
  }
  return (text, start, length) => rows[slotOf(pairOf(text, start, length), thirdOf(text, start, length))] as number;
}

/** Makes a model of its two tables; what training stores and what training just made are read the same way. */
export function readFocusModel(model: string, settings: string): FocusModel {
  const rows = readTable(model, ["feature", ...focusCategories]);
  const weights = new Int16Array((rows.length + 1) * categoryCount);
  const named = new Map<string, number>();
  const runs: [string, number][] = [];
  let last = 0;
  for (const row of rows) {
    const index = row.feature === "b" ? 0 : ++last;
    focusCategories.forEach((category, at) => (weights[index * categoryCount + at] = Number(row[category])));
    const name = row.feature.slice(1);
    if (row.feature.startsWith("c") && name.length <= longestRun) runs.push([name, index]);
    else if (index > 0) named.set(row.feature, index);
  }
  const setting = readSettings(settings, "focus-settings.tsv");
  return {
    weights,
    rowOfRun: runTable(runs),
    rowOf: (feature) => named.get(feature) ?? 0,
    weightUnit: setting("weight-unit"),
    temperature: setting("temperature"),
    abstainBelow: setting("abstain-below"),
    familiarFrom: setting("familiar-from"),
    textShare: setting("text-share"),
    textLength: setting("text-length"),
  };
}

let loaded: FocusModel | undefined;

/** The stored model, read when first asked for; `npm run train` writes it. */
export function focusModel(): FocusModel {
  loaded ??= readFocusModel(modelTable, settingsTable);
  return loaded;
}
