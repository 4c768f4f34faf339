import { type FocusCategory, focusCategories } from "../../src/model/focus-categories.js";
import { dayNumber, writeDay } from "../../src/text/calendar.js";
import { type Chance, createChance } from "./chance.js";
import { acts, countyStems, intentions, openings, plantable, problems, rules, units } from "./phrases.js";
import type { CorpusPlan, CountyPlan } from "./plan.js";

/** An issue that was made up. */
export interface InventedIssue {
  readonly focus: FocusCategory;
  readonly problem: string;
  readonly completed: boolean;
  readonly measures: string[];
}

/** A report that was made up, before it is written as a text or as an object. */
export interface InventedReport {
  readonly number: number;
  readonly county: string;
  readonly unitType: string;
  /** 县财政局. */
  readonly unit: string;
  readonly round: number;
  /** ISO days. */
  readonly start: string;
  readonly end: string;
  readonly feedback: string;
  readonly signed: string;
  readonly issues: readonly InventedIssue[];
  readonly rules: number;
  readonly yuan: number;
  readonly people: number;
}

/** A measure that was planted: where it stands, by the number of the report, of the issue and of the measure, from 0 on. */
export interface PlantedMeasure {
  readonly text: string;
  readonly places: readonly { readonly report: number; readonly county: string; readonly issue: number; readonly measure: number }[];
}

/** Invented names of counties: no place is called so. */
export function inventedCounties(count: number): string[] {
  const { first, second } = countyStems;
  const most = first.length * second.length;
  if (count > most) throw new RangeError(`at most ${most} counties`);
  return Array.from({ length: count }, (_, index) => `${first[index % first.length]}${second[(Math.floor(index / first.length) + index) % second.length]}县`);
}

function concreteMeasure(chance: Chance): string {
  const [one = "", two = "", three = ""] = chance.some(acts, 3).map((act) => act.replace("#", `${2 + chance.below(90)}`));
  const rule = `印发《${chance.of(rules)}》`;
  const ways = [`${chance.of(openings)}，${one}、${two}，${rule}，${three}`, `${rule}，${one}，${chance.of(openings)}${two}`, `${one}，${chance.of(openings)}，${two}、${three}`];
  return chance.of(ways);
}

function vagueMeasure(chance: Chance): string {
  return `${chance.of(openings)}，${chance.some(intentions, 2 + chance.below(2)).join("，")}`;
}

function inventIssue(county: CountyPlan, chance: Chance): InventedIssue {
  const focus = chance.weighed(county.focus);
  const measures = Array.from({ length: Math.max(1, chance.around(county.measures)) }, () => (chance.happens(county.concrete) ? concreteMeasure(chance) : vagueMeasure(chance)));
  return { focus, problem: chance.of(problems[focus]), completed: chance.happens(county.completion), measures };
}

function inventReport(number: number, county: CountyPlan, plan: CorpusPlan, chance: Chance): InventedReport {
  const unitType = chance.of(Object.keys(units));
  const start = dayNumber(2021 + chance.below(4), 2 + chance.below(8), 1 + chance.below(28));
  const feedback = start + 45 + chance.below(60);
  const issues = Array.from({ length: Math.max(1, chance.around(plan.issues)) }, () => inventIssue(county, chance));
  return {
    number,
    county: county.name,
    unitType,
    unit: `县${chance.of(units[unitType] as readonly string[])}`,
    round: 1 + chance.below(8),
    start: writeDay(start),
    end: writeDay(start + 40),
    feedback: writeDay(feedback),
    signed: writeDay(feedback + Math.max(1, chance.around(county.days))),
    issues: issues.sort((a, b) => focusCategories.indexOf(a.focus) - focusCategories.indexOf(b.focus)),
    rules: 1 + chance.below(30),
    yuan: 1000 * (1 + chance.below(900)),
    people: 1 + chance.below(9),
  };
}

/** Plants measures in reports of different counties, each copy with a figure of its own. */
function plant(reports: readonly InventedReport[], { texts, copies }: NonNullable<CorpusPlan["planted"]>, chance: Chance): PlantedMeasure[] {
  return plantable.slice(0, texts).map((text) => {
    const counties = new Set<string>();
    const places: PlantedMeasure["places"][number][] = [];
    for (const report of chance.some(reports, reports.length)) {
      if (places.length === copies || counties.has(report.county)) continue;
      const issue = chance.below(report.issues.length);
      const measures = (report.issues[issue] as InventedIssue).measures;
      counties.add(report.county);
      places.push({ report: report.number, county: report.county, issue, measure: measures.length });
      measures.push(text.replace("#", `${2 + chance.below(90)}`));
    }
    return { text, places };
  });
}

/**
 * Makes a corpus up: reports of invented counties in which what the plan says is true. The counties take turns, so that any
 * beginning of the list holds some of each. The same plan gives the same corpus.
 */
export function inventCorpus(plan: CorpusPlan): { readonly reports: readonly InventedReport[]; readonly planted: readonly PlantedMeasure[] } {
  const chance = createChance(plan.seed);
  const left = plan.counties.map(({ documents }) => documents);
  const reports: InventedReport[] = [];
  while (left.some((documents) => documents > 0)) {
    plan.counties.forEach((county, index) => {
      if ((left[index] as number) <= 0) return;
      left[index] = (left[index] as number) - 1;
      reports.push(inventReport(reports.length, county, plan, chance));
    });
  }
  return { reports, planted: plan.planted === undefined ? [] : plant(reports, plan.planted, chance) };
}
