import { describe, expect, it } from "vitest";
import amountDirectionsTable from "../../corpus/amount-directions.tsv";
import moneyUnitsTable from "../../corpus/money-units.tsv";
import { createAmountFinder } from "../../src/extract/amount/amount.js";
import { amountDirections } from "../../src/lexicon/amount-directions.js";
import { readTable } from "../../src/lexicon/table.js";

const findAmounts = createAmountFinder();

/** Each amount as `text=yuan qualifier`, the qualifier left out where exact. */
function rowsOf(input: string): string[] {
  return findAmounts(input).found.map(({ start, end, yuan, upper, qualifier }) => {
    const figure = `${yuan ?? "?"}${upper === undefined ? "" : `-${upper}`}`;
    return `${input.slice(start, end)}=${figure}${qualifier === "exact" ? "" : ` ${qualifier}`}`;
  });
}

describe("amounts", () => {
  it.each([
    { why: "thousands parted by blanks", input: "经费为50 000元", expected: ["50 000元=50000"] },
    { why: "more of them", input: "合同价为1 250 000.5元", expected: ["1 250 000.5元=1250000.5"] },
    { why: "cells of a table", input: "12 300 500元", expected: ["500元=500"] },
    { why: "two figures, the first not of money", input: "涉及 5 12元", expected: ["12元=12"] },
    { why: "亿 behind 个", input: "投入2个亿。", expected: ["2个亿=200000000"] },
    { why: "with 元", input: "投入2个亿元，", expected: ["2个亿元=200000000"] },
    { why: "ten and some", input: "投入十几个亿", expected: ["十几个亿=1000000000 over"] },
    { why: "a noun that begins with 亿元", input: "建设3个亿元项目", expected: [] },
    { why: "yuan", input: "退还费用1860元", expected: ["1860元=1860"] },
    { why: "万元 without a floating error", input: "追缴66.57万元", expected: ["66.57万元=665700"] },
    { why: "four decimals", input: "清退5.0227万元", expected: ["5.0227万元=50227"] },
    { why: "another float trap", input: "收回1.005亿元", expected: ["1.005亿元=100500000"] },
    { why: "亿元", input: "盘活2.46亿元", expected: ["2.46亿元=246000000"] },
    { why: "万亿元", input: "总量1.2万亿元", expected: ["1.2万亿元=1200000000000"] },
    { why: "thousands", input: "收缴26,300元", expected: ["26,300元=26300"] },
    { why: "thousands and 万", input: "合计2,316.48万元", expected: ["2,316.48万元=23164800"] },
    { why: "full-width separator", input: "处罚1，200元", expected: ["1，200元=1200"] },
    { why: "千元", input: "补助3千元", expected: ["3千元=3000"] },
    { why: "百万元", input: "扶持3百万元", expected: ["3百万元=3000000"] },
    { why: "Chinese", input: "每户补助一千二百元", expected: ["一千二百元=1200"] },
    { why: "Chinese decimal", input: "退赔三点五万元", expected: ["三点五万元=35000"] },
    { why: "Chinese and 余", input: "挽损三十余万元", expected: ["三十余万元=300000 over"] },
    { why: "余 before 元", input: "清退3.2万余元", expected: ["3.2万余元=32000 over"] },
    { why: "余 before 万元", input: "减免2650余万元", expected: ["2650余万元=26500000 over"] },
    { why: "多", input: "收回40多万元", expected: ["40多万元=400000 over"] },
    { why: "近", input: "年增收近1.5万元", expected: ["近1.5万元=15000 under"] },
    { why: "约", input: "投入约180万元", expected: ["约180万元=1800000 about"] },
    { why: "左右", input: "下降30万元左右", expected: ["30万元左右=300000 about"] },
    { why: "以上", input: "单笔5万元以上须上会", expected: ["5万元以上=50000 at-least"] },
    { why: "（含）以上", input: "50万元（含）以上", expected: ["50万元（含）以上=500000 at-least"] },
    { why: "以下", input: "降到20元以下", expected: ["20元以下=20 at-most"] },
    { why: "超过", input: "支出超过500元", expected: ["超过500元=500 over"] },
    { why: "不足", input: "从不足5万元增加到62万元", expected: ["不足5万元=50000 under", "62万元=620000"] },
    { why: "不超过", input: "每餐不超过60元", expected: ["不超过60元=60 at-most"] },
    { why: "上百万", input: "损失上百万元", expected: ["上百万元=1000000 over"] },
    { why: "百余万", input: "闲置百余万元", expected: ["百余万元=1000000 over"] },
    { why: "range", input: "奖励500至800元", expected: ["500至800元=500-800 range"] },
    { why: "range sharing 万", input: "补助3至5万元", expected: ["3至5万元=30000-50000 range"] },
    { why: "range with two units", input: "罚款1万元至3万元", expected: ["1万元至3万元=10000-30000 range"] },
    { why: "Chinese neighbours", input: "每月两三百元", expected: ["两三百元=200-300 range"] },
    { why: "masked", input: "投入经费XX万元", expected: ["XX万元=? masked"] },
    { why: "masked with 余", input: "追缴XXX余元", expected: ["XXX余元=? masked"] },
    { why: "masked decimals", input: "清退X.X万元", expected: ["X.X万元=? masked"] },
    { why: "vague", input: "动辄数百万元", expected: ["数百万元=? vague"] },
    { why: "vague tens", input: "每次几十元", expected: ["几十元=? vague"] },
    { why: "two in a list", input: "退缴4.1万元、3200元", expected: ["4.1万元=41000", "3200元=3200"] },
    { why: "per thing", input: "租金由120元/亩提高到380元/亩", expected: ["120元=120", "380元=380"] },
    { why: "colloquial", input: "每人交50块钱", expected: ["50块钱=50"] },
    { why: "with 人民币", input: "折合3万元人民币", expected: ["3万元人民币=30000"] },
    { why: "元整", input: "罚金2万元整", expected: ["2万元整=20000"] },
    { why: "整改 is no 整", input: "收回2万元整改到位", expected: ["2万元=20000"] },
    { why: "jiao", input: "工本费3元5角", expected: ["3元5角=3.5"] },
    { why: "jiao and fen", input: "差额12元6角5分", expected: ["12元6角5分=12.65"] },
    { why: "sum of 亿 and 万", input: "总投资2亿3000万元", expected: ["2亿3000万元=230000000"] },
    { why: "sign", input: "余额￥3,200", expected: ["3,200=3200"] },
    { why: "blank", input: "追缴 128 万元", expected: ["128 万元=1280000"] },
    { why: "zero", input: "结余0元", expected: ["0元=0"] },
    { why: "bare 万 with 投资", input: "计划总投资3500万，已开工", expected: ["3500万=35000000"] },
    { why: "bare 万 with 资金", input: "专项资金200万用于修缮", expected: ["200万=2000000"] },
    { why: "bare 万 with 追缴", input: "追缴12万。", expected: ["12万=120000"] },
    { why: "bare 亿", input: "化解债务3.2亿。", expected: ["3.2亿=320000000"] },
    { why: "bare 万 of people", input: "资金惠及群众20万人", expected: [] },
    { why: "bare 万 without a cue", input: "覆盖人口30万，", expected: [] },
    { why: "other currency", input: "投资500万美元", expected: [] },
    { why: "dollars", input: "价值300美元", expected: [] },
    { why: "a lone 百", input: "百元医疗收入消耗", expected: [] },
    { why: "rich household", input: "万元户", expected: [] },
    { why: "structure", input: "城乡二元结构", expected: [] },
    { why: "a district", input: "三元区民政局", expected: [] },
    { why: "many", input: "多元化解纠纷", expected: [] },
    { why: "New Year's Day", input: "2024元旦假期", expected: [] },
    { why: "element", input: "3元素检测", expected: [] },
    { why: "title", input: "《1000元以下采购办法》", expected: [] },
    { why: "ordinal", input: "第三元", expected: [] },
    { why: "other measures of 万", input: "发放资料2.6万份", expected: [] },
  ])("$why: $input", ({ input, expected }) => expect(rowsOf(input)).toEqual(expected));
});

