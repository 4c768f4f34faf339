import { describe, expect, it } from "vitest";
import { assembleText, issuesOf, measuresOf } from "../../helpers/assemble-text.js";

const notice = "县委第三巡察组向青禾县档案馆党组反馈巡察情况\n近日，县委第三巡察组向青禾县档案馆党组反馈巡察情况。";
const codesOf = (text: string): string[] => assembleText(text).notes.map(({ code }) => code);

const announcements = [
  "但巡察也发现了一些问题，主要是：",
  "但巡察也发现了一些问题，主要有：",
  "但也存在一些问题，主要表现在：",
  "但仍存在一些问题。主要是：",
  "巡察发现的主要问题：",
  "主要问题是：",
  "存在的问题有：",
  "存在以下问题：",
  "也存在一些不足：",
  "但仍存在一些差距和不足，主要是：",
  "组长指出了巡察发现的3个方面问题：",
  "突出问题表现为：",
  "还存在一些共性问题：",
  "巡察组反馈了3个问题：",
  "巡察发现：",
  "组长围绕三个方面的问题进行反馈，主要是：",
  "组长就三个方面问题向馆党组作了通报，主要有：",
];
const [first, second, third] = ["理论学习不够深入", "财务管理不规范", "党建责任落实不到位"];
const forms = [
  `一是${first}；二是${second}；三是${third}。`,
  `一是${first}。二是${second}。三是${third}。`,
  `（1）${first}；（2）${second}；（3）${third}。`,
  `1.${first}；2.${second}；3.${third}。`,
  `第一，${first}；第二，${second}；第三，${third}。`,
  `一、${first}；二、${second}；三、${third}。`,
  `${first}；${second}；${third}。`,
  `${first}；${second}；${third}等问题。`,
  `${first}、${second}、${third}等问题。`,
  `${first}，${second}、${third}等3个方面问题。`,
  `${first}，${second}，${third}等。`,
  `${first}。${second}。${third}。`,
  `有的${first}；有的${second}；有的${third}。`,
  `\n一是${first}。\n二是${second}。\n三是${third}。`,
  `\n（一）${first}。\n（二）${second}。\n（三）${third}。`,
  `\n1.${first}。\n2.${second}。\n3.${third}。`,
];

describe.each(announcements)("%s", (announcement) => {
  it.each(forms)("%s", (form) => {
    const text = notice + announcement + form;
    expect(issuesOf(text).map((issue) => issue.split(" ")[1])).toEqual([first, second, third]);
    expect(measuresOf(text)).toEqual([]);
  });
});

