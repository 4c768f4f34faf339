import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import { reportLabel } from "../lexicon/report-labels.js";
import { topicLexicon } from "../lexicon/topics.js";
import type { ComparedQuantity } from "../model/comparison-quantities.js";
import { type Finding, type Statement, statementsOf } from "./finding.js";
import { type Aspect, groupName } from "./report-groups.js";
import { listText, probabilityText, sentenceStart } from "./values.js";

const mostNamed = 3;
const mostStatements = 2;

/** Which words say that one value is above another: many and few, high and low, long and short. */
const scales: Readonly<Partial<Record<ComparedQuantity, "count" | "time">>> = {
  issues: "count",
  measures: "count",
  "money-recovered": "count",
  "people-disciplined": "count",
  "rules-made": "count",
  "days-to-report": "time",
};

/** What a category is called. */
export function categoryName({ quantity, category }: Aspect, lang: Language): string {
  if (category === null) return "";
  if (quantity === "topic") return topicLexicon().topics.find(({ id }) => id === category)?.[lang] ?? category;
  return label(`${quantity === "measure-role" ? "role" : quantity}.${category}`, lang);
}

/** What an aspect is called in a sentence. */
export function aspectName(aspect: Aspect, lang: Language): string {
  if (aspect.category === null) return label(`quantity.${aspect.quantity}`, lang);
  return reportLabel(`aspect.${aspect.quantity}`, lang, { category: categoryName(aspect, lang) });
}

function othersText({ subject, others }: Statement, { groups }: Finding, lang: Language): string {
  const named = others.flatMap((other) => (other === null ? [] : [groupName(other.group, lang)]));
  const rest = groups.length - (groups.includes(subject) ? 1 : 0);
  if (others.includes(null)) return reportLabel("others.together", lang);
  if (named.length > 1 && named.length === rest) return reportLabel("others.each", lang);
  if (named.length <= mostNamed) return listText(named, lang);
  return reportLabel("others.some", lang, { names: listText(named.slice(0, mostNamed), lang), count: named.length });
}

/** One statement as a clause: 青禾县的每份文书的问题数显著多于松岭县. */
export function statementText(statement: Statement, finding: Finding, lang: Language): string {
  const scale = scales[finding.aspect.quantity] ?? "level";
  return reportLabel("statement", lang, {
    first: groupName(statement.subject.group, lang),
    what: aspectName(finding.aspect, lang),
    than: reportLabel(`than.${scale}.${statement.direction}`, lang),
    second: othersText(statement, finding, lang),
  });
}

function pairsText(finding: Finding, lang: Language): string {
  const statements = statementsOf(finding);
  const told = statements.slice(0, mostStatements);
  const untold = statements.slice(mostStatements).reduce((sum, { others }) => sum + others.length, 0);
  const clauses = told.map((statement) => statementText(statement, finding, lang));
  if (untold > 0) clauses.push(reportLabel("finding.more", lang, { count: untold }));
  if (finding.lookedAt > finding.pairs.length) clauses.push(reportLabel("finding.rest", lang));
  return clauses.join(lang === "zh" ? "；" : "; ");
}

/** What was found of one aspect, in a sentence that claims no more than holds. */
export function findingTitle(finding: Finding, lang: Language): string {
  return sentenceStart(findingText(finding, lang));
}

function findingText(finding: Finding, lang: Language): string {
  const what = aspectName(finding.aspect, lang);
  const documents = finding.groups.reduce((sum, { statistic }) => sum + statistic.documents, 0);
  switch (finding.outcome) {
    case "pairs":
      return pairsText(finding, lang);
    case "somewhere":
      return reportLabel("finding.somewhere", lang, { what, p: probabilityText(finding.p ?? 1) });
    case "none":
      return reportLabel("finding.none", lang, { what, documents, groups: finding.groups.length });
    case "incomparable":
      return reportLabel("finding.incomparable", lang, { what });
  }
}

/** What was found of the categories of a quantity: the clearest two, and how many more there are. */
export function findingsTitle(quantity: ComparedQuantity, findings: readonly Finding[], lang: Language): string {
  const what = label(`quantity.${quantity}`, lang);
  const found = findings.filter(({ outcome }) => outcome === "pairs" || outcome === "somewhere");
  const [any] = findings;
  if (found.length === 0 && any !== undefined) {
    const tested = findings.some(({ outcome }) => outcome === "none");
    const documents = any.groups.reduce((sum, { statistic }) => sum + statistic.documents, 0);
    return sentenceStart(reportLabel(tested ? "finding.none" : "finding.incomparable", lang, { what, documents, groups: any.groups.length }));
  }
  const clearest = [...found].sort((a, b) => (a.p ?? 1) - (b.p ?? 1) || b.pairs.length - a.pairs.length);
  const clauses = clearest.slice(0, mostStatements).map((finding) => {
    const [statement] = statementsOf(finding);
    return statement === undefined ? findingText(finding, lang) : statementText(statement, finding, lang);
  });
  if (found.length > mostStatements) clauses.push(reportLabel("finding.categories", lang, { count: found.length - mostStatements }));
  else if (found.length < findings.length) clauses.push(reportLabel("finding.otherCategories", lang));
  return sentenceStart(clauses.join(lang === "zh" ? "；" : "; "));
}
