import { describe, expect, it } from "vitest";
import { groupingFields, groupReader } from "../../../src/compare/groups/group-reader.js";
import type { InspectionDocument } from "../../../src/model/document.js";
import { unitTypeIds, unitTypeOf } from "../../../src/lexicon/unit-types.js";
import { label } from "../../../src/lexicon/labels.js";
import { reportLabel } from "../../../src/lexicon/report-labels.js";
import { groupings } from "../../../src/model/comparison-quantities.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTable } from "../../../src/lexicon/table.js";
import { parseDocument } from "../../../src/parse.js";

const empty = parseDocument("");

function documentWith(parts: Pick<Partial<InspectionDocument>, "inspection" | "publication" | "kind">): InspectionDocument {
  return { ...empty, ...parts };
}

describe("by region", () => {
  const rows: readonly { why: string; by: string; region: InspectionDocument["publication"]["region"]; key: string; zh: string; doubts: readonly string[] }[] = [
    { why: "a county by its code", by: "county", region: { province: "四川省", prefecture: "遂宁市", county: "蓬溪县", code: "510921" }, key: "510921", zh: "蓬溪县", doubts: [] },
    { why: "its prefecture", by: "prefecture", region: { county: "蓬溪县", code: "510921" }, key: "510900", zh: "遂宁市", doubts: [] },
    { why: "its province", by: "province", region: { county: "蓬溪县", code: "510921" }, key: "510000", zh: "四川省", doubts: [] },
    { why: "a municipality stands for the prefecture of its districts", by: "prefecture", region: { county: "东城区", code: "110101" }, key: "110000", zh: "北京市", doubts: [] },
    { why: "a county right under its province stands for itself", by: "prefecture", region: { county: "仙桃市", code: "429004" }, key: "429004", zh: "仙桃市", doubts: [] },
    { why: "a prefecture is in no county", by: "county", region: { prefecture: "遂宁市", code: "510900" }, key: "", zh: "未能归组", doubts: ["W_GROUP_UNPLACED"] },
    { why: "a name without a code", by: "county", region: { county: "青禾县" }, key: "青禾县", zh: "青禾县", doubts: ["W_GROUP_BY_NAME"] },
    { why: "of one name in two prefectures each by itself", by: "county", region: { prefecture: "白鹭市", county: "云桥区" }, key: "白鹭市/云桥区", zh: "云桥区", doubts: ["W_GROUP_BY_NAME"] },
    { why: "no region", by: "county", region: undefined, key: "", zh: "未能归组", doubts: ["W_GROUP_UNPLACED"] },
  ];
  it.each(rows)("$why: $by", ({ by, region, key, zh, doubts }) => {
    const place = groupReader(by)(documentWith({ publication: region === undefined ? {} : { region } }));
    expect(place).toMatchObject({ key, names: { zh }, doubts });
  });
});

describe("by the head", () => {
  it.each([
    { by: "year", inspection: { feedbackDate: "2024-07-05" }, key: "2024", zh: "2024年" },
    { by: "year", inspection: { period: { start: "2022-11-01", end: "2023-01-05" } }, key: "2023", zh: "2023年" },
    { by: "year", inspection: {}, key: "", zh: "未能归组" },
    { by: "round", inspection: { level: "county" as const, round: { congress: 14, number: 5 } }, key: "county-14-05", zh: "县级第14届第5轮" },
    { by: "round", inspection: { round: { number: 5 } }, key: "", zh: "未能归组" },
    { by: "level", inspection: { level: "prefecture" as const }, key: "prefecture", zh: "市级" },
    { by: "inspection.team", inspection: { team: "县委第三巡察组" }, key: "县委第三巡察组", zh: "县委第三巡察组" },
    { by: "inspection.type", inspection: { type: "look-back" as const }, key: "look-back", zh: "回头看" },
    { by: "inspection.level", inspection: { level: "county" as const }, key: "county", zh: "县级" },
    { by: "inspection.round.number", inspection: { round: { number: 5 } }, key: "5", zh: "5" },
    { by: "inspection.team", inspection: {}, key: "", zh: "未能归组" },
  ])("$by: $zh", ({ by, inspection, key, zh }) => {
    expect(groupReader(by)(documentWith({ inspection }))).toMatchObject({ key, names: { zh } });
  });

  it.each(["toString", "inspection", "issues", "kind.x", "", "county "])("%j is refused", (by) => {
    expect(() => groupReader(by)).toThrow(expect.objectContaining({ code: "E_COMPARE_BY" }));
  });
});

describe("by a field", () => {
  const coded = groupingFields().flatMap(({ path, values = [] }) => values.map((value) => ({ path, value })));

  it.each(coded)("$path: $value is told in words, the key stays the code", ({ path, value }) => {
    const [head = "", field = ""] = path.split(".");
    const place = groupReader(path)({ ...empty, [head]: field === "" ? value : { [field]: value } });
    expect(place.key).toBe(value);
    expect(place.names.zh).toMatch(/^\p{Script=Han}+$/u);
    expect(place.names.en).toMatch(/^[a-z -]+$/);
  });

  it("a name that looks like a code stays as it is", () => {
    expect(groupReader("title")({ ...empty, title: "other" }).names).toEqual({ zh: "other", en: "other" });
  });

  it.each([...groupings, ...groupingFields().map(({ path }) => path)])("what is grouped by has a word in both languages: %s", (by) => {
    expect(reportLabel(`by.${by}`, "zh")).toMatch(/^\p{Script=Han}+$/u);
    expect(reportLabel(`by.${by}`, "en")).toMatch(/^[a-z ]+$/);
  });
});

describe("by unit type", () => {
  const opening = (units: string): InspectionDocument =>
    parseDocument(`关于巡察整改进展情况的通报\n\n2024年3月11日至5月24日，县委第三巡察组对${units}开展了常规巡察。\n`);
  it.each([
    { units: "县卫生健康局党组", key: "health", several: false },
    { units: "县人民医院党委和县中医医院党总支", key: "hospital", several: true },
    { units: "县人民医院党委、县财政局党组", key: "several", several: true },
    { units: "县住房和城乡建设局党组", key: "housing", several: false },
    { units: "南屏镇党委", key: "township", several: false },
  ])("$units: $key", ({ units, key, several }) => {
    const place = groupReader("unit-type")(opening(units));
    expect(place.key).toBe(key);
    expect(place.doubts).toEqual(several ? ["W_GROUP_SEVERAL_UNITS"] : []);
  });

  const table = readFileSync(join(import.meta.dirname, "../../../corpus/unit-types.tsv"), "utf8");
  it.each(readTable(table, ["word", "where", "type", "example"]).filter(({ where }) => where !== "body"))("the table: $example is $type", ({ type, example }) => {
    expect(unitTypeOf(example)).toBe(type);
  });

  it.each(["某单位", "有关方面", "", "县委第三巡察组"])("%j tells no type", (name) => {
    expect(unitTypeOf(name)).toBeUndefined();
  });

  it("a body behind a name changes nothing", () => {
    for (const { where, word } of readTable(table, ["word", "where"])) if (where === "body") expect(unitTypeOf(`县人民医院${word}`), word).toBe("hospital");
  });

  it("every type has its names", () => {
    for (const type of unitTypeIds()) expect(label(`unit-type.${type}`, "zh"), type).toMatch(/\p{Script=Han}/u);
  });
});