describe("problems without an announcement that ends in a colon", () => {
  it.each([
    { why: "发现…等问题, without the unit's name", text: "但巡察中也发现档案馆台账记录不全，公示更新不及时，学习不够深入等问题。", issues: ["1 台账记录不全", "2 公示更新不及时", "3 学习不够深入"] },
    { why: "存在A、B等问题", text: "组长指出，档案馆还存在台账记录不全、公示更新不及时等问题。", issues: ["1 台账记录不全", "2 公示更新不及时"] },
    { why: "发现…等不足", text: "巡察发现学习有待加强，台账记录不够完整等不足。", issues: ["1 学习有待加强", "2 台账记录不够完整"] },
    { why: "反馈了 up to 等N个方面", text: "会上，组长反馈了台账记录不全、公示更新不及时等2个方面7条具体问题，并提出了建议。", issues: ["1 台账记录不全", "2 公示更新不及时"] },
    { why: "主要是 without a colon", text: "巡察也发现了一些问题，主要是台账记录不全；公示更新不及时等问题。", issues: ["1 台账记录不全", "2 公示更新不及时"] },
    { why: "主要是…等十个方面", text: "巡察中发现了一些问题，主要是台账管理存在漏洞与短板、公示更新不及时等十个方面。", issues: ["1 台账管理存在漏洞与短板", "2 公示更新不及时"] },
    { why: "有的…；有的… behind a sentence that announces them", text: "反馈指出了存在的突出问题。有的台账记录不全；有的公示更新不及时。", issues: ["1 台账记录不全", "2 公示更新不及时"] },
    { why: "有的…；有的… behind 发现", text: "但巡察也发现，有的单位台账记录不全；有的单位公示更新不及时。", issues: ["1 台账记录不全", "2 公示更新不及时"] },
    { why: "a label in a line of its own", text: "\n【主要问题】台账记录不全。公示更新不及时。", issues: ["1 台账记录不全", "2 公示更新不及时"] },
    { why: "a label", text: "\n问题：台账记录不全，目录缺页；公示更新不及时。\n建议：补齐台账。", issues: ["1 台账记录不全，目录缺页", "2 公示更新不及时"] },
    { why: "a chapter 存在的主要问题 of plain paragraphs", text: "\n一、存在的主要问题\n台账记录不全。公示更新不及时。\n二、意见建议\n补齐台账。", issues: ["1.1 台账记录不全", "1.2 公示更新不及时"] },
    { why: "a chapter 存在的主要问题 with 一是", text: "\n一、存在的主要问题\n一是台账记录不全。二是公示更新不及时。", issues: ["1.1 台账记录不全", "1.2 公示更新不及时"] },
    { why: "nouns of one problem stay together", text: "主要问题是：对工程、采购监管不力、台账记录不全等问题。", issues: ["1 对工程、采购监管不力", "2 台账记录不全"] },
    { why: "a comma that adds", text: "主要问题是：台账记录不全，影响查阅。", issues: ["1 台账记录不全，影响查阅"] },
    { why: "少数 belongs to the issue, 等等 does not", text: "主要问题是：少数领导干部以权谋私；个别支部软弱涣散；部分党员意识淡薄；多数村财务混乱，等等。", issues: ["1 少数领导干部以权谋私", "2 个别支部软弱涣散", "3 部分党员意识淡薄", "4 多数村财务混乱"] },
  ])("$why: $text", ({ text, issues }) => {
    expect(issuesOf(notice + text)).toEqual(issues);
  });

  it("a label that blanks set off", () => {
    const text = `${notice}会议作了部署。问题台账记录不全。公示更新不及时。建议补齐台账。`;
    const breaks = ["问题台账", "台账记录", "建议补齐", "补齐台账"].map((word) => text.indexOf(word));
    expect(issuesOf(text, breaks)).toEqual(["1 台账记录不全", "2 公示更新不及时"]);
    expect(issuesOf(text)).toEqual([]);
  });
});

describe("aspects in sentences", () => {
  it.each([
    { why: "parted by ；, their problems by 、", text: "巡察发现了一些问题：聚焦决策部署落实方面，存在台账记录不全、公示更新不及时等问题；聚焦党组织建设方面，存在学习不够深入等问题。", issues: ["1.1 台账记录不全", "1.2 公示更新不及时", "2.1 学习不够深入"] },
    { why: "in one sentence", text: "在政治建设方面，学习不够深入，决策不规范；在作风建设方面，财务管理不规范。", issues: ["1.1 学习不够深入，决策不规范", "2.1 财务管理不规范"] },
    { why: "in sentences of their own", text: "在政治建设方面，学习不够深入。在作风建设方面，财务管理不规范。", issues: ["1.1 学习不够深入", "2.1 财务管理不规范"] },
  ])("$why", ({ text, issues }) => {
    expect(issuesOf(notice + text)).toEqual(issues);
  });
});

