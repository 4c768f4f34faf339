import { describe, it } from "vitest";
import { checkCase, report, type LintCase } from "../../helpers/lint-text.js";

const told = (words: string): string => report({ body: [`（一）关于学习不够的问题。一是${words}。二是加强督导。`] });

describe("paired marks", () => {
  it.each<LintCase>([
    { why: "all closed", text: told("印发《学习制度（试行）》（云水发〔2024〕6号），落实“三会‘一课’”【附表】"), raises: [] },
    { why: "a title", text: told("印发《学习制度，开展培训"), raises: ["unclosed-mark"], places: ["《"] },
    { why: "a quotation", text: told("落实“三会一课，开展培训"), raises: ["unclosed-mark"], places: ["“"] },
    { why: "a bracket", text: told("印发《学习制度》(云水发〔2024〕6号，开展培训"), raises: ["unclosed-mark"], places: ["("] },
    { why: "a lens", text: told("见【附表一，开展培训"), raises: ["unclosed-mark"], places: ["【"] },
    { why: "one within another", text: told("印发《关于“三会一课的通知》"), raises: ["unclosed-mark"], places: ["“"] },
    { why: "closed across a wrapped line", text: told("印发《学习\n制度》"), raises: [] },
    { why: "half and full width of one kind", text: told("印发学习制度(试行）"), raises: [] },
    { why: "closed and never opened", text: told("印发学习制度》，开展培训"), raises: ["stray-closing-mark"], places: ["》"] },
    { why: "a number with a bracket behind a word", text: told("对照1）党委责任；2）纪委责任"), raises: [] },
    { why: "numbers with a bracket", text: told("明确：1）补学；2）测试；a）抽查"), raises: [] },
    { why: "a title in a title", text: told("学习《〈办法〉解读》《二十讲》"), raises: [] },
  ])("$why", (row) => {
    checkCase(row, ["unclosed-mark", "stray-closing-mark"]);
  });
});

describe("slips", () => {
  it.each<LintCase>([
    { why: "巡查组", text: told("配合县委第二巡查组工作"), raises: ["confused-word"], places: ["巡查组", "巡察组"] },
    { why: "a patrol is one", text: told("成立安全巡查组2个，每日开展日常巡查"), raises: [] },
    { why: "a patrol that was set up", text: told("建立巡查组3个"), raises: [] },
    { why: "己 for 已", text: told("台账己建立"), raises: ["confused-word"] },
    { why: "自己", text: told("把自己摆进去，自己落实"), raises: [] },
    { why: "台帐", text: told("建立整改台帐"), raises: ["confused-word"] },
    { why: "two stops", text: told("补学2次，，测试1次"), raises: ["repeated-punctuation"] },
    { why: "a comma and a stop", text: told("补学2次，。测试1次"), raises: ["repeated-punctuation"] },
    { why: "stops that stand for something left out", text: told("补学2次……测试1次"), raises: [] },
    { why: "a document number without its bracket", text: told("印发《学习制度》（云水发〔2024 6号）"), raises: ["document-number-damaged"] },
    { why: "one that is whole", text: told("印发《学习制度》（云水发〔2024〕6号）"), raises: [] },
  ])("$why", (row) => {
    checkCase(row, ["confused-word", "repeated-punctuation", "document-number-damaged"]);
  });
});

describe("masks", () => {
  it.each<LintCase>([
    { why: "figures, told once", text: told("开展培训XX次，覆盖XX人次"), raises: ["masked-figure"], places: ["XX次", "XX人次"] },
    { why: "names", text: told("由**县水利局牵头，XX同志负责"), raises: ["masked-name"] },
    { why: "a blank for a word", text: told("深化水利_改革"), raises: ["masked-name"], places: ["_"] },
    { why: "nothing masked", text: told("由县水利局牵头，培训3次"), raises: [] },
    { why: "no mask: Latin letters, a product", text: told("安装PLC控制柜2套，型号DX3"), raises: [] },
  ])("$why", (row) => {
    checkCase(row, ["masked-figure", "masked-name"]);
  });
});

describe("stops at the end of paragraphs", () => {
  const lines = (...ends: string[]): string => report({ body: ends.map((end, index) => `（${"一二三四五六"[index] ?? ""}）关于第${index + 1}水库失管的问题。一是检修闸门${index + 2}座。二是由水管站逐库核对巡查记录，建立问题清单和责任清单${end}`) });
  it.each<LintCase>([
    { why: "one of five lacks it", text: lines("。", "。", "", "。", "。"), raises: ["missing-final-stop"] },
    { why: "all have it", text: lines("。", "。", "。", "。", "。"), raises: [] },
    { why: "none has it: a style", text: lines("", "", "", "", ""), raises: [] },
    { why: "a bracket may stand last", text: lines("。", "。", "（见附表）", "。", "。"), raises: [] },
  ])("$why", (row) => {
    checkCase(row, ["missing-final-stop"]);
  });
});

describe("hidden passages, paragraphs and ends that break off", () => {
  const codes = ["hidden-passage", "cut-off-end", "paragraph-cut-off"];
  const open = (end: string): string => report({ signed: "", body: [`（一）关于学习不够的问题。一是补学2次。${end}`] });
  it.each<LintCase>([
    { why: "signed and dated", text: report(), raises: [] },
    { why: "a full stop", text: open("二是加强督导。"), raises: [] },
    { why: "a signature without its day", text: `${open("二是加强督导。")}\n中共云岫县水利局党组\n`, raises: [] },
    { why: "a comma", text: open("二是加强督导，建立清单，"), raises: ["cut-off-end"] },
    { why: "an open title", text: open("二是认真执行《关于进一步规范小型水库管护经费使用"), raises: ["cut-off-end"] },
    { why: "dots", text: open("二是加强督导，建立 ……"), raises: ["cut-off-end"] },
    { why: "a long line without a stop", text: open("二是加强督导，建立清单，逐项销号，按月通报，定期回"), raises: ["cut-off-end"] },
    { why: "what the page adds is not the end", text: `${open("二是加强督导。")}\n扫一扫在手机打开当前页\n版权所有：云岫县水利局\n`, raises: [] },
    { why: "a time limit", text: `${open("二是加强督导。")}\n责任人：副局长　　　　整改时限：长期坚持\n`, raises: [] },
    { why: "a leader", text: `${open("二是加强督导。")}\n整改时限：长期坚持\n责任领导：县水利局党组书记、局长甲某\n`, raises: [] },
    { why: "a contact", text: `${open("二是加强督导。")}\n联系电话：0000-1234567\n`, raises: [] },
    { why: "a hidden passage", text: report({ more: "---此处隐藏1234字,下载后查看---\n二、下一步打算\n一是持续发力。二是定期回访。" }), raises: ["hidden-passage"], places: ["---此处隐藏1234字,下载后查看---"] },
    { why: "隐藏 as a word", text: told("排查隐藏的病险水库3座"), raises: [] },
    { why: "a paragraph that breaks off", text: report({ body: ["（一）关于学习不够的问题。一是补学2次。二是由办公室牵头，水管股、财务股配合，", "（二）关于用车不规范的问题。一是清退2辆。二是印发办法。"] }), raises: ["paragraph-cut-off"] },
    { why: "points parted by commas", text: report({ body: ["（一）关于学习不够的问题。一是补学2次，二是测试1次，三是通报。"] }), raises: [] },
  ])("$why", (row) => {
    checkCase(row, codes);
  });
});
