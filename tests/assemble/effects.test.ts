import { describe, expect, it } from "vitest";
import effectsTable from "../../corpus/effect-words.tsv";
import { readTable } from "../../src/lexicon/table.js";
import { holdsEffects, tellsEffect } from "../../src/assemble/effects.js";

it.each(["政治责任进一步压实", "突出问题得到解决", "干部作风明显好转", "制度体系不断健全", "党的领导全面加强", "营商环境持续优化", "历史遗留问题得到有效解决", "服务群众能力显著提升", "整治工作取得明显成效", "内部管理更加规范"])(
  "something became better: %s",
  (heading) => {
    expect(tellsEffect(heading)).toBe(true);
  },
);

it.each(["理论学习不深入", "加强理论学习", "理论学习方面", "制度建设有待进一步完善", "整改成效不明显", "进一步压实责任", "内部管理不够规范", "作风建设需持续加强", "执行决策部署有差距", ""])(
  "nothing of that: %s",
  (heading) => {
    expect(tellsEffect(heading)).toBe(false);
  },
);

it("a chapter of effects", () => {
  expect(holdsEffects("整改成效", ["政治责任进一步压实", "突出问题得到解决"])).toBe(true);
  expect(holdsEffects("整改成效", ["政治责任进一步压实", "理论学习方面"])).toBe(false);
  expect(holdsEffects("反馈问题整改", ["政治责任进一步压实"])).toBe(false);
  expect(holdsEffects("整改成效", [])).toBe(false);
});

describe("the table of effects", () => {
  const rows = readTable(effectsTable, ["word", "use", "example"]);
  it.each(rows.filter(({ use }) => use === "degree" || use === "outcome"))("$example says that something became better", ({ example }) => {
    expect(tellsEffect(example)).toBe(true);
  });
  it.each(rows.filter(({ use }) => use === "weigh"))("$example does not", ({ example }) => {
    expect(tellsEffect(example)).toBe(false);
  });
});