describe("a chain of aspects, each with problems of its own", () => {
  const grouped = (text: string): string[] => {
    const whole = notice + text;
    return assembleText(whole).issues.map(({ id, aspect, titleStart, titleEnd }) => `${id} ${aspect === undefined ? "" : whole.slice(aspect.start, aspect.end)}: ${whole.slice(titleStart, titleEnd)}`);
  };

  it.each([
    { why: "behind a lead", text: "巡察发现档案馆在落实决策部署方面，存在学习不够深入等问题；群众身边不正之风方面，主要存在主体责任未压实、资金管理不严的情况；基层党建方面，主要存在台账不全、公示滞后等问题。", issues: ["1.1 落实决策部署方面: 学习不够深入", "2.1 群众身边不正之风方面: 主体责任未压实", "2.2 群众身边不正之风方面: 资金管理不严", "3.1 基层党建方面: 台账不全", "3.2 基层党建方面: 公示滞后"] },
    { why: "without 存在", text: "贯彻决策部署方面，学习不够深入，决策不规范；全面从严治党方面，责任压得不实；基层党建方面，支部软弱涣散。", issues: ["1.1 贯彻决策部署方面: 学习不够深入，决策不规范", "2.1 全面从严治党方面: 责任压得不实", "3.1 基层党建方面: 支部软弱涣散"] },
    { why: "parted by commas", text: "巡察发现，在聚焦决策部署方面存在学习不深、推动不力问题，在聚焦基层党建方面存在台账不全、公示滞后问题。", issues: ["1.1 聚焦决策部署方面: 学习不深", "1.2 聚焦决策部署方面: 推动不力", "2.1 聚焦基层党建方面: 台账不全", "2.2 聚焦基层党建方面: 公示滞后"] },
    { why: "with colons", text: "巡察发现：决策部署方面：学习不深、推动不力；财务管理方面：台账不全。", issues: ["1.1 决策部署方面: 学习不深", "1.2 决策部署方面: 推动不力", "2.1 财务管理方面: 台账不全"] },
    { why: "what is wrong is said of the aspect itself", text: "巡察发现，在决策部署方面存在差距，推动工作不力；在财务管理方面用力不足，台账不全。", issues: ["1 : 在决策部署方面存在差距，推动工作不力", "2 : 在财务管理方面用力不足，台账不全"] },
  ])("$why", ({ text, issues }) => {
    expect(grouped(text)).toEqual(issues);
  });

  it.each([
    "但在党的建设、财务管理等方面还存在25个问题。",
    "在党建方面取得成效；在财务管理方面进步明显。",
    "围绕政治建设、组织建设、作风建设三个方面开展巡察；在财务管理方面要防止台账不全。",
    "在学习方面，要解决学习不深的问题；在财务方面，要解决台账不全的问题。",
  ])("no problem: %s", (text) => {
    expect(issuesOf(notice + text)).toEqual([]);
  });
});

describe("problems that fill sentences, one each", () => {
  it.each([
    "巡察组指出，巡察发现的问题主要是：",
    "巡察组指出，存在的主要问题是：",
    "组长指出，巡察发现了一些问题。主要是：",
    "反馈指出，主要存在以下问题：",
    "反馈意见指出：",
    "但仍存在一些问题，主要有：",
    "问题主要表现在：",
  ])("%s", (lead) => {
    const text = `${notice}${lead}理论学习松懈，专题活动不正常。公示滞后，台账不全，目录缺失。对采购制度执行不到位。巡察组提出三点要求：一是补齐台账。`;
    expect(issuesOf(text)).toEqual(["1 理论学习松懈，专题活动不正常", "2 公示滞后，台账不全，目录缺失", "3 对采购制度执行不到位"]);
  });

  it.each([
    { why: "asks", text: "主要是：台账不全；公示滞后。同时，要求补齐台账不全的部分。", issues: ["1 台账不全", "2 公示滞后"] },
    { why: "等 closes", text: "主要问题是：台账不全、公示滞后等。巡察组还收到问题线索，已转。", issues: ["1 台账不全", "2 公示滞后"] },
    { why: "another speaker", text: "组长指出，主要问题是：台账不全，公示滞后。局长表示，整改不到位的要问责。", issues: ["1 台账不全，公示滞后"] },
    { why: "a remedy", text: "组长指出，主要问题是：台账不全。坚决纠正作风不实，严查管理不严。", issues: ["1 台账不全"] },
  ])("ends where the text $why", ({ text, issues }) => {
    expect(issuesOf(notice + text)).toEqual(issues);
  });
});

