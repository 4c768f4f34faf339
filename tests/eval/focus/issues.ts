import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTable } from "../../../src/lexicon/table.js";
import { focusCategories } from "../../../src/model/focus-categories.js";
import { parseDocument } from "../../../src/parse.js";
import type { Expected } from "../expected.js";
import type { KnownIssue } from "./validation.js";

/** An issue with the focus that the parser read in the headings above it; left out where it read none. */
export interface ParsedIssue extends KnownIssue {
  readonly byHeading?: number;
}

const squeeze = (text: string): string => text.replace(/\s/g, "");

const placeOf = (focus: string | null): number => focusCategories.findIndex((category) => category === focus);

/** The issues of expected results beside texts, with the words that the parser gives them. None where nothing is there. */
function issuesOf(cases: readonly { readonly name: string; readonly text: string; readonly expected: string }[], basis?: string): ParsedIssue[] {
  return cases.flatMap(({ name, text, expected }) => {
    const rows = (JSON.parse(readFileSync(expected, "utf8")) as Expected).issues.filter((row) => row.focus !== null && (basis === undefined || row.basis === basis));
    if (rows.length === 0) return [];
    const parsed = parseDocument(readFileSync(text, "utf8"));
    return rows.map(({ id, title, focus }) => {
      const found = parsed.issues.find((issue) => squeeze(issue.title) === squeeze(title)) ?? parsed.issues.find((issue) => issue.id === id);
      const parsedFocus = found?.focus.basis === "heading" ? found.focus.category : null;
      return {
        id: `${name} ${id}`,
        title,
        text: found?.text ?? "",
        focus: placeOf(focus),
        ...(parsedFocus === null ? {} : { byHeading: placeOf(parsedFocus) }),
      };
    });
  });
}

/** The issues of `../shared/gold` whose focus a heading gives; none where the folder is not there. */
export function goldIssues(shared = join("..", "shared")): ParsedIssue[] {
  const gold = join(shared, "gold");
  if (!existsSync(gold)) return [];
  const names = readdirSync(gold).filter((name) => name.endsWith(".json")).sort().map((name) => name.slice(0, -".json".length));
  return issuesOf(names.map((name) => ({ name: name.slice(0, 3), text: join(shared, "seeds", `${name}.txt`), expected: join(gold, `${name}.json`) })), "heading");
}

/** The issues of the project's own fixtures. */
export function fixtureIssues(root = "fixtures"): ParsedIssue[] {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt")).sort();
  return issuesOf(
    names
      .map((name) => ({ name: name.replace(/\.txt$/, ""), text: join(root, name), expected: join(root, name.replace(/\.txt$/, ".json")) }))
      .filter(({ expected }) => existsSync(expected)),
  );
}

/** Titles of issues that were labelled before any model saw them, by the batch they were written in; `blind-titles.tsv` says how. */
export function blindTitles(path = "tests/eval/focus/blind-titles.tsv"): Readonly<Record<string, readonly KnownIssue[]>> {
  const batches: Record<string, KnownIssue[]> = {};
  for (const { batch, focus, organ, title } of readTable(readFileSync(path, "utf8"), ["batch", "focus", "organ", "title"])) {
    (batches[`blind titles, batch ${batch}`] ??= []).push({ id: organ, title, focus: placeOf(focus) });
  }
  return batches;
}
