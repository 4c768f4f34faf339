import { describe, expect, it } from "vitest";
import { hasValueBelow } from "../../src/clean/value-below.js";

const title = "青禾县水务局巡察整改进展";

describe("the value of a label in the line below", () => {
  it.each([
    ["来源：", "中共青禾县委统战部"],
    ["信息来源:", "青禾县水务局"],
    ["来　源：", "青禾发布"],
    ["文章来源：", "青禾日报"],
    ["发布机构：", "青禾县水务局"],
    ["发布单位：", "青禾（集团）公司"],
    ["发布时间：", "2024-12-30"],
    ["发布日期：", "2024年12月30日"],
    ["公开日期：", "2024/12/30 09:15"],
    ["时间：", "2024.12.30"],
  ])("%s %s", (line, below) => expect(hasValueBelow(line, below, title)).toBe(true));

  it.each([
    ["来源：", "青禾县水务局党组关于巡察整改情况的通报", ""],
    ["来源：", "关于巡察整改情况的通报", ""],
    ["来源：", "发布时间：2024-12-30", ""],
    ["来源：", "青禾县水务局", "关于巡察整改情况的通报"],
    ["来源：", "根据县委部署，县委第一巡察组对县水务局进行了巡察。", ""],
    ["发布时间：", "青禾县水务局", title],
    ["发布时间：", "2024年3月至5月", title],
    ["整改措施：", "青禾县水务局", title],
    ["责任单位：", "青禾县水务局", title],
    ["来源：青禾县水务局", "青禾县水务局", title],
  ])("not: %s %s %s", (line, below, next) => expect(hasValueBelow(line, below, next)).toBe(false));
});
