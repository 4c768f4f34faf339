import { describe, expect, it } from "vitest";
import { createPartyFinder } from "../../src/extract/party/party.js";

const findParties = createPartyFinder();
const canonicalOf = (text: string, name: string) => findParties(text).found.find((party) => party.name === name)?.canonical;

const title = "中共青禾县水利局党组\n关于巡察整改情况的通报\n";

describe("the full name behind a short one", () => {
  it.each([
    { why: "from the title", text: `${title}成立由局党组书记任组长的专班，局党组负总责。`, name: "局党组", expected: "青禾县水利局党组" },
    { why: "a post of it", text: `${title}成立由局党组书记任组长的专班。`, name: "局党组书记", expected: "青禾县水利局党组书记" },
    { why: "two posts of it", text: `${title}由党组书记、局长任组长。`, name: "党组书记、局长", expected: "青禾县水利局党组书记、局长" },
    { why: "our bureau", text: `${title}我局印发《办法》。`, name: "我局", expected: "青禾县水利局" },
    { why: "the place left out", text: `${title}县委第一巡察组对县水利局党组开展了巡察。`, name: "县水利局党组", expected: "青禾县水利局党组" },
    { why: "a committee", text: "中共青禾县北屏镇委员会关于整改情况的报告\n镇党委负总责。", name: "镇党委", expected: "中共青禾县北屏镇委员会" },
    { why: "from the signature", text: "整改通报\n局党组负总责。\n中共松岭县审计局党组\n2023年6月8日", name: "局党组", expected: "松岭县审计局党组" },
    { why: "defined by the text", text: "星河水务投资有限公司（以下简称“水投公司”）设三个部门。由水投公司牵头。", name: "水投公司", expected: "星河水务投资有限公司" },
    { why: "defined, the other way", text: "星河水务投资有限公司(下称水司公司)设三个部门。由水司公司牵头。", name: "水司公司", expected: "星河水务投资有限公司" },
    { why: "short words of organs", text: "由县卫健局牵头。青禾县卫生健康局将派员。", name: "县卫健局", expected: "青禾县卫生健康局" },
    { why: "numerals", text: "督促县二院整改。嵩山县第二人民医院已经完成。", name: "县二院", expected: "嵩山县第二人民医院" },
    { why: "from anywhere in the text", text: "集团党委负总责。云河集团党委诚恳接受。", name: "集团党委", expected: "云河集团党委" },
    { why: "one of two in the title", text: "中共青禾县水利局党组 中共青禾县审计局党组关于整改的通报\n县委第一巡察组对县审计局党组开展了巡察。", name: "县审计局党组", expected: "青禾县审计局党组" },
    { why: "either of two in the title: none", text: "中共青禾县水利局党组 中共青禾县审计局党组关于整改的通报\n党组书记任组长。", name: "党组书记", expected: undefined },
    { why: "two candidates: none", text: "局党组负总责。由县水利局党组牵头，县审计局党组配合。", name: "局党组", expected: undefined },
    { why: "what is left out may differ: none", text: "由县医院牵头，县中医院、县人民医院配合。", name: "县医院", expected: undefined },
    { why: "another body of the same sort: none", text: "由县住建局牵头，县住建投资局配合。", name: "县住建局", expected: undefined },
    { why: "an office of the house: none", text: `${title}由办公室牵头，县委办公室配合。`, name: "办公室", expected: undefined },
    { why: "already full: none", text: `${title}由青禾县水利局牵头。`, name: "青禾县水利局", expected: undefined },
  ])("$why: $text", ({ text, name, expected }) => {
    expect(findParties(text).found.map((party) => party.name)).toContain(name);
    expect(canonicalOf(text, name)).toBe(expected);
  });
});
