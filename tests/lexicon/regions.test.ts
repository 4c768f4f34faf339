import { describe, expect, it } from "vitest";
import table from "../../corpus/regions.tsv";
import wordsTable from "../../corpus/region-words.tsv";
import { findRegion, regionNamesIn } from "../../src/lexicon/regions.js";
import { readTable } from "../../src/lexicon/table.js";

describe("regionNamesIn", () => {
  it.each([
    { why: "signature", input: "中共蓬溪县水利局党组", expected: ["蓬溪县"] },
    { why: "from the top down", input: "四川省遂宁市蓬溪县人民医院", expected: ["四川省", "遂宁市", "蓬溪县"] },
    { why: "each once", input: "蓬溪县教育局、蓬溪县财政局", expected: ["蓬溪县"] },
    { why: "longest first", input: "双江拉祜族佤族布朗族傣族自治县人民法院", expected: ["双江拉祜族佤族布朗族傣族自治县"] },
    { why: "a zone with teams of its own", input: "中共苏州工业园区工作委员会", expected: ["苏州工业园区"] },
    { why: "a name of two characters", input: "南县县委第三巡察组", expected: ["南县"] },
    { why: "a short name before it", input: "江苏盐城市审计局", expected: ["盐城市"] },
    { why: "district named like a word, behind its city", input: "阳泉市城区教育局", expected: ["阳泉市", "城区"] },
    { why: "two districts of one name in a city", input: "乐山市市中区民政局", expected: ["乐山市", "市中区"] },
    { why: "not in the gazetteer", input: "中共青禾县卫生健康局党组", expected: ["青禾县"] },
    { why: "not in the gazetteer, two tiers", input: "中共白鹭市云桥区人民法院党组", expected: ["白鹭市", "云桥区"] },
    { why: "not in the gazetteer, province", input: "虚构省委巡视办", expected: ["虚构省"] },
    { why: "not in the gazetteer, before a known one", input: "白鹭市朝阳区", expected: ["白鹭市", "朝阳区"] },
    { why: "behind 关于", input: "关于青禾县财政局党组整改情况的通报", expected: ["青禾县"] },
    { why: "behind 向", input: "县委第二巡察组向青禾县财政局党组反馈", expected: ["青禾县"] },
    { why: "a name that ends like 湖区, behind its city", input: "中共白鹭市云湖区委", expected: ["白鹭市", "云湖区"] },
    { why: "a zone of a city is no name", input: "白鹭市高新区管委会", expected: ["白鹭市"] },
    { why: "behind a masked name", input: "XX市云桥区委巡察办", expected: ["云桥区"] },
    { why: "alone", input: "青禾县", expected: ["青禾县"] },
    { why: "before 城市", input: "中共云桥区城市管理局党组", expected: ["云桥区"] },
    { why: "before 城市, a county", input: "青禾县城市执法局党组", expected: ["青禾县"] },
    { why: "before 城市, a city", input: "白鹭市城市建设集团党委", expected: ["白鹭市"] },
    { why: "before 城市, a short known one", input: "新县城市管理局党组", expected: ["新县"] },
    { why: "城市 alone", input: "中共城市管理局党组", expected: [] },
    { why: "a zone before 城市", input: "城东新区城市广场党支部", expected: [] },
    { why: "a county town", input: "青禾县城管理所党支部", expected: [] },
    { why: "a short form of a prefecture", input: "中共凉山州委巡察办", expected: ["凉山州"] },
    { why: "会同 as a county", input: "中共会同县委巡察办", expected: ["会同县"] },
    { why: "会同 as a verb", input: "会同县委组织部制定", expected: [] },
    { why: "no name", input: "县委第二巡察组向县财政局党组反馈", expected: [] },
    { why: "masked", input: "中共**县住房和城乡建设局党组", expected: [] },
    { why: "某某县", input: "某某县财政局", expected: [] },
    { why: "our county", input: "我县卫生健康局党组", expected: [] },
    { why: "all counties", input: "各区县党委、全市各单位", expected: [] },
    { why: "a verb before 县委", input: "关于落实县委第二巡察组反馈意见整改情况的通报", expected: [] },
    { why: "a congress before 县委", input: "关于十四届县委第六轮巡察", expected: [] },
    { why: "应城 inside 适应城市", input: "主动适应城市发展需要", expected: [] },
    { why: "新县 inside 新县城", input: "新县城建设指挥部", expected: [] },
    { why: "新城区 as a word", input: "建设新城区办公室", expected: [] },
    { why: "河北区 inside 河北区域", input: "推进河北区域协调发展", expected: [] },
    { why: "和县 inside 和县委", input: "市委和县委统一部署", expected: [] },
    { why: "a zone without a name", input: "开发区党工委、高新区管委会", expected: [] },
    { why: "a neighbourhood", input: "桃源社区党支部", expected: [] },
    { why: "a township", input: "中共南屏镇委员会", expected: [] },
    { why: "markets", input: "加强市场监管", expected: [] },
    { why: "nothing", input: "", expected: [] },
  ])("$why: $input", ({ input, expected }) => {
    expect(regionNamesIn(input)).toEqual(expected);
  });

  it.each(readTable(wordsTable, ["word", "use", "example"]).map(({ word, use, example }) => ({ word, use, example })))("corpus/region-words.tsv, $use $word: $example", ({ use, example }) => {
    const found = regionNamesIn(example);
    if (use === "lead" || use === "organ") expect(["青禾县", "白鹭市"]).toContain(found[0]);
    else expect(found).toEqual([]);
  });
});

