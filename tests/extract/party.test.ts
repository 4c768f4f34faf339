import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse.js";
import { createPartyFinder } from "../../src/extract/party/party.js";
import { partyLexicon } from "../../src/lexicon/parties.js";

const findParties = createPartyFinder();

/** Reads a text into "name role" rows and checks what holds for every finder. */
function read(text: string, find = findParties): string[] {
  const { found } = find(text);
  let last = 0;
  for (const { start, end, name, evidence } of found) {
    expect(start).toBeGreaterThanOrEqual(last); // in order, none overlapping
    expect(text.slice(start, end).replace(/\s/g, "").startsWith(name)).toBe(true);
    expect(text.slice(evidence?.start, evidence?.end)).not.toBe("");
    last = end;
  }
  return found.map(({ name, role }) => `${name} ${role}`);
}

interface Row {
  readonly why: string;
  readonly input: string;
  readonly expected: readonly string[];
}

const table = (title: string, rows: readonly Row[]): void =>
  void describe(title, () => {
    it.each(rows)("$why: $input", ({ input, expected }) => {
      expect(read(input)).toEqual(expected);
    });
  });

table("who leads, who helps", [
  { why: "由 … 牵头", input: "由县林业局牵头，清理占用林地。", expected: ["县林业局 lead"] },
  { why: "without 由", input: "三是镇纪委牵头开展专项检查。", expected: ["镇纪委 lead"] },
  { why: "a list of helpers", input: "由规划股牵头，土地股、法规股配合，", expected: ["规划股 lead", "土地股 cooperate", "法规股 cooperate"] },
  { why: "parted by 、 after the lead", input: "由计财部牵头、各分公司配合，按月对账。", expected: ["计财部 lead", "各分公司 cooperate"] },
  { why: "half-width commas", input: "由县公安局牵头,县司法局、县民政局配合,联合排查", expected: ["县公安局 lead", "县司法局 cooperate", "县民政局 cooperate"] },
  { why: "和 inside names stays, 和 between names parts", input: "由市规划和自然资源局和市住房和城乡建设局牵头", expected: ["市规划和自然资源局 lead", "市住房和城乡建设局 lead"] },
  { why: "及 parts", input: "由教务处及学生处牵头修订", expected: ["教务处 lead", "学生处 lead"] },
  { why: "等部门 is left out", input: "县城管局、县交警大队等部门配合", expected: ["县城管局 cooperate", "县交警大队 cooperate"] },
  { why: "words between name and cue", input: "县水利局要切实牵头抓总", expected: ["县水利局 lead"] },
  { why: "by duty", input: "(市医保局牵头，市财政局、市税务局按职责分工负责)", expected: ["市医保局 lead", "市财政局 responsible", "市税务局 responsible"] },
  { why: "会同", input: "年初会同县委编办核定编制", expected: ["县委编办 cooperate"] },
  { why: "会同 a list, ended by a verb", input: "会同县残联、县妇联每季度走访一次", expected: ["县残联 cooperate", "县妇联 cooperate"] },
  { why: "由 A 会同 B", input: "由县水务局会同县应急局排查山塘", expected: ["县水务局 lead", "县应急局 cooperate"] },
  { why: "牵头, then 会同", input: "由县商务局牵头，会同县邮政公司打通网点", expected: ["县商务局 lead", "县邮政公司 cooperate"] },
  { why: "联合", input: "我局联合县交通局、县公安局等部门开展整治", expected: ["县交通局 cooperate", "县公安局 cooperate"] },
  { why: "与 … 协同", input: "探索联动机制，与县审计局协同开展监督", expected: ["县审计局 cooperate"] },
  { why: "与 … 合作", input: "与市中医院合作建设专科", expected: ["市中医院 cooperate"] },
  { why: "参与 at the end of its clause", input: "由团委牵头，学工处参与。", expected: ["团委 lead", "学工处 cooperate"] },
  { why: "参加 behind the one who leads", input: "整改工作由县财政局牵头,县审计局参加,县税务局配合。", expected: ["县财政局 lead", "县审计局 cooperate", "县税务局 cooperate"] },
  { why: "who takes on the lead of a group", input: "党委书记担任整改工作领导小组组长，党组书记担任专班组长。", expected: ["党委书记 lead", "党组书记 lead"] },
  { why: "参加 behind a head", input: "由镇长任组长，镇财政所参加。", expected: ["镇长 lead", "镇财政所 cooperate"] },
  { why: "参加 of a talk that someone leads", input: "约谈由县纪委监委牵头,县级联系领导参加。", expected: ["县纪委监委 lead"] },
  { why: "参加 of a meeting", input: "会议由县委书记主持，有关部门主要负责人参加。", expected: [] },
  { why: "参加 with nobody who leads", input: "县审计局开展复核。县财政局参加。", expected: [] },
  { why: "参加 of a training", input: "县委组织部牵头举办巡察干部培训，各乡镇党委书记参加。", expected: ["县委组织部 lead"] },
  { why: "a quoted name", input: "由“三资”专班牵头清理合同", expected: ["“三资”专班 lead"] },
  { why: "a number in a name", input: "由第3督导组牵头复核", expected: ["第3督导组 lead"] },
  { why: "a masked name", input: "由**县水利局牵头", expected: ["**县水利局 lead"] },
  { why: "no known ending, but 由 and a place", input: "由县蔬菜储运基点牵头", expected: ["县蔬菜储运基点 lead"] },
  { why: "brackets behind the name", input: "由县政府办（县大数据局）牵头", expected: ["县政府办 lead"] },
  { why: "names that hold a bounding word", input: "由县应急局牵头，县不动产登记中心、公路养护中心配合", expected: ["县应急局 lead", "县不动产登记中心 cooperate", "公路养护中心 cooperate"] },
  { why: "在 … 方面 before 由", input: "(3)饮水安全方面由县政府分管领导牵头,各镇落实", expected: ["县政府分管领导 lead"] },
]);

