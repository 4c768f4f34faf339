import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { focusCategories } from "../../../src/model/focus-categories.js";
import { parseDocument } from "../../../src/parse.js";
import type { Expected } from "../expected.js";
import type { KnownIssue } from "./validation.js";

const squeeze = (text: string): string => text.replace(/\s/g, "");

/** The issues of expected results beside texts, with the words that the parser gives them. None where nothing is there. */
function issuesOf(cases: readonly { readonly name: string; readonly text: string; readonly expected: string }[], basis?: string): KnownIssue[] {
  return cases.flatMap(({ name, text, expected }) => {
    const rows = (JSON.parse(readFileSync(expected, "utf8")) as Expected).issues.filter((row) => row.focus !== null && (basis === undefined || row.basis === basis));
    if (rows.length === 0) return [];
    const parsed = parseDocument(readFileSync(text, "utf8"));
    return rows.map(({ id, title, focus }) => {
      const found = parsed.issues.find((issue) => squeeze(issue.title) === squeeze(title)) ?? parsed.issues.find((issue) => issue.id === id);
      return { id: `${name} ${id}`, title, text: found?.text ?? "", focus: focusCategories.findIndex((category) => category === focus) };
    });
  });
}

/** The issues of `../shared/gold` whose focus a heading gives; none where the folder is not there. */
export function goldIssues(shared = join("..", "shared")): KnownIssue[] {
  const gold = join(shared, "gold");
  if (!existsSync(gold)) return [];
  const names = readdirSync(gold).filter((name) => name.endsWith(".json")).sort().map((name) => name.slice(0, -".json".length));
  return issuesOf(names.map((name) => ({ name: name.slice(0, 3), text: join(shared, "seeds", `${name}.txt`), expected: join(gold, `${name}.json`) })), "heading");
}

/** The issues of the project's own fixtures. */
export function fixtureIssues(root = "fixtures"): KnownIssue[] {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt")).sort();
  return issuesOf(
    names
      .map((name) => ({ name: name.replace(/\.txt$/, ""), text: join(root, name), expected: join(root, name.replace(/\.txt$/, ".json")) }))
      .filter(({ expected }) => existsSync(expected)),
  );
}
