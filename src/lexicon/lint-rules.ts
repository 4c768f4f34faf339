import table from "../../corpus/lint-rules.tsv";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Language } from "./diagnostics.js";
import { fillMessage } from "./fill-message.js";
import { readTable } from "./table.js";

/** What is told of a rule of lint, from `corpus/lint-rules.tsv`. */
export interface LintRuleText {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  /** What it finds, in a few words. */
  readonly names: Readonly<Record<Language, string>>;
  /** The sentence of a finding, with places for its details. */
  readonly messages: Readonly<Record<Language, string>>;
}

let loaded: ReadonlyMap<string, LintRuleText> | undefined;

/** The rules by code, sorted by it. */
export function lintRuleTexts(): ReadonlyMap<string, LintRuleText> {
  loaded ??= new Map(
    readTable(table, ["rule", "severity", "nameZh", "nameEn", "zh", "en"]).map(({ rule, severity, nameZh, nameEn, zh, en }) => [
      rule,
      { code: rule, severity: severity as Diagnostic["severity"], names: { zh: nameZh, en: nameEn }, messages: { zh, en } },
    ]),
  );
  return loaded;
}

/**
 * Severity and sentence of a finding.
 *
 * @throws Error for a code that the table does not have: a mistake in this library
 */
export function describeFinding(code: string, details: Readonly<Record<string, string>>, lang: Language): Pick<Diagnostic, "severity" | "message"> {
  const rule = lintRuleTexts().get(code);
  if (rule === undefined) throw new Error(`corpus/lint-rules.tsv: no ${code}`);
  return { severity: rule.severity, message: fillMessage(rule.messages[lang], details) };
}
