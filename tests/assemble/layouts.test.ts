import { describe, expect, it } from "vitest";
import { parseOutline } from "../../src/outline/index.js";
import { parseDocument } from "../../src/parse.js";
import { assembleText, issuesOf, measuresOf } from "../helpers/assemble-text.js";
import { headingsOf } from "../helpers/read-outline.js";

const report = "县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n";
const notice = "县委第三巡察组向县档案馆反馈巡察情况\n近日，召开反馈会。\n";

describe("issues of other layouts", () => {
  it.each([
    {
      why: "【问题N】 with labels in brackets",
      text: `${report}一、落实决策部署方面（2个问题，已完成1个）\n【问题1】台账记录不全\n【整改举措】①补齐台账；②按月清点。\n【整改成效】已完成。\n【问题2】公示更新滞后\n【整改举措】按月公示。\n【整改成效】正在整改。`,
      issues: ["1.1 台账记录不全", "1.2 公示更新滞后"],
      measures: ["1.1: 补齐台账；", "1.1: 按月清点。", "1.2: 按月公示。"],
    },
    {
      why: "labels in square brackets, points of one line",
      text: `${report}一、反馈问题整改情况\n（一）聚焦基层党组织建设方面\n关于“台账不全”问题\n[整改情况] 1.补齐台账；2.按月清点。\n[整改成效] 台账完整率由60%升到99%。已完成整改。\n[下一步] 每季度抽查。\n关于“公示滞后”问题\n[整改情况] 按月公示。`,
      issues: ["1.1.1 关于“台账不全”问题", "1.1.2 关于“公示滞后”问题"],
      measures: ["1.1.1: 补齐台账；", "1.1.1: 按月清点。", "1.1.2: 按月公示。"],
    },
    {
      why: "measures numbered by decimals, glued to quantities",
      text: `${report}一、反馈问题整改情况\n（一）业务工作方面\n6.台账不全，公示滞后\n6.12家门店补齐台账。\n6.2追收承包款13.7万元。\n整改成效：该问题已完成整改。\n7.学习不深入，研讨走过场\n7.1开展研讨。\n7.22021年4月至11月补课15次。`,
      issues: ["1.1.6 台账不全，公示滞后", "1.1.7 学习不深入，研讨走过场"],
      measures: ["1.1.6: 2家门店补齐台账。", "1.1.6: 追收承包款13.7万元。", "1.1.7: 开展研讨。", "1.1.7: 2021年4月至11月补课15次。"],
    },
    {
      why: "a ledger in lines, each record with a number",
      text: "县档案馆巡察反馈问题整改台账\n一、聚焦基层党组织建设\n编号：04\n问题表述：台账记录不全\n整改措施：（1）补齐台账；（2）按月清点\n责任科室：档案科\n整改状态：已完成\n--------\n编号：05\n问题表述：公示更新滞后\n整改措施：按月公示\n整改状态：正在整改",
      issues: ["1.4 台账记录不全", "1.5 公示更新滞后"],
      measures: ["1.4: 补齐台账；", "1.4: 按月清点", "1.5: 按月公示"],
    },
    {
      why: "aspects that dashes open, problems parted by semicolons",
      text: `${notice}巡察发现19个问题，主要是：\n——落实决策部署方面。学习贯彻有差距；应急物资储备不足。\n——干部队伍建设方面。岗位长期空缺；“三会一课”不规范。`,
      issues: ["1.1 学习贯彻有差距", "1.2 应急物资储备不足", "2.1 岗位长期空缺", "2.2 “三会一课”不规范"],
      measures: [],
    },
    {
      why: "kinds of problems with instances",
      text: `${notice}各组通报了共性问题，并列举了典型表现：\n一类是责任悬空，部署落不了地。台账记录不全；公示更新滞后。\n二类是“两张皮”，学用脱节。党员大会一年只开两次。`,
      issues: ["1.1 台账记录不全", "1.2 公示更新滞后", "2.1 党员大会一年只开两次"],
      measures: [],
    },
    {
      why: "a chapter of problems whose words tell of none",
      text: `${notice}一、存在的主要问题\n1.库房温湿度长期超标。\n2.干部笔记互相抄袭。\n3.党费三年没有收齐。\n二、学习不深入\n1.研讨会三年一次。\n2.笔记互相抄袭。`,
      issues: ["1.1 库房温湿度长期超标", "1.2 干部笔记互相抄袭", "1.3 党费三年没有收齐", "2 学习不深入"],
      measures: [],
    },
    {
      why: "chapters and numbers in one long line each",
      text: `${report}一、聚焦部署落实方面1.针对“台账不全”的问题。一是补齐。二是清点。已整改到位。2.针对“公示滞后”的问题。按月公示。3.针对“学习不深”的问题。一是补课。二是抽查。\n二、聚焦组织建设方面1.针对“换届超期”的问题。按期换届。2.针对“党费漏缴”的问题。补缴党费。`,
      issues: ["1.1 针对“台账不全”的问题", "1.2 针对“公示滞后”的问题", "1.3 针对“学习不深”的问题", "2.1 针对“换届超期”的问题", "2.2 针对“党费漏缴”的问题"],
      measures: ["1.1: 补齐。", "1.1: 清点。已整改到位。", "1.2: 按月公示。", "1.3: 补课。", "1.3: 抽查。", "2.1: 按期换届。", "2.2: 补缴党费。"],
    },
    {
      why: "paragraphs whose first sentence is the issue",
      text: `${report}一、反馈问题整改情况\n（一）思想建设方面\n阵地管理责任落实不到位的问题。一是定责。二是签字。\n干部教育不经常的问题。按月补课，已整改到位。\n（二）组织建设方面\n支部建设薄弱。一是换届。二是补缴党费。`,
      issues: ["1.1.1 阵地管理责任落实不到位的问题", "1.1.2 干部教育不经常的问题", "1.2.1 支部建设薄弱"],
      measures: ["1.1.1: 定责。", "1.1.1: 签字。", "1.1.2: 按月补课，已整改到位。", "1.2.1: 换届。", "1.2.1: 补缴党费。"],
    },
    {
      why: "problems behind 主要存在 under the heading of their aspect",
      text: `${notice}一、发现的主要问题\n（一）聚焦部署落实方面。主要存在学习不够深入；主业不突出，特色不明显；库房存在隐患等问题。\n（二）聚焦整改成果运用方面。还存在上轮问题整改质量不高；机制不健全，个别问题边改边犯等问题。`,
      issues: ["1.1.1 学习不够深入", "1.1.2 主业不突出，特色不明显", "1.1.3 库房存在隐患", "1.2.1 上轮问题整改质量不高", "1.2.2 机制不健全，个别问题边改边犯"],
      measures: [],
    },
    {
      why: "a group that states a problem among groups",
      text: `${notice}一、发现的主要问题\n（一）落实部署不够坚决\n1.学习不深入。\n2.储备不到位。\n（二）管党治党责任不力\n1.轮换不规范。\n2.账实不符。\n（三）监督发现的问题整改不到位\n1.上轮问题整改不彻底。\n2.审计整改敷衍应付。\n3.长效机制没有建立。`,
      issues: ["1.1.1 学习不深入", "1.1.2 储备不到位", "1.2.1 轮换不规范", "1.2.2 账实不符", "1.3.1 上轮问题整改不彻底", "1.3.2 审计整改敷衍应付", "1.3.3 长效机制没有建立"],
      measures: [],
    },
    {
      why: "requests with headings of their own, and without",
      text: `${notice}一、存在的主要问题\n1.台账记录不全。\n二、意见建议\n（一）提高站位，扛牢责任。要逐项认领，不推不拖，件件有着落。\n（二）4月15日前完成整改。要逐项认领，不推不拖，件件有着落。\n三、表态\n1.照单全收`,
      issues: ["1.1 台账记录不全"],
      measures: ["requirement: 提高站位，扛牢责任。要逐项认领，不推不拖，件件有着落。", "requirement: 4月15日前完成整改。要逐项认领，不推不拖，件件有着落。", "commitment: 照单全收"],
    },
    {
      why: "第一， before each issue, points in brackets behind",
      text: `${report}一、反馈问题整改情况\n（一）履行职责方面\n第一，关于“台账不全”的问题。(1)补齐台账；(2)按月清点。\n第二，关于“公示滞后”的问题。按月公示。\n第三，关于“学习不深”的问题。(1)补课；(2)抽查。`,
      issues: ["1.1.1 关于“台账不全”的问题", "1.1.2 关于“公示滞后”的问题", "1.1.3 关于“学习不深”的问题"],
      measures: ["1.1.1: 补齐台账；", "1.1.1: 按月清点。", "1.1.2: 按月公示。", "1.1.3: 补课；", "1.1.3: 抽查。"],
    },
    {
      why: "a plan of rectification",
      text: "县档案馆党组关于落实县委第三巡察组反馈意见的整改方案\n为抓好整改，制定本方案。\n一、总体要求\n用3个月完成整改。\n二、整改任务及措施\n（一）聚焦基层党组织建设方面\n1.台账记录不规范。\n整改措施：（1）补齐台账；（2）按月清点。\n牵头领导：馆长；责任单位：档案科；完成时限：2023年8月底前。\n2.公示更新不及时。\n整改措施：按月公示。\n（二）聚焦群众身边不正之风方面\n3.接待不规范。\n整改措施：清退。\n三、保障措施\n（一）加强领导。成立专班。\n（二）强化督查。按月通报。",
      issues: ["2.1.1 台账记录不规范", "2.1.2 公示更新不及时", "2.2.3 接待不规范"],
      measures: ["2.1.1: 补齐台账；", "2.1.1: 按月清点。", "2.1.2: 按月公示。", "2.2.3: 清退。"],
    },
    {
      why: "the last aspect of a notice, with requests below",
      text: `${notice}巡视发现了一些问题。\n（一）贯彻决策部署方面。一是学习不深入；二是储备不到位。\n（二）落实巡视整改责任方面。一是对上轮问题整改重视不够，存在“新官不理旧账”现象；二是个别问题整改标准不高。\n巡视组提出两点意见：（1）压实责任；（2）补齐台账。`,
      issues: ["1.1 学习不深入", "1.2 储备不到位", "2.1 对上轮问题整改重视不够，存在“新官不理旧账”现象", "2.2 个别问题整改标准不高"],
      measures: ["requirement: 压实责任；", "requirement: 补齐台账。"],
    },
    {
      why: "requests below the last problem of a notice",
      text: `${notice}（一）聚焦基层党组织建设方面：\n1.学习不深入。研讨走过场。\n2.台账记录不全。缺卷宗。\n巡察组提出两点整改意见：（1）压实责任；（2）补齐台账。`,
      issues: ["1.1 学习不深入", "1.2 台账记录不全"],
      measures: ["requirement: 压实责任；", "requirement: 补齐台账。"],
    },
  ])("$why", ({ text, issues, measures }) => {
    expect(issuesOf(text)).toEqual(issues);
    expect(measuresOf(text)).toEqual(measures);
  });

  const signed = "\n欢迎广大干部群众对整改情况进行监督。联系电话：0000-0000000。\n某某县档案馆\n2024年3月5日";
  it.each([
    { why: "points of the last issue", text: `${report}一、反馈问题整改情况\n（一）学习不深入的问题\n1.补齐笔记。\n2.按月抽查。${signed}`, measures: ["1.1: 补齐笔记。", "1.1: 按月抽查。"] },
    { why: "prose of the last issue", text: `${report}一、反馈问题整改情况\n（一）学习不深入的问题\n补齐笔记，按月抽查。${signed}`, measures: ["1.1: 补齐笔记，按月抽查。"] },
    { why: "points of the last chapter", text: `${report}一、反馈问题整改情况\n（一）学习不深入的问题\n补齐笔记。\n二、下一步打算\n1.持续整改。\n2.常抓不懈。${signed}`, measures: ["1.1: 补齐笔记。", "plan: 持续整改。", "plan: 常抓不懈。"] },
    { why: "requests of a notice, with who signed", text: `${notice}一、存在的主要问题\n1.台账记录不全。\n二、意见建议\n1.压实责任。\n2.补齐台账\n中共某某县委第三巡察组\n2024年3月5日`, measures: ["requirement: 压实责任。", "requirement: 补齐台账"] },
    { why: "who signed and when in one line", text: `${notice}一、存在的主要问题\n1.台账记录不全。\n二、意见建议\n1.压实责任。\n2.补齐台账。\n某某县委第三巡察组　二〇二四年三月五日\n`, measures: ["requirement: 压实责任。", "requirement: 补齐台账。"] },
    { why: "a day alone", text: `${notice}一、存在的主要问题\n1.台账记录不全。\n二、意见建议\n1.压实责任。\n2.补齐台账。\n2024年3月5日`, measures: ["requirement: 压实责任。", "requirement: 补齐台账。"] },
    { why: "not a last line that ends with a day", text: `${notice}一、存在的主要问题\n1.台账记录不全。\n二、意见建议\n1.压实责任。\n2.补齐台账，限期完成，不晚于\n2024年3月5日前报县委。`, measures: ["requirement: 压实责任。", "requirement: 补齐台账，限期完成，不晚于\n2024年3月5日前报县委。"] },
  ])("before the signature: $why", ({ text, measures }) => {
    expect(measuresOf(text)).toEqual(measures);
  });

  it.each([
    { why: "dashes that part an aside", text: `${notice}县档案馆——全县的“百宝箱”——作了汇报。会议——时长两小时——圆满结束。` },
    { why: "a sentence with 存在 that tells of no problems", text: `${notice}一、总体评价\n主要是干部职工共同努力的结果，存在感明显增强。` },
    { why: "a class of goods", text: `${notice}一类疫苗足额供应。二类疫苗按需采购。` },
  ])("no problems: $why", ({ text }) => {
    expect(issuesOf(text)).toEqual([]);
  });
});

