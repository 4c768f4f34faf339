import { describe, it } from "vitest";
import { checkCase, issuesOf, report, type LintCase } from "../../helpers/lint-text.js";

const codes = ["issue-without-measures", "identical-measures", "shared-passage", "identical-issues", "status-missing", "field-missing", "heading-repeated", "heading-empty"];
const long = "组织各水管站对辖区内渠道、闸门、泵房和库区围栏逐一排查，建立隐患清单和责任清单，按月调度进展并通报各乡镇";
const [first = "", second = "", third = ""] = issuesOf("学习不深入", "用车不规范", "库房失管");

describe("issues and measures", () => {
  it.each<LintCase>([
    { why: "regular", text: report({ body: [first, second, third] }), raises: [] },
    { why: "an issue that nothing answers", text: report({ body: [first, "（二）关于用车不规范的问题。", third] }), raises: ["issue-without-measures"], places: ["关于用车不规范的问题"] },
    { why: "an answer without numbers", text: report({ body: [first, "（二）关于用车不规范的问题。清退违规车辆2辆，修订用车办法。"] }), raises: [] },
    { why: "a notice answers nothing", text: "关于对县水利局巡察反馈情况的通报\n县委第二巡察组对县水利局党组开展了巡察，6月20日反馈了巡察情况。主要问题是：\n一、落实党中央决策部署方面\n1.理论学习不够深入，集中学习少。\n2.水库管护不力，隐患多。\n", raises: [] },
    { why: "one measure under two issues", text: report({ body: [`（一）关于渠道失修的问题。一是加强日常巡渠和隐患登记工作。二是约谈甲站。`, `（二）关于库区失管的问题。一是加强日常巡渠和隐患登记工作。二是约谈乙站。`] }), raises: ["identical-measures"] },
    { why: "short measures may be alike", text: report({ body: ["（一）关于渠道失修的问题。一是加强学习。二是约谈甲站。", "（二）关于库区失管的问题。一是加强学习。二是约谈乙站。"] }), raises: [] },
    { why: "the same measure twice under one issue is another matter", text: report({ body: ["（一）关于渠道失修的问题。一是加强日常巡渠和隐患登记工作。二是加强日常巡渠和隐患登记工作。"] }), raises: [] },
    { why: "a long passage in two", text: report({ body: [`（一）关于渠道失修的问题。一是${long}。二是约谈甲站。`, `（二）关于库区失管的问题。一是截至9月底，${long}。二是约谈乙站。`] }), raises: ["shared-passage"] },
    { why: "an issue listed twice", text: report({ body: [first, "（二）关于学习不深入的问题。一是补学2次。二是测试1次。"] }), raises: ["identical-issues"] },
    { why: "a status that one lacks", text: report({ body: [`${first}该问题已完成整改。`, `${second}该问题已完成整改。`, third] }), raises: ["status-missing"] },
    { why: "none has a status", text: report({ body: [first, second, third] }), raises: [] },
    {
      why: "a labelled line that one lacks",
      text: report({ body: ["甲", "乙", "丙"].flatMap((name, index) => [`（${"一二三"[index] ?? ""}）关于${name}水库大坝失管的问题。`, ...(index === 1 ? [] : [`责任单位：${name}站`]), `整改措施：一是检修${name}库闸门。二是约谈${name}站站长。`]) }),
      raises: ["field-missing"],
    },
    { why: "a heading twice among its siblings", text: report({ more: "二、下一步工作打算\n一是持续发力。二是长效管护。\n三、下一步工作打算\n一是常抓不懈。二是定期回访。" }), raises: ["heading-repeated"] },
    { why: "a heading without words", text: report({ more: "二、下一步工作打算\n一是持续发力。二是长效管护。\n三、\n四、其他事项\n无。" }), raises: ["heading-empty"] },
    { why: "the same heading under others", text: report({ body: ["（一）聚焦决策部署方面", "1.整改情况", "已补学。", "（二）聚焦党的建设方面", "1.整改情况", "已换届。"] }), raises: [] },
  ])("$why", (row) => {
    checkCase(row, codes);
  });
});