table("posts and persons", [
  { why: "two posts of one person", input: "成立由党组书记、局长任组长的专班", expected: ["党组书记、局长 lead"] },
  { why: "a member with a second post", input: "由党委委员、安全总监负责", expected: ["党委委员、安全总监 responsible"] },
  { why: "deputy secretary and another Party post", input: "由校党委副书记、纪委书记牵头", expected: ["校党委副书记、纪委书记 lead"] },
  { why: "leaders in charge of two bodies", input: "由区委、区政府分管领导牵头", expected: ["区委、区政府分管领导 lead"] },
  { why: "two heads are two", input: "由县财政局局长、县审计局局长负责", expected: ["县财政局局长 responsible", "县审计局局长 responsible"] },
  { why: "with a name behind", input: "由党总支书记甲某负责落实", expected: ["党总支书记 responsible"] },
  { why: "a person alone", input: "由李四同志牵头", expected: ["李四 lead"] },
  { why: "a masked person", input: "由乙某牵头对账", expected: ["乙某 lead"] },
  { why: "以 … 为组长", input: "成立以镇长为组长、副镇长为副组长的小组", expected: ["镇长 lead"] },
  { why: "组长由 … 担任", input: "组长由校党委书记担任", expected: ["校党委书记 lead"] },
  { why: "的 inside a post", input: "明确由分管人事的副局长包案", expected: ["分管人事的副局长 responsible"] },
  { why: "a post that holds 分管", input: "明确由分管副镇长包案，年底前办结", expected: ["分管副镇长 responsible"] },
  { why: "organised by a group's head", input: "一是由局整改领导小组组长组织召开推进会", expected: ["局整改领导小组组长 lead"] },
]);

