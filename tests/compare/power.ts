import { compare } from "../../src/compare/index.js";
import type { ComparedQuantity } from "../../src/model/comparison-quantities.js";
import { type CountyPlan, inventCorpus, inventedCounties, makeDocument, usualCounty } from "../corpus-generator/index.js";

/** One county of four differs in one thing; 15 documents of 8 issues a county. */
export interface PlantedDifference {
  readonly name: string;
  readonly quantity: ComparedQuantity;
  readonly county: Partial<CountyPlan>;
  /** In so large a share of corpora it has to be found, p corrected for all that is looked at. */
  readonly leastPower: number;
}

/** What a comparison has to find, and how often. */
export const plantedDifferences: readonly PlantedDifference[] = [
  { name: "35 % completed against 70 %", quantity: "completion", county: { completion: 0.35 }, leastPower: 0.99 },
  { name: "50 % completed against 70 %", quantity: "completion", county: { completion: 0.5 }, leastPower: 0.7 },
  { name: "2.6 measures an issue against 2", quantity: "measures", county: { measures: 2.6 }, leastPower: 0.95 },
  { name: "40 % of measures concrete against 60 %", quantity: "concreteness", county: { concrete: 0.4 }, leastPower: 0.85 },
  { name: "180 days to the report against 120", quantity: "days-to-report", county: { days: 180 }, leastPower: 0.8 },
  { name: "a focus three times as heavy as usual", quantity: "focus", county: { focus: { ...usualCounty.focus, "public-integrity": 9 } }, leastPower: 0.8 },
  { name: "a focus twice as heavy as usual", quantity: "focus", county: { focus: { ...usualCounty.focus, "public-integrity": 6 } }, leastPower: 0.25 },
];

const level = 0.05;
const names = inventedCounties(4);
const apart = names[0] as string;

async function differencesOf(seed: number, county: Partial<CountyPlan>): Promise<Awaited<ReturnType<typeof compare>>["differences"]> {
  const counties = names.map((name) => ({ ...usualCounty, name, documents: 15, ...(name === apart ? county : {}) }));
  const { reports } = inventCorpus({ seed, issues: 8, counties });
  const { differences } = await compare(reports.map(makeDocument), { by: "county", duplicates: false, seed });
  return differences;
}

/** In how many of so many corpora a planted difference is found: the county is told apart from another one. */
export async function timesFound({ quantity, county }: PlantedDifference, runs: number): Promise<number> {
  let found = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const differences = await differencesOf(seed, county);
    found += Number(differences.some((each) => each.quantity === quantity && each.adjustedP <= level && each.groups?.includes(apart) === true));
  }
  return found;
}

/** What is told of corpora in which no county differs: tests, those of p ≤ 0.05, and corpora with a corrected p ≤ 0.05. */
export async function falseAlarms(runs: number): Promise<{ readonly tests: number; readonly alarms: number; readonly corpora: number }> {
  let [tests, alarms, corpora] = [0, 0, 0];
  for (let seed = 1; seed <= runs; seed++) {
    const overall = (await differencesOf(seed, {})).filter(({ groups, p }) => groups === null && p < 1);
    tests += overall.length;
    alarms += overall.filter(({ p }) => p <= level).length;
    corpora += Number(overall.some(({ adjustedP }) => adjustedP <= level));
  }
  return { tests, alarms, corpora };
}