describe("lists that close with a sum in quotation marks, and what says one more thing", () => {
  it.each([
    { text: "巡察发现，还普遍存在部署有落差、台账有欠缺、公示有不足等“三有”问题。", issues: ["1 部署有落差", "2 台账有欠缺", "3 公示有不足"] },
    { text: "巡察发现，存在学习不够深入、台账不够完整等“两个不够”现象。", issues: ["1 学习不够深入", "2 台账不够完整"] },
    { text: "巡察发现，存在“学习有落差”“台账有欠缺”等问题。", issues: ["1 学习有落差", "2 台账有欠缺"] },
    { text: "巡察也发现了一些问题，主要是学习精神不够认真、不够深刻，台账记录不够完整，队伍建设还需加强，公示有待提高等。", issues: ["1 学习精神不够认真、不够深刻", "2 台账记录不够完整", "3 队伍建设还需加强", "4 公示有待提高"] },
  ])("$text", ({ text, issues }) => {
    expect(issuesOf(notice + text)).toEqual(issues);
  });
});

describe("problems of several units", () => {
  const owned = (text: string): string[] => {
    const whole = notice + text;
    return assembleText(whole).issues.map(({ id, owner, titleStart, titleEnd }) => `${id} ${whole.slice(owner?.start, owner?.end)}: ${whole.slice(titleStart, titleEnd)}`);
  };

  it.each([
    { why: "in labels of paragraphs", text: "\n县司法局党组存在的主要问题：\n学习不够深入。台账记录不全。\n县交通局存在以下问题：\n一是公示滞后。二是作风不实。", issues: ["1.1 县司法局党组: 学习不够深入", "1.2 县司法局党组: 台账记录不全", "2.1 县交通局: 公示滞后", "2.2 县交通局: 作风不实"] },
    { why: "向X反馈的问题, X党委：", text: "\n向县司法局反馈的问题：一是台账记录不全。二是公示滞后。\n石榴镇党委：政治学习不够深入；台账记录不全。", issues: ["1.1 县司法局: 台账记录不全", "1.2 县司法局: 公示滞后", "2.1 石榴镇党委: 政治学习不够深入", "2.2 石榴镇党委: 台账记录不全"] },
    { why: "in lines of their own", text: "\n被巡察单位主要存在以下问题：\n青禾县\n“两个责任”落实不力。台账记录不全。\n县司法局党组\n公示滞后。作风不实。", issues: ["1.1 青禾县: “两个责任”落实不力", "1.2 青禾县: 台账记录不全", "2.1 县司法局党组: 公示滞后", "2.2 县司法局党组: 作风不实"] },
    { why: "in sentences that tell who was inspected", text: "\n县委巡察组对青禾镇进行了巡察，主要问题是：台账记录不全；公示滞后。\n县委巡察组对石榴镇开展巡察，主要问题是：学习不够深入；作风不实。", issues: ["1.1 青禾镇: 台账记录不全", "1.2 青禾镇: 公示滞后", "2.1 石榴镇: 学习不够深入", "2.2 石榴镇: 作风不实"] },
  ])("$why", ({ text, issues }) => {
    expect(owned(text)).toEqual(issues);
  });

  it.each([
    { why: "a heading that is a unit's name is an owner", text: "\n一、县司法局党组\n台账记录不全；公示滞后。\n二、县交通局\n作风不实；学习不够深入。", issues: ["1.1 台账记录不全", "1.2 公示滞后", "2.1 作风不实", "2.2 学习不够深入"] },
    { why: "in brackets", text: "\n（一）县司法局党组\n一是台账记录不全。二是公示滞后。\n（二）县交通局党组\n一是作风不实。", issues: ["1.1 台账记录不全", "1.2 公示滞后", "2.1 作风不实"] },
    { why: "a heading that says what is wrong is an issue", text: "\n一、党组织领导作用发挥不够\n近三年只议过一次。\n二、机关党委工作弱化\n未按期换届。\n三、村党支部软弱涣散\n两年未发展党员。", issues: ["1 党组织领导作用发挥不够", "2 机关党委工作弱化", "3 村党支部软弱涣散"] },
  ])("$why", ({ text, issues }) => {
    expect(issuesOf(notice + text)).toEqual(issues);
  });
});

