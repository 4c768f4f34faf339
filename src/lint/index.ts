import type { Language } from "../lexicon/diagnostics.js";
import { errorOf } from "../lexicon/errors.js";
import { label } from "../lexicon/labels.js";
import { describeFinding, lintRuleTexts } from "../lexicon/lint-rules.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { InspectionDocument } from "../model/document.js";
import { createContext } from "./context.js";
import type { RawFinding } from "./finding.js";
import { rules } from "./rules.js";
import { findCutOff } from "./rules/text-end.js";

/** What a caller may say beside the document. */
export interface LintOptions {
  /**
   * The text that was parsed: what the spans of the document point into. Without it, what only the text can tell is not
   * looked for: marks that are not closed, slips, announced points, an end that is cut off.
   */
  readonly text?: string;
  /** The language of the sentences; Chinese unless told. */
  readonly lang?: Language;
  /** Codes of rules that are switched off. */
  readonly off?: readonly string[];
}

/** A rule of lint, for those who list or configure them. */
export interface LintRule {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  /** What it finds, in a few words, Chinese and English. */
  readonly names: Readonly<Record<Language, string>>;
}

const mostOfOne = 100; // findings of one code that are listed one by one

/** All rules of {@link lint}, sorted by code. */
export function lintRules(): readonly LintRule[] {
  return [...lintRuleTexts().values()].map(({ code, severity, names }) => ({ code, severity, names }));
}

/**
 * Looks for contradictions and gaps inside one document: totals that do not add up, numbers that are missing, days that
 * cannot be, issues without measures, marks that are not closed. Each finding tells both sides: `span` and `related`.
 * What merely differs (a total where the text lists a selection) is told as info. In the order of the text; at most a
 * hundred of each code, and one more that counts the rest.
 *
 * @throws InspectionError E_USAGE_RULE when `off` names a rule that does not exist
 * @example lint(parseDocument(text), { text })[0]?.code // "rate-differs"
 */
export function lint(document: InspectionDocument, options: LintOptions = {}): Diagnostic[] {
  const { text, lang = "zh", off = [] } = options;
  const known = lintRuleTexts();
  const unknown = off.find((code) => !known.has(code));
  if (unknown !== undefined) throw errorOf("E_USAGE_RULE", { details: { seen: unknown, known: [...known.keys()].join(", ") } });
  const context = createContext(document, text, (each) => findCutOff(each) !== undefined);
  const byCode = new Map<string, RawFinding[]>();
  for (const rule of rules) {
    for (const finding of rule(context)) {
      if (off.includes(finding.code)) continue;
      const list = byCode.get(finding.code);
      if (list === undefined) byCode.set(finding.code, [finding]);
      else list.push(finding);
    }
  }
  const findings: RawFinding[] = [];
  for (const [code, list] of byCode) {
    const sorted = list.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    for (const finding of sorted.slice(0, mostOfOne)) findings.push(finding);
    const next = sorted[mostOfOne];
    if (next !== undefined && !off.includes("more-findings")) {
      findings.push({ code: "more-findings", span: next.span, details: { count: `${sorted.length - mostOfOne}`, rule: known.get(code)?.names[lang] ?? code } });
    }
  }
  return findings
    .map(({ code, span, related = [], details = {}, labels = {} }) => {
      const named = Object.fromEntries(Object.entries(labels).map(([place, key]) => [place, label(key, lang)]));
      return { code, ...describeFinding(code, { ...details, ...named }, lang), span, ...(related.length === 0 ? {} : { related: [...related] }) };
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
