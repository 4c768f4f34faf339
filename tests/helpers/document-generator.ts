import fc from "fast-check";

/**
 * Documents made by a grammar of the genre, with every numbering scheme, kind of list and kind of damage; the same ones
 * mutated; and text that is no document at all. All wording is invented.
 */

const places = ["青禾县", "云溪区", "临湖市", "白沙镇", "丹枫街道", "石桥乡"];
const bodies = ["水利局党组", "供销社党委", "档案馆党支部", "民政局党组", "园林中心党委", "粮库党支部"];
const verbs = ["学习", "研究", "部署", "督促", "检查", "评估", "公示", "培训", "走访", "盘点"];
const nouns = ["灌溉台账", "馆藏目录", "社保补贴", "桥梁养护", "苗圃租金", "储粮仓单", "食堂采购", "党费收缴", "会议记录", "值班安排"];
const lacks = ["不够及时", "不够深入", "流于形式", "管理松散", "落实不力", "研究不多", "手续不全", "责任不清"];
const aspects = [
  "聚焦党中央决策部署在基层落实情况",
  "聚焦群众身边腐败问题和不正之风",
  "聚焦基层党组织领导班子和干部人才队伍建设",
  "聚焦巡察反馈问题整改和成果运用",
  "围绕全面从严治党主体责任",
];
const chapters = ["整改工作组织情况", "反馈问题整改情况", "存在的主要问题", "下一步工作打算", "意见建议", "总体情况", "具体要求"];
const titles = [
  "关于巡察整改进展情况的通报",
  "关于巡察反馈意见整改落实情况的报告",
  "巡察工作动员会上的讲话",
  "反馈巡察情况",
  "关于上半年巡察工作情况的总结",
  "巡察组进驻公告",
  "整改任务清单",
];
const labels = ["整改情况", "整改措施", "责任单位", "责任领导", "完成时限", "存在问题", "整改成效", "牵头单位"];
/** Figures, days, parties and the like, right and wrong ones, and numbers that are none. */
const facts = [
  "", "", "3次", "700余人次", "4、5次", "XX个", "三十四项", "46.75万元", "1.2亿元", "9999999999999亿元", "12.5%", "千分之三", "百分之百",
  "2024年3月18日", "截至9月底", "2024年2月30日", "2023-02-29", "2024年13月45日", "二〇二四年九月十日", "9月31日前", "2024.3.4", "二、三季度", "今年以来", "2023—2024学年",
  "为期5天", "每季度一次", "三年内", "由水利股牵头、财务股配合", "督促石桥乡政府", "县委第三巡察组", "责任领导李某", "电话0000-1234567", "邮箱a.b@example.com",
  "《办法》（禾发〔2024〕6号）", "《关于“一地一策”的<试行>方案", "四个聚焦", "“三会一课”", "十三是", "120急救", "12345热线",
];
const days = ["2024年9月9日", "2024年9月9日", "2024年2月30日", "二〇二四年九月九日", "2024-09-09", "2024年9月", "0年0月0日", "9月9日"];
const stops = ["。", "；", "，", "：", ""];

