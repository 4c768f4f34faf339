import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/index.js";
import { comparisonSchema, type Comparison, type Statistic } from "../../src/model/comparison.js";
import { parseDocument } from "../../src/parse.js";
import { type CorpusPlan, inventCorpus, inventedCounties, makeDocument, usualCounty, writeReport } from "../corpus-generator/index.js";

const [apart = "", ...alike] = inventedCounties(5);

/** Five counties of which the first differs in completion, focus, measures and days, and in nothing else. */
const plan: CorpusPlan = {
  seed: 7,
  issues: 14,
  counties: [
    {
      ...usualCounty,
      name: apart,
      documents: 24,
      completion: 0.35,
      measures: 3,
      days: 200,
      focus: { ...usualCounty.focus, "public-integrity": 9 },
    },
    ...alike.map((name) => ({ ...usualCounty, name, documents: 24 })),
  ],
  planted: { texts: 4, copies: 3 },
};
const corpus = inventCorpus(plan);
const documents = corpus.reports.map(makeDocument);

function statisticOf(comparison: Comparison, group: string, quantity: string, category: string | null = null): Statistic {
  const found = comparison.groups.find(({ key }) => key === group)?.statistics.find((each) => each.quantity === quantity && each.category === category);
  if (found === undefined) throw new Error(`no ${quantity} of ${group}`);
  return found;
}

/** The quantities in which a group was told apart from another, or from all others. */
function toldApart({ differences }: Comparison, group: string): Set<string> {
  const sure = differences.filter(({ groups, adjustedP }) => groups?.includes(group) === true && adjustedP <= 0.05);
  return new Set(sure.map(({ quantity, category }) => (category === null ? quantity : `${quantity}/${category}`)));
}

describe("a corpus in which one county of five differs", async () => {
  const comparison = await compare(documents, { by: "county" });

  it("is valid, and pure JSON", () => {
    expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  });

  it("counts every document once", () => {
    expect(comparison.documents).toEqual({ counted: 120, repeated: 0, failed: 0 });
    expect(comparison.groups.map(({ documents: counted }) => counted)).toEqual([24, 24, 24, 24, 24]);
    expect(comparison.groups.reduce((sum, { issues }) => sum + issues, 0)).toBe(documents.reduce((sum, { issues }) => sum + issues.length, 0));
  });

  it.each(["completion", "measures", "days-to-report", "focus/public-integrity"])("finds the difference in %s", (quantity) => {
    expect([...toldApart(comparison, apart)]).toContain(quantity);
  });

  it.each(["concreteness", "money-recovered", "people-disciplined", "rules-made", "issues"])("finds none in %s", (quantity) => {
    expect(comparison.differences.filter((each) => each.quantity === quantity && each.adjustedP <= 0.05)).toEqual([]);
  });

  it("tells none of the like counties apart from each other, corrected against any false alarm", async () => {
    const { differences } = await compare(documents, { by: "county", correction: "holm", duplicates: false });
    const between = differences.filter(({ groups, adjustedP }) => groups !== null && !groups.includes(apart) && adjustedP <= 0.05);
    expect(between).toEqual([]);
  });

  it("holds the truth in its intervals", () => {
    const completed = statisticOf(comparison, apart, "completion");
    expect(completed.interval?.low).toBeLessThan(0.35);
    expect(completed.interval?.high).toBeGreaterThan(0.35);
    const measures = statisticOf(comparison, alike[0] as string, "measures");
    expect(measures.interval?.low).toBeLessThan(2.05);
    expect(measures.interval?.high).toBeGreaterThan(1.95);
  });

  it("tells sums and what they are of", () => {
    const own = documents.filter(({ publication }) => publication.region?.county === apart);
    const issues = own.flatMap((document) => document.issues);
    const done = issues.filter(({ status }) => status.value === "completed").length;
    expect(statisticOf(comparison, apart, "completion")).toMatchObject({ sum: done, n: issues.length, documents: 24, estimate: done / issues.length, tooSmall: false });
    const measured = statisticOf(comparison, apart, "issues");
    expect(measured).toMatchObject({ sum: issues.length, n: 24 });
    const lengths = own.map((document) => document.issues.length).sort((a, b) => a - b);
    expect(measured.quartiles).toMatchObject({ least: lengths[0], greatest: lengths.at(-1), median: ((lengths[11] as number) + (lengths[12] as number)) / 2 });
  });

  it("finds the measures that were planted alike, each copy and no other beside them", () => {
    expect(comparison.duplicates).toHaveLength(corpus.planted.length);
    const membersOf = ({ members }: Comparison["duplicates"][number]): string[] => members.map(({ documentId, measureId }) => `${documentId} ${measureId}`).sort();
    for (const { text, places } of corpus.planted) {
      const opening = text.slice(0, text.indexOf("#"));
      const truth = places.map(({ report }) => {
        const document = documents[report] as (typeof documents)[number];
        return `${document.id} ${document.measures.find((measure) => measure.text.startsWith(opening))?.id}`;
      });
      const found = comparison.duplicates.filter((cluster) => cluster.text.startsWith(opening));
      expect(found.map(membersOf)).toEqual([truth.sort()]);
      expect(found[0]?.groups).toEqual(places.map(({ county }) => county).sort());
    }
  });

  it("gives the same result for documents in another order, but for places in equal lots", async () => {
    const turned = await compare([...documents].reverse(), { by: "county", permutations: 99, duplicates: false });
    const rounded = ({ groups }: Comparison): unknown =>
      groups.map(({ statistics, ...group }) => ({ ...group, statistics: statistics.map(({ estimate, n, sum }) => [estimate?.toFixed(9), n, sum.toFixed(6)]) }));
    expect(rounded(turned)).toEqual(rounded(comparison));
  });

  it("does not test what is the same in all documents: that would only weaken the other tests", () => {
    const constant = comparison.groups.flatMap(({ statistics }) => statistics).filter(({ quantity }) => quantity === "measure-role" || quantity === "stated-issues");
    expect(constant.length).toBeGreaterThan(0);
    expect(comparison.differences.filter(({ quantity }) => quantity === "measure-role" || quantity === "stated-issues")).toEqual([]);
  });

  it("gives the same result again", async () => {
    expect(await compare(documents, { by: "county" })).toEqual(comparison);
  });
});

