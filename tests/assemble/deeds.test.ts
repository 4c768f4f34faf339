import { describe, expect, it } from "vitest";
import { opensAsDeed, tellsDeed } from "../../src/assemble/deeds.js";

describe("tellsDeed", () => {
  it.each([
    "完善财务制度",
    "修订制度2项",
    "强化业务培训",
    "严格责任追究",
    "清退违规资金3万元",
    "对2名责任人进行通报批评",
    "将整改情况纳入年度考核",
    "5月19日召开专题会议",
    "镇党委召开推进会3次",
    "我局修订办法1项",
    "补齐教育短板",
    "堵塞监管漏洞",
    "消除安全隐患",
    "破解进展缓慢难题",
    "纠正执行偏差",
    "补强基层薄弱环节",
    "解除不合规合同",
    "清理不规范账户",
  ])("%s", (title) => {
    expect(tellsDeed(title)).toBe(true);
  });

  it.each([
    "公款购买烟酒",
    "工程项目先上车后补票",
    "完善制度不及时",
    "整治形式主义不彻底",
    "解决群众诉求不及时",
    "补短板力度不够",
    "规范管理还有漏洞",
    "落实“三会一课”一年仅开会2次",
    "推进项目建设",
    "规范权力运行方面",
    "对照检查不深刻",
    "监督执纪宽松软",
    "整改“一阵风”",
    "白条抵库",
    "清理不彻底",
    "签订合同不规范",
    "",
  ])("not %s", (title) => {
    expect(tellsDeed(title)).toBe(false);
  });
});

it.each([
  { title: "推进项目建设缓慢", opens: true },
  { title: "防范化解风险", opens: true },
  { title: "项目推进缓慢", opens: false },
])("$title opens as a deed: $opens", ({ title, opens }) => {
  expect(opensAsDeed(title)).toBe(opens);
});
