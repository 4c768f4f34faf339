import { compare } from "../../src/compare/index.js";
import { documentRow } from "../../src/compare/rows/document-row.js";
import { Comparer } from "../../src/compare/comparer.js";
import type { Comparison, Difference, Statistic } from "../../src/model/comparison.js";
import { DocumentDigester, type ReportSources } from "../../src/report/index.js";
import { type CountyPlan, inventCorpus, inventedCounties, makeDocument, usualCounty } from "../corpus-generator/index.js";

/** Counties that were made up, like each other but for what is told of them. */
export function counties(count: number, documents: number, own: (index: number) => Partial<CountyPlan> = () => ({})): CountyPlan[] {
  return inventedCounties(count).map((name, index) => ({ ...usualCounty, name, documents, ...own(index) }));
}

/** What a report is drawn from, of a corpus that was made up; no words are looked for. */
export function sourcesOf(plan: readonly CountyPlan[], seed = 1, planted?: { readonly texts: number; readonly copies: number }): ReportSources {
  const comparer = new Comparer({ by: "county", permutations: 499 });
  const digester = new DocumentDigester();
  for (const report of inventCorpus({ seed, issues: 4, counties: plan, ...(planted === undefined ? {} : { planted }) }).reports) {
    const taken = comparer.add(makeDocument(report));
    if (taken !== undefined) digester.add(documentRow(taken));
  }
  return { comparison: comparer.finish(), documents: digester.digest(), looked: { words: true, copies: true }, lang: "zh" };
}

/** A comparison without documents. */
export async function emptySources(): Promise<ReportSources> {
  return { comparison: await compare([], { by: "county" }), documents: new Map(), looked: { words: true, copies: true }, lang: "zh" };
}

/** Sources with another name for each group. */
export function renamed(sources: ReportSources, name: (index: number) => string): ReportSources {
  const groups = sources.comparison.groups.map((group, index) => ({ ...group, names: { zh: name(index), en: name(index) } }));
  return { ...sources, comparison: { ...sources.comparison, groups } };
}

/** Sources in which every group has the same value of everything, without any spread. */
export function withoutVariation(sources: ReportSources): ReportSources {
  const same = (statistic: Statistic): Statistic => ({
    ...statistic,
    estimate: 0.5,
    interval: statistic.interval === null ? null : { ...statistic.interval, low: 0.5, high: 0.5 },
    quartiles: { least: 0.5, lower: 0.5, median: 0.5, upper: 0.5, greatest: 0.5 },
  });
  const groups = sources.comparison.groups.map((group) => ({ ...group, statistics: group.statistics.map(same) }));
  return { ...sources, comparison: { ...sources.comparison, groups, differences: [] } };
}

/** A comparison with these differences in place of its own. */
export function withDifferences({ comparison, ...sources }: ReportSources, differences: readonly Partial<Difference>[]): ReportSources {
  const whole: Difference[] = differences.map((each) => ({
    quantity: "issues", category: null, groups: null, effect: 1, effectName: "difference", effectInterval: null, p: 0.001, adjustedP: 0.001, method: "permutation-sampled", n: 40, ...each,
  }));
  return { ...sources, comparison: { ...comparison, differences: whole } satisfies Comparison };
}
