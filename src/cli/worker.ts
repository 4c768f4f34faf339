import { workerData } from "node:worker_threads";
import type { FileWork } from "../node/batch/file-outcome.js";
import { serveFiles } from "../node/batch/serve-files.js";
import type { CompareRecipe } from "./compare-work.js";
import type { ImportRecipe } from "./import-work.js";
import { type ParseRecipe, parseWork } from "./parse-work.js";

/** What a thread of the command may be started for. */
export type Recipe = ParseRecipe | ImportRecipe | CompareRecipe;

/** The work that a recipe asks for. */
async function workFor(recipe: Recipe): Promise<FileWork> {
  if (recipe.verb === "parse") return parseWork(recipe);
  if (recipe.verb === "compare") {
    const { compareWork } = await import("./compare-work.js");
    return compareWork(recipe);
  }
  const { importWork } = await import("./import-work.js");
  return importWork(recipe);
}

void workFor(workerData as Recipe).then(serveFiles);