describe("no problem that was found", () => {
  it.each([
    "组长强调，要着力解决群众反映强烈的问题。",
    "巡察了意识形态、选人用人、财务管理等问题。",
    "存在问题的单位要限期整改，要防止台账不全、公示滞后等问题。",
    "针对存在的主要问题，提出三点建议：加强学习；补齐台账；按月公示。",
    "针对存在的问题，提出三点建议：一是加强学习。二是补齐台账。",
    "提出整改要求，一是补齐台账。二是按月公示。",
    "本轮巡察有以下特点：一是突出重点。二是突出方法。",
    "主要受理反映档案馆履职不到位、监管缺失等问题的来信来电。",
    "馆长表示，对巡察指出的学习不深、台账不全等问题，照单全收。",
  ])("%s", (text) => {
    expect(issuesOf(notice + text)).toEqual([]);
  });
});

describe("doubt", () => {
  it.each([
    { text: "巡察发现档案馆存在意识形态、选人用人等问题。", codes: ["W_PROBLEMS_NOT_PARTED"] },
    { text: "主要问题是：学习不够深入，影响查阅，选人用人等问题。", codes: ["W_PROBLEMS_NOT_PARTED"] },
    { text: "巡察组通报了巡察发现的6方面17项问题。", codes: ["W_PROBLEMS_UNREAD"] },
    { text: "巡察发现档案馆存在台账记录不全、公示滞后等问题。", codes: [] },
    { text: "巡察组移交问题线索3件。", codes: [] },
  ])("$codes: $text", ({ text, codes }) => {
    expect(codesOf(notice + text)).toEqual(codes);
  });

  it("points out the passage", () => {
    const text = `${notice}巡察发现档案馆存在意识形态、选人用人等问题。`;
    const [note] = assembleText(text).notes;
    expect(text.slice(note?.start, note?.end)).toBe("意识形态、选人用人等问题");
  });

  it("a problem among points that ask is no requirement", () => {
    const text = `${notice}组长提出要求：一是补齐台账。二是台账记录不够完整。`;
    expect(measuresOf(text)).toEqual(["requirement: 补齐台账。"]);
    expect(codesOf(text)).toEqual(["W_PROBLEM_NO_MEASURE"]);
  });
});

describe("a chapter of a speech about what its own side lacks", () => {
  const speech = (heading: string): string => `在县委第六轮巡察工作动员部署会上的讲话\n同志们：今天召开动员会，部署第六轮巡察工作。\n一、${heading}\n一是政治监督不够聚焦。二是方式方法单一。三是整改质量不高。\n二、任务要求\n一要提高站位。二要压实责任。`;
  it.each(["正视存在的不足", "清醒认识工作中的差距", "清醒看到存在的问题", "直面巡察工作的短板", "认清当前面临的困难"])("asks nothing: %s", (heading) => {
    expect(measuresOf(speech(heading))).toEqual(["requirement: 提高站位。", "requirement: 压实责任。"]);
    expect(issuesOf(speech(heading))).toEqual([]);
    expect(codesOf(speech(heading))).toContain("W_OWN_PROBLEMS");
  });
});

describe("what is asked right behind a verb", () => {
  it.each(["强调", "要求", "提出", "指出", "希望"])("%s一要", (verb) => {
    expect(measuresOf(`${notice}王某对巡察整改提出意见，${verb}一要提高站位，二要压实责任，一方面要抓学习，另一方面要抓落实，三要标本兼治。`)).toEqual([
      "requirement: 提高站位，",
      "requirement: 压实责任，一方面要抓学习，另一方面要抓落实，",
      "requirement: 标本兼治。",
    ]);
  });
});

describe("what is said at a meeting, one after another", () => {
  const said = `组长甲某围绕三个方面的问题进行反馈，主要是：${first}；${second}；${third}等问题。`;

  it.each([
    `首先，由${said}其次，巡察办主任乙某传达了县委书记专题会精神。最后，馆长丙某代表党组表态：照单全收、坚决整改。`,
    `首先，${said}随后，副主任乙某就整改工作作了讲话。最后，丙某同志代表馆党组作表态发言。`,
  ])("%s", (text) => {
    expect(issuesOf(`${notice}${text}`)).toEqual([`1 ${first}`, `2 ${second}`, `3 ${third}`]);
  });

  it("a chain of problems stays one", () => {
    expect(issuesOf(`${notice}巡察发现的主要问题：首先，${first}。其次，${second}。最后，${third}。`)).toEqual([`1 ${first}`, `2 ${second}`, `3 ${third}`]);
  });
});