table("who is responsible", [
  { why: "由 … 负责", input: "由财务股负责登记台账。", expected: ["财务股 responsible"] },
  { why: "具体负责", input: "由局党委牵头,整改专班具体负责,逐条销号", expected: ["局党委 lead", "整改专班 responsible"] },
  { why: "set up, then in charge", input: "并下设督查室,具体负责日常调度", expected: ["督查室 responsible"] },
  { why: "what they act on between", input: "镇党委对整改工作负总责", expected: ["镇党委 responsible"] },
  { why: "main duty", input: "镇党委要切实履行主体责任", expected: ["镇党委 responsible"] },
  { why: "aspect and modifiers", input: "看场党委是否切实扛牢了改革主体责任", expected: ["场党委 responsible"] },
  { why: "first person in charge", input: "党总支书记是第一责任人,要带头", expected: ["党总支书记 responsible"] },
  { why: "behind 作为", input: "王某作为支部书记是第一责任人", expected: ["支部书记 responsible"] },
  { why: "duty as an object", input: "压实各党支部书记第一责任人责任", expected: ["各党支部书记 responsible"] },
  { why: "two duties side by side", input: "落实党委主体责任、纪委监督责任", expected: ["党委 responsible", "纪委 supervise"] },
  { why: "one post, two duties in quotes", input: "班子成员履行“一岗双责”", expected: ["班子成员 responsible"] },
  { why: "督促", input: "督促镇卫生院补齐处方。", expected: ["镇卫生院 responsible"] },
  { why: "督促 a list", input: "督促青石村、下河村退还占地补偿", expected: ["青石村 responsible", "下河村 responsible"] },
  { why: "具体抓, 具体落实", input: "分管副镇长具体抓，财政所、党建办具体落实", expected: ["分管副镇长 responsible", "财政所 responsible", "党建办 responsible"] },
  { why: "brackets inside a name", input: "督促各村（社区）按时上报", expected: ["各村（社区） responsible"] },
  { why: "督促 with a place in the name", input: "督促石榴乡桃源村党支部清退低保金", expected: ["石榴乡桃源村党支部 responsible"] },
  { why: "a name that begins like an office", input: "督促县科技局健全项目库", expected: ["县科技局 responsible"] },
  { why: "verb unknown to the table", input: "督促供水公司刷新管网标识", expected: ["供水公司 responsible"] },
  { why: "each of a kind", input: "督促各临床科室按月自查", expected: ["各临床科室 responsible"] },
  { why: "责令, with a person behind the post", input: "责令水务公司党支部书记丁某作出检查", expected: ["水务公司党支部书记 responsible"] },
  { why: "quotes inside a name", input: "督促村“两委”公开账目", expected: ["村“两委” responsible"] },
  { why: "指导, told to do something", input: "指导各村委会完善档案", expected: ["各村委会 responsible"] },
]);

table("who watches, who issues", [
  { why: "跟踪督办", input: "由局机关纪委跟踪督办,每月通报", expected: ["局机关纪委 supervise"] },
  { why: "without 由, 对 between", input: "市教育局党委将对整改情况跟踪督办", expected: ["市教育局党委 supervise"] },
  { why: "监督 with an object", input: "②由乡农经站监督合同签订", expected: ["乡农经站 supervise"] },
  { why: "要全程监督", input: "派驻纪检监察组要全程监督", expected: ["派驻纪检监察组 supervise"] },
  { why: "加强日常监督", input: "县纪委监委加强日常监督，约谈2人", expected: ["县纪委监委 supervise"] },
  { why: "的 before the duty", input: "应发挥好纪检监察组的监督作用", expected: ["纪检监察组 supervise"] },
  { why: "behind 要求", input: "会上,要求场机关纪委要切实发挥监督作用", expected: ["场机关纪委 supervise"] },
  { why: "several", input: "由县纪委监委机关、县委组织部负责督办", expected: ["县纪委监委机关 supervise", "县委组织部 supervise"] },
  { why: "下发文件", input: "三是共青团青禾县水利局总支委员会下发文件", expected: ["共青团青禾县水利局总支委员会 issue"] },
  { why: "发出《", input: "市水务局发出《整改提示函》，督促自来水公司限期更换", expected: ["市水务局 issue", "自来水公司 responsible"] },
  { why: "印发 together", input: "县民政局、县财政局联合印发《低保审核办法》", expected: ["县民政局 issue", "县财政局 issue"] },
  { why: "drawn up and issued", input: "供水公司党委制定并印发《采购办法》", expected: ["供水公司党委 issue"] },
  { why: "acts apart", input: "由村务监督委员会审核签字", expected: ["村务监督委员会 act"] },
]);

