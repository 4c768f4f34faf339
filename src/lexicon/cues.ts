import type { MeasureRole } from "../model/measure.js";
import deedOpeningsTable from "../../corpus/deed-openings.tsv";
import defectWordsTable from "../../corpus/defect-words.tsv";
import fieldLabelsTable from "../../corpus/field-labels.tsv";
import listLeadsTable from "../../corpus/list-leads.tsv";
import problemLeadsTable from "../../corpus/problem-leads.tsv";
import problemWordsTable from "../../corpus/problem-words.tsv";
import sectionRolesTable from "../../corpus/section-roles.tsv";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { readTable, type TableRow } from "./table.js";

/** Words of a table with what each tells, and a finder for them. A word may stand in several rows. */
export interface Cues<Column extends string> {
  readonly finder: WordFinder;
  readonly words: readonly string[];
  readonly rowsOf: (word: string) => readonly TableRow<Column>[];
}

function cuesOf<Column extends string>(table: string, columns: readonly Column[]): Cues<Column> {
  const rows = new Map<string, TableRow<Column>[]>();
  for (const row of readTable(table, columns)) {
    const word = row[columns[0] as Column];
    rows.set(word, [...(rows.get(word) ?? []), row]);
  }
  return { finder: createWordFinder(rows.keys()), words: [...rows.keys()], rowsOf: (word) => rows.get(word) ?? [] };
}

/** Reads a table when it is first asked for. */
function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/** Words of chapter headings that say what the chapter is for; `corpus/section-roles.tsv`. */
export const sectionRoleCues = lazily(() => cuesOf(sectionRolesTable, ["cue", "role"]));
/** Words before an inline list that say what its points are; `corpus/list-leads.tsv`. */
export const listLeadCues = lazily(() => cuesOf(listLeadsTable, ["cue", "role", "scope"]));
/** Words that make a heading a statement of a problem; `corpus/problem-words.tsv`. */
export const problemWords = lazily(() => cuesOf(problemWordsTable, ["word", "kind"]));
/** Words that tell what a sentence does with problems: finders by what they tell; `corpus/problem-leads.tsv`. */
export const problemLeads = lazily(() => {
  const rows = readTable(problemLeadsTable, ["word", "tells"]);
  const of = (tells: string): WordFinder => createWordFinder(rows.filter((row) => row.tells === tells).map(({ word }) => word));
  return { finds: of("finds"), other: of("other"), turns: of("turns"), points: of("points"), seeks: of("seeks"), circumstance: of("circumstance"), inspecting: of("inspecting") };
});
/** Words that open what was done; `corpus/deed-openings.tsv`. */
export const deedOpenings = lazily(() => cuesOf(deedOpeningsTable, ["word", "kind"]));
/** Words by which a clause says completely what is wrong; `corpus/defect-words.tsv`. */
export const defectWords = lazily(() => readTable(defectWordsTable, ["word", "place", "example"]));
/** Labels of lines and the field each names; `corpus/field-labels.tsv`. */
export const fieldLabels = lazily(() => cuesOf(fieldLabelsTable, ["label", "field"]));

/** What a chapter is for. */
export type SectionRole =
  | "issues"
  | "organisation"
  | "plan"
  | "requirement"
  | "commitment"
  | "checkpoint"
  | "overview"
  | "contact";

/** What the points of a list are; `none`: neither problems nor measures (特点, 议程, the places of letter boxes). */
export type ListRole = MeasureRole | "problem" | "none";

