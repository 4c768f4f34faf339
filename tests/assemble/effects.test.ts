import { expect, it } from "vitest";
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
