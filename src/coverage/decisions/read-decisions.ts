import { errorOf } from "../../lexicon/errors.js";
import { type CoverageDecisions, coverageDecisionsSchema } from "../../model/coverage-decisions.js";
import type { Result } from "../../model/error.js";

const mostTold = 3;

/**
 * Reads a decisions file from its text. What is wrong with it is an error that names the file, the place in it and the
 * way out; nothing of a broken file is used.
 *
 * @example readDecisions("{", "决定.json").ok // false
 */
export function readDecisions(text: string, file: string | null = null): Result<CoverageDecisions> {
  let data: unknown;
  try {
    data = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  } catch (cause) {
    return { ok: false, error: errorOf("E_DECISIONS_INVALID", { file, cause, details: { place: "JSON ", cause: (cause as Error).message } }) };
  }
  const parsed = coverageDecisionsSchema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data, diagnostics: [] };
  const { issues } = parsed.error;
  const told = issues.slice(0, mostTold).map(({ path, message }) => `${path.map(String).join(".") || "(file)"}: ${message.replace("received undefined", "nothing there")}`);
  const more = issues.length > mostTold ? ` (+${issues.length - mostTold})` : "";
  return { ok: false, error: errorOf("E_DECISIONS_INVALID", { file, cause: parsed.error, details: { place: "", cause: told.join("; ") + more } }) };
}