table("labelled fields", [
  { why: "a ledger line", input: "责任领导：副局长；责任单位：财务科、审计科；整改时限：长期坚持", expected: ["副局长 responsible", "财务科 responsible", "审计科 responsible"] },
  { why: "three roles, half width", input: "牵头单位:县卫健局;责任单位:各乡镇卫生院;配合单位:县财政局、县人社局", expected: ["县卫健局 lead", "各乡镇卫生院 responsible", "县财政局 cooperate", "县人社局 cooperate"] },
  { why: "parted by blanks", input: "牵头部门：审计处 配合部门：各学院 责任人：赵某、钱某", expected: ["审计处 lead", "各学院 cooperate", "赵某 responsible", "钱某 responsible"] },
  { why: "parted by commas", input: "责任单位：教务处，责任人：张三，完成时限：9月底", expected: ["教务处 responsible", "张三 responsible"] },
  { why: "a rare surname before a bracket", input: "责任人：盘某林（民政专干）、岑月（会计）", expected: ["盘某林 responsible", "岑月 responsible"] },
  { why: "a surname that no table has, before a bracket", input: "责任人：仡松林（网格员）", expected: ["仡松林 responsible"] },
  { why: "no person before a bracket", input: "责任人：村委（全体）", expected: ["村委 responsible"] },
  { why: "two posts of a person with a rare surname", input: "责任领导：党组成员、副主任岑月", expected: ["党组成员、副主任 responsible"] },
  { why: "a member and his post behind 为", input: "责任领导为党委委员、总工程师岑月，完成时限为年底", expected: ["党委委员、总工程师 responsible"] },
  { why: "post and name", input: "责任领导：党组书记、局长 甲某", expected: ["党组书记、局长 responsible"] },
  { why: "a second leader is a second party", input: "责任领导：党委书记、院长、分管副院长", expected: ["党委书记、院长 responsible", "分管副院长 responsible"] },
  { why: "in a sentence, in brackets", input: "(责任单位：县残联)", expected: ["县残联 responsible"] },
  { why: "line by line", input: "牵头领导：纪委书记\n责任部门：审计部\n整改措施：(1)补齐手续。", expected: ["纪委书记 lead", "审计部 responsible"] },
  { why: "a table laid flat", input: "责任单位\n学生处、团委\n完成时限\n6月", expected: ["学生处 responsible", "团委 responsible"] },
  { why: "in corner brackets", input: "【责任单位】总务科\n", expected: ["总务科 responsible"] },
  { why: "为 for a colon", input: "责任单位为县水利局，配合单位为各镇政府。", expected: ["县水利局 responsible", "各镇政府 cooperate"] },
  { why: "a general value is a value here", input: "责任单位：各科室、局属各单位", expected: ["各科室 responsible", "局属各单位 responsible"] },
  { why: "a value with cues of its own", input: "责任科室：登记科牵头，稽查科配合", expected: ["登记科 lead", "稽查科 cooperate"] },
  { why: "a longer label", input: "整改责任单位：各党支部；整改责任人：支部书记", expected: ["各党支部 responsible", "支部书记 responsible"] },
  { why: "a leading group", input: "组长：镇党委书记；副组长：镇长", expected: ["镇党委书记 lead"] },
  { why: "parted by semicolons", input: "责任单位：天保办；各国有林场；驻局纪检监察组\n完成时限：6月底", expected: ["天保办 responsible", "各国有林场 responsible", "驻局纪检监察组 responsible"] },
  { why: "persons parted by semicolons", input: "责任人：张某；李某某", expected: ["张某 responsible", "李某某 responsible"] },
  { why: "a new label behind a semicolon", input: "责任单位：财务科；完成时限：9月底；牵头单位：办公室", expected: ["财务科 responsible", "办公室 lead"] },
  { why: "a clause behind a semicolon", input: "责任单位：财务科；长期坚持；县审计局已经复核", expected: ["财务科 responsible"] },
  { why: "a bracket with a role of its own", input: "责任单位：房产管理股、县不动产登记中心（配合）", expected: ["房产管理股 responsible", "县不动产登记中心 cooperate"] },
  { why: "brackets with roles", input: "责任单位：办公室（主办）、财务股（协办）、人事股（参与）、机关纪委（督办）", expected: ["办公室 responsible", "财务股 cooperate", "人事股 cooperate", "机关纪委 supervise"] },
  { why: "beside one that leads the others cooperate", input: "责任单位：办公室（牵头），各镇街", expected: ["办公室 lead", "各镇街 cooperate"] },
  { why: "brackets without a role", input: "责任单位：各乡镇（街道）、办公室（张某）；责任人：李某（局长）", expected: ["各乡镇（街道） responsible", "办公室 responsible", "李某 responsible"] },
  { why: "supervisors", input: "监督单位：机关纪委；督办领导：县委副书记", expected: ["机关纪委 supervise", "县委副书记 supervise"] },
]);