describe("what is doubtful is said", () => {
  const few = documents.slice(0, 10);

  it("the same document again counts once", async () => {
    const { documents: counted, notes } = await compare([...few, ...few.slice(0, 3)], { by: "county" });
    expect(counted).toEqual({ counted: 10, repeated: 3, failed: 0 });
    expect(notes.find(({ code }) => code === "W_COMPARE_REPEATED")).toMatchObject({ documents: 3, examples: few.slice(0, 3).map(({ source }) => source.name) });
  });

  it("small groups are shown as too small, and not compared", async () => {
    const { groups, differences } = await compare(few, { by: "county" });
    expect(groups.map(({ tooSmall }) => tooSmall)).toEqual([true, true, true, true, true]);
    expect(groups[0]?.statistics[0]?.estimate).toBeGreaterThan(0);
    expect(differences).toEqual([]);
  });

  it("what has no place is a group of its own, the last, and never compared", async () => {
    const lost = few.map((document) => ({ ...document, id: `${document.id}x`, publication: {} }));
    const { groups, notes, differences } = await compare([...lost, ...documents], { by: "county", permutations: 99, duplicates: false });
    expect(groups.at(-1)).toMatchObject({ key: "", placed: false, documents: 10, names: { zh: "未能归组", en: "unplaced" } });
    expect(notes.find(({ code }) => code === "W_GROUP_UNPLACED")?.documents).toBe(10);
    expect(differences.filter(({ groups: keys }) => keys?.includes("") === true)).toEqual([]);
  });

  it("too many measures are sampled by the document, whatever the order", async () => {
    const one = await compare(documents, { by: "county", mostMeasures: 1000, permutations: 19 });
    const other = await compare([...documents].reverse(), { by: "county", mostMeasures: 1000, permutations: 19 });
    const note = one.notes.find(({ code }) => code === "W_COMPARE_SAMPLED");
    expect(note?.documents).toBeGreaterThan(0);
    expect(note?.documents).toBeLessThan(120);
    expect(other.notes.find(({ code }) => code === "W_COMPARE_SAMPLED")).toEqual(note);
  });

  it("a grouping that is none is refused, with those that there are", async () => {
    await expect(compare([], { by: "weather" })).rejects.toMatchObject({ code: "E_COMPARE_BY" });
    await expect(compare([], { by: "inspection" })).rejects.toMatchObject({ code: "E_COMPARE_BY" });
  });
});

it("no documents give no groups", async () => {
  expect(await compare([], { by: "year" })).toMatchObject({ groups: [], differences: [], duplicates: [], keyness: [], documents: { counted: 0 } });
});

it("texts that are parsed give the groups and figures that the corpus was made with", async () => {
  const some = corpus.reports.slice(0, 10);
  const figures = ({ groups }: Comparison): unknown =>
    groups.map(({ key, documents: counted, issues, measures, statistics }) => ({
      key,
      counted,
      issues,
      measures,
      statistics: statistics
        .filter(({ quantity }) => ["issues", "focus", "status", "completion", "measures", "days-to-report", "money-recovered", "people-disciplined", "rules-made"].includes(quantity))
        .map(({ quantity, category, sum, n }) => [quantity, category, sum, n]),
    }));
  const made = await compare(some.map(makeDocument), { by: "county" });
  const parsed = await compare(some.map((report) => parseDocument(writeReport(report).text)), { by: "county" });
  expect(figures(parsed)).toEqual(figures(made));
});