const hanDigits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** Writes a number under a hundred in Chinese: 34 → 三十四. */
export function toHan(value: number): string {
  if (value < 10) return hanDigits[value] as string;
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? "" : hanDigits[tens]}十${value % 10 === 0 ? "" : hanDigits[value % 10]}`;
}

const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** Every way to write a heading's mark, each by its number. */
export const markWriters: readonly ((number: number) => string)[] = [
  (n) => `第${toHan(n)}章 `,
  (n) => `第${toHan(n)}部分　`,
  (n) => `${toHan(n)}、`,
  (n) => `${toHan(n)}．`,
  (n) => `（${toHan(n)}）`,
  (n) => `(${toHan(n)})`,
  (n) => `${n}.`,
  (n) => `${n}．`,
  (n) => `${n}、`,
  (n) => `问题${n}：`,
  (n) => `反馈问题${toHan(n)}：`,
  (n) => `1.${n}`,
  (n) => `（${n}）`,
  (n) => `(${n})`,
  (n) => `${n}）`,
  (n) => `${n})`,
  (n) => circled[(n - 1) % 20] as string,
  (n) => (n < 11 ? String.fromCharCode(0x3220 + n - 1) : `（${toHan(n)}）`),
  (n) => (n < 21 ? String.fromCharCode(0x2474 + n - 1) : `（${n}）`),
];

/** Every family of inline list: the mark of a point by its number. */
const pointWriters: readonly ((number: number) => string)[] = [
  (n) => `${toHan(n)}是`,
  (n) => `${toHan(n)}要`,
  (n) => `${toHan(n)}看`,
  (n) => `第${toHan(n)}，`,
  (n) => `其${toHan(n)}，`,
  (n) => ["首先，", "其次，", "再次，", "最后，"][Math.min(n - 1, 3)] as string,
  (n) => ["一方面", "另一方面"][(n - 1) % 2] as string,
  (n) => `（${n}）`,
  (n) => `${n}.`,
  (n) => circled[(n - 1) % 20] as string,
];

const sentence: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...verbs),
    fc.constantFrom(...nouns),
    fc.constantFrom(...lacks, "已完成", "正在推进", ""),
    fc.constantFrom(...facts),
    fc.constantFrom("。", "。", "；", "，", ""),
  )
  .map(([verb, noun, lack, extra, stop]) => `${verb}${noun}${lack}${extra}${stop}`);

const prose: fc.Arbitrary<string> = fc.array(sentence, { minLength: 0, maxLength: 3 }).map((parts) => parts.join(""));

/** A list inside a text, now and then with a gap, a repeat, a missing first mark or a list inside a point. */
const inlineList: fc.Arbitrary<string> = fc.letrec<{ list: string }>((tie) => ({
  list: fc
    .record({
      lead: fc.constantFrom("", "主要表现在：", "提出整改要求：", "为此，", "下一步，我局将", "主要做法方面"),
      writer: fc.constantFrom(...pointWriters),
      from: fc.constantFrom(1, 1, 1, 1, 2),
      skip: fc.nat(8),
      points: fc.array(
        fc.tuple(sentence, fc.constantFrom(...stops), fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.constant(""), fc.constant(""), tie("list"))),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ lead, writer, from, skip, points }) =>
      points.reduce<string>((text, [point, stop, inner], at) => `${text}${writer(from + at + (at >= skip ? 1 : 0))}${point}${inner}${stop}`, lead),
    ),
})).list;

const fieldBlock: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...labels), fc.constantFrom("：", ":", "", " ："), sentence, fc.constantFrom("\n", "；", "　")), { minLength: 1, maxLength: 4 })
  .map((rows) => rows.map(([label, colon, value, end]) => `${label}${colon}${value}${end}`).join(""));

const problem: fc.Arbitrary<string> = fc.tuple(fc.constantFrom(...nouns), fc.constantFrom(...lacks)).map(([noun, lack]) => `${noun}${lack}`);

const headingTitle: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...chapters, ...aspects),
  fc.constantFrom(...aspects).map((aspect) => `${aspect}方面`),
  problem,
  problem.map((text) => `关于“${text}”问题`),
  problem.map((text) => `针对${text}的问题的整改情况`),
  problem.map((text) => `“${text}。另有缺漏”的问题`),
  fc.constant(""),
);

/** What stands under a heading. */
const body: fc.Arbitrary<string> = fc
  .array(fc.oneof(prose, prose, inlineList, fieldBlock, problem.map((text) => `针对“${text}”问题。`)), { minLength: 0, maxLength: 3 })
  .map((parts) => parts.join("\n"));

interface Node {
  readonly title: string;
  readonly stop: string;
  readonly body: string;
  readonly children: readonly Node[];
}

const tree: fc.Arbitrary<readonly Node[]> = fc.letrec<{ nodes: readonly Node[] }>((tie) => ({
  nodes: fc.array(
    fc.record({
      title: headingTitle,
      stop: fc.constantFrom("\n", "\n", "\n", "。", "：", "", "。\n"),
      body,
      children: fc.oneof({ maxDepth: 4, depthSize: "medium" }, fc.constant<readonly Node[]>([]), tie("nodes")),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})).nodes;

function writeTree(nodes: readonly Node[], writers: readonly ((number: number) => string)[], depth: number, runsOn: boolean, counters: number[]): string {
  let number = 0;
  return nodes
    .map(({ title, stop, body: own, children }) => {
      number = runsOn ? (counters[depth] = (counters[depth] ?? 0) + 1) : number + 1;
      const mark = (writers[depth % writers.length] as (n: number) => string)(number);
      return `${mark}${title}${stop}${own}\n${writeTree(children, writers, depth + 1, runsOn, counters)}`;
    })
    .join("");
}

/** A document as somebody meant it, before any damage. */
export const wholeDocument: fc.Arbitrary<string> = fc
  .record({
    place: fc.constantFrom(...places),
    organisation: fc.constantFrom(...bodies),
    title: fc.constantFrom(...titles),
    opening: prose,
    writers: fc.shuffledSubarray([...markWriters], { minLength: 2, maxLength: 6 }),
    usual: fc.boolean(),
    nodes: tree,
    runsOn: fc.constantFrom(false, false, true),
    day: fc.constantFrom(...days),
    tail: fc.constantFrom("", "欢迎广大干部群众监督。联系电话：0000-1234567。\n"),
  })
  .map(({ place, organisation, title, opening, writers, usual, nodes, runsOn, day, tail }) => {
    const order = usual ? [...writers].sort((a, b) => markWriters.indexOf(a) - markWriters.indexOf(b)) : writers;
    return `中共${place}${organisation}${title}\n\n根据统一安排，巡察组对${place}${organisation}开展了巡察。${opening}\n${writeTree(nodes, order, 0, runsOn, [])}${tail}${place}${organisation}\n${day}\n`;
  });

/** Applies a change at places spread over a text by a seed. */
function at(text: string, seed: number, count: number, change: (place: number) => string): string {
  let result = text;
  for (let index = 0; index < count && result.length > 0; index++) {
    const place = (seed * (index + 7) * 2654435761 + index * 97) % (result.length + 1);
    result = result.slice(0, place) + change(place) + result.slice(place);
  }
  return result;
}

const invisibles = ["\u200b", "\ufeff", "\u202e", "\u2066", "\u00ad", "\u0000", "\u0007"];

/** Each kind of damage seen in the wild, by a seed that says where. */
export const damages: Readonly<Record<string, (text: string, seed: number) => string>> = {
  crlf: (text) => text.replaceAll("\n", "\r\n"),
  oldMacBreaks: (text) => text.replaceAll("\n", "\r"),
  pageBreaks: (text, seed) => at(text, seed, 2, () => "\f"),
  hardWrap: (text, seed) => {
    const width = 18 + (seed % 15);
    return text.replace(new RegExp(`[^\\n]{${width}}`, "g"), "$&\n");
  },
  blankWrap: (text, seed) => text.replaceAll("\n", " ").replace(new RegExp(`.{${20 + (seed % 12)}}`, "g"), "$& "),
  oneLine: (text) => text.replaceAll("\n", ""),
  indented: (text) => text.replaceAll("\n", "\n　　"),
  invisible: (text, seed) => at(text, seed, 5, (place) => invisibles[place % invisibles.length] as string),
  entities: (text) => text.replaceAll("“", "&ldquo;").replaceAll("”", "&#8221;").replaceAll("　", "&nbsp;&#x3000;"),
  tags: (text, seed) => at(text.replaceAll("\n", "<br/>\n"), seed, 3, () => "<span style=\"x\">"),
  bookmarks: (text, seed) => at(text, seed, 2, () => "[bookmark: _GoBack]"),
  wideDigits: (text) => text.replace(/[0-9A-Za-z%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  halfMarks: (text) => text.replaceAll("（", "(").replaceAll("）", ")").replaceAll("，", ",").replaceAll("：", ":"),
  kangxi: (text) => text.replaceAll("工", "⼯").replaceAll("日", "⽇").replaceAll("一", "⼀"),
  pages: (text) => {
    let page = 0;
    return text.replaceAll(/\n(?=[^\n]{12})/g, () => `\n- ${++page} -\n青禾县水利文件汇编\n`);
  },
  chrome: (text, seed) => `首页 > 政务公开\n发布时间：2024-0${seed % 10}-${10 + (seed % 25)} 浏览次数：35 【字体：大 中 小】\n${text}打印本页\n关闭窗口\n上一篇：没有了\n`,
  digest: (text) => `【提纲】一、总体情况 二、存在问题\n${text}`,
  repeatedTitle: (text) => `${text.slice(0, Math.max(0, text.indexOf("\n")))}\n${text}`,
  hidden: (text, seed) => at(text, seed, 1, () => "---此处隐藏512字,下载后查看---"),
  noStops: (text) => text.replace(/[。；](?=[一二三四（(])/g, ""),
  lostLines: (text, seed) => text.split("\n").filter((_, index) => (index * 7 + seed) % 5 !== 0).join("\n"),
  doubledLines: (text, seed) => text.split("\n").flatMap((line, index) => ((index + seed) % 6 === 0 ? [line, line] : [line])).join("\n"),
  blanks: (text, seed) => at(text, seed, 8, (place) => (place % 2 === 0 ? " " : "　　")),
  tabs: (text) => text.replaceAll("：", "\t").replaceAll("；", "|"),
  surrogate: (text, seed) => at(text, seed, 2, (place) => (place % 2 === 0 ? "\ud842" : "\udfb7")),
  rare: (text, seed) => at(text, seed, 4, () => "𠮷"),
  truncated: (text, seed) => text.slice(0, Math.floor((text.length * ((seed % 90) + 10)) / 100)),
};

const damageNames = Object.keys(damages);

/** A document with up to four kinds of damage, one upon the other. */
export const damagedDocument: fc.Arbitrary<string> = fc
  .tuple(wholeDocument, fc.array(fc.tuple(fc.constantFrom(...damageNames), fc.nat(9999)), { minLength: 0, maxLength: 4 }))
  .map(([text, chosen]) => chosen.reduce((damaged, [name, seed]) => (damages[name] as (text: string, seed: number) => string)(damaged, seed), text));

/** Bits that mean something to some rule, to be thrown in anywhere. */
const triggers = [
  ...markWriters.map((write) => write(1)), ...markWriters.map((write) => write(2)), ...pointWriters.map((write) => write(1)), ...pointWriters.map((write) => write(3)),
  "“", "”", "（", "）", "《", "【", "】", "。", "；", "：", "\n", "\n\n", "\r", " ", "　", "\t", "|", "关于", "针对", "问题", "方面", "存在", "整改情况：", "责任单位：",
  "&amp;", "&#", "<p>", "<!--", "[bookmark:", "![](", "- 1 -", "第3页", "此处隐藏", "【提纲】", "来源：", "…", "十三是", "唯一是", "１２．５％", "⼯", "\u200b", "\ud800", "𠮷",
];

type Mutation = { readonly kind: "delete" | "double" | "insert" | "move"; readonly place: number; readonly length: number; readonly bit: string };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("delete", "double", "insert", "insert", "move"),
  place: fc.nat(20_000),
  length: fc.nat(60),
  bit: fc.constantFrom(...triggers),
});

function mutate(text: string, { kind, place, length, bit }: Mutation): string {
  const start = place % (text.length + 1);
  const piece = text.slice(start, start + length);
  if (kind === "delete") return text.slice(0, start) + text.slice(start + length);
  if (kind === "double") return text.slice(0, start) + piece + text.slice(start);
  if (kind === "insert") return text.slice(0, start) + bit + text.slice(start);
  const rest = text.slice(0, start) + text.slice(start + length);
  const to = (place * 31) % (rest.length + 1);
  return rest.slice(0, to) + piece + rest.slice(to);
}

/** A damaged document cut, doubled, mixed up and strewn with bits that rules react to. */
export const mutatedDocument: fc.Arbitrary<string> = fc
  .tuple(damagedDocument, fc.array(mutation, { minLength: 1, maxLength: 12 }))
  .map(([text, mutations]) => mutations.reduce(mutate, text));

/** Any text: all of Unicode, lone surrogates, and the bits that rules react to. */
export const wildText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...triggers),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.array(fc.nat(0xffff), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)),
      fc.string({ unit: fc.constantFrom(..."一二三四五十百是要看第章节题问关于针对方面、。（）()：；，.1234 \n"), maxLength: 30 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));