table("posts of one person, partners, brackets", [
  { why: "secretary and head of the board", input: "责任领导：党组书记、理事会主任 责任股室：办公室", expected: ["党组书记、理事会主任 responsible", "办公室 responsible"] },
  { why: "deputy of the board", input: "责任领导：党委委员、管委会副主任", expected: ["党委委员、管委会副主任 responsible"] },
  { why: "secretary and executive director", input: "由公司党委书记、执行董事牵头。", expected: ["公司党委书记、执行董事 lead"] },
  { why: "leader of a group", input: "局党委书记、局长任领导小组组长，", expected: ["局党委书记、局长 lead"] },
  { why: "two persons stay two", input: "责任领导：镇党委书记、镇人大主席", expected: ["镇党委书记 responsible", "镇人大主席 responsible"] },
  { why: "a partner in brackets", input: "责任科室：后勤科（配合：感控科）", expected: ["后勤科 responsible", "感控科 cooperate"] },
  { why: "a leader in half-width brackets", input: "责任单位：财务股(牵头：副局长)", expected: ["财务股 responsible", "副局长 lead"] },
  { why: "会同 and watching", input: "由县委宣传部会同县纪委监委跟踪问效。", expected: ["县委宣传部 supervise", "县纪委监委 cooperate"] },
  { why: "会同 and working", input: "由县财政局会同县审计局核查。", expected: ["县财政局 lead", "县审计局 cooperate"] },
  { why: "watching together", input: "县纪委监委、县委组织部联合督导，", expected: ["县纪委监委 supervise", "县委组织部 supervise"] },
  { why: "a group that watches", input: "县纪委监委联合督导组开展督导。", expected: [] },
  { why: "协调处 is an office", input: "由自贸综合协调处牵头，", expected: ["自贸综合协调处 lead"] },
  { why: "责任 as a word", input: "压实主体责任：局党组召开会议。", expected: [] },
  { why: "a field of work that is guided", input: "用法治思想指导司法行政工作。", expected: [] },
  { why: "监督 as a word", input: "主动接受监督：欢迎来电。", expected: [] },
]);