describe("points of a plan", () => {
  const before = `${report}一、反馈问题整改情况\n1.关于“台账不全”问题。补齐。\n二、下一步工作打算\n`;
  it.each([
    { why: "brackets that open lines", text: `${before}(1)持续整改。常抓不懈。\n(2)建章立制。每半年评估。`, measures: ["plan: 持续整改。常抓不懈。", "plan: 建章立制。每半年评估。"] },
    { why: "digits in one line", text: `${before}1.紧盯未完成事项；2.每半年公示一次。`, measures: ["plan: 紧盯未完成事项；", "plan: 每半年公示一次。"] },
    { why: "（一） in one line", text: `${before}（一）再压责任。履职尽责。（二）再抓攻坚。逐项销号。`, measures: ["plan: 再压责任。履职尽责。", "plan: 再抓攻坚。逐项销号。"] },
    { why: "（一） as headings of their own", text: `${before}（一）再压责任\n一是履职尽责。二是层层签字。\n（二）再抓攻坚\n一是逐项销号。二是按月通报。`, measures: ["plan: 履职尽责。", "plan: 层层签字。", "plan: 逐项销号。", "plan: 按月通报。"] },
  ])("$why", ({ text, measures }) => {
    expect(measuresOf(text).slice(1)).toEqual(measures);
  });
});

