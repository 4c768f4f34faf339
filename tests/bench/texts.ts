import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A document of a folder. */
export interface BenchText {
  readonly name: string;
  readonly text: string;
}

/** Documents measured together. */
export interface TextSet {
  readonly name: string;
  readonly texts: readonly BenchText[];
}

/** Every `.txt` under a folder, in the order of the names; none where the folder is absent. */
export function loadTexts(root: string): BenchText[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name: name.replace(/\.txt$/, ""), text: readFileSync(join(root, name), "utf8") }));
}

/** The project's fixtures and, where it lies beside the project, the folder of real documents. */
export function usualSets(): TextSet[] {
  const sets = [
    { name: "fixtures", texts: loadTexts(resolve("fixtures")) },
    { name: "seeds", texts: loadTexts(resolve("../shared/seeds")) },
  ];
  return sets.filter(({ texts }) => texts.length > 0);
}

export const charactersOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
export const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