describe("directions", () => {
  it.each([
    { why: "recovered", input: "追回补贴资金9.4万元", expected: ["recovered"] },
    { why: "refunded", input: "清退多收费用4.1万元", expected: ["refunded"] },
    { why: "handed in", input: "主动上交礼金4700元", expected: ["handed-in"] },
    { why: "confiscated", input: "没收违法所得2.2万元", expected: ["confiscated"] },
    { why: "fined", input: "罚款8.4万元", expected: ["fined"] },
    { why: "invested", input: "投入改造资金1.2亿元", expected: ["invested"] },
    { why: "invested, bare", input: "总投资7600万，", expected: ["invested"] },
    { why: "allocated", input: "拨付工作经费30万元", expected: ["allocated"] },
    { why: "paid", input: "发放租赁补贴近300万元", expected: ["paid"] },
    { why: "saved", input: "压减会议费11.6万元", expected: ["saved"] },
    { why: "reduced", input: "压降有息负债3.2亿元", expected: ["reduced"] },
    { why: "saved at an audit", input: "审计核减212.9万元", expected: ["saved"] },
    { why: "figures are not saved", input: "核减数据3.1亿元", expected: [undefined] },
    { why: "what a court is asked to enforce, behind the sum", input: "剩余9.4万元已申请法院强制执行", expected: [undefined] },
    { why: "what a court is asked to secure", input: "申请财产保全5万元", expected: [undefined] },
    { why: "an order to pay that is asked for", input: "对欠租5万元已申请支付令", expected: [undefined] },
    { why: "arbitration asked for, then got back", input: "申请仲裁追回工资9.4万元", expected: ["recovered"] },
    { why: "money asked for", input: "申请专项资金200万元", expected: ["invested"] },
    { why: "nor are debts written off", input: "核销坏账11.4万元", expected: [undefined] },
    { why: "what only tells which sum", input: "对报销单据不全的6.9万元已全部退缴", expected: ["handed-in"] },
    { why: "which sum, and nothing behind", input: "追回的4.2万元", expected: ["recovered"] },
    { why: "misused", input: "违规发放津补贴6.1万元", expected: ["misused"] },
    { why: "owed", input: "应收未收租金38万余元", expected: ["owed"] },
    { why: "lost", input: "造成国有资产损失12万元", expected: ["lost"] },
    { why: "earned", input: "集体年增收7万元", expected: ["earned"] },
    { why: "the first verb rules", input: "追缴违规发放津补贴2.1万元", expected: ["recovered"] },
    { why: "losses made good", input: "挽回直接经济损失90万元", expected: ["recovered"] },
    { why: "back pay of a debt", input: "兑付拖欠工资128万元", expected: ["paid"] },
    { why: "behind the sum", input: "坐支的5.2万元已全部追缴", expected: ["recovered"] },
    { why: "behind the sum, at once", input: "差额1.3万元退还学生", expected: ["refunded"] },
    { why: "before beats behind", input: "追缴的租金15万元已上缴财政", expected: ["recovered"] },
    { why: "a fact and then an action", input: "违规列支4万元，已清退", expected: ["refunded"] },
    { why: "two clauses", input: "发还案款20万元，上缴国库9万元", expected: ["refunded", "handed-in"] },
    { why: "two verbs in a list", input: "收缴租金9万元、罚款3万元", expected: ["recovered", "fined"] },
    { why: "a list shares its verb", input: "退缴资金3.6万元、1200元", expected: ["handed-in", "handed-in"] },
    { why: "a list that is taken back, and its total", input: "清退超标准接待费1.2万元、违规发放的值班补贴3万元，合计4.2万元", expected: ["refunded", "refunded", "refunded"] },
    { why: "with 和", input: "追回多发的奖金1万元和重复报销的路费0.4万元，共计1.4万元", expected: ["recovered", "recovered", "recovered"] },
    { why: "the second told by its noun alone", input: "退还多收的押金1.2万元、水费0.3万元", expected: ["refunded", "refunded"] },
    { why: "a total of clauses", input: "追缴租金3万元，追缴水费2万元，共5万元", expected: ["recovered", "recovered", "recovered"] },
    { why: "a total of two ways", input: "收回闲置资金40万元、罚款2万元，共计42万元", expected: ["recovered", "fined", undefined] },
    { why: "a total of another sentence", input: "追缴租金3万元。合计5万元", expected: ["recovered", undefined] },
    { why: "what is left goes no way", input: "上缴资金4.1万元、剩余2万元", expected: ["handed-in", undefined] },
    { why: "an investment is no list of what is owed", input: "投入资金30万元、欠款2万元", expected: ["invested", "owed"] },
    { why: "a day before the action", input: "应缴未缴统筹款9万元已于2022年5月8日全部上缴", expected: ["handed-in"] },
    { why: "a day's end", input: "欠缴管理费2万元已于3月底前上缴财政", expected: ["handed-in"] },
    { why: "a day behind a comma", input: "违规列支4.2万元，已于上月如数退缴", expected: ["handed-in"] },
    { why: "money pooled", input: "统筹资金68万元改造校舍", expected: ["invested"] },
    { why: "the action behind has its own sum", input: "违规发放津贴3万元，已清退1.2万元", expected: ["misused", "refunded"] },
    { why: "paid against the rules", input: "违规发放补助3万元", expected: ["misused"] },
    { why: "nothing told", input: "单笔5万元以上", expected: [undefined] },
    { why: "not done", input: "尚有6万元未清退", expected: [undefined] },
    { why: "not done, before", input: "未追缴资金3万元", expected: ["owed"] },
    { why: "another clause's verb", input: "追缴到位，每份收费50元", expected: [undefined] },
  ])("$why: $input", ({ input, expected }) =>
    expect(findAmounts(input).found.map(({ direction }) => direction)).toEqual(expected));

  it("takes a direction that was added", () => {
    const find = createAmountFinder({
      directions: [...amountDirections(), { word: "认筹", place: "action", direction: "pledged" }],
    });
    expect(find("企业认筹资金30万元").found[0]?.direction).toBe("pledged");
  });
});

describe("the rows of the tables", () => {
  const directions = readTable(amountDirectionsTable, ["word", "place", "direction", "example"]);
  const units = readTable(moneyUnitsTable, ["unit", "yuan", "part", "notBefore", "example"]);
  it.each(directions)("$word ($place): $example",
    ({ place, direction, example }) => {
      const found = findAmounts(example).found;
      expect(found).toHaveLength(1);
      if (place === "action" || place === "fact") expect(found[0]?.direction).toBe(direction);
    },
  );
  it.each(units)("$unit: $example", ({ example }) => {
    expect(findAmounts(example).found).toHaveLength(1);
  });
});