describe("chapters", () => {
  const below = "各级党组织要充分认识这项工作的重要意义，把思想和行动统一到部署上来，切实抓好落实，务求取得实效。";
  it.each([
    {
      why: "第一， in lines of their own with text below",
      text: `第一，统一思想，把准方向。\n${below}\n（一）看学习。\n第二，突出重点，精准发力。\n${below}`,
      headings: ["1 第一，|统一思想，把准方向", "1.1 （一）|看学习", "2 第二，|突出重点，精准发力"],
    },
    {
      why: "behind a colon in a text on one line, with （一） between them",
      text: "现将情况通报如下：一、责任落实情况。一是开会。二是定责。二、问题整改进展。（一）聚焦部署方面。（1）学习不深。①研讨；②补课。三、下步打算。一是巩固。",
      headings: ["1 一、|责任落实情况", "2 二、|问题整改进展", "2.1 （一）|聚焦部署方面", "2.1.1 （1）|学习不深", "3 三、|下步打算"],
    },
  ])("$why", ({ text, headings }) => {
    expect(headingsOf(text)).toEqual(headings);
  });

  it.each([
    { why: "第一， that number sentences", text: "第一，压实责任，书记负总责。第二，每两个月通报。\n第三，力争建成。" },
    { why: "第一， that number paragraphs", text: `第一，统一思想，把准方向，${below}\n第二，突出重点，精准发力，${below}` },
    { why: "points behind a colon", text: "巡察组建议：一，提高站位；二，压实责任；三，补齐台账。" },
    { why: "一、 behind a colon, parted by semicolons", text: "查出三类问题：一、学习少；二、落实差；三、监督弱。" },
  ])("no chapters: $why", ({ text }) => {
    expect(headingsOf(text)).toEqual([]);
  });
});