it("a bracket with a figure is no part of a name", () => {
  const text = "市委巡察组对星河集团党委（含8家权属企业）进行了巡察";
  const { found } = findParties(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toContain("星河集团党委");
});

table("near misses", [
  { why: "nobody named", input: "明确专人负责，各部门配合，责任单位抓好落实。", expected: [] },
  { why: "labels without a value", input: "明确责任领导、责任单位、配合部门和完成时限", expected: [] },
  { why: "column names", input: "各牵头部门和责任部门逐条对照", expected: [] },
  { why: "负责人, 负责制", input: "股室负责人参会，坚持党委领导下的院长负责制", expected: [] },
  { why: "对党负责", input: "本着对党负责、对群众负责的态度", expected: [] },
  { why: "以督促改", input: "以督促改，督促整改到位，督促催缴", expected: [] },
  { why: "counted bodies", input: "责令2家公司退款，督促三个村委会整改，督促38家单位归档", expected: [] },
  { why: "counted inside", input: "督促全镇12个站所完成整改", expected: [] },
  { why: "a heading", input: "(二)主要负责人履行第一责任人责任情况", expected: [] },
  { why: "praise of a duty borne", input: "这是县委履行主体责任的有力实践", expected: [] },
  { why: "a finding about a duty", input: "镇党委履行主体责任不到位，纪委监督责任缺位", expected: [] },
  { why: "a finding about helping", input: "县城管局配合不力，牵头科室拿不出时间表", expected: [] },
  { why: "a gap found", input: "主要领导履行第一责任人职责有差距", expected: [] },
  { why: "一岗双责 as a system", input: "落实局领导班子“一岗双责”制度", expected: [] },
  { why: "helping the inspectors", input: "医院党委要主动配合巡察组开展工作", expected: [] },
  { why: "no subject", input: "细化分工。印发《整改方案》，下发通知3份", expected: [] },
  { why: "to whom, not by whom", input: "并向分管领导发出提示函", expected: [] },
  { why: "cited, not issued here", input: "按照县委办公室印发的《通知》要求", expected: [] },
  { why: "levels", input: "对接省、市、县三级中医药专家", expected: [] },
  { why: "理由 and 由于", input: "有理由相信，由于财务负责登记不及时", expected: [] },
  { why: "joined into a group", input: "由县财政局、县审计局联合组成检查组", expected: [] },
  { why: "joint bodies", input: "成立联合党支部，组织联合执法", expected: [] },
  { why: "督促检查 as a noun", input: "加强督促检查和督导检查", expected: [] },
  { why: "verb and duty do not belong together", input: "对下级党组织落实党的领导情况进行监督检查", expected: [] },
  { why: "guided, but nothing told to do", input: "班子成员深入联系指导乡镇、村社和医疗机构,走访群众", expected: [] },
  { why: "deputies", input: "由党委书记任组长、院长任副组长", expected: ["党委书记 lead"] },
  { why: "public watch", input: "欢迎干部群众对整改情况进行监督。监督电话：0000", expected: [] },
  { why: "the place of an office", input: "领导小组办公室设在市委农办", expected: [] },
  { why: "nothing at all", input: "", expected: [] },
]);

describe("what a party holds", () => {
  it("tells organisations, posts and persons apart", () => {
    const { found } = findParties("由县水利局牵头，分管副局长负责；责任人：张三");
    expect(found.map(({ kind }) => kind)).toEqual(["org", "position", "person"]);
  });

  it("shows its evidence, and the person behind a post in its text", () => {
    const text = "由党总支书记 甲某负责。";
    const { found } = findParties(text);
    expect(found).toMatchObject([{ name: "党总支书记", start: 1, end: 9, evidence: { start: 9, end: 11 } }]);
    expect(text.slice(1, 9)).toBe("党总支书记 甲某");
  });

  it("takes more words at run time", () => {
    const lexicon = partyLexicon();
    const find = createPartyFinder({
      cues: [...lexicon.cues, { cue: "领衔", role: "lead", where: "before" }],
      orgSuffixes: [...lexicon.orgSuffixes, { suffix: "议事厅", kind: "office" }],
      posts: [...lexicon.posts, { post: "楼栋长", class: "other" }],
      notParties: [...lexicon.notParties, { word: "老党员", where: "any" }],
    });
    expect(read("由村议事厅领衔，各楼栋长配合", find)).toEqual(["村议事厅 lead", "各楼栋长 cooperate"]);
    expect(read("由村议事厅领衔，各楼栋长配合")).toEqual([]);
  });

  it.each(["由", "负责", "对某开展", "责任单位：", "县财政局、", "（以下简称“", "履行主体责任", "巡察组对"])(
    "comes to an end on a long text of %s",
    (piece) => {
      // quadratic time would outlast the test's patience
      const text = piece.repeat(200_000);
      expect(findParties(text).found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    },
  );
});

table("names to their whole length, and no more", [
  { why: "an office of a bureau", input: "责成执行局案件协调管理处进行整改。", expected: ["执行局案件协调管理处 responsible"] },
  { why: "协调 as a verb", input: "责令县水利局协调管理部门落实。", expected: ["县水利局 responsible"] },
  { why: "a court by number", input: "责成立案一庭立行立改。", expected: ["立案一庭 responsible"] },
  { why: "another court", input: "督促执行二庭限期结案。", expected: ["执行二庭 responsible"] },
  { why: "a verb before the name", input: "倒逼县水利局党组履行主体责任。", expected: ["县水利局党组 responsible"] },
  { why: "help", input: "帮助南屏镇党委落实主体责任，协助县水利局党组履行主体责任。", expected: ["南屏镇党委 responsible", "县水利局党组 responsible"] },
  { why: "a word between name and cue", input: "由校领导班子成员分工负责。", expected: ["校领导班子成员 responsible"] },
  { why: "another verb", input: "提醒南屏镇党委落实主体责任。", expected: ["南屏镇党委 responsible"] },
  { why: "a bracket inside a word", input: "南屏镇党（工）委书记履行第一责任人责任。", expected: ["南屏镇党（工）委书记 responsible"] },
  { why: "a school by number", input: "由县一中牵头。", expected: ["县一中 lead"] },
  { why: "no school", input: "由县卫生健康一中心牵头。", expected: ["县卫生健康一中心 lead"] },
  { why: "two who lead together", input: "成立由党委书记、校长任双组长的领导小组。", expected: ["党委书记 lead", "校长 lead"] },
  { why: "one who leads", input: "成立由党组书记、局长任组长的领导小组。", expected: ["党组书记、局长 lead"] },
  { why: "now and then", input: "由镇纪委不定期抽查。", expected: ["镇纪委 supervise"] },
  { why: "what is checked names a step", input: "由派驻纪检组对审批事项开展抽查。", expected: ["派驻纪检组 supervise"] },
  { why: "asked for, not issued", input: "提请县委出台《办法》，报请县政府印发《方案》。", expected: [] },
  { why: "supervision as work", input: "县纪委监委、县委组织部负责日常监督，", expected: ["县纪委监委 supervise", "县委组织部 supervise"] },
  { why: "looks after a village", input: "南屏镇党委书记包联，选派队员。", expected: ["南屏镇党委书记 responsible"] },
  { why: "a system of looking after", input: "推行县领导包联制度。", expected: [] },
  { why: "a customs house", input: "会同县财政局、青禾海关开展宣讲。", expected: ["县财政局 cooperate", "青禾海关 cooperate"] },
  { why: "guided and led by, with 和", input: "在市委巡察办的有力指导和县委坚强领导下，完成了任务。", expected: [] },
  { why: "guided and led by, with 及", input: "在市局指导及街道党工委领导下，完成了任务。", expected: [] },
  { why: "watched and supported by", input: "在上级纪委监督和局党组支持下，完成了任务。", expected: [] },
  { why: "led and supported by", input: "在县委的领导和县政府的支持下，完成了任务。", expected: [] },
  { why: "nobody by name", input: "有关负责同志配合做好工作。", expected: [] },
]);

describe("a name behind a label of persons", () => {
  it.each([
    { value: "农飞", kind: "person" },
    { value: "农 飞", kind: "person" },
    { value: "各股室", kind: "org" },
    { value: "农办", kind: "org" },
    { value: "局办公室", kind: "org" },
  ])("$value is a $kind", ({ value, kind }) => {
    expect(parseDocument(`责任人：${value}`).entities.filter(({ type }) => type === "party")).toMatchObject([{ kind }]);
  });

  it("is nobody's behind another label", () => {
    expect(parseDocument("责任单位：农飞").entities).toMatchObject([{ kind: "org" }]);
  });
});