describe("findRegion", () => {
  const pengxi = { province: "四川省", prefecture: "遂宁市", county: "蓬溪县", code: "510921" };
  it.each([
    { why: "unambiguous", names: ["蓬溪县"], expected: pengxi },
    { why: "in any order", names: ["蓬溪县", "四川省", "遂宁市"], expected: pengxi },
    { why: "a prefecture", names: ["遂宁市"], expected: { province: "四川省", prefecture: "遂宁市", code: "510900" } },
    { why: "a province", names: ["四川省"], expected: { province: "四川省", code: "510000" } },
    { why: "a municipality has no prefecture", names: ["浦东新区"], expected: { province: "上海市", county: "浦东新区", code: "310115" } },
    { why: "a county under the province", names: ["济源市"], expected: { province: "河南省", county: "济源市", code: "419001" } },
    { why: "a prefecture without counties", names: ["东莞市"], expected: { province: "广东省", prefecture: "东莞市", code: "441900" } },
    { why: "a county-level city", names: ["射洪市"], expected: { province: "四川省", prefecture: "遂宁市", county: "射洪市", code: "510981" } },
    { why: "a name that occurs twice", names: ["新华区"], expected: { county: "新华区" } },
    { why: "a name that occurs twice, with its city", names: ["石家庄市", "新华区"], expected: { province: "河北省", prefecture: "石家庄市", county: "新华区", code: "130105" } },
    { why: "a name that occurs twice in the province", names: ["河北省", "新华区"], expected: { province: "河北省", county: "新华区" } },
    { why: "a hint narrows", names: ["朝阳区"], hints: "长春市教育局网站", expected: { province: "吉林省", prefecture: "长春市", county: "朝阳区", code: "220104" } },
    { why: "a hint that does not agree is passed over", names: ["朝阳区"], hints: "云南省日报", expected: { county: "朝阳区" } },
    { why: "a hint does not change what is clear", names: ["蓬溪县"], hints: "云南省日报", expected: pengxi },
    { why: "two counties of a prefecture", names: ["蓬溪县", "射洪市"], expected: { province: "四川省", prefecture: "遂宁市", code: "510900" } },
    { why: "names that exclude each other", names: ["蓬溪县", "云南省"], expected: undefined },
    { why: "not in the gazetteer", names: ["青禾县"], expected: { county: "青禾县" } },
    { why: "not in the gazetteer, two tiers", names: ["白鹭市", "云桥区"], expected: { prefecture: "白鹭市", county: "云桥区" } },
    { why: "not in the gazetteer, under a known one", names: ["四川省", "青禾县"], expected: { province: "四川省", county: "青禾县" } },
    { why: "a known name under an unknown one is another place", names: ["白鹭市", "蓬溪县"], expected: { prefecture: "白鹭市", county: "蓬溪县" } },
    { why: "short form of an autonomous prefecture", names: ["凉山州"], expected: { province: "四川省", prefecture: "凉山彝族自治州", code: "513400" } },
    { why: "short form of an autonomous county", names: ["北川县"], expected: { province: "四川省", prefecture: "绵阳市", county: "北川羌族自治县", code: "510726" } },
    { why: "short names are none", names: ["蓬溪"], expected: undefined },
    { why: "no names", names: [], expected: undefined },
  ])("$why: $names $hints", ({ names, hints, expected }) => {
    expect(findRegion(names, hints)).toEqual(expected);
  });
});

describe("corpus/regions.tsv", () => {
  const rows = readTable(table, ["code", "name", "level", "parent"]);
  const levelOf = new Map(rows.map(({ code, level }) => [code, level]));

  it("holds all tiers, each row once and led to a row above it", () => {
    const count = (level: string): number => rows.filter((row) => row.level === level).length;
    expect([count("province"), count("prefecture"), count("county")]).toEqual([34, 333, 2974]);
    expect(levelOf.size).toBe(rows.length);
    const wrong = rows.filter(({ code, level, parent }) =>
      !/^\d{6}$/.test(code) || (level === "province" ? parent !== "" : level === "prefecture" ? levelOf.get(parent) !== "province" : !["province", "prefecture"].includes(levelOf.get(parent) ?? "")) || (parent !== "" && parent.slice(0, 2) !== code.slice(0, 2)),
    );
    expect(wrong).toEqual([]);
  });

  it("is found again by each name that occurs once", () => {
    const times = new Map<string, number>();
    for (const { name } of rows) times.set(name, (times.get(name) ?? 0) + 1);
    const lost = rows.filter(({ code, name }) => times.get(name) === 1 && findRegion([name])?.code !== code);
    expect(lost).toEqual([]);
  });
});