describe("tables that came as text, their cells parted by tabs", () => {
  const header = "序号\t反馈问题\t整改措施\t责任领导\t责任部门\t完成时限\t整改情况";
  it("each row is an issue with its measures, fields and state", () => {
    const text = `${report}一、反馈问题整改情况\n${header}\n（一）聚焦基层党组织建设方面\n1\t台账记录不全\t1.补齐台账。2.按月清点。\t李某\t档案科\t2024年6月底\t已完成\n（二）聚焦群众身边不正之风方面\n2\t公示更新滞后\t按月公示。\t王某\t办公室\t长期\t持续推进\n二、下一步打算\n一是巩固。二是回访。`;
    expect(issuesOf(text)).toEqual(["1.1.1 台账记录不全", "1.2.2 公示更新滞后"]);
    expect(measuresOf(text)).toEqual(["1.1.1: 补齐台账。", "1.1.1: 按月清点。", "1.2.2: 按月公示。", "plan: 巩固。", "plan: 回访。"]);
    const [first] = assembleText(text).issues;
    expect(first?.fields.map(({ field, start, end }) => `${field}=${text.slice(start, end)}`)).toEqual(["measures=1.补齐台账。2.按月清点。", "responsible-leader=李某", "responsible-unit=档案科", "deadline=2024年6月底", "result=已完成"]);
  });

  it("a second row of a header that lost its empty cells does not shift the columns", () => {
    const table = ["序号\t反馈问题\t整改情况\t\t责任部门", "整改措施\t完成情况", "1\t台账记录不全\t补齐台账。\t已完成\t档案科", "2\t公示更新滞后\t按月公示。\t持续推进\t办公室"];
    expect(parseDocument(`${report}一、反馈问题整改情况\n${table.join("\n")}\n`).issues.map(({ title }) => title)).toEqual(["台账记录不全", "公示更新滞后"]);
  });

  it("a heading right below the header is no second row of it, though it ends as a column does", () => {
    const table = ["序号\t反馈问题\t整改措施及成效\t责任部门\t整改状态", "一、聚焦上级决策部署落实情况", "1\t台账记录不全\t补齐台账。\t档案科\t已完成"];
    expect(measuresOf(`${report}${table.join("\n")}\n`)).toEqual(["1.1: 补齐台账。"]);
  });

  it("a header in two rows tells the columns that its first row spans; a row without number and problem goes on with the one above", () => {
    const table = ["序号\t反馈问题\t整改情况\t\t责任部门", "\t\t整改措施\t完成情况", "1\t台账记录不全\t补齐台账。\t已完成\t档案科", "\t\t按月清点。\t\t档案科", "2\t公示更新滞后\t按月公示。\t持续推进\t办公室"];
    const text = `${report}一、反馈问题整改情况\n${table.join("\n")}\n`;
    expect(measuresOf(text)).toEqual(["1.1: 补齐台账。", "1.1: 按月清点。", "1.2: 按月公示。"]);
    const [first] = assembleText(text).issues;
    expect(first?.fields.map(({ field, start, end }) => `${field}=${text.slice(start, end)}`)).toEqual(["measures=补齐台账。", "result=已完成", "responsible-unit=档案科"]);
    expect(text.slice(first?.start, first?.end).split("\n")).toHaveLength(2);
  });

  it.each([
    { why: "bars", part: (cells: string[]) => cells.join(" | "), rule: "" },
    { why: "bars at both ends and a rule below the header", part: (cells: string[]) => `| ${cells.join(" | ")} |`, rule: "|---|:--:|---|---|\n" },
    { why: "wide bars", part: (cells: string[]) => cells.join("｜"), rule: "" },
    { why: "lines of a box", part: (cells: string[]) => `│${cells.join("│")}│`, rule: "" },
  ])("parted by $why", ({ part, rule }) => {
    const rows = [["1", "台账记录不全", "按月清点。", "已完成"], ["2", "公示更新滞后", "", "持续推进"]].map(part);
    const { issues, publication } = parseDocument(`云岭县档案馆巡察整改台账\n${part(["序号", "反馈问题", "整改措施", "完成情况"])}\n${rule}${rows.join("\n")}\n`);
    expect(issues.map(({ id, title, status }) => `${id} ${title} ${status.value}`)).toEqual(["1 台账记录不全 completed", "2 公示更新滞后 in-progress"]);
    expect(publication.publishedOn).toBeUndefined();
  });

  it.each([
    { why: "a table of something else, parted by bars", text: `${report}一、总体情况\n| 项目 | 数量 | 金额 |\n|---|---|---|\n| 1.补课 | 3 | 200 |` },
    { why: "a table of something else", text: `${report}一、总体情况\n项目\t数量\t金额\n1.补课\t3\t200\n2.清退\t4\t300` },
    { why: "labelled values parted by tabs", text: `${report}一、总体情况\n责任领导：李某\t责任部门：档案科\t完成时限：长期` },
  ])("no rows: $why", ({ text }) => {
    expect(assembleText(text).issues.every(({ fields }) => fields.every(({ field }) => field !== "problem"))).toBe(true);
    expect(parseOutline(text).tableRows).toEqual([]);
  });
});

describe("headings without their mark", () => {
  it.each([
    { why: "numerals before a blank", text: "一 强化责任\n开会。\n（一）学习方面\n补课。\n二 整改情况\n逐项整改。", headings: ["1 一|强化责任", "1.1 （一）|学习方面", "2 二|整改情况"] },
    { why: "one alone is none", text: "一 强化责任\n开会。", headings: [] },
    { why: "a state glued behind the title", text: "（一）流动党员失管失教（已完成）第一，摸排底数。第二，结对联系。\n（二）公示滞后（正在整改）按月公示。", headings: ["1 （一）|流动党员失管失教", "2 （二）|公示滞后"] },
  ])("$why", ({ text, headings }) => {
    expect(headingsOf(text)).toEqual(headings);
  });
});
